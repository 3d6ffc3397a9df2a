import Model
import Testing

@Suite("Every form can be walked to its end") struct FormWalkTests {
  static let forms = ["initiatief", "hulpvraag", "hulpaanbod", "agendapunt", "contact", "klacht"]

  @Test(arguments: forms)
  func byAnsweringEveryQuestionWithItsOwnExample(_ name: FormName) throws {
    var talk = try begin(name)
    let form = try #require(talk.catalogue.form(name))
    for slot in form.slots where !slot.ask.isEmpty {
      #expect(talk.requested == slot.name)
      let example = try #require(slot.example, "\(name).\(slot.name) has no example")
      talk.say(example, marks: marks(in: example, for: slot, talk.catalogue))
      #expect(talk.tracker.form?.slots[slot.name] != nil, "\(name).\(slot.name) takes its own example")
    }
    #expect(talk.heard == ["samenvatting"])
    let turn = talk.say("ja", "ja")
    #expect(turn.events.map(\.type) == [form.event])
    let slots = turn.events.first?.data["slots"]
    for slot in form.slots where !slot.ask.isEmpty {
      #expect(slots?[slot.name] ?? .null != .null, "\(name).\(slot.name)")
    }
  }

  @Test(arguments: forms)
  func bySkippingEverythingButTheFirst(_ name: FormName) throws {
    var talk = try begin(name)
    let form = try #require(talk.catalogue.form(name))
    talk.say("het gaat om de hele straat hier")
    for slot in form.slots.dropFirst() where !slot.ask.isEmpty {
      #expect(talk.requested == slot.name)
      if slot.kind == .consent { talk.say("ja", "ja") } else { talk.say("weet ik niet", "weet_niet") }
    }
    let turn = talk.say("ja", "ja")
    #expect(turn.events.count == 1)
    #expect(talk.cases.count == 1)
    #expect(turn.events.first?.data["slots"]?["contact"] == .null)
  }

  @Test(arguments: forms)
  func theSlotsAreThoseOfTheContract(_ name: FormName) throws {
    let contract = [
      "initiatief": ["idee", "plek", "wie", "wanneer", "nodig", "naam", "contact"],
      "hulpvraag": ["situatie", "voor_wie", "spoed", "contact_hoe", "naam", "contact", "toestemming"],
      "hulpaanbod": ["aanbod", "plek", "wanneer", "naam", "contact"],
      "agendapunt": ["onderwerp", "waarom", "plek", "naam", "contact"],
      "contact": ["onderwerp", "moment", "naam", "contact"], "klacht": ["wat", "wens", "naam", "contact"],
    ]
    #expect(
      try Shipped.catalogue().form(name)?.slots.filter { !$0.ask.isEmpty }.map(\.name) == contract[name])
  }

  @Test func noFormWasForgottenHere() throws {
    #expect(try Set(Shipped.catalogue().forms.map(\.name)) == Set(Self.forms))
  }

  /// A conversation in which the first question of the form was just asked.
  private func begin(_ form: FormName) throws -> Talk {
    var talk = try Talk()
    let intent = try #require(talk.catalogue.intents.first { $0.form == form }?.name)
    talk.say(said("ik wil graag iets", intent, isOpener: true))
    return talk
  }

  /// The values that the example holds: words of the slot's list, the longest first, or an address.
  private func marks(in text: String, for slot: Slot, _ catalogue: Catalogue) -> [Mark] {
    if slot.kind == .contact { return [.email(text)] }
    guard let list = slot.list.flatMap({ catalogue.list($0) }) else { return [] }
    var left = " \(text) "
    var marks: [Mark] = []
    let words = list.values.flatMap { value in value.words.map { (value: value.name, word: $0) } }
    for (value, word) in words.sorted(by: { $0.word.count > $1.word.count }) where left.contains(" \(word) ")
    {
      marks.append(.value(list.name, word, value))
      left = left.replacing(" \(word) ", with: " | ")
    }
    return marks
  }
}
