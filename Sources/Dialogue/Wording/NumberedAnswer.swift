public import Model

/// Answers by number: "2", or "1 en 3", to the choices that were offered last.
public enum NumberedAnswer {
  /// What the message means: the payloads of the buttons it numbers, or the message itself when it is anything else.
  ///
  /// Buttons are counted through all replies, as channels show them.
  public static func meaning(of text: String, after replies: [Reply]) -> String {
    let buttons = replies.flatMap(\.buttons)
    guard !buttons.isEmpty, text.utf8.count <= 32 else { return text }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    var chosen: [String] = []
    for word in words where word != "en" {
      guard let number = Int(word), buttons.indices.contains(number - 1) else { return text }
      let payload = buttons[number - 1].payload
      if !chosen.contains(payload) { chosen.append(payload) }
    }
    return chosen.isEmpty ? text : chosen.joined(separator: " en ")
  }
}
