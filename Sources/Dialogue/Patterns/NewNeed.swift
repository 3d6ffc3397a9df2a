import Model

/// A clear need, question or remark outside a form: its form starts, or its answer is given.
enum NewNeed: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard scene.message.outcome == .clear, let intent = scene.message.intent else { return false }
    return scene.begin(intent, telling: nil)
  }
}

extension Scene {
  /// Takes up `intent`: its first sentences, then its form when it has one.
  ///
  /// `text` and `values` are what the citizen told before, when this message only chose.
  @discardableResult
  mutating func begin(
    _ intent: IntentName, telling text: String?, knowing values: [SlotName: SlotValue] = [:]
  ) -> Bool {
    guard let definition = catalogue.intent(intent) else { return false }
    guard let form = definition.form.flatMap({ catalogue.form($0) }) else {
      tracker.misunderstood = 0
      return answer(with: intent)
    }
    answer(with: intent)
    keepForLater(message.others.filter { $0 != intent })
    start(form, for: intent, opening: text, knowing: values)
    return true
  }
}
