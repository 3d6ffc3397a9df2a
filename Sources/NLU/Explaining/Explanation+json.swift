public import Model

extension Explanation {
  /// The explanation for machines. `writing` shows a moment as the asker's clock does.
  public func json(writing: (Timestamp) -> String = \.iso8601) -> JSONValue {
    .object([
      .init("text", .string(text)), .init("outcome", .string(interpretation.outcome.name)),
      .init("intent", interpretation.named.json), .init("others", .array(interpretation.others.map(\.json))),
      .init(
        "words",
        .array(
          words.map {
            ["written": .string($0.written), "read": .string($0.read), "known": .bool($0.isKnown)]
          })),
      .init("patterns", .array(patterns.map(\.json))), .init("candidates", .array(candidates.map(\.json))),
      .init("pulls", pulls.json),
      .init("runner_up", runnerUp?.json ?? .null), .init("neighbours", .array(neighbours.map(\.json))),
      .init(
        "emergency",
        .object([
          .init("rang", gate.bell.map { .string($0.name) } ?? .null), .init("intent", gate.intent.json),
          .init("certainty", .figure(gate.certainty)), .init("whole", gate.whole.json),
          .init("clauses", .array(clauses.map(\.json))), .init("pulls", gate.pulls.json),
        ])),
      .init("entities", .array(interpretation.entities.map { $0.json(writing: writing) })),
    ])
  }
}

extension Entity {
  /// As `parse` shows it.
  fileprivate func json(writing: (Timestamp) -> String) -> JSONValue {
    let role: [JSONValue.Member] = isCount ? [.init("role", .string(name))] : []
    return .object(
      [
        .init("entity", .string(shownName)), .init("start", .int(range.lowerBound)),
        .init("end", .int(range.upperBound)), .init("text", .string(text)),
        .init("value", value.json(writing: writing)),
      ] + role)
  }
}

extension Interpretation.Outcome {
  /// The word for it in JSON.
  var name: String {
    switch self {
    case .clear: "clear"
    case .closeCall: "close_call"
    case .outOfScope: "out_of_scope"
    case .unclear: "unclear"
    }
  }
}

extension EmergencyBell {
  /// The word for it in JSON.
  var name: String {
    switch self {
    case .pattern: "pattern"
    case .whole: "whole"
    case .clause: "clause"
    }
  }
}

extension Interpretation.Score {
  fileprivate var json: JSONValue { ["name": name.json, "confidence": .figure(confidence)] }
}

extension IntentName {
  fileprivate var json: JSONValue { .string(value) }
}

extension IntentName? {
  fileprivate var json: JSONValue { map(\.json) ?? .null }
}

extension JSONValue {
  /// The number to four decimals.
  fileprivate static func figure(_ number: Double) -> JSONValue {
    .double((number * 10_000).rounded() / 10_000)
  }
}

extension Explanation.Pattern {
  fileprivate var json: JSONValue {
    ["intent": intent.json, "pattern": .string(text), "decided": .bool(decided)]
  }
}

extension Explanation.Candidate {
  fileprivate var json: JSONValue {
    [
      "intent": intent.json, "score": .figure(score), "chance": .figure(chance),
      "final_chance": .figure(finalChance),
    ]
  }
}

extension Explanation.RunnerUp {
  fileprivate var json: JSONValue { ["intent": intent.json, "lead": .figure(lead), "pulls": pulls.json] }
}

extension Explanation.Part {
  fileprivate var json: JSONValue {
    [
      "text": .string(text), "words": .int(words), "intent": intent.json, "chance": .figure(chance),
      "danger": danger.map { .figure($0) } ?? .null, "limit": limit.map { .figure($0) } ?? .null,
      "verdict": .string(verdict.rawValue),
    ]
  }
}

extension Neighbour {
  fileprivate var json: JSONValue {
    [
      "text": .string(text), "intent": intent.json, "likeness": .figure(likeness),
      "shared": .array(shared.map { .string($0) }),
    ]
  }
}

extension Pulls {
  fileprivate var json: JSONValue { ["up": .array(up.map(\.json)), "down": .array(down.map(\.json))] }
}

extension Pull {
  fileprivate var json: JSONValue {
    [
      "words": .string(words), "points": .figure(points), "features": .array(features.prefix(5).map(\.json)),
    ]
  }
}

extension Pull.Feature {
  fileprivate var json: JSONValue {
    [
      "feature": .string(name.text), "kind": .string(name.kind.rawValue), "points": .figure(points),
    ]
  }
}
