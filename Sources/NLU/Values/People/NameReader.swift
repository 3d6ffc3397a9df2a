import Model

/// Reads what somebody says he is called: "ik heet Fatima", "mijn naam is Jan de Vries".
struct NameReader {
  let message: LexedMessage

  /// The name that word `index` announces.
  func name(at index: Int) -> Candidate? {
    switch message.key(index) {
    case .called:
      guard message.isWord(index - 1, "ik") || message.isWord(index + 1, "ik") else { return nil }
      return name(from: message.isWord(index + 1, "ik") ? index + 2 : index + 1, isSure: true)
    case .name:
      guard
        message.isWord(index - 1, "mijn") || message.isWord(index - 1, "mn")
          || message.isWord(index - 1, "me")
      else { return nil }
      return name(from: message.isWord(index + 1, "is") ? index + 2 : index + 1, isSure: true)
    case .am:
      guard message.isWord(index - 1, "ik") else { return nil }
      return name(from: index + 1, isSure: message.expected == .name)
    case .speaking:
      return message.key(index + 1) == .with ? name(from: index + 2, isSure: false) : nil
    case .with where index == 0 || message[index].gap.count > 0: return name(from: index + 1, isSure: false)
    default: return nil
    }
  }

  /// The whole message, when a name was asked for and it looks like one.
  func answer() -> Candidate? {
    guard message.expected == .name, (1...5).contains(message.count), message.tail.sign != 0x3F else {
      return nil
    }
    for index in 0..<message.count {
      guard message[index].kind == .word, message[index].gap.count == 0 || message[index].gap.isOnly("-")
      else { return nil }
      let isParticle = message.has(.nameParticle, index) && index > 0
      let word = message.meaning(index)
      guard
        isParticle || !word.flags.contains(.function) && word.cardinal < 0 && !word.flags.contains(.notName)
      else { return nil }
    }
    return candidate(0, message.count)
  }

  /// The words of the name; a particle is kept only when a name follows it.
  ///
  /// When `isSure`, the announcement leaves no doubt, so that small letters will do.
  private func name(from start: Int, isSure: Bool) -> Candidate? {
    guard start < message.count, message[start].gap.count == 0 || message[start].gap.isOnly(":"),
      isName(start)
    else { return nil }
    let isSmall = !message[start].isCapital
    var at = start
    var end = start
    while at < message.count, at - start < 6, message[at].kind == .word,
      at == start || isJoint(message[at].gap)
    {
      if message[at].isCapital, at == start || !message.has(.function, at) || message.has(.nameParticle, at) {
        at += 1
        end = at
      } else if message.has(.nameParticle, at), at > start || isSure {
        at += 1
      } else if isSure, isSmall, isSmallName(at, start) {
        at += 1
        end = at
      } else {
        break
      }
    }
    guard end > start, !isOnlyParticles(start, end) else { return nil }
    return candidate(start, end)
  }

  private func isName(_ index: Int) -> Bool {
    let meaning = message.meaning(index)
    return !meaning.flags.contains(.notName) && meaning.weekday == 0 && meaning.holiday == 0
      && (meaning.month == 0 || meaning.flags.contains(.abbreviation)) && meaning.cardinal < 0
  }

  /// A name in small letters: the first word, one behind a particle, or the last of the sentence.
  private func isSmallName(_ index: Int, _ start: Int) -> Bool {
    guard !message.has(.function, index), isName(index) else { return false }
    if index == start || message.has(.nameParticle, index - 1) { return true }
    return index == start + 1 && (index + 1 == message.count || message[index + 1].gap.count > 0)
  }

  private func isJoint(_ gap: Gap) -> Bool { gap.isSpace || gap.joins("-") || gap.joins(".") }

  private func isOnlyParticles(_ start: Int, _ end: Int) -> Bool {
    for index in start..<end where !message.has(.nameParticle, index) { return false }
    return true
  }

  private func candidate(_ start: Int, _ end: Int) -> Candidate {
    let range = message.range(start, end)
    return Candidate(name: EntityName.personName, range: range, value: .text(message.text(range)), rank: 3)
  }
}
