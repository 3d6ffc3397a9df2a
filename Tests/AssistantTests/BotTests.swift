import Assistant
import Model
import Storage
import Testing

@Suite struct BotTests {
  @Suite("One turn is one transaction") struct Transactions {
    @Test(arguments: StoreKind.allCases)
    func aTurnItsCaseAndItsEventAreStoredTogether(_ kind: StoreKind) throws {
      let store = try kind.store()
      let bot = try Town.bot(store)
      try bot.sendRequest()
      let opened = try store.cases()
      #expect(try store.tracker()?.turns == 3)
      #expect(opened.map(\.form) == ["hulpvraag"])
      #expect(try store.events().map(\.subject) == opened.map(\.number))
      #expect(try store.events().map(\.type) == [EventType.help])
      #expect(bot.takeNewEvents())
      #expect(!bot.takeNewEvents(), "asking makes it old")
    }

    @Test(arguments: StoreKind.allCases)
    func aStoreThatFailsKeepsNothing(_ kind: StoreKind) throws {
      let store = try kind.store()
      try Town.bot(store).say("ik heb schulden")
      try Town.bot(store).say("weet ik niet")
      let before = try store.tracker()
      let failing = try Town.bot(FailingStore(store))
      #expect(throws: FailingStore.Failure.self) { try failing.say("ja", id: "m1") }
      #expect(try store.tracker() == before)
      #expect(try store.cases().isEmpty)
      #expect(try store.events().isEmpty)
      #expect(try store.transaction { try $0.rememberedAnswer(to: MessageID("m1"), in: Town.anna) } == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func aBatchFailsAsAWhole(_ kind: StoreKind) throws {
      let store = try kind.store()
      let bot = try Town.bot(FailingStore(store))
      let messages = [Town.anna, Town.bram].map { IncomingMessage(conversation: $0, text: "ik heb schulden") }
      #expect(throws: FailingStore.Failure.self) { try bot.answer(messages) { _, _ in "" } }
      #expect(try store.tracker(of: Town.anna) == nil)
      #expect(try store.tracker(of: Town.bram) == nil)
    }
  }

  @Suite("A repeated message") struct Repeated {
    @Test(arguments: StoreKind.allCases)
    func getsTheSameTextAndChangesNothing(_ kind: StoreKind) throws {
      let store = try kind.store()
      let bot = try Town.bot(store)
      try bot.say("ik heb schulden")
      try bot.say("weet ik niet")
      let first = try bot.say("ja", id: "m3")
      let tracker = try store.tracker()
      #expect(try bot.say("ja", id: "m3") == first)
      #expect(try bot.say("er is brand", id: "m3") == first, "the id counts, not the text")
      #expect(try store.events().count == 1)
      #expect(try store.tracker() == tracker)
    }

    @Test func isAnotherInAnotherConversation() throws {
      let store = MemoryStore()
      let bot = try Town.bot(store)
      try bot.say("ik heb schulden", Town.anna, id: "m1")
      try bot.say("ik heb schulden", Town.bram, id: "m1")
      #expect(try store.tracker(of: Town.bram)?.turns == 1)
    }

    @Test func withoutAnIdIsANewOne() throws {
      let store = MemoryStore()
      let bot = try Town.bot(store)
      try bot.say("er is brand")
      try bot.say("er is brand")
      #expect(try store.events().count == 2)
    }
  }

  @Test func aConversationGoesOnWithANewBotOnTheSameFile() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/store.sqlite"
    try Town.bot(SQLiteStore(path: path)).say("ik heb schulden", id: "m1")
    let store = try SQLiteStore(path: path)
    let bot = try Town.bot(store)
    #expect(try bot.say("weet ik niet").contains("ik heb schulden"), "the summary knows the first message")
    #expect(try bot.say("iets anders", id: "m1").contains("Hoe kunnen we je bereiken?"), "answered before")
  }

  @Test(arguments: StoreKind.allCases)
  func aBatchIsAnsweredInItsOrder(_ kind: StoreKind) throws {
    let store = try kind.store()
    let messages = [
      (Town.anna, "ik heb schulden"), (Town.bram, "er is brand"), (Town.anna, "weet ik niet"),
      (Town.anna, "ja"),
      (Town.bram, "ik heb schulden"),
    ].map { IncomingMessage(conversation: $0.0, text: $0.1) }
    let answers = try Town.bot(store).answer(messages) { message, answer in
      "\(message.conversation.sender) \(answer.state.form ?? "-") \(answer.state.requestedSlot ?? "-")"
    }
    #expect(
      answers == [
        "anna hulpvraag contact", "bram - -", "anna hulpvraag -", "anna - -", "bram hulpvraag contact",
      ])
    #expect(try store.events().map(\.type) == [EventType.emergency, EventType.help])
  }

  @Test func theTimeOfAMessageGoesBeforeTheClock() throws {
    let store = MemoryStore()
    let later = Town.monday.adding(seconds: 3600)
    let message = IncomingMessage(conversation: Town.anna, text: "er is brand", time: later)
    _ = try Town.bot(store).answer([message]) { _, _ in "" }
    #expect(try store.events().map(\.time) == [later])
  }

  @Test func theStateNamesTheCase() throws {
    let store = MemoryStore()
    let bot = try Town.bot(store)
    try bot.say("ik heb schulden")
    try bot.say("weet ik niet")
    var states: [Answer.State] = []
    _ = try bot.answer([IncomingMessage(conversation: Town.anna, text: "ja")]) { _, answer in
      states.append(answer.state)
      return ""
    }
    #expect(try states.map(\.caseNumber) == store.cases().map(\.number))
  }

  @Suite("Promises that ran late") struct LatePromises {
    @Test(arguments: StoreKind.allCases)
    func areReportedOnce(_ kind: StoreKind) throws {
      let store = try kind.store()
      try Town.bot(store).sendRequest()
      let late = try Town.bot(store, now: Town.monday.adding(seconds: 5 * 24 * 3600))
      #expect(try late.watch().late == 1)
      #expect(try late.watch().late == 0)
      #expect(try store.events().map(\.type) == [EventType.help, EventType.promiseLate])
      #expect(try store.cases().map(\.promise.lateReported) == [true])
    }

    @Test func areNotReportedOnTheDayItself() throws {
      let store = MemoryStore()
      try Town.bot(store).sendRequest()
      let sameDay = try Town.bot(store, now: Town.monday.adding(seconds: 4 * 24 * 3600))
      #expect(try sameDay.watch().late == 0)
    }
  }

  @Suite("Personal data") struct PersonalData {
    private static let bsn = "111222333"

    @Test func aMaskedNumberIsNowhereInTheStore() throws {
      let directory = try TemporaryDirectory()
      let store = try SQLiteStore(path: directory.path + "/store.sqlite")
      let bot = try Town.bot(store)
      for text in ["mijn bsn is \(Self.bsn) help mij", "bel \(Self.bsn)", "mijn bsn: \(Self.bsn)", "ja"] {
        try bot.say(text, id: text.filter { !$0.isNumber })
      }
      #expect(try store.cases().count == 1)
      let event = try #require(try store.events().first)
      #expect(event.data["slots"]?["situatie"]?.string?.contains("*********") == true)
      #expect(!event.data.text.contains(Self.bsn))
      #expect(try !String(reflecting: store.tracker()).contains(Self.bsn))
      let bytes = try directory.bytes()
      #expect(bytes.count > 4096)
      #expect(bytes.firstRange(of: Array(Self.bsn.utf8)) == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func erasingLeavesNothingButTheWordThatItHappened(_ kind: StoreKind) throws {
      let store = try kind.store()
      let bot = try Town.bot(store)
      try bot.sendRequest()
      let number = try #require(try store.cases().first?.number.description)
      try bot.say("vergeet mij")
      try bot.say("ja")
      #expect(try store.cases().isEmpty)
      #expect(try store.events().map(\.type) == [EventType.erased])
      #expect(try store.events().first?.data["cases"] == [.string(number)])
      #expect(try store.tracker()?.form == nil)
    }
  }

  @Suite("Outside any conversation") struct Notices {
    @Test func itWelcomesAndSaysWhatItCannotRead() throws {
      let bot = try Town.bot(MemoryStore())
      #expect(bot.tooLong().count == 1)
      #expect(bot.unreadable().count == 1)
      #expect(bot.tooLong() != bot.unreadable())
    }
  }
}
