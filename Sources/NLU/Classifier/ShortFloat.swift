/// The first half of a `Float`: its whole range, and eight bits of precision (bfloat16).
struct ShortFloat {
  private let bits: UInt16

  /// The nearest to a finite `value`.
  init(_ value: Float) { bits = UInt16(truncatingIfNeeded: (value.bitPattern &+ 0x8000) >> 16) }

  @inline(__always)
  var value: Float { Float(bitPattern: UInt32(bits) << 16) }
}
