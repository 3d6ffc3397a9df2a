import Model

extension Scene {
  /// Help without a subject is no second need beside one that has a subject, and every form asks how to reach somebody.
  private static let noOther: Set<IntentName> = ["hulp_algemeen", "mens_spreken"]

  /// Keeps needs for after this one, each once, with what was told about it, and says so.
  ///
  /// `words`: what tells about them; nil for the parts of the message that they stand in.
  mutating func keepForLater(_ needs: [IntentName], telling words: String? = nil) {
    for need in needs
    where !Self.noOther.contains(need) && need != tracker.form?.intent && !tracker.later.contains(need) {
      guard let intent = catalogue.intent(need), let form = intent.form.flatMap({ catalogue.form($0) }) else {
        continue
      }
      tracker.later.append(need)
      remember(need, form, words)
      say(.alsoHeard, [.onderwerp: topic(of: intent)])
    }
  }

  private mutating func remember(_ need: IntentName, _ form: Form, _ words: String?) {
    let part = message.otherParts[need]
    guard let told = words ?? part.map({ message.text.scalars(in: $0) }) else { return }
    tracker.laterWords = (tracker.laterWords ?? [:]).merging([need: told]) { $1 }
    let heard = part.map { part in message.without { !part.overlaps($0.range) } } ?? message
    guard part != nil || told == message.text.trimmed else { return }
    tracker.laterValues = (tracker.laterValues ?? [:]).merging([need: choices(of: form, in: heard)]) { $1 }
  }

  /// What a message answers of the questions with fixed answers: for whom, how soon.
  private func choices(of form: Form, in heard: Interpretation) -> [SlotName: SlotValue] {
    var values: [SlotName: SlotValue] = [:]
    for slot in form.slots.dropFirst() where slot.kind == .choice {
      values[slot.name] = reader(of: slot).unasked(heard, now: context.now)
    }
    return values
  }

  /// The message without what belongs to the needs that are kept for later: who has debts is not the daughter who skips
  /// school.
  var ownPart: Interpretation {
    let others = message.otherParts.filter { tracker.later.contains($0.key) }.map(\.value)
    guard !others.isEmpty else { return message }
    return message.without { entity in others.contains { $0.overlaps(entity.range) } }
  }

  /// Takes what was told about a need that was kept.
  mutating func takeLater(_ need: IntentName) -> (words: String?, values: [SlotName: SlotValue]) {
    (tracker.laterWords?.removeValue(forKey: need), tracker.laterValues?.removeValue(forKey: need) ?? [:])
  }
}

extension String {
  /// The part of the text between two places, in Unicode scalars.
  func scalars(in range: Range<Int>) -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
  }
}
