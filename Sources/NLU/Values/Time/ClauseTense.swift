import Model

/// What clauses tell of the past. It remembers the last: many days in one clause would each read all of it.
final class ClauseTense {
  /// The words of the clause that was read last.
  private var clause = 0..<0
  /// Whether it has a verb in the past, or an auxiliary with its participle.
  private(set) var isPast = false
  /// Whether "was" or "waren" stands in it, which tells less: "mijn afspraak was op 5 juni".
  private var hasWas = false

  /// Whether the clause around word `index` of the message tells of the past; `isPast` is about that clause then.
  func tells(of message: LexedMessage, around index: Int) -> Bool {
    if !clause.contains(index) { read(message, around: index) }
    return isPast || hasWas
  }

  private func read(_ message: LexedMessage, around index: Int) {
    var (start, end) = (index, index + 1)
    while start > 0, message[start].gap.isOpen { start -= 1 }
    while end < message.count, message[end].gap.isOpen { end += 1 }
    clause = start..<end
    isPast = Self.isPast(message, clause)
    hasWas = clause.contains { message.isWord($0, "was") || message.isWord($0, "waren") }
  }

  private static func isPast(_ message: LexedMessage, _ clause: Range<Int>) -> Bool {
    var hasAuxiliary = false
    var hasParticiple = false
    for at in clause {
      if message.has(.past, at) { return true }
      if message.has(.auxiliary, at) { hasAuxiliary = true }
      if message.has(.state, at) { return false }
      if message[at].meaning == 0, Participle.isLike(message.bytes, message[at].bytes) {
        hasParticiple = true
      }
    }
    return hasAuxiliary && hasParticiple
  }
}
