internal import Glibc

/// Cuts the bytes of a descriptor into lines that end in LF or CRLF; what stands behind the last end is a line too.
///
/// Reading blocks the thread, so call it from a thread of your own. For one thread at a time. No more than a line of
/// the longest length and one read are held in memory, however long a line gets. A byte order mark at the beginning
/// is dropped.
public final class LineReader {
  /// The longest line of the line protocol, in bytes: room for a message of 16 KiB with every character escaped.
  public static let longestLine = 128 * 1024

  private let descriptor: Int32
  private let longest: Int
  private var buffer: [UInt8] = []
  /// The bytes of `buffer` that were handed out already.
  private var consumed = 0
  /// The bytes of `buffer` that were searched for the end of a line already.
  private var searched = 0
  private var lines = 0
  private var isSkipping = false
  private var isAtEnd = false

  /// How many bytes it holds; for tests.
  var held: Int { buffer.count }

  /// Reads from `descriptor` (standard input), which stays open; a line of more than `longest` bytes is skipped and told as such.
  public init(descriptor: Int32 = 0, longest: Int = LineReader.longestLine) {
    self.descriptor = descriptor
    self.longest = longest
  }

  /// Lets as much as possible wait in the pipe, when it is one: what waits together is handled together.
  ///
  /// The system may refuse, and then a pipe holds as much as ever.
  public func widenPipe() { _ = fcntl(descriptor, Self.setPipeSize, Int32(1 << 20)) }

  /// F_SETPIPE_SZ (`man 2 fcntl`), which Glibc's module does not name.
  private static let setPipeSize: Int32 = 1031

  /// Waits for the next line; nil at the end of the input.
  public func next() throws(ChannelError) -> InputLine? {
    while true {
      if let line = takeLine() { return line }
      guard !isAtEnd else { return nil }
      try fill()
    }
  }

  /// Waits for the next line, and does something else whenever `milliseconds` went by without one; nil at the end of
  /// the input. Throws `ChannelError`, or what `meanwhile` throws.
  public func next(every milliseconds: Int32, meanwhile: () throws -> Void) throws -> InputLine? {
    while true {
      if let batch = try nextBatch(max: 1, within: milliseconds) { return batch.first }
      try meanwhile()
    }
  }

  /// Waits for the next line, and takes with it every line that is there already, up to `max` lines or a megabyte.
  ///
  /// So lines that came in while the last ones were handled can share one transaction. Empty at the end of the input.
  public func nextBatch(max: Int) throws(ChannelError) -> [InputLine] {
    try nextBatch(max: max, within: nil) ?? []
  }

  /// The same, but waits `milliseconds` at most; nil when no line came in meanwhile.
  ///
  /// So whoever reads can do something else now and then, without a thread for it.
  public func nextBatch(max: Int, within milliseconds: Int32?) throws(ChannelError) -> [InputLine]? {
    var batch: [InputLine] = []
    var size = 0
    while batch.isEmpty {
      if let line = takeLine() {
        batch.append(line)
        size = line.size
      } else if isAtEnd || max <= 0 {
        return []
      } else if try isReadable(within: milliseconds ?? -1) {
        try fill()
      } else {
        return nil
      }
    }
    while batch.count < max, size < Self.largestBatch {
      if let line = takeLine() {
        batch.append(line)
        size += line.size
      } else if !isAtEnd, try isReadable(within: 0) {
        try fill()
      } else {
        break
      }
    }
    return batch
  }

  /// The next line out of what was read; nil when its end is not there yet.
  private func takeLine() -> InputLine? {
    if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = line(upTo: end)
      consumed = end + 1
      searched = consumed
      return line
    }
    searched = buffer.count
    if isAtEnd {
      guard consumed < buffer.count || isSkipping else { return nil }
      let line = line(upTo: buffer.count)
      consumed = buffer.count
      // A byte order mark alone is no line.
      return line.number == 1 && line.content == .bytes([]) ? nil : line
    }
    // A carriage return may still belong to the end of the line.
    if isSkipping || buffer.count - consumed > longest + Self.mark.count + 1 {
      isSkipping = true
      consumed = buffer.count
    }
    return nil
  }

  /// Makes a line of the bytes up to `end`.
  private func line(upTo end: Int) -> InputLine {
    lines += 1
    guard !isSkipping else {
      isSkipping = false
      return InputLine(number: lines, content: .tooLong)
    }
    var bytes = buffer[consumed..<end]
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if lines == 1, bytes.starts(with: Self.mark) { bytes.removeFirst(Self.mark.count) }
    guard bytes.count <= longest else { return InputLine(number: lines, content: .tooLong) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return InputLine(number: lines, content: .invalidUTF8)
    }
    return InputLine(number: lines, content: .bytes(Array(bytes)))
  }

  /// Reads more bytes, and waits for them when there are none.
  private func fill() throws(ChannelError) {
    buffer.removeFirst(consumed)
    searched -= consumed
    consumed = 0
    let held = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.readSize))
    var count = -1
    var failure: Int32 = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + held }, Self.readSize)
      }
      failure = count < 0 ? errno : 0
      // A descriptor that does not block says so with EAGAIN.
      if failure == EAGAIN { _ = try isReadable(within: -1) }
    } while failure == EINTR || failure == EAGAIN
    buffer.removeLast(Self.readSize - max(0, count))
    guard count >= 0 else { throw .reading(failure) }
    isAtEnd = count == 0
  }

  /// Whether a read would give something, or the end, at once; waits `milliseconds` for it, forever when negative.
  private func isReadable(within milliseconds: Int32) throws(ChannelError) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&waiting, 1, milliseconds)
      if count >= 0 { return count > 0 }
      guard errno == EINTR else { throw .reading(errno) }
    }
  }

  private static let readSize = 64 * 1024
  /// In bytes: many long lines must not fill the memory.
  private static let largestBatch = 1 << 20
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
