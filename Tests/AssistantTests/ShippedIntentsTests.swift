import Assistant
import Dialogue
import Model
import NLU
import Testing

@Suite("The shipped intents, all parts together") struct ShippedIntentsTests {
  @Test func everyButtonOfAnIntentIsUnderstood() throws {
    let knowledge = try Shipped.knowledge()
    let interpreter = Interpreter(model: knowledge.model, catalogue: knowledge.catalogue)
    for intent in knowledge.catalogue.intents {
      for button in intent.buttons {
        let reading = interpreter.interpret(button, now: Town.monday)
        #expect(reading.outcome == .clear, "\(intent.name?.value ?? "null"): \(button) \(reading.ranking)")
      }
    }
  }

  @Test(arguments: [
    ("knop_mens", "mens_spreken"), ("knop_stoppen", "stoppen"), ("knop_ja", "ja"), ("knop_nee", "nee"),
  ])
  func everyButtonOfTheTextsMeansItsIntent(_ key: String, _ intent: String) throws {
    let knowledge = try Shipped.knowledge()
    let interpreter = Interpreter(model: knowledge.model, catalogue: knowledge.catalogue)
    for button in knowledge.catalogue.texts[key] {
      let reading = interpreter.interpret(button, now: Town.monday)
      #expect(reading.intent == IntentName(intent), "\(button)")
      #expect(reading.confidence >= 0.6, "\(button)")
    }
  }

  @Test(arguments: [
    ("ik kan mijn huur niet betalen", "hulpvraag"),
    ("wij willen een buurttuin beginnen in onze straat", "initiatief"),
    ("ik wil graag boodschappen doen voor een oudere buurtgenoot", "hulpaanbod"),
    ("er moet een veilige oversteek bij de school komen", "agendapunt"), ("ik wil iemand spreken", "contact"),
    ("ik heb een klacht over de balie", "klacht"),
  ])
  func everyFormIsWalkedByItsOwnExamples(_ opening: String, _ name: FormName) throws {
    let bot = try Shipped.bot()
    let form = try #require(try Shipped.knowledge().catalogue.form(name))
    var state = try turn(bot, opening)
    #expect(state.form == name)
    for _ in form.slots {
      guard let slot = state.requestedSlot.flatMap({ form.slot($0) }) else { break }
      let before = state.slots.count
      state = try turn(bot, slot.example ?? "")
      #expect(state.form == name && state.slots.count > before, "\(name).\(slot.name)")
    }
    #expect(state.requestedSlot == nil)
    #expect(try turn(bot, "1").caseNumber != nil, "the first button of the summary sends")
  }

  @Test(arguments: [
    ("1", true, nil), ("2", false, "hulpvraag"), ("3", false, nil), ("Stoppen", false, nil),
    ("Iets veranderen", false, "hulpvraag"),
  ])
  func everyButtonOfTheSummaryDoesWhatItSays(_ text: String, _ sends: Bool, _ form: FormName?) throws {
    let bot = try Shipped.bot()
    _ = try turn(bot, "ik kan mijn huur niet betalen")
    for answer in ["voor mezelf", "deze week", "chat", "Anna", "ja"] { _ = try turn(bot, answer) }
    let state = try turn(bot, text)
    #expect((state.caseNumber != nil) == sends)
    #expect(state.form == form)
  }

  @Test func aFormWithoutAPersonIsNoDeadEnd() throws {
    let bot = try Shipped.bot()
    _ = try turn(bot, "flierp de blorp")
    _ = try turn(bot, "flierp de blorp")
    #expect(try turn(bot, "1").form == "contact", "the button for a person")
  }

  private func turn(_ bot: Bot, _ text: String) throws -> Answer.State {
    var states: [Answer.State] = []
    _ = try bot.answer([IncomingMessage(conversation: Town.anna, text: text)]) { _, answer in
      states.append(answer.state)
      return ""
    }
    return try #require(states.last)
  }
}
