import Model
import Testing

@testable import NLU

/// What a person would note of the messages of citizens, against what is read in them.
///
/// The sentences were written apart from the rules, from what people come to a municipality with: those of
/// `citizens.jsonl` first, and those of `citizens-unseen.jsonl` when the rules stood, to see how they do on what nobody
/// had looked at. A value counts when its words and what they amount to are right; "om", "op" and "de" in front count for nothing.
@Suite struct CitizenTests {
  @Test(arguments: [
    Bar(file: "citizens", recall: 0.97, precision: 0.95),
    Bar(file: "citizens-unseen", recall: 0.95, precision: 0.95),
  ])
  func `values in the messages of citizens`(_ bar: Bar) throws {
    var recall = Tally()
    var precision = Tally()
    for example in try ExampleFile.own(bar.file + ".jsonl") {
      let text = try #require(example["text"]?.string)
      var noted = (example["values"] ?? .null).elements.compactMap(\.string).map(Self.stripped)
      let found = ValueTable.read(text).filter { Self.dimensions.contains($0.name) }
        .map { Self.stripped(ValueTable.describe($0)) }
      for value in noted {
        recall.count(Self.dimension(value), isRight: found.contains(value), "\(text)\t\(value)\t\(found)")
      }
      for value in found {
        let isRight = noted.contains(value)
        precision.count(Self.dimension(value), isRight: isRight, "\(text)\t\(value)\t\(noted)")
        if isRight, let at = noted.firstIndex(of: value) { noted.remove(at: at) }
      }
    }
    recall.report("Recall, \(bar.file)")
    precision.report("Precision, \(bar.file)")
    #expect(recall.share() >= bar.recall)
    #expect(precision.share() >= bar.precision)
  }

  /// A file, and what must at least be found in it.
  struct Bar: Sendable {
    let file: String
    let recall: Double
    let precision: Double
  }

  /// Names of people are no part of this.
  private static let dimensions: Set<String> = [
    "time", "duration", "number", "ordinal", "amount-of-money", "distance", "volume", "quantity",
    "temperature",
    "area", "percentage", "phone-number", "email", "url", "postcode", "house-number", "street", "iban", "bsn",
    "people",
  ]

  private static func dimension(_ value: String) -> String {
    String(value.prefix { $0 != " " })
  }

  /// Without the small words that lead to a value.
  private static func stripped(_ value: String) -> String {
    var value = value
    for word in ["om", "op", "in", "rond", "Om", "Op", "In", "de", "het", "De"] {
      value = value.replacing("«\(word) ", with: "«")
    }
    return value
  }
}
