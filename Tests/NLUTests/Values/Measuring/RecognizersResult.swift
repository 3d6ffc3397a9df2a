import Foundation
import Model

/// Compares what was read with a result as Recognizers writes it.
enum RecognizersResult {
  // MARK: Words

  /// Whether the entity has the words of the result, but for small words at its ends.
  static func isSame(_ entity: Entity, _ result: JSONValue, in input: String) -> Bool {
    guard let text = result["Text"]?.string else { return false }
    return core(entity.text) == core(text)
  }

  private static func core(_ text: String) -> [String] {
    let small: Set<String> = [
      "om", "op", "de", "het", "in", "rond", "van", "nog", "over", "zo", "is", "tegen", "en", "dan", "voor",
      "aan",
      "een", "ongeveer", "tijdens", "al", "aan", "oud",
    ]
    var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)[...]
    while words.count > 1, let first = words.first, small.contains(first) { words = words.dropFirst() }
    while words.count > 1, let last = words.last, small.contains(last) { words = words.dropLast() }
    return Array(words)
  }

  // MARK: Values

  /// Whether the value is one of those that the result allows; true when the result names none.
  static func agrees(_ entity: Entity, _ result: JSONValue) -> Bool {
    if let resolution = result["Resolution"] {
      let values = (resolution["values"] ?? .null).elements
      if !values.isEmpty { return values.contains { isTime(entity.value, $0) } }
      return isNumber(entity.value, resolution)
    }
    guard let value = result["Value"] else { return true }
    // Where Duckling bounds the parts of days, weeks and months otherwise, the days count and not the hours.
    let timex = value["Timex"]?.string ?? value["timex"]?.string ?? ""
    let values = (value["values"] ?? .null).elements
    if !values.isEmpty { return values.contains { isTime(entity.value, $0) } }
    let resolutions = [value["FutureResolution"], value["PastResolution"]].compactMap(\.self)
    return resolutions.isEmpty
      || resolutions.contains { isTime(entity.value, $0, timex, value["Mod"]?.string) }
  }

  private static func isNumber(_ value: EntityValue, _ resolution: JSONValue) -> Bool {
    guard let text = resolution["value"]?.string else {
      return resolution["value"] == .null || value.json["value"]?.number == resolution["value"]?.number
    }
    let written = value.json
    if resolution["score"] != nil {
      return written["value"]?.string?.filter(\.isNumber) == text.filter(\.isNumber)
    }
    if text.contains("("), text.contains(")") || text.contains("]") { return isRange(written, text) }
    if text.hasPrefix("["), text.contains(",") { return isRange(written, text) }
    guard let found = written["value"]?.number ?? written["value"]?.string.flatMap(Double.init) else {
      return written["value"]?.string != nil
    }
    let expected = JSONValue.string(text.replacing("%", with: "")).number ?? .nan
    // A share may be told in percents: a third is 33.3 %. Units of weight and volume are Duckling's.
    let isFactor = resolution["subtype"] != nil || resolution["unit"] != nil
    return abs(found - expected) <= 1e-6 * max(1, abs(expected))
      || text.hasSuffix("%") && abs(found * 100 - expected) < 1e-6
      || isFactor && resolution["subtype"]?.string != "Length"
  }

  private static func isRange(_ written: JSONValue, _ text: String) -> Bool {
    let ends = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false).map {
      Double($0)
    }
    guard ends.count == 2 else { return false }
    return written["from"]?.number == ends[0] && written["to"]?.number == ends[1]
  }

  private static func isTime(
    _ value: EntityValue, _ expected: JSONValue, _ timex: String = "", _ mod: String? = nil
  ) -> Bool {
    func field(_ names: String...) -> String? { names.lazy.compactMap { expected[$0]?.string }.first }
    if field("type") == "set" || field("set") != nil || field("value") == "not resolved" { return true }
    if let seconds = expected["duration"]?.number
      ?? (field("type") == "duration" ? expected["value"]?.number : nil)
    {
      guard case .quantity(let count, let unit, _) = value, let length = lengths[unit] else { return false }
      return abs(count * length - seconds) < seconds * 0.03
        && (unit == "month" || unit == "year" || count * length == seconds)
    }
    let from = field("start", "startDate", "startTime", "startDateTime")
    let to = field("end", "endDate", "endTime", "endDateTime")
    let written = field("timex", "Timex") ?? timex
    let mod = mod ?? field("Mod") ?? ""
    let isPart =
      ["TMO", "TAF", "TEV", "TNI", "TDT", "TMEL", "TMEB", "TMED", "WE"].contains { written.contains($0) }
      || ["start", "mid", "end"].contains(mod)
    switch value {
    case .moment(let moment, let grain):
      let begin = wall(moment)
      if let point = field("date", "dateTime", "time", "value") {
        // Duckling knows "over 2 jaar" to the month.
        return isMoment(begin, point) || grain == "month" && begin.prefix(7) == point.prefix(7)
      }
      guard let from, isMoment(begin, from) else { return false }
      return to == nil || grain != "day" && grain != "hour" && grain != "minute"
    case .interval(let begin, let end, let grain):
      if isPart, let begin, let end { return isNear(begin, end, from, to) }
      if mod == "after", let begin, isWithin(begin, from, days: 1) { return end == nil }
      guard from != nil || to != nil else {
        return begin.map { begin in
          field("date", "dateTime", "value").map { isMoment(wall(begin), $0) } ?? false
        } ?? false
      }
      return ends(begin, from, grain, isEnd: false) && ends(end, to, grain, isEnd: true)
    default: return false
    }
  }

  /// Whether the stretch shares time with the one that is written; of bare hours, the part of the day is what counts.
  private static func isNear(_ begin: Timestamp, _ end: Timestamp, _ from: String?, _ to: String?) -> Bool {
    guard let from, from.contains("-"), let to, to.contains("-") else { return true }
    let (first, last) = (wall(begin).replacing("T", with: " "), wall(end).replacing("T", with: " "))
    return first <= to + (to.count == 10 ? " 24" : "") && last >= from
  }

  private static func isWithin(_ moment: Timestamp, _ text: String?, days: Int) -> Bool {
    guard let text, let date = CivilDate(iso8601: String(text.prefix(10))) else { return false }
    return abs(DutchClock.local(moment).date.daysSince1970 - date.daysSince1970) <= days
  }

  private static func ends(_ moment: Timestamp?, _ text: String?, _ grain: String, isEnd: Bool) -> Bool {
    guard let moment, let text else { return moment == nil && text == nil }
    if isMoment(wall(moment), text) { return true }
    guard isEnd else { return false }
    if grain == "second", text.count == 10, wall(moment).prefix(7) == text.prefix(7) { return true }
    let local = DutchClock.local(moment)
    let inside =
      switch grain {
      case "month": DutchClock.moment(local.date.adding(months: -1), local.time)
      case "year": DutchClock.moment(local.date.adding(months: -12), local.time)
      default: moment.adding(seconds: -Int64(lengths[grain] ?? 0))
      }
    return isMoment(wall(inside), text)
  }

  /// Whether a moment on the wall clock is what is written: a date, a time, or both; twelve hours later may be meant.
  private static func isMoment(_ wall: String, _ text: String) -> Bool {
    let (day, clock) = (wall.prefix(10), wall.dropFirst(11).prefix(8))
    let parts = text.split(separator: " ")
    if let date = parts.first(where: { $0.contains("-") }), date != day { return false }
    guard let time = parts.first(where: { $0.contains(":") }) else { return parts.count == 1 }
    return time == clock
      || time.dropFirst(2) == clock.dropFirst(2)
        && abs((Int(time.prefix(2)) ?? 0) - (Int(clock.prefix(2)) ?? 0)) == 12
  }

  private static func wall(_ moment: Timestamp) -> String { String(moment.iso8601.prefix(19)) }

  private static let lengths: [String: Double] = [
    "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_592_000,
    "year": 31_536_000,
  ]
}
