/// A moment, in whole milliseconds since 1970-01-01T00:00:00Z, leap seconds left out.
public struct Timestamp: Hashable, Comparable, Sendable, Codable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init(seconds: Int64) { self.init(milliseconds: seconds * 1000) }

  /// Whole seconds since 1970, rounded down.
  public var seconds: Int64 { milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000 }

  public func adding(seconds: Int64) -> Timestamp { .init(milliseconds: milliseconds + seconds * 1000) }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}

extension Timestamp {
  /// Reads an ISO 8601 moment with an offset: `2026-05-04T10:00:00+02:00`, `2026-05-04T08:00:00.250Z`.
  ///
  /// Nil for anything else; a date or time without an offset names no moment. A second of 60 (a leap second) counts
  /// as the first of the next minute.
  public init?(iso8601 text: String) {
    var reader = FixedReader(text)
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
      let day = reader.number(2), let date = CivilDate(year: year, month: month, day: day),
      reader.take("T") || reader.take("t") || reader.take(" "),
      let hour = reader.number(2), reader.take(":"), let minute = reader.number(2), hour < 24, minute < 60
    else { return nil }
    var second = 0
    var fraction = 0
    if reader.take(":") {
      guard let read = reader.number(2), read <= 60 else { return nil }
      second = read
      if reader.take(".") || reader.take(",") {
        guard let read = reader.milliseconds() else { return nil }
        fraction = read
      }
    }
    var offset = 0
    if !reader.take("Z") && !reader.take("z") {
      let west = reader.take("-")
      guard west || reader.take("+"), let hours = reader.number(2), hours < 24 else { return nil }
      _ = reader.take(":")
      guard let minutes = reader.number(2), minutes < 60 else { return nil }
      offset = (hours * 60 + minutes) * (west ? -60 : 60)
    }
    guard reader.isAtEnd else { return nil }
    let seconds = Int64(date.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    self.init(milliseconds: seconds * 1000 + Int64(fraction))
  }

  /// The moment as Dutch clocks show it, with the offset: `2026-05-04T10:00:00+02:00`.
  public var iso8601: String {
    let offset = DutchClock.offset(at: self)
    let shown = seconds + Int64(offset)
    let midnight = shown.roundedDown(to: 86_400)
    return ClockText.text { text in
      text.add(CivilDate(daysSince1970: Int(midnight / 86_400)))
      text.add("T")
      text.add(seconds: Int(shown - midnight))
      text.add("+")
      text.add(offset / 3600, 2)
      text.add(":")
      text.add(0, 2)
    }
  }

  /// The moment in UTC, with milliseconds: `2026-05-04T08:00:00.000Z`.
  public var iso8601UTC: String {
    let midnight = seconds.roundedDown(to: 86_400)
    return ClockText.text { text in
      text.add(CivilDate(daysSince1970: Int(midnight / 86_400)))
      text.add("T")
      text.add(seconds: Int(seconds - midnight))
      text.add(".")
      text.add(Int(milliseconds - seconds * 1000), 3)
      text.add("Z")
    }
  }
}

extension Int64 {
  /// The largest multiple of `step` that is not above this number.
  func roundedDown(to step: Int64) -> Int64 {
    let rest = self % step
    return self - (rest < 0 ? rest + step : rest)
  }
}

/// Reads fixed-width fields from a short ASCII text.
struct FixedReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { at == bytes.count }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: scalar) else { return false }
    at += 1
    return true
  }

  mutating func number(_ width: Int) -> Int? {
    guard at + width <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[at..<at + width] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    at += width
    return value
  }

  /// One to nine digits of a fraction of a second, cut to milliseconds.
  mutating func milliseconds() -> Int? {
    var value = 0
    var count = 0
    while let digit = number(1) {
      if count < 3 { value = value * 10 + digit }
      count += 1
    }
    guard count > 0, count <= 9 else { return nil }
    return count >= 3 ? value : value * (count == 1 ? 100 : 10)
  }
}
