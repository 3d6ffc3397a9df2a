import Foundation
import Model
import Storage

/// The stores that the contract suite runs against.
enum StoreKind: String, CaseIterable, Sendable {
  case memory
  case sqliteInMemory
  case sqliteFile

  /// Gives `body` an empty store of this kind, and leaves nothing behind.
  func withStore(_ body: (any Store) throws -> Void) throws {
    switch self {
    case .memory: try body(MemoryStore())
    case .sqliteInMemory: try body(SQLiteStore(path: ":memory:"))
    case .sqliteFile: try withTemporaryDirectory { try body(SQLiteStore(path: $0 + "/store.sqlite")) }
    }
  }
}

/// Gives `body` the path of an empty directory, which is removed afterwards.
func withTemporaryDirectory(_ body: (String) throws -> Void) throws {
  let directory = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: directory) }
  try body(directory.path)
}

let anna = ConversationID(sender: "anna", channel: "irc")
let bram = ConversationID(sender: "bram", channel: "irc")

/// A moment of the tests: `seconds` after 4 May 2026, 10:00 in the Netherlands.
func moment(_ seconds: Int64 = 0) -> Timestamp { Timestamp(seconds: 1_777_881_600 + seconds) }

/// The day `days` after 4 May 2026.
func day(_ days: Int = 0) -> CivilDate { DutchClock.local(moment()).date.adding(days: days) }

/// A tracker with something in every corner.
func fullTracker(of conversation: ConversationID, word: String = "buurttuin") throws -> Tracker {
  var form = ActiveForm(name: "initiatief", intent: "initiatief_starten")
  form.slots = [
    "idee": .text("een \(word)"), "plek": .place(text: "op het plein", postcode: "1234AB", houseNumber: "5"),
    "wie": .people(text: "vijf buren", count: 5), "wanneer": .moment(text: "morgen", from: moment(), to: nil),
    "soort": .choice("groen"), "hulp": .choices(["geld", "grond"]), "mag": .consent(true), "naam": .skipped,
    "contact": .contact(phone: "+31612345678", email: nil, text: nil),
  ]
  form.requested = "plek"
  form.answered = ["idee"]
  form.asked = ["idee": 1, "plek": 2]
  var tracker = Tracker(conversation: conversation)
  tracker.turns = 3
  tracker.form = form
  tracker.pending = .choice(["hulp_geld", "hulp_wonen"], text: "ik heb hulp nodig met \(word)")
  tracker.later = ["hulp_geld"]
  tracker.misunderstood = 1
  tracker.said = ["welkom": 2]
  tracker.lastReplies = [Reply("Waar is het?", buttons: [Button("Overslaan", payload: "overslaan")])]
  tracker.handoff = true
  tracker.lastSeen = moment()
  return tracker
}

/// A generator of the same numbers in every run.
struct SteadyNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The case number that belongs to `seed`.
func caseNumber(_ seed: UInt64) -> CaseNumber {
  var numbers = SteadyNumbers(seed: seed)
  return CaseNumber.random(using: &numbers)
}

func makeCase(
  _ seed: UInt64, of conversation: ConversationID = anna, opened: Timestamp = moment(),
  due: CivilDate = day(5)
) -> Case {
  Case(
    number: caseNumber(seed), conversation: conversation, form: "initiatief", intent: "initiatief_starten",
    opened: opened, promise: Promise(what: "Iemand belt u", due: due))
}

func makeEvent(
  _ id: String, subject: UInt64? = nil, type: String = EventType.initiative, at time: Timestamp = moment(),
  data: JSONValue = ["idee": "een buurttuin", "aantal": 3, "b": [true, nil, 1.5]]
) -> Event {
  Event(id: id, type: type, subject: subject.map(caseNumber), time: time, data: data)
}

extension StoreTransaction {
  /// The ids of the events that a claim gives out.
  func claimed(_ endpoints: [String] = ["gemeente"], now: Int64 = 0, lease: Int64 = 60, limit: Int = 100)
    throws -> [String]
  {
    try claim(endpoints: endpoints, now: moment(now), leasedUntil: moment(now + lease), limit: limit).map(
      \.event.id)
  }

  /// Puts events in the outbox for the endpoint `gemeente`.
  func enqueue(_ events: Event..., of conversation: ConversationID? = anna) throws {
    for event in events { try enqueue(event, to: ["gemeente"], of: conversation) }
  }

  /// The number of the newest delivery of event `id`.
  func number(of id: String) throws -> Int64 {
    try deliveries(status: nil, limit: 1000).first { $0.event.id == id }?.id ?? -1
  }

  /// Records that the attempt for event `id` ended in `verdict`.
  func record(_ id: String, _ verdict: DeliveryResult.Verdict, at seconds: Int64 = 1) throws {
    try record([
      DeliveryResult(
        delivery: number(of: id), verdict: verdict, outcome: "uitkomst \(seconds)", at: moment(seconds))
    ])
  }
}
