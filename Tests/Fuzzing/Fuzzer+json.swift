import Channels
import Model

extension Fuzzer {
  /// What is read can be written and read again, and neither that nor a fault holds a raw control character.
  func readJSON(_ bytes: [UInt8]) throws {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    let line = InputLine(number: 1, content: isText ? .bytes(bytes) : .invalidUTF8)
    let codec = JSONLineCodec()
    do throws(LineFault) {
      let message = try codec.message(from: line)
      guard !message.conversation.sender.isEmpty, message.text.utf8.count <= JSONLineCodec.longestMessage
      else {
        throw LineFault(.internal, "a message without sender, or too long", line: 1)
      }
    } catch {
      guard error.code != .internal else { throw FuzzFault(error.message) }
      try Self.expectHarmless(codec.line(for: error), "the fault")
    }
    guard isText, let value = try? JSONValue(parsing: bytes) else { return }
    let written = value.text
    guard !written.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw FuzzFault("a raw control character stands in what was written")
    }
    guard let again = try? JSONValue(parsing: written), again.text == written else {
      throw FuzzFault("what was written is read as something else: \(written.prefix(200))")
    }
  }
}
