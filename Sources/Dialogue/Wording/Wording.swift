package import Model

/// How values are said in Dutch.
package enum Wording {
  /// "vrijdag 12 juni"; with the year when it is another one than `now`'s.
  package static func day(_ date: CivilDate, from now: Timestamp) -> String {
    let weekday = weekdays[date.weekday.rawValue - 1]
    let text = "\(weekday) \(date.day) \(months[date.month - 1])"
    return DutchClock.local(now).date.year == date.year ? text : "\(text) \(date.year)"
  }

  /// The day of the week, 1 for Monday, when the words name that and nothing else: "zondag", "op zondag".
  static func weekday(in text: String) -> Int? {
    let words = Words(text).all.map(\.text).filter { $0 != "op" }
    guard words.count == 1, let index = weekdays.firstIndex(of: words[0]) else { return nil }
    return index + 1
  }

  /// The greeting of the hour.
  static func greeting(at moment: Timestamp) -> String {
    switch DutchClock.local(moment).time.hour {
    case 6..<12: "Goedemorgen"
    case 12..<18: "Goedemiddag"
    case 18..<24: "Goedenavond"
    default: "Goedenacht"
    }
  }

  /// "geld, een plek en mensen".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " en " + last
  }

  /// The text with a small first letter, unless its second is a capital too ("WMO").
  static func midSentence(_ text: String) -> String {
    guard let first = text.first, !(text.dropFirst().first?.isUppercase ?? false) else { return text }
    return first.lowercased() + text.dropFirst()
  }

  private static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  package static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november",
    "december",
  ]
}
