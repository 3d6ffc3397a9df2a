/// A case number in a message, as somebody typed it: with look-alike characters, two symbols swapped, or a slip.
public struct CaseMention: Sendable, Equatable {
  /// The symbols, in capitals, without `S` and dashes.
  public let typed: String
  /// The numbers that can have been meant, the likeliest first. Empty when no single slip explains the check symbol.
  public let readings: [CaseNumber]
  /// Whether it looks like a case number and nothing else: it begins with `S-`, or with `S` and holds a digit.
  public let isMarked: Bool

  /// The case of `cases` that was meant: the number itself, else the only one that is a single slip away.
  public func pick(from cases: [Case]) -> Case? {
    for reading in readings {
      if let exact = cases.last(where: { $0.number == reading }) { return exact }
    }
    let near = cases.filter { $0.number.isOneSlip(from: typed) }
    return near.count == 1 ? near.first : nil
  }
}

extension CaseMention {
  /// The first case number in `text`; nil when there is none.
  public static func first(in text: String) -> CaseMention? {
    let bytes = Array(text.utf8)
    let starts = bytes.indices.filter { at in
      isSymbol(bytes[at]) && (at == 0 || !(isSymbol(bytes[at - 1]) || bytes[at - 1] >= 0x80))
    }
    for start in starts {
      if let found = mention(bytes, at: start)?.mention { return found }
    }
    return nil
  }

  /// The case number at the beginning of `text`, and what follows it; nil when it begins otherwise.
  public static func leading(_ text: String) -> (mention: CaseMention, rest: String)? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }),
      let found = mention(bytes, at: start, lettersToo: true)
    else { return nil }
    let rest = bytes[found.end...].drop { " :,.;-".utf8.contains($0) }
    return (found.mention, String(decoding: rest, as: UTF8.self))
  }

  /// The case number whose first byte is at `start`, and where it ends.
  ///
  /// `lettersToo`: where a number is expected, six letters with the right check symbol are one too.
  private static func mention(_ bytes: [UInt8], at start: Int, lettersToo: Bool = false) -> (
    mention: CaseMention, end: Int
  )? {
    if bytes[start] | 0x20 == UInt8(ascii: "s") {
      var at = start + 1
      var isDashed = false
      while at < bytes.count, "- ".utf8.contains(bytes[at]) {
        isDashed = isDashed || bytes[at] == UInt8(ascii: "-")
        at += 1
      }
      if let found = symbols(bytes, from: at, dashed: true) {
        let hasDigit = found.symbols.contains { $0 >= 0x30 && $0 <= 0x39 }
        if isDashed || hasDigit { return (CaseMention(found.symbols, isMarked: true), found.end) }
      }
    }
    guard let found = symbols(bytes, from: start, dashed: false), found.symbols.count == 6 else { return nil }
    let digits = found.symbols.count { $0 >= 0x30 && $0 <= 0x39 }
    let mention = CaseMention(found.symbols, isMarked: false)
    // Without the S it may be any word or number, so it must be right as it stands.
    guard digits > 0 || lettersToo, digits < 6, CaseNumber(mention.typed) != nil else { return nil }
    return (mention, found.end)
  }

  /// Five to seven symbols; `dashed` ones may be in groups of three.
  private static func symbols(_ bytes: [UInt8], from start: Int, dashed: Bool) -> (
    symbols: [UInt8], end: Int
  )? {
    var symbols: [UInt8] = []
    var at = start
    while at < bytes.count, symbols.count < 8 {
      if isSymbol(bytes[at]) {
        symbols.append(bytes[at] >= 0x61 ? bytes[at] - 0x20 : bytes[at])
        at += 1
      } else if dashed, symbols.count == 3, "- ".utf8.contains(bytes[at]), at + 1 < bytes.count,
        isSymbol(bytes[at + 1])
      {
        at += 1
      } else {
        break
      }
    }
    let endsThere = at == bytes.count || !(isSymbol(bytes[at]) || bytes[at] >= 0x80)
    return endsThere && (5...7).contains(symbols.count) ? (symbols, at) : nil
  }

  private static func isSymbol(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private init(_ symbols: [UInt8], isMarked: Bool) {
    let typed = String(decoding: symbols, as: UTF8.self)
    self.init(typed: typed, readings: CaseNumber.readings(of: typed), isMarked: isMarked)
  }
}
