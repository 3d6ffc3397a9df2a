import Chance
import Foundation
import Testing

@Suite(
  "A full disk",
  .enabled(
    if: SmallDisk.isAllowed, "a small file system can be mounted by root only, and not in every container"))
struct FullDiskTests {
  @Test(
    "Full in the middle of the work: a sentence and status 73; with room again, all answers stand and it goes on"
  )
  func inTheMiddle() throws {
    let (workplace, disk) = (try Workplace(), try SmallDisk(kilobytes: 1024))
    let store = disk.path + "/store.sqlite"
    var random = Seeded(seed: 1)
    let bridge = CrowdBridge(Crowd(messages: 1500, random: &random))
    let first = try Self.start(store, workplace)
    #expect(try !bridge.talk(first, ahead: 8))
    #expect(try first.ended() == .exited(73))
    #expect(
      first.errors.contains(store) && first.errors.contains("the disk is full. Make room"), "\(first.errors)")
    #expect(bridge.answers.count > 50)

    // Still no room: the same sentence, and again nothing is lost.
    let second = try Self.start(store, workplace)
    #expect(try !bridge.talk(second, ahead: 8))
    #expect(try second.ended() == .exited(73))

    try disk.grow(toKilobytes: 65_536)
    let third = try Self.start(store, workplace)
    try bridge.askAgain(third)
    try bridge.talk(third)
    third.closeInput()
    #expect(try third.ended() == .exited(0), "\(third.errors)")
    try bridge.verify(store: store)
  }

  @Test("No room for a store: a sentence and status 73")
  func noRoomForAStore() throws {
    let (workplace, disk) = (try Workplace(), try SmallDisk(kilobytes: 64))
    try disk.fill()
    let store = disk.path + "/store.sqlite"
    let outcome = try Outcome.of("chat", "--store", store, in: workplace, input: "hoi\n")
    #expect(outcome.status == 73)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("the disk is full. Make room"), "\(outcome.errors)")
  }

  @Test("No room for the cache: the program does without")
  func noRoomForTheCache() throws {
    let (workplace, disk) = (try Workplace(), try SmallDisk(kilobytes: 64))
    try disk.fill()
    let intents = try workplace.writeSmallIntents()
    let outcome = try Outcome.of(
      "parse", "--intents", intents, in: workplace, input: "hallo\n",
      environment: ["XDG_CACHE_HOME": disk.path + "/cache"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.isEmpty)
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: disk.path).allSatisfy { !$0.hasSuffix(".model") })
  }

  private static func start(_ store: String, _ workplace: Workplace) throws -> RunningProgram {
    try RunningProgram(["chat", "--format", "jsonl", "--store", store], in: workplace)
  }
}
