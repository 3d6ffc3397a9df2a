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
    case .choice(let intents, let text): return choose(intents, text, &scene)
    case .resume: return resume(&scene)
    case .changeWhich: return changeWhich(&scene)
    case .addition(let number): return add(to: number, &scene)
    case .confirmWithdraw(let number): return withdraw(number, &scene)
    case .confirmErase: return erase(&scene)
    case .nextNeed(let intent): return nextNeed(intent, &scene)
    }
  }

  private static func choose(_ intents: [IntentName], _ text: String, _ scene: inout Scene) -> Bool {
    guard let chosen = ChosenIntent.of(scene.message, intents, scene.catalogue) else { return false }
    scene.begin(chosen, telling: text)
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
    let words = scene.message.text.lowercased()
    return words.contains("verder") || words.contains("doorgaan")
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
    scene.askNext()
    return true
  }

  private static func changeWhich(_ scene: inout Scene) -> Bool {
    guard let form = scene.form else { return false }
    let slots = form.slots.filter { $0.kind != .consent }
    guard let slot = ChosenSlot.of(scene.message, slots, scene) else {
      if scene.isClearly("stoppen", "afscheid", "opnieuw", "zaak_intrekken", from: 0.6) { return false }
      // "Nee, niets": then it is good as it is.
      if YesOrNo(scene.message) == .no {
        scene.showSummary()
        return true
      }
      scene.tracker.pending = .changeWhich
      scene.say(.changeUnknown, buttons: slots.map { Button(scene.fill($0.label)) })
      return true
    }
    scene.tracker.form?.slots[slot.name] = nil
    scene.ask(slot)
    return true
  }

  private static func add(to number: CaseNumber, _ scene: inout Scene) -> Bool {
    guard let changed = scene.context.cases.first(where: { $0.number == number }),
      !scene.isClearly("stoppen"), !scene.isClearly("nee", from: 0.35)
    else { return false }
    scene.events.append(
      EventDraft(
        type: EventType.caseChanged, subject: number,
        data: EventData.changed(changed, addition: scene.message.text.trimmed, now: scene.context.now)))
    scene.say(.added, [.zaak: number.description])
    return true
  }

  private static func withdraw(_ number: CaseNumber, _ scene: inout Scene) -> Bool {
    guard var changed = scene.context.cases.first(where: { $0.number == number }),
      let answer = YesOrNo(scene.message)
    else { return false }
    guard answer == .yes else {
      scene.say(.kept, [.zaak: number.description])
      return true
    }
    changed.status = .withdrawn
    scene.cases.append(.update(changed))
    scene.events.append(
      EventDraft(
        type: EventType.caseWithdrawn, subject: number,
        data: EventData.changed(changed, addition: nil, now: scene.context.now)))
    scene.say(.withdrawn, [.zaak: number.description])
    return true
  }

  private static func erase(_ scene: inout Scene) -> Bool {
    guard let answer = YesOrNo(scene.message) else { return false }
    guard answer == .yes else {
      scene.say(.notErased)
      scene.returnToForm()
      return true
    }
    scene.erases = true
    scene.tracker = Tracker(conversation: scene.tracker.conversation)
    scene.events.append(
      EventDraft(
        type: EventType.erased, subject: nil,
        data: EventData.erased(
          scene.context.cases, channel: scene.tracker.conversation.channel, now: scene.context.now)))
    scene.say(.erased)
    return true
  }

  private static func nextNeed(_ intent: IntentName, _ scene: inout Scene) -> Bool {
    guard let answer = YesOrNo(scene.message) else { return false }
    if answer == .yes {
      scene.begin(intent, telling: nil)
    } else {
      scene.say(.noted)
    }
    return true
  }
}
