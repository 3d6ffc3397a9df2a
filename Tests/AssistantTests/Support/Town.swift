import Assistant
import Foundation
import Model
import NLU
import Storage

/// A small town with a few intents that patterns settle, so that a conversation goes the same way every time.
enum Town {
  static let municipality = Municipality(name: "Gemeente Klein", phone: "14 0123")
  static let monday = Timestamp(seconds: 1_777_881_600)
  static let anna = ConversationID(sender: "anna", channel: "irc")
  static let bram = ConversationID(sender: "bram", channel: "irc")

  private static let loading = Result { try load() }

  /// What the town's bot knows, read once.
  static func knowledge() throws -> Knowledge { try loading.get() }

  private static func load() throws -> Knowledge {
    let directory = try TemporaryDirectory(files)
    return try withExtendedLifetime(directory) { try Knowledge.load(directory.path, cache: nil) }
  }

  static func bot(_ store: any Store, now: Timestamp = monday) throws -> Bot {
    Bot(
      knowledge: try knowledge(), municipality: municipality, store: store, routing: { _ in ["wijkteam"] },
      clock: FixedClock(now))
  }

  static let files = [
    "hulp.yaml": """
    intent: hulp_geld
    description: Hulp bij geldzorgen
    examples: [ik heb schulden, mijn huur is te hoog, geldzorgen]
    patterns: ["ik heb schulden", "mijn bsn is 111222333 help mij", "mijn bsn is {wat:situatie} help mij"]
    form: hulpvraag
    responses: [Goed dat je het vertelt.]
    """,
    "nood.yaml": """
    intent: nood_direct
    description: Er is nu gevaar
    examples: [er is brand, bel een ambulance]
    patterns: ["er is brand"]
    responses: [Bel 112.]
    """,
    "ja.yaml":
      "intent: \"ja\"\ndescription: Bevestigen\nexamples: [\"ja\", jazeker]\npatterns: [\"ja\"]\nresponses: [Fijn.]\n",
    "weet_niet.yaml": """
    intent: weet_niet
    description: Niet weten
    examples: [weet ik niet, geen idee]
    patterns: [weet ik niet]
    responses: [Dat geeft niet.]
    """,
    "wissen.yaml": """
    intent: gegevens_wissen
    description: Alles wissen
    examples: [vergeet mij, wis mijn gegevens]
    patterns: [vergeet mij]
    responses: [Er is niets.]
    """,
    "wat.yaml": "list: wat\nwildcard: true\n",
    "hulpvraag.yaml": """
    form: hulpvraag
    description: Een hulpvraag
    event: nl.samenspraak.hulpvraag.aangemeld
    promise: {what: iemand belt je, working_days: 3, source: "https://klein.example", checked: 2026-11-23}
    sent: [Het is verstuurd.]
    slots:
      - {slot: situatie, kind: text, label: Waarmee, ask: ["Wat is er aan de hand?"]}
      - {slot: contact, kind: contact, label: Contact, ask: ["Hoe kunnen we je bereiken?"]}
    """,
  ]
}

/// The stores that a bot must work the same on.
enum StoreKind: String, CaseIterable, Sendable {
  case memory
  case sqlite

  func store() throws -> any Store {
    switch self {
    case .memory: MemoryStore()
    case .sqlite: try SQLiteStore(path: ":memory:")
    }
  }
}

extension Bot {
  /// Answers one message with the texts of the replies, a reply a line.
  @discardableResult
  func say(_ text: String, _ conversation: ConversationID = Town.anna, id: String? = nil) throws -> String {
    let message = IncomingMessage(conversation: conversation, text: text, id: id.map { MessageID($0) })
    return try answer([message]) { _, answer in answer.replies.map(\.text).joined(separator: "\n") }
      .joined(separator: "\n")
  }

  /// Sends a request for help, from the first word to the last.
  func sendRequest(_ conversation: ConversationID = Town.anna) throws {
    for text in ["ik heb schulden", "weet ik niet", "ja"] { try say(text, conversation) }
  }
}

extension Store {
  func tracker(of conversation: ConversationID = Town.anna) throws -> Tracker? {
    try transaction { try $0.tracker(of: conversation) }
  }

  func cases(of conversation: ConversationID = Town.anna) throws -> [Case] {
    try transaction { try $0.cases(of: conversation) }
  }

  /// The events in the outbox, oldest first.
  func events() throws -> [Event] {
    try transaction { try $0.deliveries(status: nil, limit: 100).reversed().map(\.event) }
  }
}
