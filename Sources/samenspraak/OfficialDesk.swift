import Assistant
import Channels
import Model

/// An official's commands, at a terminal or through a pipe.
struct OfficialDesk {
  private let service: Service
  private let official: Official
  private let writer = LineWriter()

  /// The channel of officials who work at a terminal.
  private static let channel = "balie"

  init(_ service: Service, named name: String) {
    self.service = service
    official = Official(name: name, desk: ConversationID(sender: name, channel: Self.channel))
  }

  func atTerminal() throws {
    let terminal = Terminal(prompt: "balie> ")
    try show(service.bot.takeNotices(for: official), width: terminal.width)
    while let line = try terminal.next(every: Patience.milliseconds, meanwhile: { try sayNotices(terminal) })
    {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      guard line.utf8.count <= JSONLineCodec.longestMessage else {
        try show(service.bot.tooLong(), width: terminal.width)
        continue
      }
      try show(service.obey(line, official), width: terminal.width)
    }
  }

  /// A command a line, the reply in lines, then an empty line.
  func throughPipe() throws {
    let reader = LineReader()
    while let line = try reader.next(every: Patience.milliseconds, meanwhile: service.keepWatch) {
      try show(replies(to: line), width: nil)
      writer.add(line: "")
      try writer.flush()
    }
  }

  /// Keeps watch, and shows what citizens wrote meanwhile, above the line that is being asked for.
  private func sayNotices(_ terminal: Terminal) throws {
    try service.keepWatch()
    let replies = try service.bot.takeNotices(for: official)
    guard !replies.isEmpty else { return }
    terminal.makeRoom()
    try show(replies, width: terminal.width)
  }

  private func replies(to line: InputLine) throws -> [Reply] {
    let text: String
    do throws(LineFault) {
      text = try JSONLineCodec().utterance(fromText: line)
    } catch {
      return error.code == .tooLong ? service.bot.tooLong() : service.bot.unreadable()
    }
    return try service.obey(text, official)
  }

  private func show(_ replies: [Reply], width: Int?) throws {
    writer.add(text: TextRenderer(width: width).text(replies))
    try writer.flush()
  }
}
