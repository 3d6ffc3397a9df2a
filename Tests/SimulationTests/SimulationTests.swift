import Assistant
import Foundation
import Model
import Testing

/// Made-up citizens talk with the whole bot: some hundreds in every run of the tests, 2,000 with `make simulate`.
@Suite("Simulated citizens") struct SimulationTests {
  /// `SIMULATION_DIALOGUES` says how many.
  private static let count = UInt64(ProcessInfo.processInfo.environment["SIMULATION_DIALOGUES"] ?? "") ?? 300

  @Test("Every dialogue ends well, and nothing is lost on the way") func dialogues() throws {
    let store = MemoryStore()
    let (bot, later) = (try Simulated.bot(store), try Simulated.bot(store))
    var ends: [Dialogue.End: Int] = [:]
    var facts = (all: 0, right: 0)
    var faulty = 0
    for seed in 1...Self.count {
      let dialogue = try Dialogue.play(seed: seed, bot, later: later)
      ends[dialogue.end, default: 0] += 1
      facts.all += dialogue.facts.all
      facts.right += dialogue.facts.right
      let isWrong = !dialogue.faults.isEmpty || dialogue.facts.right < dialogue.facts.all
      if !dialogue.faults.isEmpty { faulty += 1 }
      if isWrong, Self.tells { print(dialogue.report(seed)) }
      #expect(dialogue.faults.isEmpty, "\(dialogue.report(seed))")
    }
    let chosen = ends[.stopped, default: 0] + ends[.person, default: 0]
    let completion = Double(ends[.sent, default: 0]) / Double(max(1, Int(Self.count) - chosen))
    let correctness = Double(facts.right) / Double(max(1, facts.all))
    print(
      "simulation: \(Self.count) dialogues, \(ends[.sent, default: 0]) sent, \(chosen) stopped or with a person by choice,",
      "completion \(Self.percent(completion)), slots right \(Self.percent(correctness)), \(faulty) with a fault"
    )
    #expect(completion >= 0.98)
    #expect(correctness >= 0.97)
  }

  @Test func theSameSeedIsTheSameDialogue() throws {
    func play() throws -> Dialogue {
      let bot = try Simulated.bot(MemoryStore())
      return try Dialogue.play(seed: 7, bot, later: bot)
    }
    let (first, second) = (try play(), try play())
    let number = /S-[0-9A-Z]{6}/
    #expect(
      first.exchange.map { $0.replacing(number, with: "") }
        == second.exchange.map { $0.replacing(number, with: "") })
  }

  /// `SIMULATION_REPORT=1` prints the dialogues in which something was wrong.
  private static let tells = ProcessInfo.processInfo.environment["SIMULATION_REPORT"] != nil

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded(.down))
    return "\(tenths / 10).\(tenths % 10)%"
  }
}

extension Dialogue {
  /// The dialogue for whoever looks for what went wrong.
  func report(_ seed: UInt64) -> String {
    ([
      "seed \(seed), \(citizen.mood.name): \(faults.joined(separator: "; ")), \(facts.right) of \(facts.all) slots"
    ]
      + exchange).joined(separator: "\n")
  }
}

/// The shipped bot with a store in memory.
enum Simulated {
  private static let loading = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Knowledge.load(root.appending(path: "intents").path, cache: nil)
  }

  static func bot(_ store: MemoryStore) throws -> Bot {
    Bot(
      knowledge: try loading.get(), municipality: Municipality(name: "Gemeente Voorbeeld", phone: "14 0123"),
      store: store, routing: { _ in [] }, clock: FixedClock(Timestamp(seconds: 1_777_881_600)))
  }
}
