public import Model

/// Understands messages: which intent, which values, whether somebody is in danger.
///
/// Not for two threads at once: it keeps its working memory from message to message.
public final class Interpreter {
  private let model: LinearModel
  private var scratch: LinearModel.Scratch
  private var book: PatternBook
  private let values: ValueReader
  private let scope: EntityScope
  /// Which classes start a form: the needs that can be taken up one after the other.
  private let isNeed: [Bool]

  /// `entities`: which of them are shown. Nil in a conversation: all, with the words of lists that need to be asked for.
  public init(model: LinearModel, catalogue: Catalogue, entities scope: EntityScope? = nil) {
    self.model = model
    self.scope = scope ?? .all
    scratch = LinearModel.Scratch(model)
    values = ValueReader(lists: catalogue.lists, isConversation: scope == nil)
    let needs = Set(catalogue.intents.filter { $0.form != nil }.compactMap(\.name))
    isNeed = model.classes.map { name in name.map { needs.contains($0) && !$0.isEmergency } ?? false }
    book = PatternBook(catalogue, classes: model.classes)
  }

  /// Understands one message.
  ///
  /// `expecting`: what was asked last, so that a short answer is read as one. `now`: the moment that "morgen"
  /// counts from.
  public func interpret(_ text: String, expecting: Expectation? = nil, now: Timestamp) -> Interpretation {
    interpret(read(text, expecting: expecting, now: now))
  }

  /// Understands messages that have nothing to do with each other.
  ///
  /// That is faster than one at a time: what the values need stays at hand for all of them, and then what the intents need.
  public func interpret(_ texts: [String], now: Timestamp) -> [Interpretation] {
    texts.map { read($0, expecting: nil, now: now) }.map(interpret)
  }

  /// A message of which the values have been read.
  private struct ReadMessage {
    let text: String
    let normalized: NormalizedText
    let values: ReadValues
    let expecting: Expectation?
  }

  private func read(_ text: String, expecting: Expectation?, now: Timestamp) -> ReadMessage {
    let normalized = NormalizedText(text)
    let found =
      scope == .none
      ? ReadValues(entities: [], secrets: [])
      : values.values(in: text, normalized: normalized, now: now, expecting: expecting)
    return ReadMessage(text: text, normalized: normalized, values: found, expecting: expecting)
  }

  private func interpret(_ message: ReadMessage) -> Interpretation {
    let (text, normalized, expecting) = (message.text, message.normalized, message.expecting)
    var entities = message.values.entities
    let masked = Masking.mask(text, secrets: message.values.secrets)
    let all = normalized.tokens.indices
    let matches = book.matches(normalized, all)
    let decision = matches.decision
    let read = model.corrected(normalized)
    let whole = model.reading(read, all, decision: decision, &scratch)
    let parts = Clauses.of(normalized)
    let clauses = parts.map { clause in
      model.reading(read, clause, decision: book.matches(normalized, clause).decision, &scratch)
    }
    let setting = EmergencyGate.Setting(
      isAsked: expecting.map { $0.kind != .text } ?? false, isTold: expecting?.kind == .text,
      isAnswer: Self.isAnswer(entities, to: expecting, normalized))
    let danger = EmergencyGate.danger(whole, clauses, setting)
    let concern = danger == nil ? EmergencyGate.concern(whole, setting) : nil
    var ranking = Ranking(model.classes, whole.chances)
    if let decision { ranking.lead(decision, certainty: Outcomes.certain) }
    if let capture = matches.capture(ranking.bestName),
      let caught = entity(for: capture, masked, normalized)
    {
      entities.append(caught)
    }
    var others: [IntentName] = []
    if let danger {
      ranking.lead(danger.index, certainty: danger.certainty)
    } else {
      // Nobody may act on an emergency by halves.
      if decision == nil { ranking.silence(where: model.emergencies) }
      others = needsInOrder(&ranking, clauses)
    }
    let top = ranking.top(5)
    return Interpretation(
      text: masked, ranking: top,
      outcome: Outcomes.outcome(of: top, decided: decision != nil || danger != nil),
      emergency: danger.flatMap { model.classes[$0.index] }, concern: concern.flatMap { model.classes[$0] },
      others: others, otherParts: places(of: others, clauses, parts, normalized),
      entities: scope == .all ? entities : entities.filter(scope.holds),
      isOpener: matches.isOpener, language: LanguageRecogniser.language(of: normalized, in: text))
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

  // MARK: Values

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
