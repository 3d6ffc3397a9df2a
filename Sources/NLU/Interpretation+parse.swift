public import Model

extension Interpretation {
  /// The answer of `parse`, in the shape of Rasa's parse result.
  ///
  /// `text`: the utterance as it came in; whoever parses asked to see it. `writing` shows a moment as the asker's clock
  /// does.
  public func parseResult(of text: String, writing: (Timestamp) -> String = \.iso8601) -> JSONValue {
    .object(
      [
        .init("text", .string(text)),
        .init("intent", named.json),
        .init("intent_ranking", .array(ranking.map(\.json))),
        .init("entities", .array(entities.map { $0.json(writing: writing) })),
      ] + (language.map { [.init("language", .string($0.rawValue))] } ?? []))
  }
}

extension Interpretation {
  /// The intent to report: without a name only for what is out of scope; on a close call the best one.
  public var named: Score {
    let best = outcome == .outOfScope ? ranking.first : ranking.first { $0.name != nil }
    return best ?? Score(name: nil, confidence: 0)
  }
}

extension Interpretation.Score {
  var json: JSONValue {
    .object([
      .init("name", name.map { .string($0.value) } ?? .null),
      .init("confidence", .double((confidence * 10_000).rounded() / 10_000)),
    ])
  }
}

extension Entity {
  /// As Rasa writes entities; a count of people is a number in the role of people, so that who reads Duckling's
  /// dimensions finds it.
  func json(writing: (Timestamp) -> String) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("entity", .string(isCount ? EntityName.number : name)), .init("start", .int(range.lowerBound)),
      .init("end", .int(range.upperBound)),
      .init("text", .string(text)), .init("value", value.json(writing: writing)),
    ]
    if isCount { members.append(.init("role", .string(name))) }
    return .object(members)
  }

  var isCount: Bool {
    guard name == EntityName.people else { return false }
    switch value {
    case .number, .range: return true
    default: return false
    }
  }
}
