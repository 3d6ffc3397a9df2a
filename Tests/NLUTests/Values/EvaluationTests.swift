import Glibc
import Model
import Testing

@testable import NLU

/// How many of Duckling's own Dutch examples are read as Duckling reads them.
///
/// The examples are data for measuring and no part of this project; they are read from `../shared/eval` when they
/// stand there.
@Suite struct EvaluationTests {
  @Test func `Duckling's examples`() throws {
    guard let lines = Self.lines(of: "../shared/eval/duckling_nl.jsonl") else {
      print("Not measured: ../shared/eval/duckling_nl.jsonl is not there.")
      return
    }
    var tally: [String: (right: Int, all: Int)] = [:]
    for line in lines {
      let example = try JSONValue(parsing: line)
      guard let dimension = example["dim"]?.string, let name = Self.names[dimension],
        let text = example["text"]?.string
      else { continue }
      let isNegative = example["negative"] == .bool(true)
      let found = Self.read(text).filter { $0.name == name }
      let isRight = isNegative ? found.isEmpty : found.contains { Self.agrees($0.value, example, dimension) }
      tally[isNegative ? "negative" : dimension, default: (0, 0)].all += 1
      if isRight { tally[isNegative ? "negative" : dimension, default: (0, 0)].right += 1 }
    }
    for (dimension, count) in tally.sorted(by: { $0.key < $1.key }) {
      print("\(dimension): \(count.right) of \(count.all)")
    }
    let time = tally["Time", default: (0, 1)]
    #expect(Double(time.right) / Double(time.all) > 0.9)
    #expect(tally["negative"]?.right == tally["negative"]?.all)
  }

  private static let names = [
    "Time": "time", "Numeral": "number", "AmountOfMoney": "amount-of-money", "Duration": "duration",
    "Quantity": "quantity", "PhoneNumber": "phone-number", "Distance": "distance", "Url": "url",
    "Volume": "volume",
    "Ordinal": "ordinal", "Email": "email",
  ]

  private static let reader = ValueReader(lists: [])
  private static let now = DutchClock.moment(
    CivilDate(year: 2013, month: 2, day: 12) ?? CivilDate(daysSince1970: 0),
    CivilTime(hour: 4, minute: 30) ?? .midnight)

  private static func read(_ text: String) -> [Entity] {
    reader.entities(in: text, normalized: NormalizedText(text), now: now, expecting: nil)
  }

  private static func agrees(_ value: EntityValue, _ example: JSONValue, _ dimension: String) -> Bool {
    let expected = example["expected"] ?? .null
    switch value {
    case .number(let number):
      guard dimension == "Numeral" else { return true }
      return number == double(expected["value"])
    case .quantity(let number, let unit):
      // Weights stand in another column than the rest.
      guard dimension != "Quantity" else { return true }
      let names = ["$": "dollar", "": "unnamed"]
      return number == double(expected["value"])
        && names[unit, default: unit].lowercased() == expected["unit"]?.string?.lowercased()
    case .moment(let moment, let grain):
      return wall(moment) == day(expected["value"]) && grain == expected["grain"]?.string
    case .interval(let from, let to, let grain):
      return expected["type"]?.string == "interval" && from.map(wall) == day(expected["from"])
        && to.map(wall) == day(expected["to"]) && grain == expected["grain"]?.string
    case .text: return true
    }
  }

  private static func wall(_ moment: Timestamp) -> String { String(moment.iso8601.prefix(19)) }

  /// Months and years are written with a day 00 there.
  private static func day(_ value: JSONValue?) -> String? {
    guard let text = value?.string else { return nil }
    let date = text.prefix(10).split(separator: "-").map { $0 == "00" ? "01" : $0 }
    return date.joined(separator: "-") + text.dropFirst(10)
  }

  private static func double(_ value: JSONValue?) -> Double? {
    switch value {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  private static func lines(of path: String) -> [String]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var lines: [String] = []
    var buffer: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(buffer) }
    while getline(&buffer, &capacity, file) > 0 {
      if let buffer { lines.append(String(cString: buffer)) }
    }
    return lines
  }
}
