import Model

/// Reads addresses: street, house number, postcode.
struct PlaceReader {
  let message: LexedMessage

  // MARK: Postcode

  /// The postcode whose digits are word `index`: "1234 AB".
  func postcode(at index: Int) -> Candidate? {
    let (digits, letters) = (message[index], message[index + 1])
    guard digits.digitCount == 4, digits.value >= 1000, letters.kind == .word,
      letters.end - letters.start == 2,
      letters.bytes.count == 2, letters.gap.isOpen, !digits.gap.isEmpty || index == 0,
      !message[index + 2].gap.isEmpty || index + 2 >= message.count
    else { return nil }
    let (first, second) = (
      message.bytes[letters.bytes.lowerBound], message.bytes[letters.bytes.lowerBound + 1]
    )
    // SA, SD and SS are not given out.
    if first == UInt8(ascii: "s"), [UInt8(ascii: "a"), UInt8(ascii: "d"), UInt8(ascii: "s")].contains(second)
    {
      return nil
    }
    let isUpper = letters.isCapital && message.scalars[letters.start + 1] < 0x60
    if !isUpper, isWordByItself(index + 1),
      !hasAddress(around: index) || message.has(.commonPair, index + 1) && !letters.gap.isEmpty,
      !isVowelless(first, second, index + 1)
    {
      return nil
    }
    let value = String(digits.value) + String(decoding: [first & 0xDF, second & 0xDF], as: UTF8.self)
    return Candidate(
      name: EntityName.postcode, range: digits.start..<letters.end, value: .text(value), rank: 8)
  }

  /// Whether the letters can be no word: "7413 xk".
  private func isVowelless(_ first: UInt8, _ second: UInt8, _ index: Int) -> Bool {
    message[index].meaning == 0 && ![first, second].contains { Self.vowels.contains($0) }
  }

  private static let vowels: Set<UInt8> = Set("aeiouy".utf8)

  private func isWordByItself(_ index: Int) -> Bool {
    let word = message[index]
    if message.has(.commonPair, index) { return true }
    // A word that means something, unless it is written against the digits.
    return !word.gap.isEmpty
      && (word.meaning != 0 || !message.endsPhrase(index + 1) && message[index + 1].kind != .digits)
  }

  private func hasAddress(around index: Int) -> Bool {
    guard index >= 1 else { return false }
    if message[index - 1].digitCount > 0 && message[index - 1].digitCount <= 4 && isStreet(index - 2) {
      return true
    }
    return isStreet(index - 1) || message.isWord(index - 1, "postcode")
  }

  // MARK: House number

  /// "12", "12a", "12-3", "12 bis", with `index` at the digits.
  func houseNumber(at index: Int) -> Candidate? {
    let word = message[index]
    guard word.digitCount > 0, word.digitCount <= 5, word.value > 0,
      word.gap.count == 0 || word.gap.isOnly(",") || word.gap.isOnly(".") && message.key(index - 1) == .number
    else { return nil }
    var end = index + 1
    var value = String(word.value)
    let next = message[end]
    if next.kind == .word, next.bytes.count == 1,
      next.gap.isEmpty
        || (next.gap.isSpace && !message.has(.function, end)
          && message.endsPhrase(end + 1) && message.meaning(end).unit == 0
          && message.meaning(end).grain == nil),
      !(message.isWord(end, "t") && message[end + 1].gap.joins("/"))
    {
      value += String(decoding: message.bytes[next.bytes], as: UTF8.self)
      end += 1
    } else if next.kind == .word,
      ["bis", "hs", "ii", "iii", "iv"].contains(where: { message.word(end) == $0 }),
      next.gap.count == 0
    {
      value += (next.gap.isEmpty ? "" : " ") + message.word(end)
      end += 1
    } else if next.gap.joins("-"), next.bytes.count <= 3, next.kind == .digits || next.bytes.count <= 2 {
      value += "-" + message.word(end)
      end += 1
    }
    return Candidate(
      name: EntityName.houseNumber, range: message.range(index, end), value: .text(value), rank: 7)
  }

  /// Whether "nummer" at `index` speaks of a house: "bij nummer 8", "ter hoogte van nr. 112", "op nummer 18".
  func isAddressed(_ index: Int) -> Bool {
    switch message.key(index - 1) {
    // "Op nummer 1" is first.
    case .on where message[index + 1].value == 1: return false
    case .on, .before, .of: break
    case .and: return (0..<index - 1).contains { message.key($0) == .number && isAddressed($0) }
    default:
      guard ["bij", "tegenover", "naast", "tot", "vanaf"].contains(message.word(index - 1)) else {
        return false
      }
    }
    // "Op nummer 1 in de lijst", "nummer 3 van de 5".
    return !["lijst", "wachtlijst", "ranglijst", "plek", "plaats"].contains { word in
      (index + 2..<index + 6).contains { message.word($0) == word }
    }
  }

  // MARK: Street

  /// The street whose last word is `index`, with how many words it is.
  func street(at index: Int) -> (candidate: Candidate, end: Int)? {
    if let found = named(at: index) { return found }
    guard isStreet(index) || isBareSquare(index) || isNamedSquare(index) else {
      return message.expected == .place ? place(at: index) : nil
    }
    // "Plein 1944", "Plein 40-45": the number is the name.
    let isYear = message.isWord(index, "plein") && (1940...1949).contains(message[index + 1].value)
    return (street(beginning(index), isYear ? index + 2 : index + 1), isYear ? index + 2 : index + 1)
  }

  private func street(_ start: Int, _ end: Int) -> Candidate {
    let range = message.range(start, end)
    return Candidate(name: EntityName.street, range: range, value: .text(message.text(range)), rank: 4)
  }

  /// "Laan van Meerdervoort", "Plein 1944": a common noun with a name behind it.
  private func named(at index: Int) -> (candidate: Candidate, end: Int)? {
    guard message[index].isCapital || message.isWord(index, "laan"), message.key(index + 1) == .of else {
      return nil
    }
    guard ["laan", "plein", "weg", "hof", "singel", "park"].contains(message.word(index)) else { return nil }
    var end = index + 2
    while message.has(.nameParticle, end), end < index + 4 { end += 1 }
    guard message[end].isCapital || message.expected == .place, message[end].kind == .word,
      message[end].gap.isOpen
    else { return nil }
    end += 1
    while message[end].isCapital, message[end].gap.isSpace { end += 1 }
    return (street(index, end), end)
  }

  /// Whether the word at `index` is a street by its ending and by what stands around it.
  func isStreet(_ index: Int) -> Bool {
    let word = message[index]
    guard word.kind == .word, word.bytes.count >= 6, word.meaning == 0,
      let ending = StreetEndings.ending(message.bytes, word.bytes),
      !StreetNames.none.contains(word.hash)
    else { return false }
    // "Straten" and "straatfeest" end otherwise; two letters in front make no name.
    guard word.bytes.count - ending.count >= 2 else { return false }
    let hasNumber =
      message[index + 1].digitCount > 0 && message[index + 1].digitCount <= 4
      && message[index + 1].gap.isSpace
      && message.meaning(index + 2).grain == nil && message.meaning(index + 2).unit == 0
    let isInSentence = index > 0 && message[index].gap.isSpace
    let isNamed = word.isCapital && isInSentence && !isAfterStop(index)
    let isPlace = isAnnounced(index)
    if message.expected == .place, !ending.isWeak { return true }
    if ending.isWeak {
      return hasNumber && (word.isCapital || isPlace || isAnnouncedBare(index)) || isNamed && isPlace
    }
    return hasNumber || isNamed || isPlace || word.isCapital && message.count <= 3
  }

  /// "Markt 7", "Grote Markt 1": a capital and a number make a common noun a name.
  private func isBareSquare(_ index: Int) -> Bool {
    guard message[index].isCapital, message[index + 1].digitCount > 0, message[index + 1].digitCount <= 4,
      message[index + 1].gap.isSpace
    else { return false }
    return StreetNames.bare.contains(message[index].hash) && message.endsPhrase(index + 2)
  }

  /// "In de Marktplein", "op het Stadspark": a capital in the middle of a sentence makes a common noun a name.
  private func isNamedSquare(_ index: Int) -> Bool {
    let word = message[index]
    return word.isCapital && word.bytes.count >= 6 && index > 0 && StreetNames.none.contains(word.hash)
      && StreetEndings.ending(message.bytes, word.bytes) != nil && isAnnounced(index)
  }

  /// A name behind "in", "bij de" or "naast", when a place was asked for: "bij De Schakel", "in Zuilen".
  private func place(at index: Int) -> (candidate: Candidate, end: Int)? {
    guard isName(index) else { return nil }
    var start = index
    if message.key(start - 1) == .the, message[start - 1].isCapital, message[start].gap.isSpace { start -= 1 }
    var before = start - 1
    // "In buurthuis De Schakel", "bij het Vondelpark".
    if !isPreposition(before), message[before].kind == .word, message[before].gap.isSpace,
      isPreposition(before - 1) || message.key(before - 1) == .the && isPreposition(before - 2)
    {
      before -= message.key(before - 1) == .the ? 2 : 1
    } else if message.key(before) == .the {
      before -= 1
    }
    guard isPreposition(before), message[before + 1].gap.isSpace else { return nil }
    var end = index + 1
    while isName(end), message[end].gap.isSpace { end += 1 }
    return (street(start, end), end)
  }

  /// Whether the word begins with a capital and is no word that has one for another reason.
  private func isName(_ index: Int) -> Bool {
    let word = message[index]
    return word.isCapital && word.kind == .word && word.meaning == 0 && word.bytes.count >= 3
  }

  private func isPreposition(_ index: Int) -> Bool {
    switch message.key(index) {
    case .inside, .on: true
    default: Self.prepositions.contains(message[index].hash)
    }
  }

  private static let prepositions: Set<UInt64> = Set(
    "aan bij uit langs naast achter tegenover rondom nabij vlakbij".split(separator: " ").map {
      Lexicon.hash(String($0))
    })

  private func isAfterStop(_ index: Int) -> Bool { message[index].gap.count > 0 }

  /// "Langs kastanjehof 212", "in berkenhof 3": no article, as before names.
  private func isAnnouncedBare(_ index: Int) -> Bool {
    message[index].gap.isSpace
      && (message.key(index - 1) == .inside || message.key(index - 1) == .on
        || ["aan", "bij", "uit", "langs", "naar", "adres", "is"].contains(message.word(index - 1)))
  }

  /// "In de", "op het", "aan de", "bij de", "uit de".
  private func isAnnounced(_ index: Int) -> Bool {
    let at = message.key(index - 1) == .the ? index - 2 : index - 1
    guard message[index].gap.isSpace else { return false }
    if at == index - 1 { return false }
    switch message.key(at) {
    case .inside, .on, .around: return true
    default:
      return message.isWord(at, "aan") || message.isWord(at, "bij") || message.isWord(at, "uit")
        || message.isWord(at, "langs")
        || message.isWord(at, "hoek")
    }
  }

  /// Where the name begins: "Jan van Galenstraat", "Eerste Helmersstraat", "Burgemeester de Vlugtlaan".
  private func beginning(_ index: Int) -> Int {
    var start = index
    guard message[index].isCapital else { return start }
    while start > 0, message[start].gap.isSpace {
      let before = message[start - 1]
      if before.isCapital, before.kind == .word,
        !message.has(.function, start - 1)
          || message.has(.nameParticle, start - 1)
            && start > 1 && message[start - 2].isCapital,
        message.meaning(start - 1).weekday == 0,
        message.meaning(start - 1).month == 0 || message.has(.abbreviation, start - 1)
      {
        start -= 1
      } else if message.isWord(start - 1, "van") || message.isWord(start - 1, "der")
        || message.isWord(start - 1, "den"),
        let first = capitalParticle(start - 1)
      {
        start = first
      } else if message.has(.nameParticle, start - 1),
        message[start].isCapital || message.has(.nameParticle, start), start > 1,
        message[start - 2].isCapital, !message.has(.function, start - 2), message[start - 2].kind == .word,
        message.meaning(start - 2).key != .at, message[start - 1].gap.isSpace, isFamilyParticle(start - 1)
      {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  /// The "Van" of "Van der Helststraat", when the particles before `index` begin with one.
  private func capitalParticle(_ index: Int) -> Int? {
    var at = index
    while at > 0, !message[at].isCapital, message.has(.nameParticle, at), message[at].gap.isSpace { at -= 1 }
    return message[at].isCapital && message.isWord(at, "van") ? at : nil
  }

  private func isFamilyParticle(_ index: Int) -> Bool {
    !message.isWord(index, "in") && !message.isWord(index, "op") && !message.isWord(index, "aan")
      && !message.isWord(index, "s")
      && !message.isWord(index, "het")
  }
}

extension LexedMessage {
  /// The normalised word at `index`; empty outside the message.
  func word(_ index: Int) -> String { String(decoding: bytes[self[index].bytes], as: UTF8.self) }
}
