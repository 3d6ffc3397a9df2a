import Model
import Testing

/// What a citizen says from the first message to the last, and what officials should hear of it.
struct Journey: Sendable, CustomTestStringConvertible {
  let name: String
  let turns: [Turn]
  /// The types of the events, in their order.
  let causes: [String]
  /// Whether the program is started again after the last message, which is when it looks for broken promises.
  var startsAgain = false

  /// A message, and where the bot stands after its answer.
  struct Turn: Sendable {
    let message: String
    let form: String?
    /// The slot that is asked for; nil when nothing is, as with the summary.
    let asks: String?
  }

  var testDescription: String { name }

  /// A journey through one form: from the first message to the summary, and off it goes.
  ///
  /// `answers` are the messages, each with the slot that is asked for after it; the last leads to the summary.
  static func form(_ form: String, _ answers: [(String, asks: String?)], causes event: String) -> Journey {
    let turns = answers.map { Turn(message: $0.0, form: form, asks: $0.asks) }
    let last = Turn(message: "ja, verstuur het", form: nil, asks: nil)
    return Journey(name: form, turns: turns + [last], causes: [event])
  }

  /// The same journey, and then more.
  func then(_ name: String, _ messages: String..., causes events: String...) -> Journey {
    Journey(
      name: name, turns: turns + messages.map { Turn(message: $0, form: nil, asks: nil) },
      causes: causes + events)
  }
}
