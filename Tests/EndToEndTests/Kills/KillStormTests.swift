import Foundation
import Testing

/// A short storm in every run of the tests; `make kill` has 100 kills in 20,000 messages.
@Suite("A program that is killed over and over loses nothing, and counts nothing twice")
struct KillStormTests {
  @Test("Every answered turn is there, every event arrives under one id, no turn counts twice")
  func storm() throws {
    let kills = Self.setting("KILL_KILLS") ?? 5
    let storm = try KillStorm(
      messages: Self.setting("KILL_MESSAGES") ?? 500, kills: kills,
      seed: UInt64(Self.setting("KILL_SEED") ?? 1))
    defer { storm.receiver.stop() }
    try storm.run()
    let crowd = storm.bridge.crowd
    print("kill: \(crowd.messages.count) messages, \(crowd.journeys.count) conversations, \(storm.figures)")
    #expect(storm.figures.kills == kills)
    #expect(storm.figures.sentAgain > 0)
  }

  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init)
  }
}
