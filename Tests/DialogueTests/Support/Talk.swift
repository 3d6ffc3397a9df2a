import Dialogue
import Model

/// Monday 4 May 2026, ten in the morning in the Netherlands.
let monday = Timestamp(seconds: 1_777_881_600)

/// A conversation with the engine, turn by turn: no classifier, no clock, no store.
struct Talk {
  let engine: DialogueEngine
  let catalogue: Catalogue
  var now = monday
  var tracker = Tracker(conversation: ConversationID(sender: "anna", channel: "irc"))
  var cases: [Case] = []
  /// Cases of other conversations.
  var elsewhere: [Case] = []
  /// What others were told in the last turn.
  private(set) var notices: [Notice] = []
  /// The texts of the last turn, by the names under which the tracker counts them; the words of buttons left out.
  private(set) var heard: Set<String> = []
  private var generator = Counter()

  init(formal: Bool = false) throws {
    catalogue = try Shipped.catalogue()
    let municipality = Municipality(name: "Gemeente Voorbeeld", phone: "14 0123", isFormal: formal)
    engine = DialogueEngine(catalogue: catalogue, municipality: municipality)
  }

  /// The slot that was asked for last.
  var requested: SlotName? { tracker.form?.requested }

  @discardableResult
  mutating func say(_ message: Interpretation) -> Turn {
    let number = CaseNumber.random(using: &generator)
    let before = tracker.said
    let proved = elsewhere.filter { other in tracker.proved?.contains { $0.number == other.number } ?? false }
    var asked = CaseMention.first(in: message.text)?.readings.first
    if asked == nil, case .proof(let number, _) = tracker.pending { asked = number }
    let named = (cases + elsewhere).first { $0.number == asked }
    let turn = engine.turn(
      tracker, message, .init(now: now, freshCaseNumber: number, cases: proved + cases, named: named))
    tracker = turn.tracker
    notices = turn.notices
    if turn.erases { cases = [] }
    for change in turn.cases {
      switch change {
      case .open(let opened): cases.append(opened)
      case .update(let changed):
        cases = cases.map { $0.number == changed.number ? changed : $0 }
        elsewhere = elsewhere.map { $0.number == changed.number ? changed : $0 }
      }
    }
    heard = Set(tracker.said.filter { $0.value > before[$0.key, default: 0] }.keys)
      .filter { !$0.hasPrefix("knop_") }
    return turn
  }

  @discardableResult
  mutating func say(_ text: String, _ intent: IntentName? = nil, marks: [Mark] = []) -> Turn {
    say(said(text, intent, marks: marks))
  }

  /// Begins the help form with its first question answered; the second is asked.
  mutating func askForHelp() { say("ik kan mijn huur niet betalen", "hulp_geld") }

  /// Skips questions until `slot` is asked.
  mutating func skip(to slot: SlotName) {
    var left = 20
    while requested != slot, left > 0 {
      say("weet ik niet", "weet_niet")
      left -= 1
    }
  }

  /// Answers the help form as short as can be, up to its summary.
  mutating func reachSummary() {
    askForHelp()
    skip(to: "toestemming")
    say("ja", "ja")
  }

  /// Sends a request for help.
  mutating func sendRequest() {
    reachSummary()
    say("ja", "ja")
  }
}

extension Turn {
  /// All that was said, a reply a line.
  var text: String { replies.map(\.text).joined(separator: "\n") }
  /// What the buttons say, of all replies.
  var buttons: [String] { replies.flatMap(\.buttons).map(\.title) }
}

/// Draws the same numbers in every run.
struct Counter: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
