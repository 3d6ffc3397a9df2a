import Model

/// Reads e-mail and web addresses, around the signs that only they have.
struct WebReader {
  let message: LexedMessage

  /// All of them.
  func collect(into candidates: inout [Candidate]) {
    for (index, word) in message.words.enumerated()
    where word.bytes.count == 9 && message.isWord(index, "localhost") {
      let range = word.start..<rest(from: word.end)
      candidates.append(
        Candidate(name: "url", range: range, value: .text(message.text(range)), rank: 7, tier: .code))
    }
    // Signs of ASCII stand between words, so that most of a message need not be looked at.
    guard message.isASCII else { return collect(in: message.scalars.indices, into: &candidates) }
    var end = 0
    for word in message.words {
      if word.gap.count > 0 { collect(in: end..<word.start, into: &candidates) }
      end = word.end
    }
    collect(in: end..<message.scalars.count, into: &candidates)
  }

  private func collect(in range: Range<Int>, into candidates: inout [Candidate]) {
    for at in range {
      let scalar = message.scalars[at]
      guard scalar == 0x40 || scalar == 0x2E || scalar == 0x3A || scalar >= 0x80 else { continue }
      if scalar == 0x40, let range = email(around: at) {
        candidates.append(
          Candidate(
            name: EntityName.email, range: range, value: .text(message.text(range)), rank: 9, tier: .code))
      } else if let value = FractionSigns.value(of: scalar) {
        candidates.append(
          Candidate(name: EntityName.number, range: at..<at + 1, value: .number(value), rank: 1))
      } else if scalar < 0x80, let range = url(around: at) {
        candidates.append(
          Candidate(name: "url", range: range, value: .text(message.text(range)), rank: 7, tier: .code))
      }
    }
  }

  /// No host name has more characters (RFC 1035); further nobody looks, or a wall of dots would take its square.
  private static let longest = 253

  private func email(around at: Int) -> Range<Int>? {
    var start = at
    while start > 0, at - start < Self.longest, isLocal(message.scalars[start - 1]) { start -= 1 }
    while start < at, message.scalars[start] == 0x2E || message.scalars[start] == 0x2D { start += 1 }
    var end = at + 1
    while end < message.scalars.count, end - at < Self.longest, isHost(message.scalars[end]) { end += 1 }
    while end > at + 1, [0x2E, 0x2D, 0x5F].contains(message.scalars[end - 1]) { end -= 1 }
    guard start < at, let dot = message.scalars[at + 1..<max(end, at + 1)].lastIndex(of: 0x2E), dot > at + 1,
      end - dot >= 3
    else { return nil }
    guard message.scalars[dot + 1..<end].allSatisfy(isLetter) else { return nil }
    return start..<end
  }

  private func url(around at: Int) -> Range<Int>? {
    var start = at
    while start > 0, at - start < Self.longest, isHost(message.scalars[start - 1]) { start -= 1 }
    guard start < at else { return nil }
    if message.scalars[at] == 0x3A {
      guard at + 3 < message.scalars.count, message.scalars[at + 1] == 0x2F, message.scalars[at + 2] == 0x2F,
        isScheme(start, at)
      else { return nil }
      return start..<rest(from: at + 3)
    }
    if start > 0, message.scalars[start - 1] == 0x40 || message.scalars[start - 1] == 0x2F { return nil }
    var host = at
    while host < message.scalars.count, host - at < Self.longest, isHost(message.scalars[host]) { host += 1 }
    while host > at, message.scalars[host - 1] == 0x2E || message.scalars[host - 1] == 0x2D { host -= 1 }
    guard host > at, host == message.scalars.count || message.scalars[host] != 0x40,
      let dot = message.scalars[start..<host].lastIndex(of: 0x2E), dot > start
    else { return nil }
    let isWeb = message.scalars[start..<min(start + 4, host)].elementsEqual([0x77, 0x77, 0x77, 0x2E])
    guard isWeb || isDomain(dot + 1, host) else { return nil }
    return start..<rest(from: host)
  }

  /// Where the path ends: at white space, less the sign that ends the sentence.
  private func rest(from index: Int) -> Int {
    var end = index
    guard end < message.scalars.count else { return end }
    if isHost(message.scalars[end]) || [0x2F, 0x3A, 0x3F, 0x23].contains(message.scalars[end]) {
      while end < message.scalars.count, message.scalars[end] > 0x20, message.scalars[end] != 0xA0,
        message.scalars[end] != 0x3E
      {
        end += 1
      }
      while end > index, [0x2E, 0x2C, 0x21, 0x3F, 0x29, 0x3A, 0x3B].contains(message.scalars[end - 1]) {
        end -= 1
      }
    }
    return end
  }

  private func isDomain(_ from: Int, _ to: Int) -> Bool {
    guard let word = word(from, to) else { return false }
    return message.has(.domain, word)
  }

  private func isScheme(_ from: Int, _ to: Int) -> Bool {
    guard let word = word(from, to) else { return false }
    return message.isWord(word, "http") || message.isWord(word, "https") || message.isWord(word, "ftp")
  }

  /// The word that stands just there.
  private func word(_ from: Int, _ to: Int) -> Int? {
    var (low, high) = (0, message.words.count)
    while low < high {
      let middle = (low + high) / 2
      if message.words[middle].start < from { low = middle + 1 } else { high = middle }
    }
    guard low < message.words.count else { return nil }
    return message.words[low].start == from && message.words[low].end == to ? low : nil
  }

  private func isLetter(_ scalar: UInt32) -> Bool {
    (scalar >= 0x61 && scalar <= 0x7A) || (scalar >= 0x41 && scalar <= 0x5A)
  }

  private func isHost(_ scalar: UInt32) -> Bool {
    isLetter(scalar) || (scalar >= 0x30 && scalar <= 0x39) || scalar == 0x2E || scalar == 0x2D
      || scalar == 0x5F
  }

  private func isLocal(_ scalar: UInt32) -> Bool { isHost(scalar) || scalar == 0x2B || scalar == 0x25 }
}
