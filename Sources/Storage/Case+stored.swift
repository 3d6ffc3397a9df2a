internal import Foundation
internal import Model

extension Case {
  /// The case as a record holds it: the JSON of its `Codable` conformance, which also reads it, written member by member
  /// since every conversation that ends well writes one.
  var stored: [UInt8] {
    get throws {
      var json = JSONWriter(capacity: 1024)
      // In the order of the names, as in the text that records are squeezed with.
      try json.object { json in
        json.member("conversation", conversation)
        json.member("form", form)
        if guesses != Guesses() {
          json.name("guesses")
          json.json(Array(try JSONEncoder().encode(guesses)))
        }
        if !history.isEmpty {
          json.name("history")
          json.array(history) { $0.step($1) }
        }
        json.member("intent", intent.value)
        if isHeld { json.member("isHeld", true) }
        json.member("number", number.description)
        if let official {
          json.name("official")
          json.object { json in
            json.member("desk", official.desk)
            json.member("name", official.name)
          }
        }
        json.member("opened", opened)
        json.name("promises")
        json.array(promises) { $0.promise($1) }
        if !recipients.isEmpty {
          json.name("recipients")
          json.array(recipients) { $0.string($1) }
        }
        if !slots.isEmpty { json.member("slots", slots) }
        json.member("status", status.rawValue)
      }
      return json.bytes
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, _ conversation: ConversationID) {
    self.name(name)
    object { json in
      json.member("channel", conversation.channel)
      json.member("sender", conversation.sender)
    }
  }

  fileprivate mutating func promise(_ promise: Promise) {
    object { json in
      json.member("due", promise.due.description)
      if let kept = promise.kept { json.member("kept", kept.description) }
      json.member("lateReported", promise.lateReported)
      json.member("reminded", promise.reminded)
      if let source = promise.source { json.member("source", source) }
      json.member("what", promise.what)
    }
  }

  fileprivate mutating func step(_ step: CaseStep) {
    object { json in
      json.member("at", step.at)
      if let by = step.by { json.member("by", by) }
      json.member("kind", step.kind.rawValue)
      if let text = step.text { json.member("text", text) }
    }
  }
}
