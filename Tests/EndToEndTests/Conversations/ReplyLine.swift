import Model

/// One line that came out, held against the line protocol.
struct ReplyLine: Equatable {
  /// The line as it was.
  let text: String
  private let json: JSONValue

  init(_ text: String) throws {
    self.text = text
    json = try JSONValue(parsing: text)
    if json["error"] == nil { try verify() }
  }

  var inReplyTo: String? { json["in_reply_to"]?.string }
  var recipient: String? { json["recipient_id"]?.string }
  var intent: String? { state?["intent"]?.string }
  var form: String? { state?["form"]?.string }
  var requestedSlot: String? { state?["requested_slot"]?.string }
  var slots: JSONValue { state?["slots"] ?? nil }
  var caseNumber: String? { state?["case"]?.string }
  var state: JSONValue? { json["state"] }

  /// What the bot says, a reply a line.
  var said: String { replies.compactMap { $0["text"]?.string }.joined(separator: "\n") }

  /// The titles of the buttons.
  var buttons: [String] {
    replies.flatMap { Self.elements($0["buttons"]) }.compactMap { $0["title"]?.string }
  }

  var error: (code: String?, line: JSONValue?, message: String?)? {
    json["error"].map { ($0["code"]?.string, $0["line"], $0["message"]?.string) }
  }

  private var replies: [JSONValue] { Self.elements(json["replies"]) }

  private func verify() throws {
    // A line that answers no other names the channel as well.
    let isUnasked = json["in_reply_to"] == JSONValue.null
    let outer = ["recipient_id", "in_reply_to", "replies", "state"]
    guard Self.names(json) == outer || (isUnasked && Self.names(json) == outer + ["channel"]) else {
      throw Failure("The line has the members \(Self.names(json)).")
    }
    let members = ["intent", "confidence", "form", "requested_slot", "slots", "case", "handoff"]
    guard let state, Self.names(state) == members else {
      throw Failure("The state has the members \(state.map { Self.names($0) } ?? []).")
    }
    // While an official has the conversation, the bot is silent.
    guard !replies.isEmpty || state["handoff"] == true,
      replies.allSatisfy({ !($0["text"]?.string ?? "").isEmpty })
    else {
      throw Failure("The line has no reply, or one without text.")
    }
    for button in replies.flatMap({ Self.elements($0["buttons"]) }) {
      guard button["title"]?.string != nil, button["payload"]?.string != nil else {
        throw Failure("A button has no title or payload.")
      }
    }
    if let number = caseNumber, number.wholeMatch(of: /S-[0-9A-HJKMNP-TV-Z]{6}/) == nil {
      throw Failure("The case is \(number).")
    }
  }

  private static func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  private static func names(_ value: JSONValue) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.name)
  }
}
