import Model
import Testing

@testable import Channels

@Suite struct JSONLineCodecTests {
  private let codec = JSONLineCodec()

  @Test func readsEveryMember() throws {
    let message = try read(
      #"{"sender": "anna", "message": "Ik wil een buurttuin beginnen", "message_id": "m1", "channel": "irc", "#
        + #""time": "2026-05-04T10:00:00+02:00", "extra": [1, {}]}"#)
    #expect(
      message
        == IncomingMessage(
          conversation: ConversationID(sender: "anna", channel: "irc"), text: "Ik wil een buurttuin beginnen",
          id: MessageID("m1"), time: Timestamp(seconds: 1_777_881_600)))
  }

  @Test(arguments: [
    #"{"sender":"a","message":"b"}"#,
    #" {"sender":"a","message":"b","message_id":null,"channel":null,"time":null} "#,
  ])
  func whatIsNotThereHasADefault(_ line: String) throws {
    #expect(
      try read(line)
        == IncomingMessage(conversation: ConversationID(sender: "a", channel: "jsonl"), text: "b"))
  }

  @Test(arguments: [(#""x""#, "x"), ("17", "17"), ("-1", "-1"), (#""17""#, "17")])
  func aMessageIdIsTextOrAWholeNumber(_ json: String, _ id: String) throws {
    #expect(try read(#"{"sender":"a","message":"b","message_id":\#(json)}"#).id == MessageID(id))
  }

  @Test(
    arguments: [
      ("", .invalidJSON, "not JSON"), ("niet", .invalidJSON, "not JSON"),
      ("[]", .invalidJSON, "one JSON object"),
      (#"{"sender":"a","message":"b"} x"#, .invalidJSON, "not JSON"),
      (#"{"sender":"a","sender":"b","message":"c"}"#, .invalidJSON, "twice"),
      (#"{"message":"b"}"#, .missingField, "'sender'"),
      (#"{"sender":"","message":"b"}"#, .missingField, "'sender'"),
      (#"{"sender":null,"message":"b"}"#, .missingField, "'sender'"),
      (#"{"sender":"a"}"#, .missingField, "'message'"),
      (#"{"sender":5,"message":"b"}"#, .invalidJSON, "'sender' must be text"),
      (#"{"sender":"a","message":["b"]}"#, .invalidJSON, "'message' must be text"),
      (#"{"sender":"a","message":"b","channel":1}"#, .invalidJSON, "'channel' must be text"),
      (#"{"sender":"a","message":"b","channel":""}"#, .missingField, "'channel'"),
      (#"{"sender":"a","message":"b","message_id":1.5}"#, .invalidJSON, "'message_id' must be"),
      (#"{"sender":"a","message":"b","message_id":true}"#, .invalidJSON, "'message_id' must be"),
      (#"{"sender":"a","message":"b","time":"gisteren"}"#, .invalidJSON, "'time' must be"),
      (#"{"sender":"a","message":"b","time":"2026-05-04T10:00:00"}"#, .invalidJSON, "'time' must be"),
      (#"{"sender":"a","message":"b","time":17}"#, .invalidJSON, "'time' must be"),
    ] as [(String, LineFault.Code, String)])
  func saysWhatIsWrong(_ line: String, _ code: LineFault.Code, _ words: String) {
    let fault = #expect(throws: LineFault.self) { try read(line, number: 17) }
    #expect(fault?.code == code)
    #expect(fault?.line == 17)
    #expect(fault?.message.contains(words) == true, "\(fault?.message ?? "")")
    #expect(fault?.message.contains("gisteren") == false)
  }

  @Test func aMessageHoldsSixteenKibibytes() throws {
    let longest = String(repeating: "é", count: 8 * 1024)
    #expect(try read(#"{"sender":"a","message":"\#(longest)"}"#).text == longest)
    let fault = #expect(throws: LineFault.self) { try read(#"{"sender":"a","message":"\#(longest)x"}"#) }
    #expect(fault?.code == .tooLong)
    let sender = String(repeating: "a", count: 1025)
    #expect(throws: LineFault.self) { try read(#"{"sender":"\#(sender)","message":"b"}"#) }
  }

  @Test(arguments: [(InputLine.Content.tooLong, LineFault.Code.tooLong), (.invalidUTF8, .invalidUTF8)])
  func passesOnWhatTheReaderFound(_ content: InputLine.Content, _ code: LineFault.Code) {
    let fault = #expect(throws: LineFault.self) {
      try codec.message(from: InputLine(number: 3, content: content))
    }
    #expect(fault?.code == code)
    #expect(fault?.line == 3)
  }

  @Test func writesAnAnswerAsTheContractHasIt() {
    let state = Answer.State(
      intent: "initiatief_starten", confidence: 0.97, form: "initiatief", requestedSlot: "plek",
      slots: [("idee", .text("een buurttuin"))], caseNumber: nil, handoff: false)
    let answer = Answer(
      replies: [Reply("Mag \"het\"?\n", buttons: [Button("Ja", payload: "ja")])], state: state)
    let message = IncomingMessage(
      conversation: ConversationID(sender: "anna", channel: "irc"), text: "…", id: MessageID("m1"))
    #expect(
      codec.line(for: answer, to: message)
        == #"{"recipient_id":"anna","in_reply_to":"m1","replies":[{"text":"Mag \"het\"?\n","buttons":["#
        + #"{"title":"Ja","payload":"ja"}]}],"state":{"intent":"initiatief_starten","confidence":0.97,"#
        + #""form":"initiatief","requested_slot":"plek","slots":{"idee":"een buurttuin"},"case":null,"handoff":false}}"#
    )
  }

  @Test func anUnaskedMessageAnswersNothing() {
    let state = Answer.State(
      intent: nil, confidence: 0, form: nil, requestedSlot: nil, slots: [], caseNumber: nil, handoff: true)
    #expect(
      codec.line(for: Answer(replies: [], state: state), recipient: "anna", inReplyTo: nil)
        == #"{"recipient_id":"anna","in_reply_to":null,"replies":[],"state":{"intent":null,"confidence":0,"#
        + #""form":null,"requested_slot":null,"slots":{},"case":null,"handoff":true}}"#)
    let line = codec.line(
      unasked: Answer(replies: [], state: state), to: ConversationID(sender: "anna", channel: "irc"))
    #expect(line.hasPrefix(#"{"recipient_id":"anna","in_reply_to":null,"#))
    #expect(line.hasSuffix(#""handoff":true},"channel":"irc"}"#))
  }

  @Test func writesAFault() {
    #expect(
      codec.line(for: LineFault(.invalidJSON, "De \"regel\"", line: 17))
        == #"{"error":{"code":"invalid_json","message":"De \"regel\"","line":17}}"#)
    #expect(
      LineFault.Code.allCases.map(\.rawValue) == [
        "invalid_json", "missing_field", "invalid_utf8", "too_long", "internal",
      ])
  }

  private func read(_ line: String, number: Int = 1) throws -> IncomingMessage {
    try codec.message(from: InputLine(number: number, content: .bytes(Array(line.utf8))))
  }
}
