/// What became of something that a citizen sent: who has it, what happened, and what the municipality owes.
public struct Case: Sendable, Equatable {
  public let number: CaseNumber
  public let conversation: ConversationID
  public let form: FormName
  public let intent: IntentName
  public let opened: Timestamp
  public var status: Status
  /// In the order in which they were made; never empty.
  public var promises: [Promise]
  /// What the citizen sent, as the form had it.
  public var slots: [SlotName: SlotValue]
  /// What happened since, oldest first.
  public var history: [CaseStep]
  /// The official who deals with it; nil while nobody does.
  public var official: Official?
  /// Whether that official talks with the citizen himself, and the bot is silent.
  public var isHeld: Bool
  /// The endpoints that received something of it, so that they hear of an erasure.
  public var recipients: [String]
  /// Failed attempts to prove from another conversation that the case is one's own.
  public var guesses: Guesses

  public init(
    number: CaseNumber, conversation: ConversationID, form: FormName, intent: IntentName, opened: Timestamp,
    status: Status = .open, promise: Promise, further: [Promise] = [], slots: [SlotName: SlotValue] = [:],
    history: [CaseStep] = []
  ) {
    self.number = number
    self.conversation = conversation
    self.form = form
    self.intent = intent
    self.opened = opened
    self.status = status
    promises = [promise] + further
    self.slots = slots
    self.history = history
    isHeld = false
    recipients = []
    guesses = Guesses()
  }

  public enum Status: String, Sendable, Codable {
    case open
    case withdrawn
    case closed
  }

  /// The promise that comes first: the earliest that is still to be kept, or the last one when all are kept.
  public var promise: Promise {
    get { promises[leading] }
    set { promises[leading] = newValue }
  }

  private var leading: Int {
    let open = promises.indices.filter { promises[$0].isOpen }
    return open.min { promises[$0].due < promises[$1].due } ?? promises.count - 1
  }

  /// So many steps are kept, and so many characters of what was said in each: whoever goes on writing must not make
  /// the case grow without end.
  public static let longestHistory = 200
  public static let longestWords = 2000

  /// Adds a step to the history. Beyond `longestHistory` the oldest goes, but for the first, and beyond `longestWords`
  /// the words are cut.
  public mutating func note(
    _ kind: CaseStep.Kind, at moment: Timestamp, by name: String? = nil, text: String? = nil
  ) {
    let words = text.map { $0.count > Self.longestWords ? $0.prefix(Self.longestWords - 1) + "…" : $0 }
    history.append(CaseStep(at: moment, kind: kind, by: name, text: words))
    if history.count > Self.longestHistory { history.remove(at: 1) }
  }
}

extension Case: Codable {
  private enum Key: String, CodingKey {
    case number, conversation, form, intent, opened, status, promise, promises, slots, history, official
    case isHeld, recipients, guesses
  }

  /// Reads a case; one that an earlier version wrote has a single promise and no history.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let promises =
      try values.decodeIfPresent([Promise].self, forKey: .promises)
      ?? [try values.decode(Promise.self, forKey: .promise)]
    guard let first = promises.first else {
      throw DecodingError.dataCorruptedError(
        forKey: .promises, in: values, debugDescription: "no promise")
    }
    self.init(
      number: try values.decode(CaseNumber.self, forKey: .number),
      conversation: try values.decode(ConversationID.self, forKey: .conversation),
      form: try values.decode(FormName.self, forKey: .form),
      intent: try values.decode(IntentName.self, forKey: .intent),
      opened: try values.decode(Timestamp.self, forKey: .opened),
      status: try values.decode(Status.self, forKey: .status), promise: first,
      further: Array(promises.dropFirst()),
      slots: try values.decodeIfPresent([SlotName: SlotValue].self, forKey: .slots) ?? [:],
      history: try values.decodeIfPresent([CaseStep].self, forKey: .history) ?? [])
    official = try values.decodeIfPresent(Official.self, forKey: .official)
    isHeld = try values.decodeIfPresent(Bool.self, forKey: .isHeld) ?? false
    recipients = try values.decodeIfPresent([String].self, forKey: .recipients) ?? []
    guesses = try values.decodeIfPresent(Guesses.self, forKey: .guesses) ?? Guesses()
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(number, forKey: .number)
    try values.encode(conversation, forKey: .conversation)
    try values.encode(form, forKey: .form)
    try values.encode(intent, forKey: .intent)
    try values.encode(opened, forKey: .opened)
    try values.encode(status, forKey: .status)
    try values.encode(promises, forKey: .promises)
    if !slots.isEmpty { try values.encode(slots, forKey: .slots) }
    if !history.isEmpty { try values.encode(history, forKey: .history) }
    try values.encodeIfPresent(official, forKey: .official)
    if isHeld { try values.encode(isHeld, forKey: .isHeld) }
    if !recipients.isEmpty { try values.encode(recipients, forKey: .recipients) }
    if guesses != Guesses() { try values.encode(guesses, forKey: .guesses) }
  }
}
