import Model
import Testing

@testable import NLU

/// A message and the entities that belong in it, all of them.
struct ValueCase: Sendable, CustomTestStringConvertible {
  let message: String
  let expecting: Model.Expectation?
  /// As `ValueTable.describe` writes them.
  let expected: [String]

  var testDescription: String { message }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let found = ValueTable.read(message, expecting: expecting).map(ValueTable.describe)
    #expect(found == expected, "\(message)", sourceLocation: sourceLocation)
  }
}

/// Reads tables of messages: one a line, with the entities below it, indented further.
///
/// `[moment]` in front of a message says what was asked last. All messages are typed on Monday 4 May 2026 at 10:00.
enum ValueTable {
  static let now = Timestamp(iso8601: "2026-05-04T10:00:00+02:00") ?? Timestamp(seconds: 0)

  static func cases(of table: String) -> [ValueCase] {
    var cases: [ValueCase] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix("  ") {
        guard let last = cases.popLast() else { continue }
        let entity = String(line.drop { $0 == " " })
        cases.append(
          ValueCase(message: last.message, expecting: last.expecting, expected: last.expected + [entity]))
        continue
      }
      var message = String(line)
      var expecting: Model.Expectation?
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        let kind = SlotKind(rawValue: String(line[line.index(after: line.startIndex)..<end]))
        expecting = kind.map { Model.Expectation(kind: $0) }
        message = String(line[line.index(after: end)...])
      }
      cases.append(ValueCase(message: message, expecting: expecting, expected: []))
    }
    return cases
  }

  static func read(_ message: String, expecting: Model.Expectation? = nil, lists: [ValueList] = [])
    -> [Entity]
  {
    readAll(message, expecting: expecting, lists: lists).entities
  }

  /// What is to be masked as well.
  static func readAll(_ message: String, expecting: Model.Expectation? = nil, lists: [ValueList] = [])
    -> ReadValues
  {
    let reader = lists.isEmpty ? reader : ValueReader(lists: lists)
    return reader.values(in: message, normalized: NormalizedText(message), now: now, expecting: expecting)
  }

  private static let reader = ValueReader(lists: [])

  /// `time «morgen» 2026-05-05 day`
  static func describe(_ entity: Entity) -> String {
    let value =
      switch entity.value {
      case .number(let number): write(number)
      case .quantity(let number, let unit, let product):
        "\(write(number)) \(unit)" + (product.map { " of \($0)" } ?? "")
      case .range(let from, let to, let unit, let product):
        "\(from.map(write) ?? "…") – \(to.map(write) ?? "…")"
          + [unit, product.map { "of \($0)" }].compactMap(\.self).map { " \($0)" }.joined()
      case .moment(let moment, let grain): "\(write(moment)) \(grain)"
      case .interval(let from, let to, let grain): "\(write(from)) – \(write(to)) \(grain)"
      case .text(let text): text
      }
    return "\(entity.name) «\(entity.text)» \(value)"
  }

  private static func write(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  private static func write(_ moment: Timestamp?) -> String {
    guard let moment else { return "…" }
    let local = DutchClock.local(moment)
    return local.time == .midnight ? local.date.description : "\(local.date)T\(local.time)"
  }
}
