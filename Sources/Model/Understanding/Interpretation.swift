/// What the bot understood of one message; all that NLU tells Dialogue.
public struct Interpretation: Sendable, Equatable {
  /// The message with citizen service numbers and bank accounts masked. The original goes no further.
  public let text: String
  /// The best five intents, best first; the name is nil for "out of scope".
  public let ranking: [Score]
  public let outcome: Outcome
  /// The emergency in the message, whatever else it says.
  public let emergency: IntentName?
  /// An emergency that the message may be about, too unsure to act on: nobody is sent away without the number.
  public let concern: IntentName?
  /// Other needs in the same message, in the order of the message.
  public let others: [IntentName]
  /// Where each of those stands in the message, in Unicode scalars; nothing for one that cannot be told apart.
  public let otherParts: [IntentName: Range<Int>]
  /// By place in the message; they never overlap, but for a wildcard of a pattern, which may hold others.
  public let entities: [Entity]
  /// Whether the message only opens a subject ("ik heb een idee") and tells nothing about it yet.
  public let isOpener: Bool
  /// The language of the message where that is clear and not Dutch; nil otherwise.
  public let language: Language?

  public init(
    text: String, ranking: [Score], outcome: Outcome, emergency: IntentName? = nil,
    concern: IntentName? = nil, others: [IntentName] = [], otherParts: [IntentName: Range<Int>] = [:],
    entities: [Entity] = [], isOpener: Bool = false, language: Language? = nil
  ) {
    self.text = text
    self.ranking = ranking
    self.outcome = outcome
    self.emergency = emergency
    self.concern = concern
    self.others = others
    self.otherParts = otherParts
    self.entities = entities
    self.isOpener = isOpener
    self.language = language
  }

  /// The best intent; nil when the message is out of scope.
  public var intent: IntentName? { ranking.first?.name }
  /// The calibrated chance, 0 to 1, that `intent` is right.
  public var confidence: Double { ranking.first?.confidence ?? 0 }

  public func entities(named name: String) -> [Entity] { entities.filter { $0.name == name } }

  /// An intent with its chance of being right.
  public struct Score: Sendable, Equatable {
    public let name: IntentName?
    /// 0 to 1; over all intents they add up to 1.
    public let confidence: Double

    public init(name: IntentName?, confidence: Double) {
      self.name = name
      self.confidence = confidence
    }
  }

  public enum Outcome: Sendable, Equatable {
    /// The best intent is good enough to act on.
    case clear
    /// Two or three intents are about as likely: ask which.
    case closeCall([IntentName])
    /// About something that is not ours.
    case outOfScope
    /// Nothing stands out, and nothing says that it is not ours.
    case unclear
  }
}

/// What the bot asked last, so that a short answer is read as an answer.
public struct Expectation: Sendable, Equatable {
  public let kind: SlotKind
  public let list: String?

  public init(kind: SlotKind, list: String? = nil) {
    self.kind = kind
    self.list = list
  }
}
