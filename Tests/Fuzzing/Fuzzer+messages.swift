import Assistant
import Channels
import Model
import NLU

extension Fuzzer {
  /// Entities lie within the message, chances are chances, and what is written can be read.
  ///
  /// The first byte tells what was asked before.
  func understand(_ bytes: [UInt8]) throws {
    let kinds: [SlotKind?] = [nil] + SlotKind.allCases
    let kind = kinds[Int(bytes.first ?? 0) % kinds.count]
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let interpretation = try interpreter().interpret(
      text, expecting: kind.map { Expectation(kind: $0) }, now: Self.now)
    let count = text.unicodeScalars.count
    for entity in interpretation.entities {
      guard entity.range.lowerBound >= 0, entity.range.upperBound <= count, !entity.range.isEmpty else {
        throw FuzzFault("\(entity.name) lies outside of the message")
      }
    }
    guard interpretation.ranking.allSatisfy({ (0...1).contains($0.confidence) }) else {
      throw FuzzFault("a chance is none")
    }
    var written = JSONWriter()
    interpretation.writeParse(of: text, to: &written)
    guard (try? JSONValue(parsing: written.bytes)) != nil else {
      throw FuzzFault("the result cannot be read")
    }
  }

  /// Every message gets an answer that a terminal can show and a bridge can read.
  func converse(_ bytes: [UInt8]) throws {
    citizens += 1
    let bot = try bot()
    let conversation = ConversationID(sender: "inwoner-\(citizens)", channel: "fuzz")
    let codec = JSONLineCodec()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).prefix(8)
    for line in lines {
      let message = IncomingMessage(conversation: conversation, text: String(decoding: line, as: UTF8.self))
      var replies: [Reply] = []
      let written = try bot.answer([message]) { message, answer in
        replies = answer.replies
        return codec.line(for: answer, to: message)
      }
      guard try written.allSatisfy({ try JSONValue(parsing: $0)["replies"] != nil }) else {
        throw FuzzFault("an answer has no replies")
      }
      for reply in replies {
        try Self.expectHarmless(reply.text, "a reply")
        for button in reply.buttons { try Self.expectHarmless(button.title + button.payload, "a button") }
      }
      for width in [nil, 20] {
        try Self.expectHarmless(TextRenderer(width: width).text(replies), "what is shown")
      }
    }
    try store.transaction { try $0.erase(conversation) }
  }
}
