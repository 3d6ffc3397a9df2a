import Channels
import Glibc
import Model

extension Fuzzer {
  /// The reader must cut as a split would, count every line, and never hand out more than its cap.
  func readLines(_ bytes: [UInt8]) throws {
    let longest = 40
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0, write(ends[1], bytes, bytes.count) == bytes.count else {
      throw FuzzFault("there is no pipe to be had")
    }
    close(ends[1])
    defer { close(ends[0]) }
    let reader = LineReader(descriptor: ends[0], longest: longest)
    var lines: [InputLine] = []
    while true {
      let batch = try reader.nextBatch(max: 7)
      if batch.isEmpty { break }
      lines += batch
    }
    let expected = Self.lines(bytes, longest)
    guard lines.map(\.number) == Array(1..<expected.count + 1), lines.map(\.content) == expected else {
      throw FuzzFault("the lines are not those that a split gives")
    }
    for line in lines {
      guard case .bytes(let bytes) = line.content else { continue }
      guard bytes.count <= longest, line.text.map({ Array($0.utf8) }) == bytes else {
        throw FuzzFault("line \(line.number) is too long or no UTF-8")
      }
    }
  }

  /// What the lines should be, worked out the simple way.
  private static func lines(_ bytes: [UInt8], _ longest: Int) -> [InputLine.Content] {
    var pieces = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    let endsWithin = pieces.last?.isEmpty == false
    if !endsWithin { pieces = pieces.dropLast() }
    let contents = pieces.enumerated().map { index, piece -> InputLine.Content in
      var piece = piece
      if piece.last == UInt8(ascii: "\r") { piece = piece.dropLast() }
      if index == 0, piece.starts(with: [0xEF, 0xBB, 0xBF]) { piece = piece.dropFirst(3) }
      guard piece.count <= longest else { return .tooLong }
      return String(validating: piece, as: UTF8.self) == nil ? .invalidUTF8 : .bytes(Array(piece))
    }
    // A mark or half an end of line alone is no line.
    return endsWithin && contents == [.bytes([])] ? [] : contents
  }
}
