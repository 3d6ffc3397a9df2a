extension TextTemplate {
  /// The text as the citizen reads it: the u-form when `formal`, and each placeholder's value filled in.
  ///
  /// A placeholder without a value, or with an empty one, is left out together with the blanks before it:
  /// `Bel {telefoon}.` becomes `Bel.`. At the start of a line the blanks and punctuation behind it go too,
  /// and what follows begins with a capital: `{groet}, fijn dat er iemand is` becomes `Fijn dat er iemand
  /// is`. A sentence that makes no sense without its value belongs in a variant of its own; see ``names``.
  public func render(formal: Bool, values: [String: String] = [:]) -> String {
    render(formal: formal) { values[$0] }
  }

  /// The same, with a placeholder's value asked for by its name.
  public func render(formal: Bool, value: (String) -> String?) -> String {
    var line = Line()
    for part in parts {
      switch part {
      case .text(let text): line.add(text)
      case .choice(let informal, let u): line.add(formal ? u : informal)
      case .placeholder(let name):
        if let value = value(name), !value.isEmpty { line.add(value) } else { line.leaveOut() }
      }
    }
    return line.text
  }
}

/// The text so far, and whether something was left out at the start of its last line.
private struct Line {
  private(set) var text = ""
  private var beginsAnew = false

  mutating func add(_ addition: String) {
    guard beginsAnew else {
      text += addition
      return
    }
    let rest = addition.drop { $0.isWhitespace || ",.;:!?".contains($0) }
    guard let first = rest.first else { return }
    beginsAnew = false
    text += first.uppercased() + rest.dropFirst()
  }

  mutating func leaveOut() {
    while let last = text.last, last.isWhitespace, !last.isNewline { text.removeLast() }
    beginsAnew = text.last?.isNewline ?? true
  }
}
