import Model

/// Who writes in another language hears in it who this is, that it speaks Dutch, and how to reach a person.
///
/// Not when the message answers the open question all the same, and not when it ends the conversation. Words in another
/// language that come once more, as the answer to a question for his own words, are written down: an official reads them.
enum OtherLanguage: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let language = scene.message.language, !isForSomethingElse(scene) else { return false }
    if scene.tracker.pending == .emergency, !scene.wasAway {
      scene.say(.staysNear)
      scene.warn(in: language)
      return true
    }
    let wasSaid = scene.saidJustNow(.onlyDutch, in: language)
    if wasSaid, scene.requestedSlot?.kind == .text { return false }
    guard let line = scene.foreignPhrase(.onlyDutch, in: language) else { return false }
    scene.say(Reply(line))
    if !wasSaid {
      // The summary is shown again, and with it its own question.
      if scene.tracker.pending == .changeWhich { scene.tracker.pending = nil }
      scene.returnToForm()
    }
    return true
  }

  /// Whether it ends the conversation, answers what was asked, or goes to an official, who reads it as it is.
  private static func isForSomethingElse(_ scene: Scene) -> Bool {
    switch scene.tracker.pending {
    case .addition, .reply, .proof: return true
    default: break
    }
    if scene.isClearly("stoppen", "opnieuw", "gegevens_wissen", "gegevens_inzien", from: 0.7) { return true }
    if scene.tracker.pending != nil || scene.form != nil, scene.isClearly("ja", "nee", from: 0.7) {
      return true
    }
    guard let slot = scene.requestedSlot else { return false }
    let reader = scene.reader(of: slot)
    switch slot.kind {
    // A word may look like one of a Dutch list by chance: the Polish "nie" is no "niets".
    case .choice, .choices: return reader.isPlainAnswer(scene.message)
    case .contact: return reader.answer(scene.message) != nil
    case .place, .people, .moment, .name: return reader.unasked(scene.message, now: scene.context.now) != nil
    case .text, .consent: return false
    }
  }
}

extension Scene {
  /// Says in a language which numbers fit an emergency; without one that has a text of its own, those for any.
  mutating func warn(in language: Language, of emergency: IntentName? = nil) {
    let key = emergency.flatMap { ForeignText(rawValue: $0.value) } ?? .staysNear
    if let line = foreignPhrase(key, in: language) { say(Reply(line)) }
  }

  /// Whether the last turn said this text.
  func saidJustNow(_ key: ForeignText, in language: Language) -> Bool {
    let texts = foreignTexts(key, in: language).map { fill($0) }
    return tracker.lastReplies.contains { texts.contains($0.text) }
  }

  private func foreignTexts(_ key: ForeignText, in language: Language) -> [String] {
    catalogue.languages[language.rawValue]?[key.rawValue] ?? []
  }

  /// A text in another language, filled in; nil when there is none.
  mutating func foreignPhrase(_ key: ForeignText, in language: Language) -> String? {
    phrase(foreignTexts(key, in: language), as: "\(language.rawValue):\(key.rawValue)")
  }
}
