import Model
import Storage
import Testing

@Suite("What nobody needs to read is masked")
struct MaskingTests {
  private static let number = "123456782"
  private static let account = "NL91ABNA0417164300"

  @Test("A BSN and a bank account show neither in a reply, nor in the store, nor in the event")
  func everywhere() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    var lines: [String] = []
    var bridge = try Bridge(in: workplace, to: receiver)
    func say(_ messages: String...) throws {
      for message in messages { lines.append(try bridge.say(message, id: "m\(lines.count)").text) }
    }

    try say(
      "Ik heb schulden, mijn bsn is \(Self.number) en mijn rekening is \(Self.account)", "voor mezelf",
      "deze week",
      "chat")
    try bridge.finish()
    #expect(
      try stored(in: workplace)
        == "Ik heb schulden, mijn bsn is ********* en mijn rekening is ******************")

    bridge = try Bridge(in: workplace, to: receiver)
    try say("Anna", "welke gegevens bewaar je van mij?", "ja", "ja")
    try bridge.finish()
    let events = try receiver.allEvents()
    #expect(events.map(\.type) == [EventType.help])
    let shown = lines + events.map(\.text) + [String(decoding: try workplace.storeBytes(), as: UTF8.self)]
    for text in shown {
      #expect(!text.contains(Self.number))
      #expect(!text.contains(Self.account))
      #expect(!text.contains("0417164300"))
    }
  }

  /// What the open form in the store says of the situation. Records are squeezed, so looking at the bytes is not enough.
  private func stored(in workplace: Workplace) throws -> String? {
    let conversation = ConversationID(sender: "anna", channel: "irc")
    let tracker = try SQLiteStore(path: workplace.store).transaction { try $0.tracker(of: conversation) }
    guard case .text(let text) = tracker?.form?.slots["situatie"] else { return nil }
    #expect(!"\(String(describing: tracker))".contains(Self.number))
    return text
  }
}
