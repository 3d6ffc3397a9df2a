// What makes a text harder to read than it need be.
extension Finding {
  static func longSentence(_ count: Int, limit: Int) -> Finding {
    Finding(
      "Deze zin heeft \(count) woorden; \(limit) is genoeg.", "Maak er twee zinnen van.", severity: .warning)
  }

  static func hardWord(_ word: String) -> Finding {
    Finding(
      "Het woord `\(word)` is lang en weinig mensen gebruiken het.",
      "Zoek een gewoner woord; kennen de mensen hier het wel, zet het dan bij `familiar`.", severity: .warning
    )
  }

  static func officeWord(_ word: String, plain: String) -> Finding {
    Finding("`\(word)` is kantoortaal.", "Schrijf `\(plain)`.", severity: .warning)
  }

  static func passive(_ verb: String, _ participle: String) -> Finding {
    Finding(
      "Deze zin zegt niet wie iets doet (`\(verb)` met `\(participle)`).",
      "Zeg wie het doet: niet \"het wordt verstuurd\" maar \"ik verstuur het\".", severity: .warning)
  }
}
