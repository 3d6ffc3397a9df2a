/// Something that is said without being asked: an official's answer, a broken promise, a citizen's reply.
public struct Notice: Sendable, Codable, Equatable {
  /// Whom it is for.
  public let conversation: ConversationID
  public let replies: [Reply]
  /// The case that it is about.
  public let caseNumber: CaseNumber
  /// Before this moment it is not true yet, and is not said: replayed messages may be older than the clock.
  public let from: Timestamp?
  /// Whether what the citizen writes next goes to the official.
  public let awaitsReply: Bool

  public init(
    to conversation: ConversationID, _ replies: [Reply], about caseNumber: CaseNumber, from: Timestamp? = nil,
    awaitsReply: Bool = false
  ) {
    self.conversation = conversation
    self.replies = replies
    self.caseNumber = caseNumber
    self.from = from
    self.awaitsReply = awaitsReply
  }
}

/// A notice that waits in the store.
public struct WaitingNotice: Sendable, Equatable {
  public let id: Int64
  public let notice: Notice

  public init(id: Int64, notice: Notice) {
    self.id = id
    self.notice = notice
  }
}
