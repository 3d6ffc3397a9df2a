import Assistant
import Channels
import Model

/// One conversation with a person at a terminal.
struct TerminalConversation {
  private let service: Service
  private let conversation: ConversationID
  private let terminal = Terminal(prompt: "> ")
  private let writer = LineWriter()

  init(_ service: Service, _ conversation: ConversationID) {
    self.service = service
    self.conversation = conversation
  }

  func run() throws {
    try show(service.bot.welcome())
    while let line = try terminal.next(every: Patience.milliseconds, meanwhile: sayUnasked) {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      guard line.utf8.count <= JSONLineCodec.longestMessage else {
        try show(service.bot.tooLong())
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

  /// Keeps watch, and shows what an official wrote meanwhile, above the line that is being asked for.
  private func sayUnasked() throws {
    try service.keepWatch()
    let unasked = try service.unasked(in: conversation)
    guard !unasked.isEmpty else { return }
    terminal.makeRoom()
    try show(unasked.flatMap(\.answer.replies))
    try service.bot.confirm(unasked)
  }

  private func show(_ replies: [Reply]) throws {
    writer.add(text: TextRenderer(width: terminal.width).text(replies))
    try writer.flush()
  }
}
