import Chance
import Foundation
import Testing

@Suite("A store with a damaged page")
struct DamagedStoreTests {
  /// What a failing disk leaves in the place of a page.
  private static let damages: [(name: String, bytes: @Sendable (Int, inout Seeded) -> [UInt8])] = [
    ("zeros", { count, _ in [UInt8](repeating: 0, count: count) }),
    ("noise", { count, random in (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) } }),
  ]

  @Test(
    "Each page in turn: the same answers as ever, or a sentence and status 73; never a crash",
    arguments: [0, 1])
  func everyPage(_ damage: Int) throws {
    let workplace = try Workplace()
    var random = Seeded(seed: 1)
    let crowd = Crowd(messages: 20, random: &random)
    let bridge = CrowdBridge(crowd)
    let first = try Self.start(workplace)
    try bridge.talk(first)
    first.closeInput()
    #expect(try first.ended() == .exited(0))
    let whole = try Data(contentsOf: URL(filePath: workplace.store))
    // Where SQLite's file format has it, the most significant byte first.
    let size = Int(whole[16]) << 8 | Int(whole[17])
    let pages = whole.count / size
    #expect(pages > 20)
    var refused = 0
    for page in 0..<pages where page < 12 || page % 4 == 0 {
      var broken = whole
      broken.replaceSubrange(page * size..<(page + 1) * size, with: Self.damages[damage].bytes(size, &random))
      for file in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: workplace.store + file) }
      try broken.write(to: URL(filePath: workplace.store))
      let program = try Self.start(workplace)
      for index in crowd.messages.indices { guard bridge.hurl(program, index..<index + 1) else { break } }
      program.closeInput()
      let lines = try program.remainingLines()
      switch try program.ended() {
      case .exited(0): #expect(lines.count == crowd.messages.count, "page \(page)")
      case .exited(73):
        refused += 1
        #expect(
          program.errors.contains(workplace.store) && program.errors.contains("backup"), "\(program.errors)")
      case let ending:
        Issue.record("page \(page) of \(Self.damages[damage].name): \(ending), \(program.errors)")
      }
      // Whatever could not be read is never answered as if it had not been there.
      #expect(lines.isEmpty || lines == Array(bridge.answers.prefix(lines.count)), "page \(page)")
    }
    #expect(refused > 0)
  }

  private static func start(_ workplace: Workplace) throws -> RunningProgram {
    try RunningProgram(["chat", "--format", "jsonl"], in: workplace)
  }
}
