/// Fractions that are one sign: "½".
enum FractionSigns {
  /// The value of the sign; nil when it is none.
  @inline(__always)
  static func value(of scalar: UInt32) -> Double? { scalar < 0xBC ? nil : table[scalar] }

  private static let table: [UInt32: Double] = [
    0xBC: 1 / 4, 0xBD: 1 / 2, 0xBE: 3 / 4, 0x2153: 1 / 3, 0x2154: 2 / 3, 0x2155: 1 / 5, 0x2156: 2 / 5,
    0x2157: 3 / 5,
    0x2158: 4 / 5, 0x2159: 1 / 6, 0x215A: 5 / 6, 0x215B: 1 / 8, 0x215C: 3 / 8, 0x215D: 5 / 8, 0x215E: 7 / 8,
  ]
}
