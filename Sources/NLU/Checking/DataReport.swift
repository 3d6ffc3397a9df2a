public import Model

/// What a check of examples, patterns and tests found; nothing in it keeps the bot from working.
public struct DataReport: Sendable {
  /// Two examples of different intents that say the same.
  public struct Twins: Sendable {
    public let first: PlacedUtterance
    public let second: PlacedUtterance
  }

  /// What one intent takes from another.
  public struct Taken: Sendable {
    public let from: IntentName?
    public let by: IntentName?
    /// The surest first.
    public let utterances: [Lost]

    /// How many of them are tests.
    public var tests: Int { utterances.count(where: \.isTest) }
  }

  /// An example or a test that another intent takes.
  public struct Lost: Sendable {
    public let utterance: PlacedUtterance
    /// How sure the other intent is of it, 0 to 1.
    public let chance: Double
    public let isTest: Bool
  }

  /// A pattern that settles the intent of what belongs elsewhere.
  public struct Greedy: Sendable {
    public let pattern: PlacedUtterance
    public let takes: [PlacedUtterance]
  }

  /// How one intent does.
  public struct Standing: Sendable {
    public let intent: IntentName?
    public let file: String
    public let line: Int
    public let examples: Int
    /// How many of the examples say what another one says already.
    public let repeats: Int
    /// How many examples were read by a model that did not know them.
    public let read: Int
    /// How many of those landed here.
    public let recognised: Int
    /// The same with half as many examples to learn from.
    public let recognisedByHalf: Int

    /// The share that is recognised, 0 to 1; nil where nothing was read.
    public var recall: Double? { share(recognised) }
    /// The same with half as many examples.
    public var recallOfHalf: Double? { share(recognisedByHalf) }

    /// What the next examples will probably bring, as a share of all: what the second half brought, as far as there is
    /// anything left to win. Few examples prove little, and count for less.
    public var promise: Double {
      guard read > 0 else { return 0 }
      let won = Double(recognised - recognisedByHalf) / Double(read + 10)
      return max(0, min(won, Double(read - recognised) / Double(read)))
    }

    private func share(_ count: Int) -> Double? { read > 0 ? Double(count) / Double(read) : nil }
  }

  /// Two intents that are mistaken for each other.
  public struct Confusion: Sendable {
    public let one: IntentName?
    public let other: IntentName?
    /// What the one loses to the other, and the other way round.
    public let lost: (one: Int, other: Int)
    /// How many of those are emergencies that were taken for something else.
    public let emergencies: Int

    /// What is lost, an emergency counted three times.
    public var weight: Int { lost.one + lost.other + 2 * emergencies }
  }

  public let twins: [Twins]
  /// Groups of examples within one intent that say the same.
  public let alike: [[PlacedUtterance]]
  /// What is taken from one intent by another, most first.
  public let taken: [Taken]
  /// Patterns that no example or test of their intent follows.
  public let idlePatterns: [PlacedUtterance]
  public let greedyPatterns: [Greedy]
  /// In the order of the files.
  public let intents: [Standing]

  /// Intents with too few examples.
  public var thin: [Standing] { intents.filter { $0.examples < DataCheck.fewest } }

  /// The intents that gain most from more examples: first those with too few, then by what more of them will bring.
  public var worthMore: [Standing] {
    let enough = intents.filter { $0.examples >= DataCheck.fewest && $0.promise > 0 }
    return thin.sorted { ($0.examples, $0.intent.shown) < ($1.examples, $1.intent.shown) }
      + enough.sorted { ($1.promise, $0.intent.shown) < ($0.promise, $1.intent.shown) }
  }

  /// The confusions to settle, those that cost most first.
  public var confusions: [Confusion] {
    var found: [Confusion] = []
    for pair in taken {
      guard !found.contains(where: { $0.one == pair.by && $0.other == pair.from }) else { continue }
      let back = taken.first { $0.from == pair.by && $0.by == pair.from }
      let missed = [pair, back].compactMap { $0 }.filter {
        ($0.from?.isEmergency ?? false) && !($0.by?.isEmergency ?? false)
      }
      found.append(
        Confusion(
          one: pair.from, other: pair.by, lost: (pair.utterances.count, back?.utterances.count ?? 0),
          emergencies: missed.reduce(0) { $0 + $1.utterances.count }))
    }
    return found.sorted {
      ($1.weight, $0.one.shown, $0.other.shown) < ($0.weight, $1.one.shown, $1.other.shown)
    }
  }
}
