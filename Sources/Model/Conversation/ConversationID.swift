/// Names one conversation: who talks (`sender`), and where (`channel`).
///
/// The same sender on two channels has two conversations.
public struct ConversationID: Hashable, Sendable, Codable {
  /// The channel's own name for the citizen: a nickname, a Matrix id, a session id. Personal: never logged.
  public let sender: String
  /// The channel the citizen types on, such as `irc`, `matrix` or `terminal`.
  public let channel: String

  public init(sender: String, channel: String) {
    self.sender = sender
    self.channel = channel
  }
}

/// The bridge's own id of one message. A bridge that sends the same id again gets the same reply.
public struct MessageID: Hashable, Sendable, Codable {
  public let value: String

  public init(_ value: String) { self.value = value }
}
