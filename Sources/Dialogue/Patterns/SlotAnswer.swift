import Model

/// The answer to the open question of a form, with whatever else the message tells.
enum SlotAnswer: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, let slot = scene.requestedSlot else { return false }
    if wantsToSkip(scene) { return skip(slot, form, &scene) }
    if hasNoPhone(slot, form, &scene) { return true }
    guard let value = scene.reader(of: slot).answer(scene.message) else {
      let known = scene.tracker.form?.slots.count
      scene.fillUnasked(except: slot.name)
      // It told something else that was to be asked: thanks, and the question stays.
      guard scene.tracker.form?.slots.count == known else {
        scene.keepAside(of: slot)
        scene.ask(slot)
        return true
      }
      // "In de Beukenlaan" where the day was asked: the place that was known is another now.
      let correction = Correction(scene, form)
      if !correction.values.isEmpty {
        scene.correct(correction, form)
        return true
      }
      return askAgain(slot, form, &scene)
    }
    if refuses(value, slot, form, &scene) { return true }
    if slot.name == form.slots.first?.name { scene.refineIntent(form) }
    scene.fillSlot(slot.name, with: value)
    let known = scene.tracker.form?.slots.count
    scene.fillUnasked(except: slot.name)
    if scene.tracker.form?.slots.count == known { scene.keepAside(of: slot) }
    hearOtherNeeds(&scene)
    scene.askNext()
    return true
  }

  private static func wantsToSkip(_ scene: Scene) -> Bool {
    // "Zo snel mogelijk" is a value of the list, whatever else it looks like.
    if let slot = scene.requestedSlot, slot.kind != .name,
      scene.reader(of: slot).isPlainAnswer(scene.message)
    {
      return false
    }
    // A bare "ja" tells nothing where words of one's own are asked.
    if scene.requestedSlot?.kind == .text, scene.words.count <= 2, scene.isClearly("ja", from: 0.9) {
      return true
    }
    return scene.saysLabel(.skip) || (scene.isClearly("weet_niet", "overslaan", from: 0.7) && scene.isShort)
      || (isOneThing(scene.requestedSlot) && scene.words.count <= 6
        && (scene.hears(.haveNone) || (scene.requestedSlot?.kind == .contact && scene.hears(.noContact))))
      || (scene.requestedSlot?.kind != .consent && scene.isClearly("nee", from: 0.6) && scene.isShort
        && !scene.asksSomething
        && scene.requestedSlot?.kind != .choice && scene.requestedSlot?.kind != .choices)
  }

  /// "Ik heb geen telefoon" before the number was asked: then it need not be asked.
  private static func hasNoPhone(_ slot: Slot, _ form: Form, _ scene: inout Scene) -> Bool {
    guard slot.kind != .contact, slot.kind != .text, scene.words.count <= 8, scene.hears(.noPhone),
      let contact = form.slots.first(where: { $0.kind == .contact }),
      scene.tracker.form?.slots[contact.name] == nil, scene.message.entities(named: EntityName.email).isEmpty
    else { return false }
    scene.fillSlot(contact.name, with: .skipped)
    scene.say(.noted)
    scene.ask(slot)
    return true
  }

  /// Whether the question is for one thing that somebody may not have: a phone, a name, a place.
  private static func isOneThing(_ slot: Slot?) -> Bool {
    switch slot?.kind {
    case .contact, .name, .place, .moment, .people: true
    case .text, .choice, .choices, .consent, nil: false
    }
  }

  private static func skip(_ slot: Slot, _ form: Form, _ scene: inout Scene) -> Bool {
    // Asked again to be changed, and left as it was.
    if let kept = scene.tracker.form?.slots[slot.name] {
      scene.fillSlot(slot.name, with: kept)
      scene.say(.noted)
      scene.askNext()
      return true
    }
    if slot.kind == .consent {
      // Not knowing is no consent; ask once more, then keep everything here.
      scene.tracker.misunderstood += 1
      if scene.tracker.misunderstood > 1 {
        scene.fillSlot(slot.name, with: .consent(false))
        scene.askNext()
      } else {
        if let why = slot.why { scene.say(.why, [.antwoord: scene.fill(why)]) }
        scene.ask(slot)
      }
      return true
    }
    if slot.name == form.slots.first?.name {
      // Who cannot say it after two tries is better off with a person; the question stays open.
      if scene.tracker.form?.asked[slot.name] ?? 0 > 2 {
        scene.say(.unclearAgain, buttons: [Button(scene.phrase(.person) ?? "")])
      } else {
        scene.say(.firstNeeded)
        scene.ask(slot)
      }
      return true
    }
    scene.fillSlot(slot.name, with: .skipped)
    scene.say(.skipped)
    scene.askNext()
    return true
  }

  /// A value that cannot be meant ("vorige week" for a feast) is asked once more; the second time it is kept.
  private static func refuses(_ value: SlotValue, _ slot: Slot, _ form: Form, _ scene: inout Scene) -> Bool {
    guard let validation = slot.validation, scene.tracker.misunderstood == 0,
      !validation.accepts(value, now: scene.context.now),
      let text = scene.phrase(validation.text, as: "\(form.name).\(slot.name).valid")
    else { return false }
    scene.tracker.misunderstood += 1
    scene.say(Reply(text, buttons: scene.buttons(for: slot)))
    return true
  }

  /// No value in the message: ask once more in other words, then go on without, or with the citizen's own words.
  private static func askAgain(_ slot: Slot, _ form: Form, _ scene: inout Scene) -> Bool {
    // Counted by answers, not by how often it was asked: a question of the citizen's own is no wrong answer.
    scene.tracker.misunderstood += 1
    // "Ja, maar liever 's avonds" answers nothing here, and is worth keeping all the same.
    if YesOrNo(scene.message) == .yes, let aside = scene.aside {
      scene.remark(aside)
      scene.say(.remarkKept)
      scene.ask(slot)
      return true
    }
    // A street where no question asks for one.
    if let place = scene.message.entities(named: EntityName.street).first,
      !form.slots.contains(where: { $0.kind == .place })
    {
      scene.remark(scene.words.count <= 8 ? scene.message.text.trimmed : place.text)
      scene.say(.remarkKept)
      scene.ask(slot)
      return true
    }
    guard scene.tracker.misunderstood > 1 else {
      switch slot.kind {
      case .contact: scene.say(.invalidContact)
      case .choice, .choices: scene.say(.chooseOne)
      case .text, .place, .people, .moment, .name, .consent: break
      }
      scene.ask(slot)
      return true
    }
    let words = scene.message.text.trimmed
    // Asked again to be changed: what stood there stays, unless there is something to put in its place.
    let kept = scene.tracker.form?.slots[slot.name] ?? scene.tracker.form?.takenBack?[slot.name]
    if let kept, kept != .skipped, !isNews(slot, scene) {
      scene.fillSlot(slot.name, with: kept)
      scene.say(.noted)
      scene.askNext()
      return true
    }
    // A second "...": nothing is written down, and nobody is held up.
    if scene.isWordless { return skip(slot, form, &scene) }
    switch slot.kind {
    case .contact where scene.words.count <= 2 && YesOrNo(scene.message) != nil:
      scene.fillSlot(slot.name, with: .skipped)
      scene.say(.leftOpen)
    case .contact:
      scene.fillSlot(slot.name, with: .contact(phone: nil, email: nil, text: words))
      scene.say(.contactKept)
    case .consent: scene.fillSlot(slot.name, with: .consent(false))
    // "Ja", "dit is belachelijk, ik wacht al weken": nobody is called that.
    case .choice, .choices,
      .name where !isNews(slot, scene):
      scene.fillSlot(slot.name, with: .skipped)
      // What was said is no value, and may be worth reading.
      if scene.words.count >= 3 { scene.remark(words) }
      scene.say(scene.words.count >= 3 ? .remarkKept : .leftOpen)
    case .text, .place, .people, .moment, .name:
      scene.fillSlot(slot.name, with: scene.reader(of: slot).freeText(words))
    }
    scene.askNext()
    return true
  }

  /// Whether words that no value was read in may stand in place of one.
  private static func isNews(_ slot: Slot, _ scene: Scene) -> Bool {
    if scene.isWordless { return false }
    let isNoWord = YesOrNo(scene.message) != nil && scene.words.count <= 3
    return switch slot.kind {
    case .text, .place, .people, .moment: true
    case .contact: !isNoWord
    case .name: !isNoWord && !scene.hears(.noName) && !scene.hears(.change)
    case .choice, .choices, .consent: false
    }
  }

  /// "En mijn zoon heeft ook problemen op school": kept for after this one.
  private static func hearOtherNeeds(_ scene: inout Scene) {
    guard scene.hears(.also), let intent = scene.message.intent, scene.message.confidence >= 0.7,
      scene.catalogue.intent(intent)?.form != nil, intent != scene.tracker.form?.intent
    else { return }
    scene.keepForLater([intent], telling: scene.message.text.trimmed)
  }
}

extension Scene {
  /// What the form is about, when its first answer tells it better than how it began: "ik heb hulp nodig", and then "mijn
  /// kind wordt gepest". The care that goes with it is said too, and the right team hears of it.
  mutating func refineIntent(_ form: Form) {
    guard let better = message.intent, message.confidence >= 0.8, better != tracker.form?.intent,
      !hears(.also),
      catalogue.intent(better)?.form == form.name
    else { return }
    tracker.form?.intent = better
    answer(with: better)
  }
}
