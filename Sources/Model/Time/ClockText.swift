/// Writes moments in digits, without a string for each of their parts.
struct ClockText {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// The text that `write` puts together; of a few dozen signs at most.
  static func text(_ write: (inout ClockText) -> Void) -> String {
    String(unsafeUninitializedCapacity: 64) { bytes in
      var text = ClockText(bytes: bytes)
      write(&text)
      return text.count
    }
  }

  private init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func add(_ sign: Unicode.Scalar) { add(UInt8(ascii: sign)) }

  /// `number` in at least `width` digits, with zeros in front.
  mutating func add(_ number: Int, _ width: Int) {
    if number < 0 { add("-") }
    let start = count
    var rest = number.magnitude
    while rest > 0 || count - start < width {
      add(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start..<count].reverse()
  }

  mutating func add(_ date: CivilDate) {
    add(date.year, 4)
    add("-")
    add(date.month, 2)
    add("-")
    add(date.day, 2)
  }

  /// Hours, minutes and seconds of so many seconds.
  mutating func add(seconds: Int) {
    add(seconds / 3600, 2)
    add(":")
    add(seconds / 60 % 60, 2)
    add(":")
    add(seconds % 60, 2)
  }

  private mutating func add(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }
}
