/// Reads a number written as one word: "vierhonderdvijftig", "achtentwintigduizend", "honderdenzesde".
enum SpelledNumber {
  /// The value of the whole word, and whether it is a rank; nil when it is no number.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> (value: Int, isOrdinal: Bool)? {
    guard range.count >= 8 else { return nil }
    guard holdsLargeNumber(bytes, range) else { return year(bytes, range).map { ($0, false) } }
    var total = 0
    var part = 0
    var at = range.lowerBound
    var isFirst = true
    while at < range.upperBound {
      if !isFirst, take("en", bytes, &at, range) {
        // "Honderdenzes": the joint means nothing here; "eenentwintig" is read as a whole below.
        guard at < range.upperBound else { return nil }
      }
      if take("honderd", bytes, &at, range) {
        guard part < 100 else { return nil }
        part = max(part, 1) * 100
      } else if take("duizend", bytes, &at, range) {
        guard total == 0 else { return nil }
        (total, part) = (max(part, 1) * 1000, 0)
      } else if let value = small(bytes, &at, range) {
        guard part % 100 == 0 else { return nil }
        part += value
      } else if !isFirst, let value = rank(bytes, &at, range) {
        guard at == range.upperBound, value == 0 || part % 100 == 0 else { return nil }
        return (total + part + value, true)
      } else {
        return nil
      }
      isFirst = false
    }
    return (total + part, false)
  }

  /// "Negentiennegenennegentig", "negentienzeventig": a century and a year of it.
  private static func year(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    for (name, century) in centuries
    where range.count >= name.count + 4 && matches(name, bytes, range.lowerBound) {
      var at = range.lowerBound + name.count
      guard let year = small(bytes, &at, range), at == range.upperBound, year >= 10 else { return nil }
      return century * 100 + year
    }
    return nil
  }

  private static let centuries: [(name: [UInt8], century: Int)] = (16...20).map {
    (Array(($0 == 20 ? "twintig" : NumberNames.upToNineteen[$0]).utf8), $0)
  }

  /// Whether "honderd" or "duizend" can be in it; names below a hundred are words of the lexicon.
  private static func holdsLargeNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for at in range.lowerBound..<range.upperBound - 6 {
      let (first, third) = (bytes[at], bytes[at + 2])
      if first == UInt8(ascii: "h"), third == UInt8(ascii: "n"), bytes[at + 6] == UInt8(ascii: "d") {
        return true
      }
      if first == UInt8(ascii: "d"), third == UInt8(ascii: "i"), bytes[at + 6] == UInt8(ascii: "d") {
        return true
      }
    }
    return false
  }

  private static let smallNames: [(bytes: [UInt8], value: Int)] = {
    var names: [(bytes: [UInt8], value: Int)] = []
    for (value, name) in NumberNames.upToNineteen.enumerated() where value > 0 {
      names.append((Array(name.utf8), value))
    }
    for (ten, name) in NumberNames.tens.enumerated() where ten > 1 {
      names.append((Array(name.utf8), ten * 10))
      for unit in 1...9 {
        names.append((Array((NumberNames.upToNineteen[unit] + "en" + name).utf8), ten * 10 + unit))
      }
    }
    return names.sorted { $0.bytes.count > $1.bytes.count }
  }()

  private static let rankNames: [(bytes: [UInt8], value: Int)] = {
    var names: [(bytes: [UInt8], value: Int)] = [(Array("ste".utf8), 0), (Array("eende".utf8), 1)]
    for (value, name) in NumberNames.ranks.enumerated() where value > 0 {
      names.append((Array(name.utf8), value))
    }
    return names.sorted { $0.bytes.count > $1.bytes.count }
  }()

  private static func small(_ bytes: [UInt8], _ at: inout Int, _ range: Range<Int>) -> Int? {
    // A rank such as "achtste" begins with a number; the rank wins at the end of the word.
    for name in rankNames where name.value > 0 && range.upperBound - at == name.bytes.count {
      if matches(name.bytes, bytes, at) { return nil }
    }
    for name in smallNames where name.bytes.count <= range.upperBound - at && matches(name.bytes, bytes, at) {
      at += name.bytes.count
      return name.value
    }
    return nil
  }

  private static func rank(_ bytes: [UInt8], _ at: inout Int, _ range: Range<Int>) -> Int? {
    for name in rankNames where name.bytes.count == range.upperBound - at && matches(name.bytes, bytes, at) {
      at += name.bytes.count
      return name.value
    }
    return nil
  }

  private static func take(_ name: StaticString, _ bytes: [UInt8], _ at: inout Int, _ range: Range<Int>)
    -> Bool
  {
    guard range.upperBound - at >= name.utf8CodeUnitCount else { return false }
    let isThere = name.withUTF8Buffer { name in
      for (offset, byte) in name.enumerated() where bytes[at + offset] != byte { return false }
      return true
    }
    if isThere { at += name.utf8CodeUnitCount }
    return isThere
  }

  private static func matches(_ name: [UInt8], _ bytes: [UInt8], _ at: Int) -> Bool {
    for (offset, byte) in name.enumerated() where bytes[at + offset] != byte { return false }
    return true
  }
}
