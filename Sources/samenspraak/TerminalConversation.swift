import Assistant
import Channels
import Model

/// One conversation with a person at a terminal.
struct TerminalConversation {
  private let service: Service
  private let conversation: ConversationID

  init(_ service: Service, _ conversation: ConversationID) {
    self.service = service
    self.conversation = conversation
  }

  func run() throws {
    let terminal = Terminal(prompt: "> ")
    let writer = LineWriter()
    try show(service.bot.welcome(), terminal, writer)
    while let line = terminal.next() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      guard line.utf8.count <= JSONLineCodec.longestMessage else {
        try show(service.bot.tooLong(), terminal, writer)
        continue
      }
      let message = IncomingMessage(conversation: conversation, text: line)
      let renderer = TextRenderer(width: terminal.width)
      for text in try service.answer([message], render: { renderer.text($1.replies) }) {
        writer.add(text: text)
      }
      try writer.flush()
    }
  }

  private func show(_ replies: [Reply], _ terminal: Terminal, _ writer: LineWriter) throws {
    writer.add(text: TextRenderer(width: terminal.width).text(replies))
    try writer.flush()
  }
}
