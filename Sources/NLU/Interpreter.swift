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
  private let scope: EntityScope
  /// Which classes start a form: the needs that can be taken up one after the other.
  private let isNeed: [Bool]

  private struct PatternMeaning {
    let intent: IntentName?
    let isOpener: Bool
    /// Whether the pattern settles the intent. One with a wildcard does not: "ik wil … beginnen" is also said of an
    /// education; it only tells which words matter once the intent is known.
    let decides: Bool
  }

  /// `entities`: which of them are shown. Nil in a conversation: all, with the words of lists that need to be asked for.
  public init(model: LinearModel, catalogue: Catalogue, entities scope: EntityScope? = nil) {
    self.model = model
    self.scope = scope ?? .all
    scratch = LinearModel.Scratch(model)
    values = ValueReader(lists: catalogue.lists, isConversation: scope == nil)
    let needs = Set(catalogue.intents.filter { $0.form != nil }.compactMap(\.name))
    isNeed = model.classes.map { name in name.map { needs.contains($0) && !$0.isEmergency } ?? false }
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
    let found =
      scope == .none
      ? ReadValues(entities: [], secrets: [])
      : values.values(in: text, normalized: normalized, now: now, expecting: expecting)
    var entities = found.entities
    let masked = Masking.mask(text, secrets: found.secrets)
    let matched = match(normalized, normalized.tokens.indices)
    let whole = read(normalized, normalized.tokens.indices, decision: matched.decision)
    let parts = Clauses.of(normalized)
    let clauses = parts.map { clause in
      read(normalized, clause, decision: match(normalized, clause).decision)
    }
    let danger = EmergencyGate.danger(
      whole, clauses,
      EmergencyGate.Setting(
        isAsked: expecting.map { $0.kind != .text } ?? false, isTold: expecting?.kind == .text,
        isAnswer: Self.isAnswer(entities, to: expecting, normalized)))
    var ranking = Ranking(model.classes, whole.chances)
    if let decision = matched.decision { ranking.lead(decision, certainty: Outcomes.certain) }
    if let capture = matched.capture(ranking.bestName, patternIntents),
      let caught = entity(for: capture, masked, normalized)
    {
      entities.append(caught)
    }
    var others: [IntentName] = []
    if let danger {
      ranking.lead(danger.index, certainty: danger.certainty)
    } else {
      // Nobody may act on an emergency by halves.
      if matched.decision == nil { ranking.silence(where: model.emergencies) }
      others = needsInOrder(&ranking, clauses)
    }
    let top = ranking.top(5)
    return Interpretation(
      text: masked, ranking: top,
      outcome: Outcomes.outcome(of: top, decided: matched.decision != nil || danger != nil),
      emergency: danger.flatMap { model.classes[$0.index] }, others: others,
      otherParts: places(of: others, clauses, parts, normalized),
      entities: scope == .all ? entities : entities.filter(scope.holds),
      isOpener: matched.isOpener, language: LanguageRecogniser.language(of: normalized, in: text))
  }

  /// Where each of these needs stands, in Unicode scalars: in the first clause that says it.
  private func places(
    of needs: [IntentName], _ clauses: [Reading], _ parts: [Range<Int>], _ text: NormalizedText
  ) -> [IntentName: Range<Int>] {
    var places: [IntentName: Range<Int>] = [:]
    for (clause, part) in zip(clauses, parts) {
      guard let name = model.classes[clause.best.index], needs.contains(name), places[name] == nil,
        let first = text.tokens[part].first, let last = text.tokens[part].last
      else { continue }
      places[name] = first.scalarStart..<last.scalarEnd
    }
    return places
  }

  // MARK: Views on the message

  /// What some tokens of a message say by themselves.
  private func read(_ text: NormalizedText, _ tokens: Range<Int>, decision: Int?) -> Reading {
    model.score(text, tokens: tokens, &scratch)
    return Reading(
      chances: scratch.chances, danger: model.danger(scratch), worst: model.worst(scratch),
      decision: decision,
      isDecisionEmergency: decision.map { model.emergencies[$0] } ?? false,
      words: text.tokens[tokens].count { $0.kind == .word })
  }

  private func match(_ text: NormalizedText, _ tokens: Range<Int>) -> Matched {
    let matches = matcher.matches(text.sentence(tokens))
    let decision = matches.first { patternIntents[$0.pattern].decides }
    return Matched(
      matches: matches,
      decision: decision.flatMap { decision in
        model.classes.firstIndex(of: patternIntents[decision.pattern].intent)
      },
      isOpener: matches.contains { patternIntents[$0.pattern].isOpener })
  }

  private struct Matched {
    let matches: [PatternMatcher.Match]
    /// The class of the first pattern that settles it.
    let decision: Int?
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

  /// What people say around what they want; it never leads where a need is heard too.
  private static let smallTalk: Set<IntentName> = ["groet", "afscheid", "bedankt"]

  /// Of several needs in one message the first leads, and small talk never does. Returns the other needs.
  private func needsInOrder(_ ranking: inout Ranking, _ clauses: [Reading]) -> [IntentName] {
    var heard: [Int] = []
    for clause in clauses where clause.words >= 3 {
      let (best, chance) = clause.best
      guard chance >= Outcomes.needOfClause, isNeed[best], !heard.contains(best) else { continue }
      heard.append(best)
    }
    guard let first = heard.first else { return [] }
    let names = heard.compactMap { model.classes[$0] }
    // The whole message counts for more than its parts: only an order among what it also sees is changed.
    let isSmallTalk = ranking.bestName.map { Self.smallTalk.contains($0) } ?? false
    guard isSmallTalk || heard.contains(ranking.best) else {
      return names.filter { $0 != ranking.bestName }
    }
    if ranking.best != first { ranking.prefer(first) }
    return Array(names.dropFirst())
  }
}
