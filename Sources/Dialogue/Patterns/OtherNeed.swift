import Model

/// "En mijn zoon heeft ook problemen op school" in the middle of a form: kept for after this one, and offered then.
enum OtherNeed: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, scene.requestedSlot?.kind != .text, let intent = need(scene, form) else {
      return false
    }
    if let slot = scene.requestedSlot, scene.reader(of: slot).isPlainAnswer(scene.message) { return false }
    scene.keepForLater([intent], telling: scene.message.text.trimmed)
    guard scene.tracker.later.contains(intent) else { return false }
    scene.askOpen()
    return true
  }

  /// The need that the message is about, when it is another one than the form's.
  ///
  /// A remark about the same trouble looks like a need as well; only "ook" or another form makes it one of its own.
  private static func need(_ scene: Scene, _ form: Form) -> IntentName? {
    guard let intent = scene.message.intent, scene.message.confidence >= 0.7, scene.words.count >= 4,
      intent != scene.tracker.form?.intent, intent != "mens_spreken",
      let other = scene.catalogue.intent(intent)?.form
    else { return nil }
    if scene.hears(.also) { return intent }
    guard !scene.asksSomething else { return nil }
    return other != form.name && scene.message.confidence >= 0.9 && !scene.answersQuestion ? intent : nil
  }
}
