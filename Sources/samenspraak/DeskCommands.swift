import ArgumentParser
import Assistant
import Channels
import Glibc
import Model

/// `samenspraak desk`: an official at a terminal of his own.
struct DeskCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Answer citizens as an official, a command a line; `help` lists them.")

  @Option(help: ArgumentHelp("What citizens read as the official's name.", valueName: "name"))
  var name = "Een medewerker"

  @Option(
    help: ArgumentHelp("How long to go on delivering events at the end of the input.", valueName: "seconds"))
  var drain = 10.0

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard drain >= 0, drain <= 3600 else { throw ValidationError("--drain takes 0 to 3600 seconds.") }
    if name.allSatisfy(\.isWhitespace) { throw ValidationError("--name needs a name.") }
  }

  func run() throws {
    try reportingFailures {
      signal(SIGPIPE, SIG_IGN)
      let service = try common.service()
      let desk = ConversationID(sender: name, channel: Self.channel)
      let official = Official(name: name, desk: desk)
      do {
        try Terminal.isInteractive
          ? atTerminal(service.bot, official) : throughPipe(service.bot, official)
      } catch let failure {
        _ = try? service.close(within: drain)
        throw failure
      }
      try service.finish(within: drain)
    }
  }

  /// The channel of officials who work at a terminal.
  private static let channel = "balie"

  private func atTerminal(_ bot: Bot, _ official: Official) throws {
    let terminal = Terminal(prompt: "balie> ")
    let writer = LineWriter()
    try show(bot.takeNotices(for: official), writer, width: terminal.width)
    while let line = terminal.next() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      guard line.utf8.count <= JSONLineCodec.longestMessage else {
        try show(bot.tooLong(), writer, width: terminal.width)
        continue
      }
      let replies = try bot.obey(line, official)
      try show(replies + bot.takeNotices(for: official), writer, width: terminal.width)
    }
  }

  /// A command a line, the reply in lines, then an empty line.
  private func throughPipe(_ bot: Bot, _ official: Official) throws {
    let reader = LineReader()
    let writer = LineWriter()
    while let line = try reader.next() {
      try show(replies(to: line, bot, official), writer, width: nil)
      writer.add(line: "")
      try writer.flush()
    }
  }

  private func replies(to line: InputLine, _ bot: Bot, _ official: Official) throws -> [Reply] {
    let text: String
    do throws(LineFault) {
      text = try JSONLineCodec().utterance(fromText: line)
    } catch {
      return error.code == .tooLong ? bot.tooLong() : bot.unreadable()
    }
    return try bot.obey(text, official) + bot.takeNotices(for: official)
  }

  private func show(_ replies: [Reply], _ writer: LineWriter, width: Int?) throws {
    writer.add(text: TextRenderer(width: width).text(replies))
    try writer.flush()
  }
}
