import Model
import Testing

@testable import NLU

/// How many of Duckling's own Dutch examples are read as Duckling reads them: the whole text, and its value.
///
/// The examples are data for measuring and no part of this project.
@Suite struct DucklingTests {
  @Test func `Duckling's examples`() throws {
    guard let examples = try ExampleFile.shared("duckling_nl.jsonl") else { return }
    var tally = Tally()
    for example in examples {
      guard let dimension = example["dim"]?.string, let name = Self.names[dimension],
        let text = example["text"]?.string
      else { continue }
      let found = Self.read(text).filter { $0.name == name }
      let told = found.map(ValueTable.describe)
      if example["negative"] == .bool(true) {
        tally.count("negative", isRight: found.isEmpty, "\(text)\t\(told)")
        continue
      }
      let isRight = found.contains { Self.covers($0.text, text) && Self.agrees($0.value, example) }
      tally.count(dimension, isRight: isRight, "\(text)\t\(example["expected"]?.text ?? "")\t\(told)")
    }
    tally.report("Duckling")
    #expect(tally.share("negative") == 1)
    #expect(tally.share() >= 0.96)
    for dimension in tally.rows.keys where dimension != "Url" {
      #expect(tally.share(dimension) >= 0.95, "\(dimension)")
    }
    #expect(tally.share("Url") >= 0.8)
  }

  private static let names = [
    "Time": "time", "Numeral": "number", "AmountOfMoney": "amount-of-money", "Duration": "duration",
    "Quantity": "quantity", "PhoneNumber": "phone-number", "Distance": "distance", "Url": "url",
    "Volume": "volume", "Ordinal": "ordinal", "Email": "email", "CreditCardNumber": "credit-card-number",
  ]

  private static let now = DutchClock.moment(
    CivilDate(year: 2013, month: 2, day: 12) ?? CivilDate(daysSince1970: 0),
    CivilTime(hour: 4, minute: 30) ?? .midnight)
  private static let reader = ValueReader(lists: [])

  private static func read(_ text: String) -> [Entity] {
    reader.values(in: text, normalized: NormalizedText(text), now: now, expecting: nil).entities
  }

  /// Whether the entity is all of the text, but for signs at its ends and the small word in front.
  private static func covers(_ found: String, _ text: String) -> Bool {
    func letters(_ text: some StringProtocol) -> String {
      String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    let whole = letters(text)
    if letters(found) == whole { return true }
    for word in ["om", "op", "rond", "in", "ongeveer"] where whole == word + letters(found) { return true }
    return false
  }

  private static func agrees(_ value: EntityValue, _ example: JSONValue) -> Bool {
    guard let expected = example["expected"], expected != .null else {
      return true  // Duckling writes codes as constructors; that they are found is what counts.
    }
    let written = value.json
    let names = ["$": "dollar", "unknown": "unnamed"]
    for key in ["value", "from", "to", "grain", "unit", "product"] {
      let (left, right) = (expected[key] ?? .null, written[key] ?? .null)
      switch key {
      case "unit":
        let unit = right.string.map { names[$0, default: $0].lowercased() }
        if unit != left.string?.lowercased() { return false }
      case "product" where left == .null: continue
      default:
        if let number = left.number, right.number == nil || abs(number - (right.number ?? 0)) > 1e-9 {
          return false
        }
        if let text = left.string, !same(text, right.string ?? "") { return false }
        if left == .null, right != .null { return false }
      }
    }
    return true
  }

  /// Whether both are the same words, moment by the clock on the wall, or phone number.
  private static func same(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    // Months and years are written with a day 00 there.
    let date = left.prefix(10).split(separator: "-").map { $0 == "00" ? "01" : $0 }.joined(separator: "-")
    if left.contains("T"), date + left.dropFirst(10) == right.prefix(19) { return true }
    let digits = (left.filter(\.isNumber), right.filter(\.isNumber))
    return digits.0.count >= 7 && !left.contains("T") && digits.0 == digits.1
  }
}
