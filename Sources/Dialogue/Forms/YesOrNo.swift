import Model

/// Whether a message says yes or no.
enum YesOrNo {
  case yes
  case no

  /// The list of words that answers begin with; its values are `ja` and `nee`.
  private static let list = "ja_nee"

  /// Nil when it says neither.
  init?(_ message: Interpretation) {
    // "Ja maar liever 's avonds": how it begins tells.
    let first = message.entities(named: Self.list).first { $0.range.lowerBound <= 2 }?.value.plainText
    let intent = message.confidence >= 0.35 ? message.intent?.value : nil
    switch first ?? intent {
    case "ja": self = .yes
    case "nee": self = .no
    default: return nil
    }
  }
}
