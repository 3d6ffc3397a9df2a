public import Model

/// Judges the examples, patterns and tests of a catalogue by what they do together.
///
/// It trains eleven models, so it takes as long as that.
public enum DataCheck {
  /// Fewer examples than this teach an intent too little.
  static let fewest = 25

  /// `tests`: utterances that nothing learns from; there may be none.
  public static func report(
    _ catalogue: Catalogue, sources: [IntentSource], tests: [PlacedUtterance]
  ) -> DataReport {
    let examples = sources.flatMap(\.examples)
    let duplicates = NearDuplicates(examples)
    let readings = HeldOut.readings(examples, groups: duplicates.group)
    let trial = PatternTrial(sources.flatMap(\.patterns), on: examples + tests, catalogue: catalogue)
    return DataReport(
      twins: duplicates.acrossIntents.map { .init(first: examples[$0], second: examples[$1]) },
      alike: duplicates.withinIntents.map { group in group.map { examples[$0] } },
      taken: taken(zip(examples, readings).map { Verdict($0, $1) } + verdicts(tests, catalogue)),
      idlePatterns: trial.idle,
      greedyPatterns: trial.greedy.map { .init(pattern: $0.pattern, takes: $0.takes) },
      intents: standings(sources, examples, readings, duplicates))
  }

  /// An utterance with what it is taken for.
  struct Verdict {
    let utterance: PlacedUtterance
    let best: IntentName?
    let chance: Double
    let isTest: Bool

    init(_ example: PlacedUtterance, _ reading: HeldOut.Reading) {
      (utterance, best, chance, isTest) = (example, reading.best, Double(reading.chance), false)
    }

    init(_ test: PlacedUtterance, _ named: Interpretation.Score) {
      (utterance, best, chance, isTest) = (test, named.name, named.confidence, true)
    }
  }

  /// What the bot makes of the tests, with all that it has learnt.
  private static func verdicts(_ tests: [PlacedUtterance], _ catalogue: Catalogue) -> [Verdict] {
    guard !tests.isEmpty, let model = ModelCompiler.compile(catalogue) else { return [] }
    let interpreter = Interpreter(model: model, catalogue: catalogue)
    // No intent depends on what day it is.
    let now = Timestamp(seconds: 0)
    return tests.map { Verdict($0, interpreter.interpret($0.text, now: now).named) }
  }

  /// What another intent takes, so surely that the bot would act on it; most by the same first.
  static func taken(_ verdicts: [Verdict]) -> [DataReport.Taken] {
    let lost = verdicts.filter { $0.best != $0.utterance.intent && $0.chance >= Outcomes.clear }
    let byPair = Dictionary(grouping: lost) { [$0.utterance.intent, $0.best] }
    return byPair.map { pair, verdicts in
      DataReport.Taken(
        from: pair[0], by: pair[1],
        utterances: verdicts.map { .init(utterance: $0.utterance, chance: $0.chance, isTest: $0.isTest) }
          .sorted {
            ($1.chance, $0.utterance.file, $0.utterance.line) < (
              $0.chance, $1.utterance.file, $1.utterance.line
            )
          })
    }
    .sorted {
      ($1.utterances.count, $0.from.shown, $0.by.shown) < ($0.utterances.count, $1.from.shown, $1.by.shown)
    }
  }

  private static func standings(
    _ sources: [IntentSource], _ examples: [PlacedUtterance], _ readings: [HeldOut.Reading],
    _ duplicates: NearDuplicates
  ) -> [DataReport.Standing] {
    var repeats = [IntentName?: Int]()
    for group in duplicates.withinIntents {
      repeats[examples[group[0]].intent, default: 0] += group.count - 1
    }
    let byIntent = Dictionary(grouping: zip(examples, readings)) { $0.0.intent }
    return sources.map { source in
      let read = byIntent[source.intent] ?? []
      return DataReport.Standing(
        intent: source.intent, file: source.file, line: source.line, examples: source.examples.count,
        repeats: repeats[source.intent] ?? 0, read: read.count,
        recognised: read.count { $0.1.best == source.intent },
        recognisedByHalf: read.count { $0.1.bestOfHalf == source.intent })
    }
  }
}
