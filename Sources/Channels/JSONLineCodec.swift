public import Model

/// Reads and writes the JSON lines of the line protocol.
public struct JSONLineCodec: Sendable {
  /// The longest message, in bytes of UTF-8.
  public static let longestMessage = 16 * 1024
  /// The longest sender, channel or message id, in bytes of UTF-8: far beyond what any chat network gives out.
  public static let longestName = 1024
  /// The channel of a message that names none.
  public static let defaultChannel = "jsonl"

  /// A codec has nothing to set.
  public init() {}

  /// Reads one line: `{"sender": …, "message": …}`, and perhaps `message_id`, `channel` and `time`.
  ///
  /// Other members are skipped. A `message_id` may be text or a whole number; the answer gives it back as text.
  public func message(from line: InputLine) throws(LineFault) -> IncomingMessage {
    let fields = try Fields(of: line)
    let sender = try fields.text("sender", longest: Self.longestName)
    guard let sender, !sender.isEmpty else { throw fields.missing("sender") }
    guard let text = try fields.text("message", longest: Self.longestMessage) else {
      throw fields.missing("message")
    }
    let channel = try fields.text("channel", longest: Self.longestName) ?? Self.defaultChannel
    guard !channel.isEmpty else { throw fields.missing("channel") }
    return IncomingMessage(
      conversation: ConversationID(sender: sender, channel: channel), text: text,
      id: try fields.identifier("message_id", longest: Self.longestName), time: try fields.moment("time"))
  }

  /// The line, without its end, that answers `message`.
  public func line(for answer: Answer, to message: IncomingMessage) -> String {
    line(for: answer, recipient: message.conversation.sender, inReplyTo: message.id)
  }

  /// The line, without its end, that brings `answer` to `recipient`; `inReplyTo` is nil when nobody asked.
  public func line(for answer: Answer, recipient: String, inReplyTo: MessageID?) -> String {
    line(answer, recipient, inReplyTo, channel: nil)
  }

  /// The line, without its end, that tells somebody something unasked. It names the channel, as it answers no line
  /// that did.
  public func line(unasked answer: Answer, to conversation: ConversationID) -> String {
    line(answer, conversation.sender, nil, channel: conversation.channel)
  }

  private func line(_ answer: Answer, _ recipient: String, _ inReplyTo: MessageID?, channel: String?)
    -> String
  {
    var json = JSONWriter(capacity: 1024)
    json.object { json in
      json.member("recipient_id", recipient)
      json.name("in_reply_to")
      if let inReplyTo { json.string(inReplyTo.value) } else { json.null() }
      json.name("replies")
      json.array(answer.replies) { $0.reply($1) }
      json.name("state")
      json.value(answer.state.json)
      if let channel { json.member("channel", channel) }
    }
    return json.text
  }

  /// The line, without its end, that tells of `fault`.
  public func line(for fault: LineFault) -> String { fault.json.text }
}
