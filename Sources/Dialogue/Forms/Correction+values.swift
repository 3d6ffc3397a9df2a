import Model

extension Interpretation {
  /// The message without some of its values.
  func without(_ isLeftOut: (Entity) -> Bool) -> Interpretation {
    Interpretation(
      text: text, ranking: ranking, outcome: outcome, emergency: emergency, concern: concern,
      others: others, otherParts: otherParts, entities: entities.filter { !isLeftOut($0) },
      isOpener: isOpener,
      language: language)
  }
}

extension SlotValue {
  /// The citizen's own words in the value.
  var words: String? {
    switch self {
    case .text(let text), .place(let text, _, _), .people(let text, _), .moment(let text, _, _): text
    case .contact(_, _, let text): text
    case .choice, .choices, .consent, .skipped: nil
    }
  }

  /// The values out of a list that it holds.
  var choices: [String] {
    switch self {
    case .choice(let name): [name]
    case .choices(let names): names
    case .text, .place, .people, .moment, .contact, .consent, .skipped: []
    }
  }

  /// Whether the two say the same in other words or with more of them: "Kerkstraat", "in de Kerkstraat".
  func says(sameAs other: SlotValue) -> Bool {
    guard let mine = words?.lowercased(), let theirs = other.words?.lowercased() else { return false }
    return theirs.contains(mine)
  }

  /// A phone number beside an address that was given before, and the other way round.
  func completed(by old: SlotValue) -> SlotValue {
    guard case .contact(let phone, let email, let text) = self,
      case .contact(let oldPhone, let oldEmail, _) = old
    else { return self }
    return .contact(phone: phone ?? oldPhone, email: email ?? oldEmail, text: text)
  }
}

extension String {
  /// Where `words` stand in the text, capitals aside, as whole words.
  func range(ofWords words: String) -> Range<String.Index>? {
    guard !words.isEmpty else { return nil }
    var start = startIndex
    let wanted = words.lowercased()
    while start < endIndex {
      let rest = self[start...]
      if rest.lowercased().hasPrefix(wanted), start == startIndex || !isLetter(before: start),
        let end = index(start, offsetBy: words.count, limitedBy: endIndex),
        end == endIndex || !(self[end].isLetter || self[end].isNumber)
      {
        return start..<end
      }
      start = index(after: start)
    }
    return nil
  }

  private func isLetter(before index: Index) -> Bool {
    let character = self[self.index(before: index)]
    return character.isLetter || character.isNumber
  }

  func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
