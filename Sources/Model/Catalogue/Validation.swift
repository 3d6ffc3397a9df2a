/// What an answer must be to be taken at once. What is not, is asked once more and then kept as it was said: missing or
/// odd information never blocks.
public struct Validation: Sendable, Codable, Equatable {
  /// Whether a moment must be yet to come.
  public let isFuture: Bool
  /// How many people at least, and at most.
  public let count: ClosedRange<Int>?
  /// How many words a text has at least, and at most.
  public let words: ClosedRange<Int>?
  /// What the bot says to an answer that is not so, in variants; it asks again.
  public let text: [String]

  public init(
    isFuture: Bool = false, count: ClosedRange<Int>? = nil, words: ClosedRange<Int>? = nil, text: [String]
  ) {
    self.isFuture = isFuture
    self.count = count
    self.words = words
    self.text = text
  }

  /// Whether the value may stand; what could not be recognised in it is no reason to refuse it.
  public func accepts(_ value: SlotValue, now: Timestamp) -> Bool {
    switch value {
    case .moment(_, let from, let to):
      guard isFuture, let last = to ?? from else { return true }
      // A day is past when the next has begun.
      return to != nil ? last > now : last.adding(seconds: 86_400) > now
    case .people(_, let people): return people.flatMap { count?.contains($0) } ?? true
    case .text(let text): return words?.contains(text.split(whereSeparator: \.isWhitespace).count) ?? true
    case .place, .choice, .choices, .contact, .consent, .skipped: return true
    }
  }
}
