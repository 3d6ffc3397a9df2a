import Model

/// The answer to a question outside a form: which did you mean, shall it be erased, shall we go on.
enum PendingAnswer: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    // Who did not hear the question has not answered it either.
    guard let pending = scene.tracker.pending ?? resumption(scene), !Repetition.isAsked(scene) else {
      return false
    }
    scene.tracker.pending = nil
    switch pending {
    case .pause: return goOn(&scene)
    case .emergency: return stayNear(&scene)
    case .choice(let intents, let text): return choose(intents, text, &scene)
    case .resume: return resume(&scene)
    case .changeWhich: return changeWhich(&scene)
    case .addition(let number): return PendingCase.add(to: number, &scene)
    case .confirmWithdraw(let number): return PendingCase.withdraw(number, &scene)
    case .confirmErase: return PendingCase.erase(&scene)
    case .proof(let number, let intent): return scene.takeProof(of: number, for: intent)
    case .reply(let number): return PendingCase.reply(to: number, &scene)
    case .nextNeed(let intent): return nextNeed(intent, &scene)
    }
  }

  private static func choose(_ intents: [IntentName], _ text: String, _ scene: inout Scene) -> Bool {
    if scene.isShort, intents.count > 1, scene.words.isOnly(scene.cue(.both)) {
      scene.begin(intents[0], telling: text)
      scene.keepForLater(Array(intents.dropFirst()), telling: text)
      return true
    }
    if let chosen = ChosenIntent.of(scene, intents) {
      // What starts no form is answered by its own pattern: how a case stands, what is kept.
      if scene.catalogue.intent(chosen)?.form == nil, scene.message.intent == chosen { return false }
      scene.begin(chosen, telling: text)
      return true
    }
    let answer = YesOrNo(scene.message)
    if scene.saysLabel(.somethingElse) || scene.words.isOnly(scene.cue(.none))
      || (answer == .no && scene.isShort)
    {
      scene.say(.tellOtherwise)
      return true
    }
    // "Ja" to two of them: which of the two? And what says nothing of its own is asked once more.
    let isDark = scene.message.outcome == .outOfScope || scene.message.outcome == .unclear
    if isDark, intents.count > 1, scene.isShort, scene.tracker.misunderstood == 0 {
      scene.tracker.misunderstood += 1
    } else if answer != .yes || scene.words.count > 2 {
      return false
    }
    scene.offer(intents, telling: text, asking: .closeCall)
    return true
  }

  /// "Oké", "wat moet ik doen", "bedankt" after an emergency: nothing cheerful, no question, and the numbers once more.
  private static func stayNear(_ scene: inout Scene) -> Bool {
    if scene.isShort, saysFurther(scene), scene.tracker.paused != nil { return resume(&scene) }
    guard !scene.wasAway, scene.isShort,
      scene.isClearly(
        "ja", "nee", "bedankt", "afscheid", "weet_niet", "overslaan", "stoppen", "uitleg", from: 0.5)
    else { return false }
    scene.tracker.pending = .emergency
    scene.say(.staysNear)
    return true
  }

  /// After "later verder": a goodbye is answered, anything else goes on where the form was.
  private static func goOn(_ scene: inout Scene) -> Bool {
    if !scene.wasAway, scene.isShort, scene.isClearly("ja", "bedankt", "afscheid", from: 0.5) {
      scene.tracker.pending = .pause
      scene.say(.untilLater)
      return true
    }
    guard scene.form != nil, scene.isShort, saysFurther(scene) else { return false }
    scene.say(.resumed)
    scene.askOpen()
    return true
  }

  /// "Verder" takes a form up again, however long ago it was broken off.
  private static func resumption(_ scene: Scene) -> Pending? {
    guard scene.tracker.form == nil, scene.tracker.paused != nil, scene.isShort, saysFurther(scene),
      YesOrNo(scene.message) != .no
    else { return nil }
    return .resume
  }

  private static func saysFurther(_ scene: Scene) -> Bool {
    scene.hears(.further)
  }

  private static func resume(_ scene: inout Scene) -> Bool {
    guard let paused = scene.tracker.paused, scene.catalogue.form(paused.name) != nil else { return false }
    let answer = YesOrNo(scene.message)
    guard answer == .yes || (answer == nil && saysFurther(scene)) else {
      guard answer == .no, scene.isShort else { return false }
      scene.tracker.paused = nil
      scene.say(.noted)
      scene.offerNextNeed()
      return true
    }
    scene.tracker.form = paused
    scene.tracker.paused = nil
    scene.tracker.misunderstood = 0
    scene.say(.resumed)
    // "Ja, en het is voor mijn moeder": what comes with the yes counts too.
    scene.fillUnasked(except: nil)
    scene.askNext()
    return true
  }

  private static func changeWhich(_ scene: inout Scene) -> Bool {
    guard let form = scene.form else { return false }
    if scene.isClearly("stoppen", "afscheid", "opnieuw", "zaak_intrekken", from: 0.6) { return false }
    let correction = Correction(scene, form)
    if !correction.values.isEmpty {
      scene.correct(correction, form)
      return true
    }
    let slots = scene.changeable(form)
    if let slot = ChosenSlot.of(scene, form, slots) {
      scene.change(slot)
      return true
    }
    // "Stuur maar op", "nee, niets": then it is good as it is.
    if scene.saysLabel(.send) || scene.hears(.send) { return false }
    if YesOrNo(scene.message) != nil || scene.isClearly("weet_niet", "overslaan", "terug") {
      scene.showSummary()
      return true
    }
    scene.tracker.pending = .changeWhich
    scene.say(.changeUnknown, buttons: slots.map { Button(scene.fill($0.label)) })
    return true
  }

  private static func nextNeed(_ intent: IntentName, _ scene: inout Scene) -> Bool {
    guard let answer = YesOrNo(scene.message) else { return false }
    if answer == .yes {
      // "Ja, hij spijbelt al weken": that is the first thing to know about it.
      let words = scene.words
      let rest = words.dropping(scene.cue(.yesWords), from: 0..<words.count)
      let told = scene.takeLater(intent)
      let opening = [told.words, rest.count > 2 ? words.text(rest) : nil].compactMap { $0 }
      scene.begin(
        intent, telling: opening.isEmpty ? nil : opening.joined(separator: "; "), knowing: told.values)
    } else {
      _ = scene.takeLater(intent)
      scene.say(.noted)
    }
    return true
  }
}
