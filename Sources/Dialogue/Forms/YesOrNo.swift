import Model

/// Whether a message says yes or no.
enum YesOrNo {
  case yes
  case no

  /// The list of words that answers begin with; its values are `ja` and `nee`.
  private static let list = "ja_nee"

  /// Nil when it says neither.
  init?(_ message: Interpretation) {
    // "Mag ik anoniem blijven?" begins like a yes and is none; "ja?" is one.
    if Self.asks(message), Words(message.text).count > 2 { return nil }
    // "Ja maar liever 's avonds": how it begins tells.
    let first = message.entities(named: Self.list).first { $0.range.lowerBound <= 2 }?.value.plainText
    let intent = message.confidence >= 0.35 ? message.intent?.value : nil
    switch first ?? intent {
    case "ja": self = .yes
    case "nee": self = .no
    default: return nil
    }
  }

  /// Whether it is a question, by its sign or by "mag ik", "mag mijn …".
  private static func asks(_ message: Interpretation) -> Bool {
    let words = Words(message.text).all.map(\.text)
    let subjects: Set<String> = ["ik", "mijn", "we", "wij", "hij", "zij", "ze", "iemand", "een", "het", "mn"]
    return message.text.contains("?") || (words.count > 2 && words[0] == "mag" && subjects.contains(words[1]))
  }
}
