public import Model

/// Understands messages: which intent, which values, whether somebody is in danger.
///
/// Not for two threads at once: it keeps its working memory from message to message.
public final class Interpreter {
  private let model: LinearModel
  private var scratch: LinearModel.Scratch
  private var matcher: PatternMatcher
  /// The intent of each pattern; a pattern that only opens a subject has none.
  private let patternIntents: [PatternMeaning]
  private let values: ValueReader
  /// Which intents start a form: the needs that can be taken up one after the other.
  private let needs: Set<IntentName>

  private struct PatternMeaning {
    let intent: IntentName?
    let isOpener: Bool
    /// Whether the pattern settles the intent. One with a wildcard does not: "ik wil … beginnen" is also said of an
    /// education; it only tells which words matter once the intent is known.
    let decides: Bool
  }

  public init(model: LinearModel, catalogue: Catalogue) {
    self.model = model
    scratch = LinearModel.Scratch(model)
    values = ValueReader(lists: catalogue.lists)
    needs = Set(catalogue.intents.filter { $0.form != nil }.compactMap(\.name))
    var automaton = PatternAutomaton(rules: catalogue.rules, lists: catalogue.lists)
    var meanings: [PatternMeaning] = []
    for intent in catalogue.intents {
      for pattern in intent.patterns {
        let hasWildcard = automaton.add(pattern, id: meanings.count)
        meanings.append(PatternMeaning(intent: intent.name, isOpener: false, decides: !hasWildcard))
      }
      // A description is the title of a choice; who sends it back means the intent and tells nothing yet.
      if intent.name != nil, !intent.description.isEmpty {
        automaton.add(literal: intent.description, id: meanings.count)
        meanings.append(PatternMeaning(intent: intent.name, isOpener: true, decides: true))
      }
      for button in intent.buttons {
        automaton.add(literal: button, id: meanings.count)
        meanings.append(PatternMeaning(intent: nil, isOpener: true, decides: false))
      }
    }
    for opener in catalogue.forms.flatMap(\.openers) {
      automaton.add(opener, id: meanings.count)
      meanings.append(PatternMeaning(intent: nil, isOpener: true, decides: false))
    }
    matcher = PatternMatcher(automaton)
    patternIntents = meanings
  }

  /// Understands one message.
  ///
  /// `expecting`: what was asked last, so that a short answer is read as one. `now`: the moment that "morgen"
  /// counts from.
  public func interpret(_ text: String, expecting: Expectation? = nil, now: Timestamp) -> Interpretation {
    let normalized = NormalizedText(text)
    var entities = values.entities(in: text, normalized: normalized, now: now, expecting: expecting)
    let masked = Masking.mask(text, entities: entities)
    let matched = match(normalized)
    model.score(normalized, &scratch)
    var ranking = ranked()
    if let decision = matched.decision { ranking = Self.lead(decision, ranking) }
    if let capture = matched.capture(ranking.first?.name, patternIntents),
      let caught = entity(for: capture, masked, normalized)
    {
      entities.append(caught)
    }
    let clauses = Clauses.of(text).map { read($0) }
    let isAnswer = Self.isAnswer(entities, to: expecting, normalized)
    let emergency = emergency(
      whole: ranking, words: normalized.tokens.count { $0.kind == .word },
      isAsked: expecting.map { $0.kind != .text } ?? false, isAnswer: isAnswer,
      clauses: clauses)
    let others: [IntentName]
    (ranking, others) = Self.order(ranking, clauses, needs)
    if let emergency {
      ranking = Self.lead(emergency, ranking)
    } else {
      ranking = Self.withoutEmergencies(ranking)
    }
    return Interpretation(
      text: masked, ranking: Array(ranking.prefix(5)),
      outcome: Outcomes.outcome(of: ranking, decided: matched.decision != nil || emergency != nil),
      emergency: emergency, others: others, entities: entities, isOpener: matched.isOpener)
  }

  // MARK: Views on the message

  private func ranked() -> [Interpretation.Score] {
    model.classes.indices
      .map { Interpretation.Score(name: model.classes[$0], confidence: Double(scratch.chances[$0])) }
      .sorted { $0.confidence > $1.confidence }
  }

  /// What a clause says by itself: its two best intents and how likely an emergency is.
  private func read(_ clause: String) -> Reading {
    let normalized = NormalizedText(clause)
    let pattern = match(normalized).decision.flatMap { $0 }
    model.score(normalized, &scratch)
    var best = Interpretation.Score(name: nil, confidence: 0)
    var emergency = Interpretation.Score(name: nil, confidence: 0)
    var danger = 0.0
    for (index, name) in model.classes.enumerated() {
      let score = Interpretation.Score(name: name, confidence: Double(scratch.chances[index]))
      if score.confidence > best.confidence { best = score }
      guard name?.isEmergency ?? false else { continue }
      danger += score.confidence
      if score.confidence > emergency.confidence { emergency = score }
    }
    if let pattern {
      best = .init(name: pattern, confidence: 0.99)
      if pattern.isEmergency { (emergency, danger) = (best, 0.99) }
    }
    return Reading(best: best, emergency: emergency.name, danger: danger, words: normalized.tokens.count)
  }

  private struct Reading {
    let best: Interpretation.Score
    /// The likeliest emergency, however unlikely.
    let emergency: IntentName?
    /// The chance of any emergency.
    let danger: Double
    let words: Int
  }

  private func match(_ text: NormalizedText) -> Matched {
    let matches = matcher.matches(text.sentence)
    let decision = matches.first { patternIntents[$0.pattern].decides }
    return Matched(
      matches: matches, decision: decision.map { patternIntents[$0.pattern].intent },
      isOpener: matches.contains { patternIntents[$0.pattern].isOpener })
  }

  private struct Matched {
    let matches: [PatternMatcher.Match]
    /// The intent of the first pattern that settles it; the inner nil is "out of scope".
    let decision: IntentName??
    let isOpener: Bool

    /// What a wildcard of a pattern of `intent` caught.
    func capture(_ intent: IntentName?, _ meanings: [PatternMeaning]) -> PatternMatcher.Capture? {
      matches.first { $0.capture != nil && meanings[$0.pattern].intent == intent }?.capture
    }
  }

  /// The words that a wildcard caught, as they stand in `text`: the original with its secrets masked.
  private func entity(
    for capture: PatternMatcher.Capture, _ text: String, _ normalized: NormalizedText
  ) -> Entity? {
    let caught = normalized.tokens.filter {
      $0.start >= capture.range.lowerBound && $0.end <= capture.range.upperBound
    }
    guard let first = caught.first, let last = caught.last else { return nil }
    let range = first.scalarStart..<last.scalarEnd
    let scalars = text.unicodeScalars
    let words = String(String.UnicodeScalarView(scalars.dropFirst(range.lowerBound).prefix(range.count)))
    return Entity(name: capture.slot, range: range, text: words, value: .text(words))
  }

  // MARK: Decisions

  /// Whether nearly all of the message is a value of the kind that was asked for: "voor mezelf", "06 12345678".
  private static func isAnswer(
    _ entities: [Entity], to expecting: Expectation?, _ text: NormalizedText
  ) -> Bool {
    guard let expecting, let last = text.tokens.last else { return false }
    let names: Set<String> =
      switch expecting.kind {
      case .choice, .choices: [expecting.list ?? ""]
      case .contact: [EntityName.phone, EntityName.email]
      case .moment: [EntityName.time]
      case .place: [EntityName.street, EntityName.houseNumber, EntityName.postcode]
      case .people: [EntityName.people, EntityName.number]
      case .name: [EntityName.personName]
      case .text, .consent: []
      }
    let covered = entities.filter { names.contains($0.name) }.reduce(0) { $0 + $1.range.count }
    return covered * 3 >= (last.scalarEnd - text.tokens[0].scalarStart) * 2
  }

  /// The emergency in the message: said as a whole, or by one of its clauses.
  ///
  /// A word or two say too little for the classifier alone, and an answer to the bot's own question is no cry for
  /// help; a pattern counts always.
  private func emergency(
    whole: [Interpretation.Score], words: Int, isAsked: Bool, isAnswer: Bool, clauses: [Reading]
  ) -> IntentName? {
    let emergencies = whole.filter { $0.name?.isEmergency ?? false }
    let danger = emergencies.reduce(0) { $0 + $1.confidence }
    if danger >= Outcomes.neededDanger(words: words, isAsked: isAsked, isAnswer: isAnswer) {
      return emergencies.first?.name
    }
    guard !isAnswer else { return nil }
    let worst = clauses.filter { $0.words >= 3 || $0.danger > 0.98 }.max { $0.danger < $1.danger }
    guard let worst, worst.danger >= Outcomes.dangerOfClause else { return nil }
    return worst.emergency
  }

  /// Puts `intent` in front; what was there keeps its order, with what chance is left.
  private static func lead(_ intent: IntentName?, _ ranking: [Interpretation.Score]) -> [Interpretation.Score]
  {
    let certain = max(0.99, ranking.first { $0.name == intent }?.confidence ?? 0)
    let rest = ranking.filter { $0.name != intent }
    let total = max(1e-9, rest.reduce(0) { $0 + $1.confidence })
    return [.init(name: intent, confidence: certain)]
      + rest.map { .init(name: $0.name, confidence: $0.confidence / total * (1 - certain)) }
  }

  /// Puts emergencies last, without a chance, where there was too little to call the message one: nobody may act on
  /// them by halves.
  private static func withoutEmergencies(_ ranking: [Interpretation.Score]) -> [Interpretation.Score] {
    let rest = ranking.filter { !($0.name?.isEmergency ?? false) }
    guard !rest.isEmpty else { return ranking }
    let emergencies = ranking.filter { $0.name?.isEmergency ?? false }
    // What is left is no surer than it was: the chance of the emergencies goes to nobody.
    return rest + emergencies.map { .init(name: $0.name, confidence: 0) }
  }

  /// What people say around what they want; it never leads where a need is heard too.
  private static let smallTalk: Set<IntentName> = ["groet", "afscheid", "bedankt"]

  /// Of several needs in one message the first leads, and small talk never does; the others are kept.
  private static func order(
    _ ranking: [Interpretation.Score], _ clauses: [Reading], _ needs: Set<IntentName>
  ) -> ([Interpretation.Score], [IntentName]) {
    var heard: [Interpretation.Score] = []
    for clause in clauses where clause.words >= 3 && clause.best.confidence >= Outcomes.needOfClause {
      guard let name = clause.best.name, needs.contains(name), !name.isEmergency else { continue }
      if !heard.contains(where: { $0.name == name }) { heard.append(clause.best) }
    }
    guard let first = heard.first?.name, let top = ranking.first?.name else { return (ranking, []) }
    // The whole message counts for more than its parts: only an order among what it also sees is changed.
    guard smallTalk.contains(top) || heard.contains(where: { $0.name == top }) else {
      return (ranking, heard.compactMap(\.name))
    }
    let others = heard.compactMap(\.name).filter { $0 != first }
    guard first != top, let index = ranking.firstIndex(where: { $0.name == first }) else {
      return (ranking, others)
    }
    var ordered = ranking
    let confidences = (ordered[0].confidence, ordered[index].confidence)
    ordered.remove(at: index)
    ordered[0] = .init(name: top, confidence: confidences.1)
    ordered.insert(.init(name: first, confidence: confidences.0), at: 0)
    return (ordered, others)
  }
}
