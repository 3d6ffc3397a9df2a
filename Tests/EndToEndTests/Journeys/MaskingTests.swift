import Model
import Storage
import Testing

@Suite("What nobody needs to read is masked")
struct MaskingTests {
  @Test(
    "A BSN and a bank account show neither in a reply, nor in the store, nor in the event, also with a typing error",
    arguments: [("123456782", "NL91ABNA0417164300"), ("123456781", "nl91abna0417164301")])
  func everywhere(number: String, account: String) throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    var lines: [String] = []
    var bridge = try Bridge(in: workplace, to: receiver)
    func say(_ messages: String...) throws {
      for message in messages { lines.append(try bridge.say(message, id: "m\(lines.count)").text) }
    }

    try say(
      "Ik heb schulden, mijn bsn is \(number) en mijn rekening is \(account)", "voor mezelf",
      "deze week",
      "chat")
    try bridge.finish()
    #expect(
      try stored(in: workplace, without: number)
        == "Ik heb schulden, mijn bsn is ********* en mijn rekening is ******************")

    bridge = try Bridge(in: workplace, to: receiver)
    try say("Anna", "welke gegevens bewaar je van mij?", "ja", "ja")
    try bridge.finish()
    let events = try receiver.allEvents()
    #expect(events.map(\.type) == [EventType.help])
    let shown = lines + events.map(\.text) + [String(decoding: try workplace.storeBytes(), as: UTF8.self)]
    for text in shown {
      #expect(!text.contains(number))
      #expect(!text.contains(account))
      #expect(!text.contains(account.suffix(10)))
    }
  }

  /// What the open form in the store says of the situation. Records are squeezed, so looking at the bytes is not enough.
  private func stored(in workplace: Workplace, without number: String) throws -> String? {
    let conversation = ConversationID(sender: "anna", channel: "irc")
    let tracker = try SQLiteStore(path: workplace.store).transaction { try $0.tracker(of: conversation) }
    guard case .text(let text) = tracker?.form?.slots["situatie"] else { return nil }
    #expect(!"\(String(describing: tracker))".contains(number))
    return text
  }
}
