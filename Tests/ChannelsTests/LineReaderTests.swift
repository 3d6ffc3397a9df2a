import Foundation
import Testing

@testable import Channels

@Suite struct LineReaderTests {
  @Test(
    arguments: [
      ("", []), ("a\n", ["a"]), ("a\r\nb\n", ["a", "b"]), ("a\nhalf", ["a", "half"]), ("\n\n", ["", ""]),
      ("a\rb\n", ["a\rb"]), ("half\r", ["half"]), ("één\n€\n", ["één", "€"]), ("a\u{0}b\n", ["a\u{0}b"]),
      ("\u{FEFF}a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]), ("\u{FEFF}", []), ("\u{FEFF}\n", [""]),
    ] as [(String, [String])])
  func cutsLines(_ input: String, _ expected: [String]) throws {
    let pipe = TestPipe()
    pipe.put(input)
    pipe.endInput()
    let lines = try allLines(of: LineReader(descriptor: pipe.reading))
    #expect(lines.map(\.text) == expected)
    #expect(lines.map(\.number) == Array(1..<expected.count + 1))
  }

  @Test func stopsWaitingWhenNothingComesInTime() throws {
    let pipe = TestPipe()
    let reader = LineReader(descriptor: pipe.reading)
    #expect(try reader.nextBatch(max: 9, within: 0) == nil)
    pipe.put("half")
    #expect(try reader.nextBatch(max: 9, within: 0) == nil, "a line without its end is not there yet")
    pipe.put(" a line\nnext\n")
    #expect(try reader.nextBatch(max: 1, within: 0)?.map(\.text) == ["half a line"])
    #expect(try reader.nextBatch(max: 9, within: 0)?.map(\.text) == ["next"])
    pipe.endInput()
    #expect(try reader.nextBatch(max: 9, within: 0) == [])
  }

  @Test func aBatchEndsAtAMegabyte() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let line = String(repeating: "a", count: 100_000)
    try Data(String(repeating: line + "\n", count: 25).utf8).write(to: place)
    let file = try FileHandle(forReadingFrom: place)
    let reader = LineReader(descriptor: file.fileDescriptor)
    var counts: [Int] = []
    while true {
      let batch = try reader.nextBatch(max: 1000)
      if batch.isEmpty { break }
      #expect(batch.allSatisfy { $0.size == line.utf8.count })
      counts.append(batch.count)
    }
    #expect(counts == [11, 11, 3])
    try file.close()
  }

  @Test func doesSomethingElseUntilALineComes() throws {
    let pipe = TestPipe()
    let reader = LineReader(descriptor: pipe.reading)
    var pauses = 0
    func pause() {
      pauses += 1
      if pauses == 3 { pipe.put("at last\n") }
    }
    #expect(try reader.next(every: 0, meanwhile: pause)?.text == "at last")
    #expect(pauses == 3)
    pipe.endInput()
    #expect(try reader.next(every: 0, meanwhile: pause) == nil)
  }

  @Test func saysWhichLinesAreNotUTF8() throws {
    let pipe = TestPipe()
    for bytes in [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3, 0xA9],
    ] as [[UInt8]] {
      pipe.put(bytes + [0x0A])
    }
    pipe.endInput()
    let lines = try allLines(of: LineReader(descriptor: pipe.reading))
    #expect(lines.map { $0.content == .invalidUTF8 } == [true, true, true, true, true, false])
  }

  @Test func skipsTheRestOfALineThatIsTooLong() throws {
    let pipe = TestPipe()
    pipe.put(
      "12345678\n123456789\n12345678\r\n" + String(repeating: "x", count: 40_000) + "\nlast one\n"
        + "123456789")
    pipe.endInput()
    let lines = try allLines(of: LineReader(descriptor: pipe.reading, longest: 8))
    #expect(
      lines.map(\.content) == [
        text("12345678"), .tooLong, text("12345678"), .tooLong, text("last one"), .tooLong,
      ])
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5, 6])
  }

  @Test func aLineWithoutEndTakesNoMemory() async throws {
    let pipe = TestPipe()
    let writing = pipe.writing
    let length = 2_000_000
    let writer = Thread {
      let chunk = [UInt8](repeating: 0x61, count: 100_000)
      for _ in 0..<length / chunk.count {
        var rest = chunk[...]
        while !rest.isEmpty {
          let count = rest.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
          guard count > 0 else { return }
          rest = rest.dropFirst(count)
        }
      }
      _ = write(writing, "\nok\n", 4)
    }
    writer.start()
    let reader = LineReader(descriptor: pipe.reading)
    #expect(try reader.next()?.content == .tooLong)
    #expect(reader.held <= LineReader.longestLine + 100_000)
    #expect(try reader.next()?.text == "ok")
  }

  @Test func aBatchHoldsWhatIsThereAndNoMore() throws {
    let pipe = TestPipe()
    let reader = LineReader(descriptor: pipe.reading)
    pipe.put("a\nb\nc\nhal")
    #expect(try reader.nextBatch(max: 2).map(\.text) == ["a", "b"])
    #expect(try reader.nextBatch(max: 9).map(\.text) == ["c"])
    pipe.put("f\nd\n")
    #expect(try reader.nextBatch(max: 9).map(\.text) == ["half", "d"])
    pipe.put("e\nlast")
    pipe.endInput()
    #expect(try reader.nextBatch(max: 9).map(\.text) == ["e", "last"])
    #expect(try reader.nextBatch(max: 9).isEmpty)
    #expect(try reader.next() == nil)
  }

  @Test func aLineMayComeByteByByte() throws {
    let pipe = TestPipe()
    let reader = LineReader(descriptor: pipe.reading)
    let writing = pipe.writing
    let writer = Thread {
      for byte in Array("één\r\ntwee\n".utf8) {
        var byte = byte
        _ = write(writing, &byte, 1)
        sched_yield()
      }
    }
    writer.start()
    #expect(try reader.next()?.text == "één")
    #expect(try reader.next()?.text == "twee")
  }

  @Test func aDescriptorThatDoesNotBlockIsWaitedFor() throws {
    let pipe = TestPipe()
    _ = fcntl(pipe.reading, F_SETFL, O_NONBLOCK)
    let reader = LineReader(descriptor: pipe.reading)
    let writing = pipe.writing
    let writer = Thread { _ = write(writing, "a\n", 2) }
    writer.start()
    #expect(try reader.next()?.text == "a")
  }

  @Test func readsFilesToo() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID().uuidString)")
      .path
    let lines = (0..<20_000).map { "regel \($0) " + String(repeating: "x", count: $0 % 50) }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let reader = LineReader(descriptor: descriptor)
    var read: [String?] = []
    while true {
      let batch = try reader.nextBatch(max: 300)
      guard !batch.isEmpty else { break }
      read += batch.map(\.text)
    }
    #expect(read == lines)
  }

  @Test func aDescriptorThatIsNotOpenIsAnError() {
    let fault = #expect(throws: ChannelError.self) { try LineReader(descriptor: -1).next() }
    #expect(fault?.code == .cannotRead)
  }

  private func allLines(of reader: LineReader) throws -> [InputLine] {
    var lines: [InputLine] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  private func text(_ text: String) -> InputLine.Content { .bytes(Array(text.utf8)) }
}
