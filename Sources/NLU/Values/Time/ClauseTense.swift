import Model

/// What clauses tell of the past. It remembers the last: many days in one clause would each read all of it.
final class ClauseTense {
  /// How surely a clause tells of the past.
  enum Past {
    case no
    /// It has "was" or "waren", which tells less: "mijn afspraak was op 5 juni".
    case perhaps
    /// It has a verb in the past, or an auxiliary with its participle.
    case yes
  }

  /// The words of the clause that was read last, and what it tells.
  private var last = (clause: 0..<0, past: Past.no)

  /// How surely the clause around word `index` of the message tells of the past.
  func past(_ message: LexedMessage, around index: Int) -> Past {
    if !last.clause.contains(index) {
      let clause = Self.clause(message, around: index)
      last = (clause, Self.past(message, clause))
    }
    return last.past
  }

  private static func clause(_ message: LexedMessage, around index: Int) -> Range<Int> {
    var (start, end) = (index, index + 1)
    while start > 0, message[start].gap.isOpen { start -= 1 }
    while end < message.count, message[end].gap.isOpen { end += 1 }
    return start..<end
  }

  private static func past(_ message: LexedMessage, _ clause: Range<Int>) -> Past {
    if isPast(message, clause) { return .yes }
    return clause.contains { message.isWord($0, "was") || message.isWord($0, "waren") } ? .perhaps : .no
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
