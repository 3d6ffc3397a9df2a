import Model

/// An emergency leads, in every state: the right number at once, no questions, and what was open waits.
enum EmergencyFirst: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let emergency = scene.message.emergency else { return false }
    // "Mezelf" to "voor jezelf of voor iemand anders?" is the very word that was asked for.
    if scene.isNothingButCorrection { return false }
    if let slot = scene.requestedSlot,
      scene.reader(of: slot).isValue(scene.message)
    {
      return false
    }
    if let form = scene.tracker.form {
      scene.tracker.paused = form
      scene.tracker.form = nil
    }
    scene.tracker.pending = .emergency
    scene.answer(with: emergency)
    if let language = scene.message.language { scene.warn(in: language, of: emergency) }
    if let paused = scene.tracker.paused, let form = scene.catalogue.form(paused.name) {
      // Only who says "verder" goes on: a yes here is no answer to a question of ours.
      scene.say(.emergencyResume, [.onderwerp: scene.topic(of: form)])
    }
    scene.events.append(
      EventDraft(
        type: EventType.emergency, subject: nil,
        data: EventData.emergency(emergency, tracker: scene.tracker, now: scene.context.now)))
    if let held = scene.heldCase {
      scene.tellOfficial(of: held, .emergency, [.antwoord: scene.message.text.trimmed])
    }
    return true
  }
}

extension Scene {
  /// "Niet Beukenlaan maar Kerkstraat" in a form: addresses, moments and the words around them, and not one word of danger.
  var isNothingButCorrection: Bool {
    guard tracker.form != nil, words.count <= 10 else { return false }
    let names: Set<String> = [
      EntityName.street, EntityName.houseNumber, EntityName.postcode, EntityName.time, EntityName.phone,
      EntityName.email,
    ]
    let values = message.entities.filter { names.contains($0.name) }.map(\.range)
    let around =
      cue(.no) + cue(.not) + cue(.but) + cue(.articles) + cue(.meant) + [
        "en", "wacht", "sorry", "ik", "bedoel", "moet", "zijn", "is",
      ]
    return !values.isEmpty
      && words.all.allSatisfy { word in
        values.contains { $0.overlaps(word.range) } || around.holds(word.text)
      }
  }
}
