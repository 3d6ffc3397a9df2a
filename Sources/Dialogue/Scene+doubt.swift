import Model

extension Scene {
  /// Where a message may be about danger, the numbers come before whatever else is said; once, until who wrote it has
  /// been away.
  ///
  /// It is no question, so that what follows stays the one that is asked. Nothing where somebody else speaks already:
  /// an official, or a voice in the writer's own language.
  mutating func careInDoubt() {
    guard message.concern != nil, message.emergency == nil, message.language == nil else { return }
    guard !tracker.handoff, wasAway || !hasNamedTheNumbers, let text = phrase(.maybeDanger) else { return }
    sayFirst(Reply(text))
  }

  /// Whether the numbers for an emergency were named in this conversation.
  private var hasNamedTheNumbers: Bool {
    tracker.said[TextKey.maybeDanger.rawValue] != nil
      || catalogue.intents.contains { intent in
        guard let name = intent.name, name.isEmergency else { return false }
        return tracker.said["intent:\(name)"] != nil
      }
  }
}
