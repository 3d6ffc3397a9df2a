import Model

extension Desk {
  /// So many cases are listed at once.
  private static let longestList = 40

  /// The open cases, the one that is due first in front; `filter` may say "mijn" or "te laat".
  mutating func list(_ filter: String) {
    let words = Set(filter.lowercased().split { !$0.isLetter })
    var cases = context.open
    if words.contains("mijn") { cases = cases.filter { $0.official?.desk == context.official.desk } }
    if words.contains("laat") { cases = cases.filter { $0.promise.isLate(on: today) } }
    guard !cases.isEmpty else { return say(.listEmpty) }
    cases.sort { due($0) < due($1) }
    var lines = cases.prefix(Self.longestList).map { "- " + line($0) }
    if cases.count > Self.longestList {
      lines.append(phrase(.listMore, [.antwoord: String(cases.count - Self.longestList)]))
    }
    say(.list, [.lijst: lines.joined(separator: "\n")])
  }

  private func due(_ value: Case) -> CivilDate {
    value.promise.isOpen ? value.promise.due : CivilDate(daysSince1970: 1_000_000)
  }

  private mutating func line(_ value: Case) -> String {
    let promise = value.promise
    let key: DeskText = !promise.isOpen ? .lineKept : promise.isLate(on: today) ? .lineLate : .line
    let subject = describe { $0.subject(of: value) }
    let text = phrase(
      key, [.zaak: value.number.description, .onderwerp: subject, .datum: day(promise.due)])
    guard value.isHeld, let official = value.official else { return text }
    return text + phrase(.lineHeld, [.wie: official.name])
  }

  /// All that is known of a case.
  mutating func show(_ value: Case) {
    var lines = describe { $0.slotLines(of: value) }
    let promises = describe { scene in value.promises.map { "- " + scene.describe($0) } }
    let history = describe { scene in value.history.map { "- " + scene.describe($0) } }
    lines += [phrase(.promises)] + promises
    if !history.isEmpty { lines += [phrase(.history)] + history }
    let values: [Placeholder: String] = [
      .zaak: value.number.description, .onderwerp: describe { $0.subject(of: value) },
      .status: describe { $0.status(of: value) }, .datum: day(DutchClock.local(value.opened).date),
      .antwoord: value.conversation.channel, .lijst: lines.joined(separator: "\n"),
    ]
    say(.shown, values)
    turn.quoted = value.number
  }
}
