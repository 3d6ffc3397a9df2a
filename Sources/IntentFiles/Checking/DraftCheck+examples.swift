import Model

extension DraftCheck {
  /// The same example under two intents, twice under one, or under `not_examples` as well.
  func checkExamples() {
    var first: [String: (intent: Int, place: Place)] = [:]
    for (index, intent) in draft.intents.enumerated() {
      var own: [String: Place] = [:]
      for (example, text) in intent.examples {
        let key = NormalisedText.key(example.text)
        if own[key] == nil { own[key] = text.place }
        guard let other = first[key] else {
          first[key] = (index, text.place)
          continue
        }
        if other.intent == index {
          log.report(.repeatedExample(first: other.place), at: text.place)
        } else if draft.intents[other.intent].name != intent.name {
          log.report(
            .example(underOther: draft.intents[other.intent].title, first: other.place), at: text.place)
        }
      }
      for text in intent.notExamples {
        guard let place = own[NormalisedText.key(text.value)] else { continue }
        log.report(.contradiction(example: place), at: text.place)
      }
    }
  }

  /// Names of entities that nothing recognises; each is reported once.
  func checkAnnotations() {
    let known = EntityName.all.union(draft.lists.map(\.name.value))
    var reported: Set<String> = []
    for (example, text) in draft.intents.flatMap(\.examples) {
      for annotation in example.annotations
      where isUnknown(annotation.entity, in: known) && reported.insert(annotation.entity).inserted {
        let nearest = Nearest.candidate(to: annotation.entity, in: known)
        log.report(.unknownEntity(annotation.entity, nearest: nearest), at: text.place)
      }
    }
  }
}
