/// Thirty-two numbers that are reckoned with side by side.
///
/// Eight vectors of four, the size that every processor has and that stays in its registers. The standard library's
/// `SIMD32` goes through its numbers one by one.
struct Lanes: Equatable {
  typealias Quarter = SIMD4<Float>
  static let count = 32

  private var a, b, c, d, e, f, g, h: Quarter

  static let zero = Lanes(0)

  @inline(__always)
  init(_ value: Float) {
    let all = Quarter(repeating: value)
    (a, b, c, d, e, f, g, h) = (all, all, all, all, all, all, all, all)
  }

  /// `value` says what stands in each lane.
  init(_ value: (Int) -> Float) {
    self = .zero
    for lane in 0..<Self.count { self[lane] = value(lane) }
  }

  subscript(lane: Int) -> Float {
    get { withUnsafeBytes(of: self) { $0.load(fromByteOffset: lane * 4, as: Float.self) } }
    set {
      withUnsafeMutableBytes(of: &self) {
        $0.storeBytes(of: newValue, toByteOffset: lane * 4, as: Float.self)
      }
    }
  }

  @inline(__always)
  private init(_ left: Lanes, _ right: Lanes, _ combine: (Quarter, Quarter) -> Quarter) {
    (a, b) = (combine(left.a, right.a), combine(left.b, right.b))
    (c, d) = (combine(left.c, right.c), combine(left.d, right.d))
    (e, f) = (combine(left.e, right.e), combine(left.f, right.f))
    (g, h) = (combine(left.g, right.g), combine(left.h, right.h))
  }

  @inline(__always)
  static func + (left: Lanes, right: Lanes) -> Lanes { Lanes(left, right) { $0 + $1 } }

  @inline(__always)
  static func - (left: Lanes, right: Lanes) -> Lanes { Lanes(left, right) { $0 - $1 } }

  @inline(__always)
  static func * (left: Lanes, right: Lanes) -> Lanes { Lanes(left, right) { $0 * $1 } }

  @inline(__always)
  static func * (left: Lanes, right: Float) -> Lanes { Lanes(left, left) { left, _ in left * right } }

  @inline(__always)
  static func += (left: inout Lanes, right: Lanes) { left = left + right }

  /// The larger of the two in each lane.
  @inline(__always)
  static func larger(_ left: Lanes, _ right: Lanes) -> Lanes { Lanes(left, right) { larger($0, $1) } }

  /// The largest of all.
  @inline(__always)
  var largest: Float {
    Self.larger(
      Self.larger(Self.larger(a, b), Self.larger(c, d)), Self.larger(Self.larger(e, f), Self.larger(g, h))
    ).max()
  }

  /// The standard library's `pointwiseMax` is a call each time.
  @inline(__always)
  private static func larger(_ left: Quarter, _ right: Quarter) -> Quarter {
    left.replacing(with: right, where: left .< right)
  }

  /// All together.
  var sum: Float { (((a + b) + (c + d)) + ((e + f) + (g + h))).sum() }
}
