import Foundation
import Testing

@testable import Channels

@Suite struct LineWriterTests {
  @Test func writesNothingBeforeTheFlush() throws {
    let pipe = TestPipe()
    let writer = LineWriter(descriptor: pipe.writing)
    writer.add(line: "één")
    var waiting = pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 0) == 0)
    writer.add(text: "twee\n")
    try writer.flush()
    try writer.flush()
    pipe.endInput()
    #expect(pipe.drain() == Array("één\ntwee\n".utf8))
  }

  @Test(arguments: [false, true]) func writesOnWhenThePipeIsFull(_ blocks: Bool) throws {
    let pipe = TestPipe()
    if !blocks { _ = fcntl(pipe.writing, F_SETFL, O_NONBLOCK) }
    let text = String(repeating: "0123456789", count: 100_000)
    let reading = pipe.reading
    let received = Received()
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      var chunk = [UInt8](repeating: 0, count: 10_000)
      while received.count < text.utf8.count + 1 {
        let count = read(reading, &chunk, chunk.count)
        guard count > 0 else { break }
        received.add(chunk[..<count])
      }
      done.signal()
    }
    let writer = LineWriter(descriptor: pipe.writing)
    writer.add(line: text)
    try writer.flush()
    done.wait()
    #expect(received.bytes == Array((text + "\n").utf8))
  }

  @Test func aReaderThatWentAwayIsToldQuietly() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    close(ends[0])
    defer { close(ends[1]) }
    let writer = LineWriter(descriptor: ends[1])
    writer.add(line: "a")
    let fault = #expect(throws: ChannelError.self) { try writer.flush() }
    #expect(fault?.code == .closed)
    // What could not be written is dropped: the program may flush again on its way out.
    try writer.flush()
  }

  @Test func aFullDiskIsAnError() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let writer = LineWriter(descriptor: full)
    writer.add(line: "a")
    let fault = #expect(throws: ChannelError.self) { try writer.flush() }
    #expect(fault?.code == .cannotWrite)
    #expect(fault?.description.hasSuffix(".") == true)
  }
}

/// Bytes that one thread gathers for another.
///
/// `@unchecked Sendable`: the other looks at them only after the semaphore that the first signals when it is done.
private final class Received: @unchecked Sendable {
  // `lock` guards `bytes`.
  private let lock = NSLock()
  private var gathered: [UInt8] = []

  var bytes: [UInt8] { lock.withLock { gathered } }
  var count: Int { lock.withLock { gathered.count } }

  func add(_ more: ArraySlice<UInt8>) { lock.withLock { gathered += more } }
}
