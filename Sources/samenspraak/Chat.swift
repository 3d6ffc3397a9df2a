import ArgumentParser
import Assistant
import Channels
import Glibc
import Model

/// A conversation: with one person in text, or with many over JSON lines.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold a conversation (the default), or many with --format jsonl.")

  /// How messages come in and go out.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  @Option(help: "text: one conversation, a message a line; jsonl: many, a JSON object a line.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Who talks; the next time the conversation goes on. Default: somebody new.", valueName: "name"))
  var sender: String?

  @Option(help: ArgumentHelp("The channel that a text conversation is on.", valueName: "name"))
  var channel = "terminal"

  @Option(
    help: ArgumentHelp("How long to go on delivering events at the end of the input.", valueName: "seconds"))
  var drain = 10.0

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard drain >= 0, drain <= 3600 else { throw ValidationError("--drain takes 0 to 3600 seconds.") }
    if sender?.isEmpty ?? false { throw ValidationError("--sender needs a name.") }
  }

  func run() throws {
    try reportingFailures {
      // A reader that goes away must not end the program in the middle of its work.
      signal(SIGPIPE, SIG_IGN)
      let service = try common.service()
      do {
        try converse(service)
      } catch let failure {
        _ = try? service.close(within: drain)
        throw failure
      }
      try service.finish(within: drain)
    }
  }

  private func converse(_ service: Service) throws {
    switch format {
    case .jsonl: try JSONLineConversations(service).run()
    case .text:
      let conversation = ConversationID(sender: sender ?? somebodyNew(), channel: channel)
      if Terminal.isInteractive {
        try TerminalConversation(service, conversation).run()
      } else {
        try PipedConversation(service, conversation).run()
      }
    }
  }

  private func somebodyNew() -> String { "gast-" + String(UInt64.random(in: .min ... .max), radix: 36) }
}
