import Model

/// Goes through the words of one message and asks at each only the recognisers that can begin there.
struct ValueCollector {
  private let message: LexedMessage
  /// Made for the first word that may begin a time: most messages hold none.
  private lazy var times = TimeParser(message, now: now)
  private let now: Timestamp
  /// The words before this are part of a value of that kind already.
  private var timeEnd = 0
  private var numberEnd = 0
  private var durationEnd = 0
  private var phoneEnd = 0
  /// The first word from here on that can be the heart of a value.
  private var anchor = 0
  /// So many words may stand before the heart of a value: "in het begin van het nieuwe jaar".
  private static let reach = 4

  init(_ message: LexedMessage, now: Timestamp) {
    self.message = message
    self.now = now
  }

  // The readers, made where they are asked for: to keep them all would cost a message more than most of them do.
  private var numbers: NumberReader { NumberReader(message) }
  private var measures: MeasureReader { MeasureReader(message) }
  private var ranges: RangeReader { RangeReader(message) }
  private var durations: DurationReader { DurationReader(message) }
  private var phones: PhoneReader { PhoneReader(message: message) }
  private var places: PlaceReader { PlaceReader(message: message) }
  private var accounts: IBANReader { IBANReader(message: message) }
  private var serviceNumbers: BSNReader { BSNReader(message: message) }
  private var cards: CreditCardReader { CreditCardReader(message: message) }
  private var people: PeopleReader { PeopleReader(message: message) }
  private var names: NameReader { NameReader(message: message) }

  mutating func collect(at index: Int, into candidates: inout [Candidate]) {
    let word = message[index]
    let meaning = message.meaning(index)
    if message.count == 1, message.isWord(index, "geen") || message.isWord(index, "niks") {
      candidates.append(
        Candidate(name: EntityName.number, range: message.range(0, 1), value: .number(0), rank: 1))
    }
    let isNumeric = word.kind == .digits || meaning.cardinal >= 0 || word.value >= 0 || meaning.halves > 0
    if word.kind == .digits || meaning.cardinal == 0 || word.bytes.count == 4 {
      codes(at: index, into: &candidates)
    }
    if word.kind == .word, word.bytes.count == 2, let iban = accounts.iban(at: index) {
      candidates.append(iban)
    }
    if word.kind == .word, word.bytes.count == 4, let account = accounts.account(at: index) {
      candidates.append(account)
    }
    if word.meaning == 0, word.kind == .word, word.value < 0 {
      if word.bytes.count >= 6 || word.isCapital || message.expected == .place {
        street(at: index, into: &candidates)
      }
      if message.key(index - 1) == .with, let found = people.people(at: index) { candidates.append(found) }
      return
    }
    guard word.kind != .symbol || meaning.unit != 0 else { return }
    if isNear(index) { measured(at: index, isNumeric, into: &candidates) }
    if isNear(index) || mayNamePeople(index), let found = people.people(at: index) {
      candidates.append(found)
    }
    switch meaning.key {
    case .called, .name, .am, .speaking, .with:
      if let name = names.name(at: index) { candidates.append(name) }
    default: break
    }
  }

  /// Whether a word that can be the heart of a value stands here or soon after.
  private mutating func isNear(_ index: Int) -> Bool {
    anchor = max(anchor, index)
    while anchor < message.count, !message.words[anchor].isAnchor { anchor += 1 }
    return anchor < message.count && anchor - index <= Self.reach
  }

  /// Whether a group of people may be named here without a number: "met mijn buren".
  private func mayNamePeople(_ index: Int) -> Bool {
    switch message.key(index - 1) {
    case .with, .before, .and: true
    default: message.expected == .people
    }
  }

  /// Amounts, times and ranks.
  private mutating func measured(at index: Int, _ isNumeric: Bool, into candidates: inout [Candidate]) {
    let (word, meaning) = (message[index], message.meaning(index))
    if isNumeric || meaning.key != .none || meaning.unit != 0 || word.value >= 0 {
      amounts(at: index, isNumeric, into: &candidates)
    }
    if index >= timeEnd,
      isNumeric || meaning.isTemporal || meaning.ordinal > 0
        || meaning.key != .none && !Self.opensNoTime(meaning.key),
      let time = times.time(at: index)
    {
      timeEnd = time.end
      candidates.append(Candidate(name: EntityName.time, range: range(of: time), value: time.value, rank: 6))
    }
    if meaning.ordinal > 0 || word.kind == .digits || word.isRank || (isNumeric && message.count > index + 1)
    {
      ordinal(at: index, into: &candidates)
    }
  }

  /// With the apostrophe of "'s avonds".
  private func range(of time: TimeParser.Hit) -> Range<Int> {
    let range = message.range(time.start, time.end)
    let start = range.lowerBound
    guard message.key(time.start) == .genitive, start > 0,
      [0x27, 0x2018, 0x2019, 0x201B, 0x60, 0xB4, 0x2BC].contains(message.scalars[start - 1])
    else { return range }
    return start - 1..<range.upperBound
  }

  // MARK: Codes

  private mutating func codes(at index: Int, into candidates: inout [Candidate]) {
    if index >= phoneEnd, let phone = phones.phone(at: index) {
      candidates.append(phone)
      while phoneEnd < message.count, message[phoneEnd].end <= phone.range.upperBound { phoneEnd += 1 }
    }
    guard message[index].kind == .digits else { return }
    if let account = accounts.account(at: index) { candidates.append(account) }
    if let bsn = serviceNumbers.bsn(at: index) { candidates.append(bsn) }
    if let card = cards.card(at: index) { candidates.append(card) }
    if let postcode = places.postcode(at: index) {
      candidates.append(postcode)
      houseNumbers(around: index, into: &candidates)
    }
    if message.has(.announcesHouseNumber, index - 1),
      message.isWord(index - 1, "huisnummer") || message.expected == .place || places.isAddressed(index - 1),
      let number = places.houseNumber(at: index)
    {
      candidates.append(number)
    }
  }

  /// The house number before or behind a postcode.
  private func houseNumbers(around index: Int, into candidates: inout [Candidate]) {
    if message[index + 2].kind == .digits,
      message[index + 2].gap.isOpen || message[index + 2].gap.isOnly(","),
      message[index + 2].digitCount <= 4, let number = places.houseNumber(at: index + 2)
    {
      candidates.append(number)
    }
    // "1381AB nr 9".
    if message.has(.announcesHouseNumber, index + 2), message[index + 3].digitCount > 0,
      message[index + 3].digitCount <= 4,
      let number = places.houseNumber(at: index + 3)
    {
      candidates.append(number)
    }
    if message[index - 1].kind == .digits, index > 0, let number = places.houseNumber(at: index - 1) {
      candidates.append(number)
    }
  }

  private func street(at index: Int, into candidates: inout [Candidate]) {
    guard let (street, end) = places.street(at: index) else { return }
    candidates.append(street)
    let at = message.has(.announcesHouseNumber, end) ? end + 1 : end
    guard message[at].kind == .digits, message[at].gap.isOpen, message[at].digitCount <= 4,
      let number = places.houseNumber(at: at)
    else { return }
    candidates.append(number)
  }

  // MARK: Amounts

  private mutating func amounts(at index: Int, _ isNumeric: Bool, into candidates: inout [Candidate]) {
    let key = message.key(index)
    // Most words of a sentence open none of these, and asking costs.
    let isAmount = isNumeric || message.meaning(index).unit != 0 || Self.opensNumber(key)
    if isAmount, let measure = measures.measure(at: index) { candidates.append(measure.candidate) }
    if isAmount || Self.opensRange(key), let range = ranges.range(at: index) { candidates.append(range) }
    if index >= durationEnd, isAmount || key == .the, let duration = durations.duration(at: index) {
      durationEnd = duration.end
      candidates.append(
        Candidate(
          name: "duration", range: message.range(index, duration.end),
          value: .quantity(duration.value, unit: duration.grain.name), rank: isLength(duration) ? 7 : 5))
    }
    guard index >= numberEnd, isAmount, let number = numbers.number(at: index), isNumber(number) else {
      return
    }
    numberEnd = number.end
    candidates.append(
      Candidate(
        name: EntityName.number, range: number.range, value: .number(number.value),
        rank: isFractionAlone(number) ? 7 : 1))
  }

  /// Whether a number, a measure or a duration can begin with such a word that is none itself: "een half", "paar".
  private static func opensNumber(_ key: Meaning.Key) -> Bool {
    switch key {
    case .a, .half, .quarter, .threeQuarters, .oneAndHalf, .pair, .piece, .minus, .percentage: true
    default: false
    }
  }

  private static func opensRange(_ key: Meaning.Key) -> Bool {
    switch key {
    case .between, .of, .from, .around, .more, .less, .atLeast, .atMost, .above, .below, .not: true
    default: false
    }
  }

  /// Words that join or introduce, and begin no time.
  private static func opensNoTime(_ key: Meaning.Key) -> Bool {
    switch key {
    case .and, .or, .with, .called, .name, .am, .speaking, .percentage: true
    default: false
    }
  }

  /// "3/4" and nothing else is a fraction; in a sentence it is a date.
  private func isFractionAlone(_ number: NumberHit) -> Bool {
    number.start == 0 && number.end == message.count && number.value < 1 && message.expected != .moment
      && message[1].gap.joins("/") && message[1].digitCount <= 3
      && message.bytes[message[0].bytes.lowerBound] != 0x30
  }

  /// Whether "3 uur" is how long it takes rather than when it is.
  private mutating func isLength(_ duration: DurationHit) -> Bool {
    // "20.15u" is a time of day, "1.5 uur" a length.
    if let clock = times.clocks.clock(at: duration.start, announced: false), clock.end == duration.end,
      clock.clock.grain == .minute
        || message.key(duration.start) == .a && message.key(duration.start + 2) == .or
    {
      return false
    }
    guard duration.grain == .hour, duration.parts == 1 else { return true }
    if duration.value > 24 || duration.value == 0 || duration.isArticle { return true }
    // "Ik ben voor vierentwintig uur weg".
    if duration.value == 24, message.key(duration.start - 1) == .before { return true }
    switch message.key(duration.start - 1) {
    case .at, .around, .from, .until, .after, .before, .between: return false
    case .and where message.key(duration.start - 3) == .between: return false
    // "Van tien uur naar elf".
    case .of where message.isWord(duration.end, "naar"): return false
    default: break
    }
    if message.expected == .moment { return false }
    if duration.start == 0, duration.end == message.count {
      // "18u" is a time of day, "3u" a length.
      return message[duration.end - 1].bytes.count == 1 && duration.value < 13
    }
    // "3 uur is te laat".
    if message.isWord(duration.end, "is"), message.gap(duration.end).isSpace,
      duration.start == 0 || message[duration.start].gap.count > 0
    {
      return false
    }
    // "Het is 7 uur".
    let isStated =
      message.isWord(duration.start - 1, "is") && message.isWord(duration.start - 2, "het")
      || message.isWord(duration.start - 1, "het") && message.isWord(duration.start - 2, "is")
    if isStated, message.endsPhrase(duration.end) { return false }
    return true
  }

  /// Whether the number stands for a number, and not for an article or a part of something else.
  private func isNumber(_ number: NumberHit) -> Bool {
    // "Sinterklaas vieren" counts nobody.
    if message.has(.togetherNumber, number.start), number.end == number.start + 1 { return false }
    if number.isArticle {
      if message.count == 1 { return true }
      // "Één op één", its first and its second.
      if [0, 2].contains(where: { message.matches(["een", "op", "een"], at: number.start - $0) }) {
        return false
      }
      // "Één", written with its accents.
      let first = message.scalars[message[number.start].start]
      return first == 0xE9 || first == 0xC9
    }
    let next = message[number.end]
    // "3e", "12a", "2go": letters right behind it make it something else; "2x" counts.
    if next.gap.isEmpty, next.kind == .word, number.end < message.count, !message.isWord(number.end, "x") {
      return false
    }
    // "2-onder-1-kap".
    if next.gap.joins("-"), message.isWord(number.end, "onder") { return false }
    if message[number.start].gap.joins("-"), message.isWord(number.start - 1, "onder") { return false }
    if message[number.start].gap.isEmpty, number.start > 0, message[number.start - 1].kind == .word {
      return false
    }
    // "Een man van in de zestig".
    if number.value >= 20, number.value <= 90, number.value.truncatingRemainder(dividingBy: 10) == 0,
      !number.isDigits,
      message.key(number.start - 1) == .the, message.key(number.start - 2) == .inside
    {
      return false
    }
    // "24/7" is no number, and neither is its second half.
    if message[number.start].gap.joins("/"), message[number.start - 1].kind == .digits { return false }
    for idiom in NumberIdioms.all where message.matches(idiom, at: number.start) { return false }
    // "Ik voel me een nul".
    if message.isWord(number.start, "nul"), message.key(number.start - 1) == .a { return false }
    return true
  }

  private mutating func ordinal(at index: Int, into candidates: inout [Candidate]) {
    let word = message[index]
    var rank = message.rank(index)
    var end = index + 1
    if word.kind == .digits {
      end = times.dates.suffix(index + 1)
      guard end > index + 1, word.value > 0, message[end].gap.isEmpty == false || end >= message.count else {
        return
      }
      rank = word.value
    }
    if rank <= 0, let number = numbers.number(at: index) { (rank, end) = large(number) }
    guard rank > 0 else { return }
    for idiom in NumberIdioms.ordinals where message.matches(idiom, at: index) { return }
    candidates.append(
      Candidate(name: "ordinal", range: message.range(index, end), value: .number(Double(rank)), rank: 2))
  }

  /// "Zeventien miljoenste", "vier miljoen vierhonderdduizendste": a number that a rank closes.
  private func large(_ number: NumberHit) -> (rank: Int, end: Int) {
    let rank = message.rank(number.end)
    guard rank >= 1000, message[number.end].gap.isOpen, number.value == number.value.rounded(),
      number.value < 1e6
        || number.value.truncatingRemainder(dividingBy: 1e6) == 0
    else { return (0, number.end) }
    let isSum = number.value >= 1e6 && Double(rank) < 1e6
    guard isSum || rank >= 1_000_000 else { return (0, number.end) }
    return (isSum ? Int(number.value) + rank : Int(number.value) * rank, number.end + 1)
  }
}
