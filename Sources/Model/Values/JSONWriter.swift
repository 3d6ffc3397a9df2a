/// Writes JSON straight into bytes, one thing behind the other: for what is written at every turn, where a tree of
/// `JSONValue` would be a detour.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { $0.member("text", "hallo") }   // {"text":"hallo"}
/// ```
///
/// It puts the commas; that names and values take turns is up to the caller.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  /// Whether what comes next stands first in its object or array, or behind a name.
  private var isFirst = true

  /// A writer with room for `capacity` bytes.
  public init(capacity: Int = 512) { bytes.reserveCapacity(capacity) }

  /// The text that was written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Begins anew, in the room that it has.
  public mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  public mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "{"))
    try members(&self)
    close(UInt8(ascii: "}"))
  }

  @inlinable
  public mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) throws -> Void
  ) rethrows {
    open(UInt8(ascii: "["))
    for element in elements { try write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// The name of a member; its value comes next. The name is ASCII without anything to escape.
  public mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    isFirst = true
  }

  /// The name of a member, whatever stands in it.
  public mutating func name(any name: String) {
    separate()
    JSONValue.encode(string: name, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    isFirst = true
  }

  public mutating func string(_ text: String) {
    separate()
    JSONValue.encode(string: text, into: &bytes)
  }

  public mutating func number(_ number: Int) {
    separate()
    var rest = number.magnitude
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// A whole number without a point; null when it is not finite.
  public mutating func number(_ number: Double) {
    separate()
    JSONValue.encode(number: number, into: &bytes)
  }

  /// A number from 0 to 1, with four digits behind the point at most.
  public mutating func share(_ share: Double) {
    separate()
    var digits = Int((share * 10_000).rounded())
    bytes.append(digits >= 10_000 ? UInt8(ascii: "1") : UInt8(ascii: "0"))
    digits %= 10_000
    guard digits > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var unit = 1_000
    while digits > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(digits / unit))
      digits %= unit
      unit /= 10
    }
  }

  public mutating func bool(_ flag: Bool) { literal(flag ? "true" : "false") }

  public mutating func null() { literal("null") }

  /// A value that is JSON already.
  public mutating func json(_ value: [UInt8]) {
    separate()
    bytes.append(contentsOf: value)
  }

  public mutating func value(_ value: JSONValue) {
    separate()
    value.encode(into: &bytes)
  }

  // MARK: Members

  public mutating func member(_ name: StaticString, _ text: String) {
    self.name(name)
    string(text)
  }

  public mutating func member(_ name: StaticString, _ number: Int) {
    self.name(name)
    self.number(number)
  }

  public mutating func member(_ name: StaticString, _ flag: Bool) {
    self.name(name)
    bool(flag)
  }

  // MARK: Signs

  private mutating func literal(_ word: StaticString) {
    separate()
    bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  @usableFromInline
  mutating func open(_ sign: UInt8) {
    separate()
    bytes.append(sign)
    isFirst = true
  }

  @usableFromInline
  mutating func close(_ sign: UInt8) {
    bytes.append(sign)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }
}
