/// One message of a citizen, as a channel delivered it.
public struct IncomingMessage: Sendable, Equatable {
  public let conversation: ConversationID
  public let text: String
  /// Nil when the channel gives no ids; such a message is never recognised as a repetition.
  public let id: MessageID?
  /// The clock for this turn, when the channel sets it (tests, bridges that replay). Nil: the machine's clock.
  public let time: Timestamp?

  public init(conversation: ConversationID, text: String, id: MessageID? = nil, time: Timestamp? = nil) {
    self.conversation = conversation
    self.text = text
    self.id = id
    self.time = time
  }
}
