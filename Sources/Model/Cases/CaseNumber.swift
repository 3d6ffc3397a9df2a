/// The number of a case (zaak), easy to say and to type: `S-7K3M9Q`.
///
/// Five symbols that nobody can guess and a check symbol, out of Crockford's 32 (no I, L, O, U). The check is a linear
/// code over GF(32): it notices every single wrong symbol and every swap of two.
public struct CaseNumber: Hashable, Sendable, Codable, CustomStringConvertible {
  public let description: String

  /// `S-000000`: stands for no case at all, where a number must be named.
  public static let unassigned = CaseNumber(symbols: [0, 0, 0, 0, 0, 0])

  /// Draws a new number.
  public static func random(using generator: inout some RandomNumberGenerator) -> CaseNumber {
    let data = (0..<5).map { _ in UInt8.random(in: 0..<32, using: &generator) }
    return CaseNumber(symbols: data + [check(data)])
  }

  /// Reads a number as people type it: in any case, with O for 0 and I or L for 1, with or without `S` and dashes.
  /// Nil when the check symbol does not fit.
  public init?(_ text: String) {
    var bytes = text.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
    if bytes.count == 7, bytes.first == UInt8(ascii: "S") { bytes.removeFirst() }
    let symbols = bytes.compactMap(Self.symbol)
    guard bytes.count == 6, symbols.count == 6, Self.check(Array(symbols[..<5])) == symbols[5] else {
      return nil
    }
    self.init(symbols: symbols)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let number = CaseNumber(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no case number"))
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  private init(symbols: [UInt8]) {
    description = "S-" + String(decoding: symbols.map { Self.alphabet[Int($0)] }, as: UTF8.self)
  }

  private static func symbol(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "O"): 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): 1
    default: alphabet.firstIndex(of: byte).map { UInt8($0) }
    }
  }

  /// The sum of the symbols, each times its own power of x.
  private static func check(_ data: [UInt8]) -> UInt8 {
    var sum: UInt8 = 0
    for symbol in data { sum = timesX(sum ^ symbol) }
    return sum
  }

  /// Multiplication by x in GF(32), modulo the primitive polynomial x⁵ + x² + 1.
  private static func timesX(_ value: UInt8) -> UInt8 {
    let shifted = value << 1
    return shifted & 0b10_0000 == 0 ? shifted : shifted ^ 0b10_0101
  }
}
