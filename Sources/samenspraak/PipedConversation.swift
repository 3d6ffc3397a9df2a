import Assistant
import Channels
import Model

/// One conversation over a pipe: a message a line, the reply in lines, then an empty line.
struct PipedConversation {
  private let service: Service
  private let conversation: ConversationID
  private let renderer = TextRenderer()

  init(_ service: Service, _ conversation: ConversationID) {
    self.service = service
    self.conversation = conversation
  }

  func run() throws {
    let reader = LineReader()
    let writer = LineWriter()
    while let line = try reader.next(every: Patience.milliseconds, meanwhile: service.keepWatch) {
      writer.add(text: try reply(to: line))
      writer.add(line: "")
      try writer.flush()
    }
  }

  private func reply(to line: InputLine) throws -> String {
    let text: String
    do throws(LineFault) {
      text = try JSONLineCodec().utterance(fromText: line)
    } catch {
      return renderer.text(error.code == .tooLong ? service.bot.tooLong() : service.bot.unreadable())
    }
    let message = IncomingMessage(conversation: conversation, text: text)
    return try service.answer([message]) { renderer.text($1.replies) }.joined()
  }
}
