public import Model

extension Evaluation {
  /// All figures, machine-readable.
  public var json: JSONValue {
    let (emergencies, styles) = (emergencies, styles)
    let members: [JSONValue.Member] = [
      .init("utterances", .int(outcomes.count)),
      .init("accuracy", .double(accuracy.figure)),
      .init("macro_f1", .double(macroF1.figure)),
      .init(
        "out_of_scope",
        .object([
          .init("precision", outOfScope.precision.json), .init("recall", outOfScope.recall.json),
          .init("support", .int(outOfScope.support)),
        ])),
      .init(
        "emergencies",
        .object([
          .init("found", .int(emergencies.found)), .init("of", .int(emergencies.of)),
          .init("false_alarms", .int(emergencies.falseAlarms)),
          .init("of_others", .int(emergencies.ofOthers)),
        ])),
      .init("calibration_error", .double(calibrationError.figure)),
      .init("intents", .array(qualities.map(\.json))),
      .init("confusions", .array(confusions.map(\.json))),
    ]
    // Where no utterance names a style there is nothing to say about styles.
    return .object(members + (styles.isEmpty ? [] : [.init("styles", .array(styles.map(\.json)))]))
  }
}

extension Evaluation.Quality {
  fileprivate var json: JSONValue {
    .object([
      .init("intent", intent.map { .string($0.value) } ?? .null), .init("support", .int(support)),
      .init("precision", precision.json), .init("recall", recall.json), .init("f1", .double(f1.figure)),
    ])
  }
}

extension Evaluation.StyleQuality {
  fileprivate var json: JSONValue {
    .object([
      .init("style", .string(style)), .init("support", .int(support)),
      .init("accuracy", .double(accuracy.figure)),
    ])
  }
}

extension Evaluation.Confusion {
  fileprivate var json: JSONValue {
    .object([
      .init("expected", expected.map { .string($0.value) } ?? .null),
      .init("predicted", predicted.map { .string($0.value) } ?? .null), .init("count", .int(count)),
    ])
  }
}

extension Double? {
  fileprivate var json: JSONValue { map { .double($0.figure) } ?? .null }
}

extension Double {
  /// The number to four decimals.
  fileprivate var figure: Double { (self * 10_000).rounded() / 10_000 }
}
