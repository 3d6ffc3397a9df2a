import Model

/// What somebody said, as the engine gets to hear it: made by hand, so that no classifier is involved.
///
/// Without an intent nothing was understood. A first word "ja" or "nee" is marked, as the shipped list does.
func said(
  _ text: String, _ intent: IntentName? = nil, _ confidence: Double = 0.95, marks: [Mark] = [],
  outcome: Interpretation.Outcome? = nil, emergency: IntentName? = nil,
  concern: IntentName? = nil, others: [IntentName] = [], otherParts: [IntentName: Range<Int>] = [:],
  isOpener: Bool = false
) -> Interpretation {
  Interpretation(
    text: text, ranking: [.init(name: intent, confidence: intent == nil ? 0.2 : confidence)],
    outcome: outcome ?? (intent == nil ? .unclear : .clear), emergency: emergency,
    concern: concern, others: others, otherParts: otherParts,
    entities: (marks + [Mark.yesOrNo(text)].compactMap { $0 }).compactMap { $0.entity(in: text) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound },
    isOpener: isOpener)
}

extension Interpretation {
  /// The same, with another chance of being right.
  func with(_ confidence: Double) -> Interpretation {
    Interpretation(
      text: text, ranking: [.init(name: intent, confidence: confidence)], outcome: outcome,
      emergency: emergency,
      others: others, entities: entities, isOpener: isOpener)
  }
}

/// A cry for help, as the engine gets to hear it.
func cried(_ text: String, _ intent: IntentName) -> Interpretation {
  said(text, intent, 0.99, emergency: intent)
}

/// A value in a message: `part` of the text means `value`.
struct Mark {
  let name: String
  let part: String
  let value: EntityValue

  static func phone(_ part: String, _ number: String = "+31612345678") -> Mark {
    Mark(name: EntityName.phone, part: part, value: .text(number))
  }

  static func email(_ part: String) -> Mark { Mark(name: EntityName.email, part: part, value: .text(part)) }

  static func street(_ part: String) -> Mark { Mark(name: EntityName.street, part: part, value: .text(part)) }

  static func postcode(_ part: String, _ value: String) -> Mark {
    Mark(name: EntityName.postcode, part: part, value: .text(value))
  }

  static func houseNumber(_ part: String) -> Mark {
    Mark(name: EntityName.houseNumber, part: part, value: .text(part))
  }

  static func people(_ part: String, _ count: Double? = nil) -> Mark {
    Mark(name: EntityName.people, part: part, value: count.map { .number($0) } ?? .text(part))
  }

  static func name(_ part: String) -> Mark {
    Mark(name: EntityName.personName, part: part, value: .text(part))
  }

  static func moment(_ part: String, _ from: Timestamp) -> Mark {
    Mark(name: EntityName.time, part: part, value: .moment(from, grain: "hour"))
  }

  static func interval(_ part: String, _ from: Timestamp?, _ to: Timestamp?) -> Mark {
    Mark(name: EntityName.time, part: part, value: .interval(from: from, to: to, grain: "hour"))
  }

  /// A value of a list.
  static func value(_ list: String, _ part: String, _ value: String) -> Mark {
    Mark(name: list, part: part, value: .text(value))
  }

  /// What the list of words that answers begin with finds in a text.
  static func yesOrNo(_ text: String) -> Mark? {
    let first = text.drop { $0.isWhitespace }.prefix { $0.isLetter }
    let word = first.lowercased()
    return word == "ja" || word == "nee" ? .value("ja_nee", String(first), word) : nil
  }

  /// Nil when `text` does not hold the part.
  func entity(in text: String) -> Entity? {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(part.unicodeScalars)
    guard !wanted.isEmpty, scalars.count >= wanted.count else { return nil }
    let start = (0...scalars.count - wanted.count).first { Array(scalars[$0..<$0 + wanted.count]) == wanted }
    guard let start else { return nil }
    return Entity(name: name, range: start..<start + wanted.count, text: part, value: value)
  }
}
