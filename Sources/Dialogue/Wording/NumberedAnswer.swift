public import Model

/// Answers by number: "2", or "1 en 3", to the choices that were offered last.
public enum NumberedAnswer {
  /// What the message means: the payloads of the buttons it numbers, or the message itself when it is anything else.
  ///
  /// Buttons are counted through all replies, as channels show them.
  public static func meaning(of text: String, after replies: [Reply]) -> String {
    let buttons = replies.flatMap(\.buttons)
    guard !buttons.isEmpty, text.utf8.count <= 32 else { return text }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var chosen: [String] = []
    for word in words where !fillers.contains(word) {
      guard let number = number(word, of: buttons.count), buttons.indices.contains(number - 1) else {
        return text
      }
      let payload = buttons[number - 1].payload
      if !chosen.contains(payload) { chosen.append(payload) }
    }
    return chosen.isEmpty ? text : chosen.joined(separator: " en ")
  }

  /// Words around a number: "doe maar nummer 2", "de tweede".
  private static let fillers: Set<String> = [
    "en", "de", "het", "nummer", "nr", "optie", "keuze", "antwoord", "doe", "maar", "graag", "die",
  ]
  private static let ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende"]

  /// The number that a word stands for: "2", "2e", "tweede", "laatste".
  private static func number(_ word: String, of count: Int) -> Int? {
    if word == "laatste" { return count }
    if let index = ordinals.firstIndex(of: word) { return index + 1 }
    let digits = word.prefix { $0.isNumber }
    guard ["", "e", "de", "ste"].contains(word.dropFirst(digits.count)) else { return nil }
    return Int(digits)
  }
}
