public import Model

/// Tells why messages are understood as they are.
///
/// The outcome is the interpreter's own; what led to it is computed again beside it, with the same model, patterns and
/// gate. Not for two threads at once.
public final class Explainer {
  private let model: LinearModel
  private let interpreter: Interpreter
  private var scratch: LinearModel.Scratch
  private var book: PatternBook
  private var examples: NearestExamples

  /// How many features and examples are shown.
  private static let most = (pulls: 8, examples: 5, candidates: 5)

  /// Nothing was asked before.
  private static let setting = EmergencyGate.Setting(isAsked: false, isTold: false, isAnswer: false)

  /// `catalogue`: with its examples, those that `model` was made of.
  public init(model: LinearModel, catalogue: Catalogue) {
    self.model = model
    interpreter = Interpreter(model: model, catalogue: catalogue)
    scratch = LinearModel.Scratch(model)
    book = PatternBook(catalogue, classes: model.classes)
    examples = NearestExamples(catalogue, model)
  }

  /// Explains one message, said with nothing before it. `now`: the moment that "morgen" counts from.
  public func explain(_ text: String, now: Timestamp) -> Explanation {
    let normalized = NormalizedText(text)
    let all = normalized.tokens.indices
    let interpretation = interpreter.interpret(text, now: now)
    let read = model.corrected(normalized)
    let known = model.known(read)
    let matches = book.matches(normalized, all)
    let ranges = Clauses.of(normalized)
    let clauses = ranges.map { clause in
      model.reading(read, clause, decision: book.matches(normalized, clause).decision, &scratch)
    }
    // Last, so that the scores of the whole message are what stays.
    let whole = model.reading(read, all, decision: matches.decision, &scratch)
    let scores = scratch.scores
    let danger = EmergencyGate.danger(whole, clauses, Self.setting)
    let first = place(of: interpretation.intent) ?? whole.best.index
    let parts = ranges.indices.map { index in
      part(read, ranges[index], clauses[index], of: whole, danger, index)
    }
    return Explanation(
      text: text, interpretation: interpretation, words: words(text, read, known), clauses: parts,
      patterns: patterns(matches), candidates: candidates(whole, scores, interpretation),
      pulls: Pulls(known, most: Self.most.pulls) { self.model.weight($0, first) },
      runnerUp: runnerUp(first, interpretation, known, scores),
      neighbours: examples.nearest(known, count: Self.most.examples),
      gate: Explanation.Gate(
        whole: part(read, all, whole, of: whole, danger, nil), bell: danger?.bell,
        intent: danger.flatMap { model.classes[$0.index] }, certainty: Double(danger?.certainty ?? 0),
        pulls: dangerPulls(read, danger, ranges)))
  }

  // MARK: What was read

  private func place(of intent: IntentName?) -> Int? { model.classes.firstIndex(of: intent) }

  private func words(
    _ text: String, _ read: NormalizedText, _ known: [LinearModel.Known]
  ) -> [Explanation.Word] {
    let learnt = Set(known.filter { $0.name.kind == .word }.map(\.name.text))
    let scalars = Array(text.unicodeScalars)
    return read.tokens.indices.map { index in
      let token = read.tokens[index]
      let written = String(String.UnicodeScalarView(scalars[token.scalarStart..<token.scalarEnd]))
      return Explanation.Word(
        written: written, read: read.word(index),
        isKnown: learnt.contains(FeatureExtractor.name(of: index, in: read)))
    }
  }

  private func patterns(_ matches: [PatternBook.Match]) -> [Explanation.Pattern] {
    let entries = matches.map(\.entry).filter { $0.role != .opener }
    let decision = entries.firstIndex { $0.decision != nil }
    return entries.enumerated().map { index, entry in
      Explanation.Pattern(intent: entry.intent, text: entry.text, decided: index == decision)
    }
  }

  // MARK: What came first and second

  private func candidates(
    _ whole: Reading, _ scores: [Float], _ interpretation: Interpretation
  ) -> [Explanation.Candidate] {
    let final = Dictionary(
      interpretation.ranking.map { ($0.name, $0.confidence) }, uniquingKeysWith: { first, _ in first })
    let order = model.classes.indices.sorted { (-whole.chances[$0], $0) < (-whole.chances[$1], $1) }
    return order.prefix(Self.most.candidates).map { index in
      Explanation.Candidate(
        intent: model.classes[index], score: Double(scores[index]), chance: Double(whole.chances[index]),
        finalChance: final[model.classes[index]] ?? 0)
    }
  }

  private func runnerUp(
    _ first: Int, _ interpretation: Interpretation, _ known: [LinearModel.Known], _ scores: [Float]
  ) -> Explanation.RunnerUp? {
    guard let second = interpretation.ranking.dropFirst().first, let other = place(of: second.name) else {
      return nil
    }
    return Explanation.RunnerUp(
      intent: second.name, lead: Double(scores[first] - scores[other]),
      pulls: Pulls(known, most: Self.most.pulls) {
        self.model.weight($0, first) - self.model.weight($0, other)
      })
  }

  // MARK: Danger

  private func part(
    _ text: NormalizedText, _ tokens: Range<Int>, _ reading: Reading, of whole: Reading,
    _ danger: EmergencyGate.Danger?, _ clause: Int?
  ) -> Explanation.Part {
    let isTooShort = clause != nil && reading.words < EmergencyGate.fewestWords
    let limit =
      reading.danger == nil || reading.decision != nil || isTooShort
      ? nil
      : clause == nil ? Outcomes.neededDanger(reading.words, Self.setting) : Outcomes.dangerOfClause
    let verdict: Explanation.Verdict =
      if let danger, danger.bell.clause == clause {
        .rang
      } else if reading.decision != nil {
        .pattern
      } else if isTooShort {
        .tooShort
      } else if let limit, let danger = reading.danger, danger >= limit {
        .passedOver
      } else {
        .quiet
      }
    let best = reading.best
    return Explanation.Part(
      text: tokens.map { text.word($0) }.joined(separator: " "), words: reading.words,
      intent: model.classes[best.index], chance: Double(best.chance), danger: reading.danger.map(Double.init),
      limit: limit.map(Double.init), verdict: verdict)
  }

  /// What pulled towards an emergency, and away from it, in the part that rang or else in all of the message.
  private func dangerPulls(
    _ text: NormalizedText, _ danger: EmergencyGate.Danger?, _ clauses: [Range<Int>]
  ) -> Pulls {
    let tokens = danger?.bell.clause.map { clauses[$0] } ?? text.tokens.indices
    model.score(text, tokens: tokens, &scratch)
    guard let worst = model.worst(scratch) else { return Pulls([], most: 0) { _ in 0 } }
    let scores = scratch.scores
    let calm = model.classes.indices.filter { !model.emergencies[$0] }.max { scores[$0] < scores[$1] }
    let any = model.classes.count
    return Pulls(model.known(text, tokens: tokens), most: Self.most.pulls) { row in
      model.weight(row, worst) + model.weight(row, any) - (calm.map { model.weight(row, $0) } ?? 0)
    }
  }
}
