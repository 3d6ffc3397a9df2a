import Model

/// A question, a greeting or another need in the middle of a form: answered or kept, and the open question comes back.
enum Digression: Pattern {
  /// Small talk and questions about the bot, answered on the spot whatever was asked.
  private static let asides: Set<IntentName> = [
    "groet", "bedankt", "wat_kun_je", "ben_je_mens", "privacy_vraag", "gemeente_overig", "vergunning",
    "geld_voor_initiatief", "ruimte_of_spullen", "initiatief_zoeken", "agenda_bekijken", "zaak_status",
    "agenda_steunen", "gegevens_inzien",
  ]

  static func apply(to scene: inout Scene) -> Bool {
    guard scene.tracker.form != nil else { return false }
    guard let intent = scene.message.intent else { return leaveAside(&scene) }
    if intent == "mens_spreken", scene.message.confidence >= 0.7, scene.tracker.form?.name != "contact",
      wantsPerson(scene)
    {
      return askForPerson(&scene)
    }
    guard asides.contains(intent), scene.message.confidence >= 0.7, !scene.answersQuestion else {
      return false
    }
    switch intent {
    case "groet": scene.say(.greetedInBetween)
    case "bedankt": scene.say(.thankedInBetween)
    default:
      // Choices beside the open question would be two questions at once.
      guard scene.catalogue.intent(intent)?.form == nil, scene.answer(with: intent, offering: false) else {
        return false
      }
    }
    scene.returnToForm()
    return true
  }

  /// A joke, the weather, football: honest in a sentence, and back to the question.
  private static func leaveAside(_ scene: inout Scene) -> Bool {
    let isJoke = scene.hears(.joke)
    guard scene.isOutOfScope, scene.message.confidence >= 0.5,
      scene.asksSomething || isJoke, scene.words.count <= 14, isJoke || !scene.answersQuestion
    else { return false }
    scene.say(.offTopic)
    scene.returnToForm()
    return true
  }

  /// Whether it is no answer: "bellen", "bel mij maar" to how somebody wants contact are.
  private static func wantsPerson(_ scene: Scene) -> Bool {
    // "Niet bellen" to how somebody wants contact is about that.
    if let list = scene.requestedSlot?.list, scene.words.count <= 4,
      !scene.message.entities(named: list).isEmpty
    {
      return false
    }
    // "Liever telefonisch" says how, where the form asks for that later.
    if scene.words.count <= 8, !scene.hears(.person), saysHow(scene) { return false }
    return switch scene.requestedSlot?.kind {
    case .choice, .choices, .contact, .consent: !scene.answersQuestion
    // "Gewoon bellen" says what would put it right.
    case .text: scene.hears(.person) || scene.requestedSlot?.name == scene.form?.slots.first?.name
    case .place, .people, .moment, .name, nil: true
    }
  }

  /// Whether the message answers a question with fixed answers that is still to come.
  private static func saysHow(_ scene: Scene) -> Bool {
    scene.form?.slots.contains { slot in
      slot.kind == .choice && scene.tracker.form?.slots[slot.name] == nil
        && scene.reader(of: slot).unasked(scene.message, now: scene.context.now) != nil
    } ?? false
  }

  /// Somebody who wants a person gets one: the form waits, and can be taken up again.
  private static func askForPerson(_ scene: inout Scene) -> Bool {
    guard scene.isShort || scene.asksSomething, let name = scene.catalogue.intent("mens_spreken")?.form,
      scene.catalogue.form(name) != nil
    else { return false }
    let waiting = scene.tracker.form
    scene.answer(with: "mens_spreken")
    // The wish itself is not what it is about: that is asked.
    if let form = scene.catalogue.form(name) { scene.start(form, for: "mens_spreken", opening: "") }
    scene.tracker.paused = waiting
    return true
  }
}

extension Scene {
  /// Whether the message, whatever else it looks like, answers the open question.
  var answersQuestion: Bool {
    guard let slot = requestedSlot else { return false }
    let reader = reader(of: slot)
    switch slot.kind {
    // "Wat kun je voor me doen?" holds a word of the list, and is a question all the same.
    case .choice, .choices:
      return reader.answer(message) != nil && (!asksSomething || reader.isPlainAnswer(message))
    case .contact, .consent: return reader.answer(message) != nil
    case .text, .place, .people, .moment, .name:
      return !asksSomething && !(isShort && isClearly("groet", "bedankt"))
    }
  }
}
