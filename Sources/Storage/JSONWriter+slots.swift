internal import Model

// The parts that trackers and cases have in common, in the shape of their `Codable` conformances.
extension JSONWriter {
  mutating func member(_ name: StaticString, _ moment: Timestamp) {
    self.name(name)
    object { $0.member("milliseconds", Int(moment.milliseconds)) }
  }

  mutating func member(_ name: StaticString, _ slots: [SlotName: SlotValue]) {
    self.name(name)
    object { json in
      for (name, value) in slots.sorted(by: { $0.key < $1.key }) {
        json.name(any: name)
        json.slot(value)
      }
    }
  }

  private mutating func slot(_ value: SlotValue) {
    object { json in
      switch value {
      case .text(let text): json.only("text") { $0.string(text) }
      case .choice(let name): json.only("choice") { $0.string(name) }
      case .choices(let names): json.only("choices") { $0.array(names) { $0.string($1) } }
      case .consent(let given): json.only("consent") { $0.bool(given) }
      case .place(let text, let postcode, let houseNumber):
        json.name("place")
        json.object { json in
          json.member("text", text)
          if let postcode { json.member("postcode", postcode) }
          if let houseNumber { json.member("houseNumber", houseNumber) }
        }
      case .people(let text, let count):
        json.name("people")
        json.object { json in
          json.member("text", text)
          if let count { json.member("count", count) }
        }
      case .moment(let text, let from, let to):
        json.name("moment")
        json.object { json in
          json.member("text", text)
          if let from { json.member("from", from) }
          if let to { json.member("to", to) }
        }
      case .contact(let phone, let email, let text):
        json.name("contact")
        json.object { json in
          if let phone { json.member("phone", phone) }
          if let email { json.member("email", email) }
          if let text { json.member("text", text) }
        }
      case .skipped:
        json.name("skipped")
        json.object { _ in }
      }
    }
  }

  /// The one value of a case without a label, as `Codable` writes it.
  private mutating func only(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
    self.name(name)
    object { json in
      json.name("_0")
      value(&json)
    }
  }
}
