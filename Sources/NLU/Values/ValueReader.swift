import Model

/// Recognises the values in a message: times, amounts, numbers, phone numbers, addresses, names, and words of lists.
///
/// Every recogniser reads the same lexed message and proposes candidates; overlaps are resolved once, the longest
/// first and then the most specific.
struct ValueReader: Sendable {
  private let lists: ListMatcher
  private let lexicon = Lexicon.dutch
  private let nearMisses = NearMisses.dutch

  /// Takes the words of `lists` along; wildcard lists have none and are ignored. In a conversation those that need to be
  /// asked for are read everywhere, and what asks decides.
  init(lists: [ValueList], isConversation: Bool = false) {
    self.lists = ListMatcher(lists, isLoose: isConversation)
  }

  /// The values of the message, by place, without overlaps.
  ///
  /// "Morgen" is seen from `now`; `expecting` is what was asked last, so that a bare "drie" is an hour when that was a
  /// moment, and a number otherwise.
  func values(in text: String, normalized: NormalizedText, now: Timestamp, expecting: Expectation?)
    -> ReadValues
  {
    let message = LexedMessage(
      text, normalized: normalized, lexicon: lexicon, nearMisses: nearMisses, expected: expecting?.kind)
    guard !message.scalars.isEmpty else { return ReadValues(entities: [], secrets: []) }
    let found = Candidate.resolve(candidates(message, now: now, list: expecting?.list))
    var values = ReadValues(entities: [], secrets: [])
    values.entities.reserveCapacity(found.count)
    for candidate in found {
      if candidate.isMistyped || Masking.hides(candidate.name) {
        values.secrets.append(candidate.range)
      }
      if candidate.isMistyped { continue }
      values.entities.append(
        Entity(
          name: candidate.name, range: candidate.range, text: message.text(candidate.range),
          value: candidate.value))
    }
    return values
  }

  private func candidates(_ message: LexedMessage, now: Timestamp, list: String?) -> [Candidate] {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(8)
    var collector = ValueCollector(message, now: now)
    WebReader(message: message).collect(into: &candidates)
    for index in 0..<message.count {
      if !lists.isEmpty { lists.collect(message, at: index, expected: list, into: &candidates) }
      collector.collect(at: index, into: &candidates)
    }
    if message.count > 0, let name = NameReader(message: message).answer() { candidates.append(name) }
    return candidates
  }
}

/// What was read in a message.
struct ReadValues {
  var entities: [Entity]
  /// What nobody needs to read, in Unicode scalars: service numbers, accounts and cards, also those with a typing error,
  /// which are no entities.
  var secrets: [Range<Int>]
}
