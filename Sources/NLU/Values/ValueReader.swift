import Model

/// Recognises the values in a message: times, amounts, numbers, phone numbers, addresses, names, and words of lists.
///
/// Every recogniser reads the same lexed message and proposes candidates; overlaps are resolved once, the longest
/// first and then the most specific.
struct ValueReader: Sendable {
  private let lists: ListMatcher
  private let lexicon = Lexicon.dutch
  private let nearMisses = NearMisses.dutch

  /// Takes the words of `lists` along; wildcard lists have none and are ignored.
  init(lists: [ValueList]) { self.lists = ListMatcher(lists) }

  /// The entities of the message, by place, without overlaps.
  ///
  /// "Morgen" is seen from `now`; `expecting` is what was asked last, so that a bare "drie" is an hour when that was a
  /// moment, and a number otherwise.
  func entities(in text: String, normalized: NormalizedText, now: Timestamp, expecting: Expectation?)
    -> [Entity]
  {
    let message = LexedMessage(
      text, normalized: normalized, lexicon: lexicon, nearMisses: nearMisses, expected: expecting?.kind)
    guard !message.scalars.isEmpty else { return [] }
    let found = Candidate.resolve(candidates(message, now: now, list: expecting?.list))
    return found.map { Entity(name: $0.name, range: $0.range, text: message.text($0.range), value: $0.value) }
  }

  private func candidates(_ message: LexedMessage, now: Timestamp, list: String?) -> [Candidate] {
    var candidates: [Candidate] = []
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
