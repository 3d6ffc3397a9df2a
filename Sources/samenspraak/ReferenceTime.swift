import Model

/// The moment that "morgen" counts from, and the clock on which times are read and written.
///
/// As a rule that is the Dutch clock. A moment with another offset was read off another clock, on Bonaire for
/// instance; there "om drie uur" is three by that clock, so times are written with its offset.
struct ReferenceTime {
  let now: Timestamp
  /// The offset of a clock that is not the Dutch one: "-04:00".
  let offset: String?

  /// Reads `2026-05-04T10:00:00+02:00`; without an offset it is Dutch time, and so is a moment in UTC ("Z").
  init?(_ text: String) {
    let time = text.dropFirst(10)
    guard let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) else {
      guard let moment = Timestamp(iso8601: text) ?? Self.onDutchClock(text) else { return nil }
      self.init(now: moment, offset: nil)
      return
    }
    let offset = String(time[sign...])
    guard let moment = Timestamp(iso8601: text), let wall = Self.onDutchClock(String(text[..<sign])) else {
      return nil
    }
    // Where both clocks show the same, it is the Dutch one.
    self = wall == moment ? Self(now: moment, offset: nil) : Self(now: wall, offset: offset)
  }

  private init(now: Timestamp, offset: String?) {
    self.now = now
    self.offset = offset
  }

  /// The moment at which Dutch clocks show this.
  private static func onDutchClock(_ text: String) -> Timestamp? {
    guard let shown = Timestamp(iso8601: text + "Z") else { return nil }
    let standard = shown.adding(seconds: -3600)
    let offset =
      DutchClock.offset(at: shown.adding(seconds: -7200)) == 7200 ? 7200 : DutchClock.offset(at: standard)
    return shown.adding(seconds: -Int64(offset))
  }

  /// A moment as the clock shows it.
  func write(_ moment: Timestamp) -> String {
    guard let offset else { return moment.iso8601 }
    return moment.iso8601.prefix(19) + offset
  }
}
