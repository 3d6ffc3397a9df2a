import Model

/// What the first message of a form already tells about its first question.
enum OpeningWords {
  /// The citizen's own words for the first slot; nil when the message only opens the subject.
  static func of(_ message: Interpretation, form: Form, catalogue: Catalogue) -> String? {
    guard let first = form.slots.first, !message.isOpener else { return nil }
    // A pattern may have caught just the words that matter: "een buurttuin" in "ik wil een buurttuin beginnen".
    if let caught = message.entities(named: first.name).first { return caught.text }
    let text = message.text.trimmed
    return text.split(whereSeparator: \.isWhitespace).count > 2 ? text : nil
  }
}
