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
      told.isPast = message.expected == nil && tense.past(message, around: index) != .no
      return told
    default: return shape
    }
    // "Ik heb me opgegeven voor 5 juni" is about the future.
    switch message.key(index - 1) {
    case .before, .from, .until, .after, .over, .coming, .next: return shape
    default: break
    }
    guard message.expected == nil else { return shape }
    let clause = tense.past(message, around: index)
    guard clause != .no else { return shape }
    let past = resolver.past(shape)
    // "De laatste was 20 november": lately, or else what is planned.
    guard let span = past.date.flatMap({ resolver.span($0) }),
      let ahead = shape.date.flatMap({ resolver.span($0) }),
      resolver.today.daysSince1970 - span.from.daysSince1970 < (clause == .yes ? 240 : 60),
      ahead.from > resolver.today || ahead.from == span.from
    else { return shape }
    return past
  }
}
