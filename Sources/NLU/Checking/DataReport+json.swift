public import Model

extension DataReport {
  /// All of it, machine-readable; `advice` says in Dutch what to do.
  public var json: JSONValue {
    .object([
      .init("settle_first", .array(confusions.map(\.json))),
      .init("more_examples", .array(worthMore.map(\.json))),
      .init("in_two_intents", .array(twins.map(\.json))),
      .init("taken", .array(taken.map(\.json))),
      .init("patterns_without_match", .array(idlePatterns.map { $0.json(advice: .findMatch) })),
      .init("patterns_of_others", .array(greedyPatterns.map(\.json))),
      .init(
        "too_similar",
        .array(
          alike.map { group in
            .object([.init("examples", .array(group.map { $0.json() })), Advice.vary.member])
          })),
      .init("too_few", .array(thin.map(\.json))),
      .init("intents", .array(intents.map(\.json))),
    ])
  }
}

/// What to do about each kind of finding.
private enum Advice: String {
  case choose = "Kies bij welke intent dit voorbeeld hoort."
  case settle = "Beslis waar de grens ligt tussen deze twee intents."
  case moveOrAdd = "Zet de zin bij de andere intent, of schrijf meer zinnen zoals deze in andere woorden."
  case findMatch = "Zet er een voorbeeld bij dat op dit patroon past, of haal het patroon weg."
  case narrow = "Maak het patroon nauwer, of verplaats de zin."
  case vary = "Houd er één, en schrijf zinnen in heel andere woorden."
  case add = "Schrijf meer voorbeelden, in andere woorden."

  var member: JSONValue.Member { .init("advice", .string(rawValue)) }
}

extension PlacedUtterance {
  fileprivate func json(advice: Advice? = nil, _ more: [JSONValue.Member] = []) -> JSONValue {
    let places: [JSONValue.Member] = [
      .init("file", .string(file)), .init("line", .int(line)), .init("text", .string(text)),
      .init("intent", intent.json),
    ]
    return .object(places + more + (advice.map { [$0.member] } ?? []))
  }
}

extension DataReport.Confusion {
  fileprivate var json: JSONValue {
    .object([
      .init("intents", .array([one.json, other.json])),
      .init("lost", .array([.int(lost.one), .int(lost.other)])),
      .init("emergencies_lost", .int(emergencies)), Advice.settle.member,
    ])
  }
}

extension DataReport.Standing {
  fileprivate var json: JSONValue {
    .object([
      .init("intent", intent.json), .init("file", .string(file)), .init("line", .int(line)),
      .init("examples", .int(examples)), .init("repeats", .int(repeats)),
      .init("recognised", recall.json), .init("recognised_with_half", recallOfHalf.json),
      .init("promise", Optional(promise).json), Advice.add.member,
    ])
  }
}

extension DataReport.Twins {
  fileprivate var json: JSONValue { second.json(advice: .choose, [.init("other", first.json())]) }
}

extension DataReport.Taken {
  fileprivate var json: JSONValue {
    .object([
      .init("from", from.json), .init("by", by.json),
      .init(
        "utterances",
        .array(
          utterances.map { lost in
            lost.utterance.json(
              advice: nil,
              [
                .init("confidence", Optional(lost.chance).json), .init("test", .bool(lost.isTest)),
              ])
          })), Advice.moveOrAdd.member,
    ])
  }
}

extension DataReport.Greedy {
  fileprivate var json: JSONValue {
    pattern.json(advice: .narrow, [.init("takes", .array(takes.map { $0.json() }))])
  }
}

extension IntentName? {
  fileprivate var json: JSONValue { map { .string($0.value) } ?? .null }
}

extension Double? {
  /// Four decimals; null where there is no figure.
  fileprivate var json: JSONValue { map { .double(($0 * 10_000).rounded() / 10_000) } ?? .null }
}
