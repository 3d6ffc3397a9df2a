internal import Foundation
internal import Model

// A tracker is read and written at every turn, so this is done member by member. The JSON is that of its `Codable`
// conformance, which earlier versions stored: what is rare still goes through it.
extension Tracker {
  /// The tracker as a record holds it, without the conversation, which stands beside it.
  var stored: [UInt8] {
    get throws {
      var json = JSONWriter(capacity: 1024)
      try json.object { json in
        json.member("turns", turns)
        json.member("misunderstood", misunderstood)
        json.member("handoff", handoff)
        if let lastSeen { json.member("lastSeen", lastSeen) }
        if let isAnonymous { json.member("isAnonymous", isAnonymous) }
        if let repeated { json.member("repeated", repeated) }
        json.name("later")
        json.array(later) { $0.string($1.value) }
        json.name("said")
        json.counts(said)
        json.name("lastReplies")
        json.array(lastReplies) { $0.reply($1) }
        if let form { json.member("form", form) }
        if let paused { json.member("paused", paused) }
        try json.rare("pending", pending)
        try json.rare("laterWords", laterWords)
        try json.rare("laterValues", laterValues)
        try json.rare("proved", proved)
        try json.rare("guesses", guesses)
      }
      return json.bytes
    }
  }
}

extension JSONWriter {
  fileprivate mutating func rare(_ name: StaticString, _ value: (some Encodable)?) throws {
    guard let value else { return }
    self.name(name)
    json(Array(try JSONEncoder().encode(value)))
  }

  /// Counts by name, in the order of the names, so that they squeeze well.
  fileprivate mutating func counts(_ counts: [String: Int]) {
    object { json in
      for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
        json.name(any: name)
        json.number(count)
      }
    }
  }

  fileprivate mutating func member(_ name: StaticString, _ form: ActiveForm) {
    self.name(name)
    object { json in
      json.member("name", form.name)
      json.member("intent", form.intent.value)
      if let requested = form.requested { json.member("requested", requested) }
      json.name("answered")
      json.array(form.answered) { $0.string($1) }
      json.name("asked")
      json.counts(form.asked)
      json.member("slots", form.slots)
      if let takenBack = form.takenBack { json.member("takenBack", takenBack) }
      if let toChange = form.toChange {
        json.name("toChange")
        json.array(toChange) { $0.string($1) }
      }
    }
  }
}
