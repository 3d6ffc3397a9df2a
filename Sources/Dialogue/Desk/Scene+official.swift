import Model

extension Scene {
  /// The case that an official has in this conversation, the newest; nil when none has one.
  var heldCase: Case? { ownCases.last { $0.isHeld && $0.status == .open } }

  /// Gives what the citizen wrote to the case, and to the official who deals with it.
  mutating func passOn(to found: Case) {
    let words = message.text.trimmed
    var changed = found
    changed.note(.added, at: context.now, text: words)
    cases.append(.update(changed))
    events.append(
      EventDraft(
        type: EventType.caseChanged, subject: found.number,
        data: EventData.changed(changed, addition: words, now: context.now)))
    tellOfficial(of: found, .citizenWrites, [.antwoord: words])
  }

  /// Tells the official who deals with a case, if anybody does.
  mutating func tellOfficial(of about: Case, _ key: DeskText, _ values: [Placeholder: String] = [:]) {
    guard let official = about.official else { return }
    let number: [Placeholder: String] = [.zaak: about.number.description]
    // In a voice of its own: which variant an official heard is nothing that the citizen's state should count.
    var voice = self
    let text = voice.phrase(desk: key, values.merging(number) { $1 })
    notices.append(Notice(to: official.desk, [Reply(text)], about: about.number))
  }
}
