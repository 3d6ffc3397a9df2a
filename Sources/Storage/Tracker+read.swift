internal import Foundation
internal import Model

/// What stands in a record makes no sense.
struct Unreadable: Error {}

extension Tracker {
  /// Reads what `stored` gave, and what earlier versions stored; members that this version does not know are skipped.
  init(stored bytes: [UInt8], of conversation: ConversationID) throws {
    let json = try JSONValue(parsing: bytes)
    self.init(conversation: conversation)
    turns = try json.number("turns")
    misunderstood = try json.number("misunderstood")
    handoff = try json.flag("handoff")
    lastSeen = try json["lastSeen"].map(Timestamp.init(stored:))
    isAnonymous = json["isAnonymous"] == nil ? nil : try json.flag("isAnonymous")
    repeated = json["repeated"] == nil ? nil : try json.number("repeated")
    later = try json.texts("later").map { IntentName($0) }
    said = try json.counts("said")
    lastReplies = try json.elements("lastReplies").map(Reply.init(stored:))
    form = try json["form"].map(ActiveForm.init(stored:))
    paused = try json["paused"].map(ActiveForm.init(stored:))
    pending = try json.rare("pending")
    laterWords = try json.rare("laterWords")
    laterValues = try json.rare("laterValues")
    proved = try json.rare("proved")
    guesses = try json.rare("guesses")
  }
}

extension Timestamp {
  fileprivate init(stored json: JSONValue) throws {
    self.init(milliseconds: Int64(try json.number("milliseconds")))
  }
}

extension Reply {
  fileprivate init(stored json: JSONValue) throws {
    let buttons = try json.elements("buttons").map { button in
      Button(try button.text("title"), payload: try button.text("payload"))
    }
    self.init(try json.text("text"), buttons: buttons)
  }
}

extension ActiveForm {
  fileprivate init(stored json: JSONValue) throws {
    self.init(name: try json.text("name"), intent: IntentName(try json.text("intent")))
    requested = try json["requested"].map { try $0.asText() }
    answered = try json.texts("answered")
    asked = try json.counts("asked")
    slots = try json.slots("slots")
    takenBack = json["takenBack"] == nil ? nil : try json.slots("takenBack")
    toChange = json["toChange"] == nil ? nil : try json.texts("toChange")
  }
}

extension SlotValue {
  fileprivate init(stored json: JSONValue) throws {
    guard case .object(let cases) = json, let found = cases.first, cases.count == 1 else {
      throw Unreadable()
    }
    let value = found.value
    func optional(_ name: String) throws -> String? { try value[name].map { try $0.asText() } }
    switch found.name {
    case "text": self = .text(try value.text("_0"))
    case "choice": self = .choice(try value.text("_0"))
    case "choices": self = .choices(try value.texts("_0"))
    case "consent": self = .consent(try value.flag("_0"))
    case "place":
      self = .place(
        text: try value.text("text"), postcode: try optional("postcode"),
        houseNumber: try optional("houseNumber"))
    case "people":
      self = .people(
        text: try value.text("text"), count: value["count"] == nil ? nil : try value.number("count"))
    case "moment":
      self = .moment(
        text: try value.text("text"), from: try value["from"].map(Timestamp.init(stored:)),
        to: try value["to"].map(Timestamp.init(stored:)))
    case "contact":
      self = .contact(phone: try optional("phone"), email: try optional("email"), text: try optional("text"))
    case "skipped": self = .skipped
    default: throw Unreadable()
    }
  }
}

extension JSONValue {
  fileprivate func asText() throws -> String {
    guard case .string(let text) = self else { throw Unreadable() }
    return text
  }

  fileprivate func text(_ name: String) throws -> String {
    guard case .string(let text) = self[name] else { throw Unreadable() }
    return text
  }

  fileprivate func number(_ name: String) throws -> Int {
    guard case .int(let number) = self[name] else { throw Unreadable() }
    return number
  }

  fileprivate func flag(_ name: String) throws -> Bool {
    guard case .bool(let flag) = self[name] else { throw Unreadable() }
    return flag
  }

  fileprivate func elements(_ name: String) throws -> [JSONValue] {
    guard case .array(let elements) = self[name] else { throw Unreadable() }
    return elements
  }

  fileprivate func texts(_ name: String) throws -> [String] { try elements(name).map { try $0.asText() } }

  fileprivate func members(_ name: String) throws -> [Member] {
    guard case .object(let members) = self[name] else { throw Unreadable() }
    return members
  }

  fileprivate func counts(_ name: String) throws -> [String: Int] {
    try members(name).reduce(into: [:]) { counts, member in
      guard case .int(let count) = member.value else { throw Unreadable() }
      counts[member.name] = count
    }
  }

  fileprivate func slots(_ name: String) throws -> [SlotName: SlotValue] {
    try members(name).reduce(into: [:]) { $0[$1.name] = try SlotValue(stored: $1.value) }
  }

  /// What is rare goes through `Codable`.
  fileprivate func rare<Value: Decodable>(_ name: String) throws -> Value? {
    try self[name].map { try JSONDecoder().decode(Value.self, from: Data($0.bytes)) }
  }
}
