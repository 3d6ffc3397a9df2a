import Model
import Testing

@testable import NLU

/// How many values of Microsoft Recognizers-Text's Dutch specifications are found, and read rightly.
///
/// The examples are data for measuring and no part of this project. An example counts when each of its results is
/// found with the same words (small words at its ends apart) and its value is right; one without results when
/// nothing of its kind is found. Where Recognizers and Duckling disagree Duckling is followed, so a past moment is
/// right in a future one's place, and an end may be taken along or left out. "Laatste", "vorige" and "volgende" by
/// themselves are ranks to `OrdinalModel` and none to its twin that suppresses them; Duckling knows none, so neither are
/// they here.
@Suite struct RecognizersTests {
  @Test func `Recognizers' examples`() throws {
    guard let examples = try ExampleFile.shared("recognizers_nl.jsonl") else { return }
    var tally = Tally()
    for example in examples {
      guard let file = example["file"]?.string, let input = example["input"]?.string else { continue }
      let row = file.replacing("/Dutch", with: "")
      guard let names = Self.names(row) else { continue }
      let now = Self.moment(example["reference"]?.string ?? "2016-11-07T00:00:00")
      let found = Self.reader.values(in: input, normalized: NormalizedText(input), now: now, expecting: nil)
        .entities
        .filter { names.contains($0.name) }
      let results = (example["results"] ?? .null).elements
      let isRight =
        results.isEmpty
        ? found.isEmpty
        : results.allSatisfy { result in
          found.contains {
            RecognizersResult.isSame($0, result, in: input) && RecognizersResult.agrees($0, result)
          }
        }
      let told = found.map(ValueTable.describe)
      tally.count(
        row, isRight: isRight, "\(input)\t\(now.iso8601.prefix(16))\t\(results.map(\.text))\t\(told)")
    }
    tally.report("Recognizers")
    for (row, floor) in Self.floors { #expect(tally.share(row) >= floor, "\(row)") }
  }

  private static let floors = [
    "Number/NumberModel": 0.95, "Number/OrdinalModel": 0.75, "Number/OrdinalModelSuppressExtendedTypes": 1,
    "Number/PercentModel": 1, "Number/PercentModelPercentMode": 1,
    "NumberWithUnit/AgeModel": 1, "NumberWithUnit/CurrencyModel": 0.92, "Sequence/PhoneNumberModel": 1,
    "DateTime/DateTimeModel": 0.86, "DateTime/DateExtractor": 0.95, "DateTime/DateTimeExtractor": 0.9,
    "DateTime/HolidayParser": 0.9, "DateTime/TimeParser": 0.9, "DateTime/TimePeriodParser": 0.93,
  ]

  private static let reader = ValueReader(lists: [])

  /// The entities that a file is about; nil for what has no counterpart here.
  private static func names(_ row: String) -> Set<String>? {
    switch row {
    case "Number/NumberModel": ["number", "people"]
    case "Number/NumberRangeModel": ["number", "people"]
    case "Number/OrdinalModel", "Number/OrdinalModelSuppressExtendedTypes": ["ordinal"]
    case "Number/PercentModel": ["percentage"]
    case "Number/PercentModelPercentMode": ["percentage", "number"]
    case "NumberWithUnit/AgeModel": ["duration"]
    case "NumberWithUnit/CurrencyModel": ["amount-of-money"]
    case "NumberWithUnit/DimensionModel": ["distance", "volume", "quantity", "area", "information", "speed"]
    case "NumberWithUnit/TemperatureModel": ["temperature"]
    case "Sequence/PhoneNumberModel": ["phone-number"]
    default: row.hasPrefix("DateTime/") ? ["time", "duration"] : nil
    }
  }

  private static func moment(_ text: String) -> Timestamp {
    let day = CivilDate(iso8601: String(text.prefix(10))) ?? CivilDate(daysSince1970: 0)
    let clock = text.dropFirst(11).split(separator: ":").compactMap { Int($0) }
    let time = clock.count >= 2 ? CivilTime(hour: clock[0], minute: clock[1]) : nil
    return DutchClock.moment(day, time ?? .midnight)
  }
}
