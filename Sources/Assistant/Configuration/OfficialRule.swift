import Model

/// Who is an official: a channel, or one sender on it. His messages are commands.
///
/// A sender without a channel is no rule: on many networks anybody may take any name.
public struct OfficialRule: Sendable, Equatable {
  /// What citizens read; nil: the sender's own name.
  public let name: String?
  /// Nil for everybody on the channel.
  public let sender: String?
  public let channel: String

  public init(name: String? = nil, sender: String? = nil, channel: String) {
    self.name = name
    self.sender = sender
    self.channel = channel
  }

  fileprivate func covers(_ conversation: ConversationID) -> Bool {
    channel == conversation.channel && (sender ?? conversation.sender) == conversation.sender
  }
}

extension [OfficialRule] {
  /// The official who writes in `conversation`; nil for a citizen. A rule that names the sender goes first.
  func official(in conversation: ConversationID) -> Official? {
    let rule =
      first { $0.sender != nil && $0.covers(conversation) } ?? first { $0.covers(conversation) }
    return rule.map { Official(name: $0.name ?? conversation.sender, desk: conversation) }
  }
}
