import Model

/// Days without a year or week, in sentences that tell what happened.
extension TimeParser {
  /// The same day, but before today, when the clause tells of the past.
  func told(_ shape: TimeShape, _ index: Int, _ end: Int) -> TimeShape {
    if shape.isPast { return resolver.past(shape) }
    switch shape.date {
    case .weekday, .dayMonth(_, _, nil), .month(_, nil): break
    case .span(let span) where span.grain == .day && span.from == resolver.today && shape.clock != nil:
      var told = shape
      told.isPast = message.expected == nil && (isPast(around: index) || was(around: index))
      return told
    default: return shape
    }
    // "Ik heb me opgegeven voor 5 juni" is about the future.
    switch message.key(index - 1) {
    case .before, .from, .until, .after, .over, .coming, .next: return shape
    default: break
    }
    guard message.expected == nil else { return shape }
    let isTold = isPast(around: index)
    guard isTold || was(around: index) else { return shape }
    let past = resolver.past(shape)
    // "De laatste was 20 november": lately, or else what is planned.
    guard let span = past.date.flatMap({ resolver.span($0) }),
      let ahead = shape.date.flatMap({ resolver.span($0) }),
      resolver.today.daysSince1970 - span.from.daysSince1970 < (isTold ? 240 : 60),
      ahead.from > resolver.today || ahead.from == span.from
    else { return shape }
    return past
  }

  /// Whether "was" or "waren" stands in the clause around word `index`, which tells less: "mijn afspraak was op 5 juni".
  private func was(around index: Int) -> Bool {
    var at = index
    while at > 0, message[at].gap.isOpen { at -= 1 }
    let start = at
    while at < message.count, at == start || message[at].gap.isOpen {
      if message.isWord(at, "was") || message.isWord(at, "waren") { return true }
      at += 1
    }
    return false
  }

  /// Whether the clause around word `index` has a verb in the past, or an auxiliary with its participle.
  private func isPast(around index: Int) -> Bool {
    var start = index
    while start > 0, message[start].gap.isOpen { start -= 1 }
    var hasAuxiliary = false
    var hasParticiple = false
    var at = start
    while at < message.count, at == start || message[at].gap.isOpen {
      if message.has(.past, at) { return true }
      if message.has(.auxiliary, at) { hasAuxiliary = true }
      if message.has(.state, at) { return false }
      if message[at].meaning == 0, Participle.isLike(message.bytes, message[at].bytes) {
        hasParticiple = true
      }
      at += 1
    }
    return hasAuxiliary && hasParticiple
  }
}
