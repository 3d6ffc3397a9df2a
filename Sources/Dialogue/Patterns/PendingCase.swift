import Model

/// The answer to a question about a case, or about what is kept.
enum PendingCase {
  static func add(to number: CaseNumber, _ scene: inout Scene) -> Bool {
    guard let changed = scene.context.cases.first(where: { $0.number == number }),
      !scene.isClearly("stoppen"), !scene.isClearly("nee", from: 0.35)
    else { return false }
    scene.passOn(to: changed)
    scene.say(.added, [.zaak: number.description])
    return true
  }

  static func withdraw(_ number: CaseNumber, _ scene: inout Scene) -> Bool {
    guard var changed = scene.context.cases.first(where: { $0.number == number }),
      let answer = YesOrNo(scene.message)
    else { return false }
    guard answer == .yes else {
      scene.say(.kept, [.zaak: number.description])
      return true
    }
    scene.tellOfficial(of: changed, .withdrawn)
    changed.status = .withdrawn
    changed.isHeld = false
    changed.note(.withdrawn, at: scene.context.now)
    scene.cases.append(.update(changed))
    scene.events.append(
      EventDraft(
        type: EventType.caseWithdrawn, subject: number,
        data: EventData.changed(changed, addition: nil, now: scene.context.now)))
    scene.say(.withdrawn, [.zaak: number.description])
    return true
  }

  static func erase(_ scene: inout Scene) -> Bool {
    guard let answer = YesOrNo(scene.message) else { return false }
    guard answer == .yes else {
      scene.say(.notErased)
      scene.returnToForm()
      return true
    }
    let own = scene.ownCases
    for about in own { scene.tellOfficial(of: about, .erased) }
    scene.erases = true
    scene.tracker = Tracker(conversation: scene.tracker.conversation)
    scene.events.append(
      EventDraft(
        type: EventType.erased, subject: nil,
        data: EventData.erased(own, channel: scene.tracker.conversation.channel, now: scene.context.now)))
    scene.say(.erased)
    return true
  }

  /// What somebody writes after an official's words goes to the official, unless it is plainly about something else.
  static func reply(to number: CaseNumber, _ scene: inout Scene) -> Bool {
    guard let found = scene.ownCases.first(where: { $0.number == number && $0.status == .open }),
      let official = found.official, !isAboutSomethingElse(scene)
    else { return false }
    scene.passOn(to: found)
    scene.say(.passedOn, [.wie: official.name])
    return true
  }

  private static func isAboutSomethingElse(_ scene: Scene) -> Bool {
    let own: Set<IntentName> = [
      "gegevens_wissen", "gegevens_inzien", "zaak_intrekken", "zaak_status", "stoppen", "opnieuw", "herhalen",
    ]
    guard scene.message.confidence >= 0.8, let intent = scene.message.intent else { return false }
    if own.contains(intent) { return scene.isShort }
    return scene.message.outcome == .clear && scene.catalogue.intent(intent)?.form != nil
      && intent != "hulp_algemeen"
  }
}
