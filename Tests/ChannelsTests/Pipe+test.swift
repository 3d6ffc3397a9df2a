import Glibc

/// A pipe of the operating system, closed at the end.
final class TestPipe {
  let reading: Int32
  private(set) var writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    close(reading)
    endInput()
  }

  /// Puts `bytes` in; they must fit in the pipe (64 KiB) unless somebody reads at the same time.
  func put(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func put(_ text: String) { put(Array(text.utf8)) }

  func endInput() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Everything that is in the pipe and comes until its other end is closed.
  func drain() -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(reading, &chunk, chunk.count)
      guard count > 0 else { return all }
      all += chunk[..<count]
    }
  }
}
