import Model

/// Reads amounts between two ends, or with one: "tussen de 300 en 400 euro", "minder dan 7 euro", "6 tot 8 weken".
struct RangeReader {
  let message: LexedMessage
  private var measures: MeasureReader { MeasureReader(message) }
  private var numbers: NumberReader { NumberReader(message) }
  private var durations: DurationReader { DurationReader(message) }

  init(_ message: LexedMessage) { self.message = message }

  /// The range that begins with word `index`.
  func range(at index: Int) -> Candidate? {
    switch message.key(index) {
    case .between, .of, .from: closed(index, opener: message.key(index))
    case .around: rounded(index)
    case .more, .less, .atLeast, .atMost, .above, .below: open(index)
    default:
      message.isWord(index, "niet") || message.isWord(index, "ten")
        ? open(index) : closed(index, opener: .none) ?? postfixed(index)
    }
  }

  // MARK: Two ends

  private struct End {
    let dimension: String
    let value: Double
    let unit: String?
    let factor: Double
    var product: String?
    let range: Range<Int>
    let next: Int
  }

  private func closed(_ index: Int, opener: Meaning.Key) -> Candidate? {
    let first = opener == .none ? index : past(index + 1)
    guard opener == .none || numbers.mayBegin(first) || message.key(first) == .percentage,
      let low = measured(first) ?? plain(first), let at = joint(low.next, opener, low),
      let high = measured(past(at)), high.value > low.value * (low.unit == nil ? high.factor : 1)
    else { return nil }
    guard low.unit == nil || (low.unit == high.unit && low.dimension == high.dimension) else { return nil }
    let from = low.unit == nil ? low.value * high.factor : low.value
    let start = opener == .none ? low.range.lowerBound : message[index].start
    return Candidate(
      name: high.dimension, range: start..<high.range.upperBound,
      value: .range(from: from, to: high.value, unit: high.unit, product: high.product), rank: 8)
  }

  /// Past "ongeveer" and "de".
  private func past(_ index: Int) -> Int {
    let at = message.key(index) == .around ? index + 1 : index
    return message.key(at) == .the ? at + 1 : at
  }

  /// The word behind what joins two ends; nil when nothing does.
  private func joint(_ index: Int, _ opener: Meaning.Key, _ low: End) -> Int? {
    guard index < message.count else { return nil }
    if message.gap(index).isDash { return opener == .between ? nil : index }
    guard message.gap(index).isOpen else { return nil }
    switch message.key(index) {
    case .until:
      guard opener != .between else { return nil }
      return message.key(index + 1) == .and && message.key(index + 2) == .with ? index + 3 : index + 1
    case .and: return opener == .between || (opener == .of && low.unit != nil) ? index + 1 : nil
    default:
      return message.isWord(index, "a") && message.scalars[message[index].start] > 0x7F ? index + 1 : nil
    }
  }

  private func measured(_ index: Int) -> End? {
    if let measure = measures.measure(at: index), measure.dimension != Unit.percentage || measure.value >= 0 {
      let next = word(after: measure.range.upperBound, from: index)
      return End(
        dimension: measure.dimension, value: measure.value, unit: measure.unit, factor: measure.factor,
        product: measure.product, range: measure.range, next: next)
    }
    // "2 tot 4 uur" names hours of the day.
    if let duration = durations.duration(at: index), duration.parts == 1, duration.grain != .hour {
      return End(
        dimension: "duration", value: duration.value, unit: duration.grain.name, factor: 1,
        range: message.range(index, duration.end), next: duration.end)
    }
    guard let number = numbers.number(at: index), !number.isArticle, message.has(.countsPeople, number.end),
      message[number.end].gap.isOpen
    else { return nil }
    return End(
      dimension: EntityName.people, value: number.value, unit: nil, factor: 1,
      range: number.range.lowerBound..<message[number.end].end, next: number.end + 1)
  }

  private func plain(_ index: Int) -> End? {
    guard let number = numbers.number(at: index), !number.isArticle, number.value >= 0 else { return nil }
    return End(
      dimension: EntityName.number, value: number.value, unit: nil, factor: 1, range: number.range,
      next: number.end)
  }

  private func word(after scalar: Int, from index: Int) -> Int {
    var at = index
    while at < message.count, message[at].end <= scalar { at += 1 }
    return at
  }

  // MARK: One end

  /// "Minder dan 7 euro", "minstens $ 1,42", "boven de 10 euro".
  private func open(_ index: Int) -> Candidate? {
    var at = index
    let isDenied = message.isWord(at, "niet")
    if isDenied { at += 1 }
    var isFloor: Bool
    switch message.key(at) {
    case .more, .less:
      guard message.isWord(at + 1, "dan") || message.isWord(at + 1, "als") else { return nil }
      // "Iets meer dan 1,7 miljard" is about as much.
      if message.isWord(index - 1, "iets") || message.isWord(index - 1, "net") { return nil }
      isFloor = (message.key(at) == .more) != isDenied
      at += 2
    case .atLeast where !isDenied, .above where !isDenied: (isFloor, at) = (true, at + 1)
    case .atMost where !isDenied, .below where !isDenied: (isFloor, at) = (false, at + 1)
    default:
      guard !isDenied else { return nil }
      // "Ten minste", "ten hoogste".
      isFloor = message.isWord(at + 1, "minste")
      guard isFloor || message.isWord(at + 1, "hoogste") else { return nil }
      at += 2
    }
    guard let end = measured(past(at)), isLimited(end) else { return nil }
    return Candidate(
      name: end.dimension, range: message[index].start..<end.range.upperBound,
      value: .range(
        from: isFloor ? end.value : nil, to: isFloor ? nil : end.value, unit: end.unit, product: end.product),
      rank: 8)
  }

  /// "10 euro of meer".
  private func postfixed(_ index: Int) -> Candidate? {
    guard let end = measured(index), isLimited(end), message.key(end.next) == .or,
      message.key(end.next + 1) == .more || message.key(end.next + 1) == .less
    else { return nil }
    let isFloor = message.key(end.next + 1) == .more
    return Candidate(
      name: end.dimension, range: end.range.lowerBound..<message[end.next + 1].end,
      value: .range(from: isFloor ? end.value : nil, to: isFloor ? nil : end.value, unit: end.unit), rank: 8)
  }

  /// Duckling knows open ends of money and weights; of other measures the number is what is told.
  private func isLimited(_ end: End) -> Bool { end.dimension == Unit.money || end.dimension == Unit.quantity }

  /// "Ongeveer 200 euro": as much, with the word taken along.
  private func rounded(_ index: Int) -> Candidate? {
    guard !message.isWord(index, "tegen"), let measure = measures.measure(at: past(index)),
      measure.dimension == Unit.money
    else { return closed(index + 1, opener: .none) }
    return Candidate(
      name: measure.dimension, range: message[index].start..<measure.range.upperBound,
      value: measure.candidate.value, rank: 5)
  }
}
