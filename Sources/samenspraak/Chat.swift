import ArgumentParser
import Assistant
import Channels
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

  @Option(
    help: ArgumentHelp(
      "The channel that a text conversation is on (default: terminal). With jsonl, once for each channel that this program serves: what waits there is said at once.",
      valueName: "name"))
  var channel: [String] = []

  @OptionGroup var drain: DrainOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if sender?.isEmpty ?? false { throw ValidationError("--sender needs a name.") }
    if channel.contains("") { throw ValidationError("--channel needs a name.") }
    if format == .text, channel.count > 1 {
      throw ValidationError("A text conversation is on one --channel.")
    }
  }

  func run() throws {
    try common.serve(drain) { try converse($0) }
  }

  private func converse(_ service: Service) throws {
    switch format {
    case .jsonl:
      service.serve(channels: channel)
      try JSONLineConversations(service).run()
    case .text:
      let conversation = ConversationID(sender: sender ?? somebodyNew(), channel: channel.first ?? "terminal")
      if Terminal.isInteractive {
        try TerminalConversation(service, conversation).run()
      } else {
        try PipedConversation(service, conversation).run()
      }
    }
  }

  private func somebodyNew() -> String { "gast-" + String(UInt64.random(in: .min ... .max), radix: 36) }
}
