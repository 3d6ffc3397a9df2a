/// What became of something that a citizen sent: who has it, and what the municipality owes.
public struct Case: Sendable, Codable, Equatable {
  public let number: CaseNumber
  public let conversation: ConversationID
  public let form: FormName
  public let intent: IntentName
  public let opened: Timestamp
  public var status: Status
  public var promise: Promise

  public init(
    number: CaseNumber, conversation: ConversationID, form: FormName, intent: IntentName, opened: Timestamp,
    status: Status = .open, promise: Promise
  ) {
    self.number = number
    self.conversation = conversation
    self.form = form
    self.intent = intent
    self.opened = opened
    self.status = status
    self.promise = promise
  }

  public enum Status: String, Sendable, Codable {
    case open
    case withdrawn
    case closed
  }
}

/// What the municipality will do (a toezegging), and by which day.
public struct Promise: Sendable, Codable, Hashable {
  public let what: String
  /// The last day on which the promise is kept in time.
  public let due: CivilDate
  /// Whether the officials have heard that it ran late.
  public var lateReported: Bool

  public init(what: String, due: CivilDate, lateReported: Bool = false) {
    self.what = what
    self.due = due
    self.lateReported = lateReported
  }
}
