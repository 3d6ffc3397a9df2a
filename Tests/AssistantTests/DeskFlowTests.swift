import Assistant
import Foundation
import Model
import Storage
import Testing

@Suite("A citizen and an official, on one store") struct DeskFlowTests {
  private static let fatima = Official(
    name: "Fatima", desk: ConversationID(sender: "fatima", channel: "desk"))

  /// A bot for which `fatima` on the channel `desk` is an official.
  private static func bot(_ store: any Store, now: Timestamp = Town.monday) throws -> Bot {
    Bot(
      knowledge: try Town.knowledge(), municipality: Town.municipality, store: store,
      routing: { $0 == EventType.erased ? [] : ["wijkteam"] },
      officials: [OfficialRule(name: "Fatima", sender: "fatima", channel: "desk")], clock: FixedClock(now))
  }

  private static func number(_ store: any Store) throws -> CaseNumber {
    try #require(try store.cases().first).number
  }

  @Test(arguments: StoreKind.allCases)
  func theAnswerReachesTheCitizenAndHisReplyTheOfficial(_ kind: StoreKind) throws {
    let store = try kind.store()
    let bot = try Self.bot(store)
    try bot.sendRequest()
    let number = try Self.number(store)
    #expect(try bot.say("pak op \(number)", Self.fatima.desk).contains("\(number)"))
    #expect(try bot.say("antwoord \(number) Tot morgen.", Self.fatima.desk).contains("Verstuurd"))

    let unasked = try bot.unasked(on: ["irc"])
    #expect(unasked.map(\.conversation) == [Town.anna, Town.anna])
    #expect(unasked.last?.answer.replies.first?.text.contains("Tot morgen.") == true)
    #expect(unasked.last?.answer.state.caseNumber == number)
    #expect(unasked.last?.answer.state.handoff == true)
    #expect(try bot.unasked(on: ["irc"]).count == 2, "until it went out, it waits")
    try bot.confirm(unasked)
    #expect(try bot.unasked(on: ["irc"]).isEmpty)

    #expect(try bot.say("dank je wel") == "", "the bot is silent")
    #expect(try bot.unasked(on: ["desk"]).map(\.conversation) == [Self.fatima.desk])
    #expect(try store.events().map(\.type) == [EventType.help, EventType.caseChanged])
    #expect(try bot.say("er is brand").contains("112"), "but emergencies ring")
  }

  @Test(arguments: StoreKind.allCases)
  func whoIsNotThereHearsItAtHisNextMessage(_ kind: StoreKind) throws {
    let store = try kind.store()
    let bot = try Self.bot(store)
    try bot.sendRequest()
    let number = try Self.number(store)
    #expect(try bot.obey("vraag \(number) Past dinsdag?", Self.fatima).count == 1)
    #expect(try bot.say("weet ik niet").contains("Past dinsdag?"))
    #expect(try store.tracker()?.pending == .reply(number))
    #expect(try bot.say("ja", id: "m9").contains("Fatima"), "the reply goes to the official")
    #expect(try bot.takeNotices(for: Self.fatima).map(\.text).joined().hasSuffix("ja"))
    #expect(try bot.takeNotices(for: Self.fatima).isEmpty)
  }

  @Test func onlyWhoTheConfigurationNamesIsAnOfficial() throws {
    let store = MemoryStore()
    let bot = try Self.bot(store)
    try bot.sendRequest()
    let number = try Self.number(store)
    for stranger in [
      ConversationID(sender: "fatima", channel: "irc"), ConversationID(sender: "bram", channel: "desk"),
    ] {
      try bot.say("klaar \(number)", stranger)
      #expect(try store.cases().first?.status == .open)
    }
    try bot.say("klaar \(number)", Self.fatima.desk)
    #expect(try store.cases().first?.status == .closed)
  }

  @Test(arguments: StoreKind.allCases)
  func aCommandThatIsRepeatedIsObeyedOnce(_ kind: StoreKind) throws {
    let store = try kind.store()
    let bot = try Self.bot(store)
    try bot.sendRequest()
    let command = "antwoord \(try Self.number(store)) Dag."
    let first = try bot.say(command, Self.fatima.desk, id: "k1")
    #expect(try bot.say(command, Self.fatima.desk, id: "k1") == first)
    #expect(try bot.unasked(on: ["irc"]).count == 1)
  }

  @Suite("Promises") struct Promises {
    @Test(arguments: StoreKind.allCases)
    func aReplayedClockDecidesWhatIsLate(_ kind: StoreKind) throws {
      let store = try kind.store()
      // The machine is in another year than the messages.
      let bot = try DeskFlowTests.bot(store, now: Town.monday.adding(days: 400))
      for (text, days) in [("ik heb schulden", 0), ("weet ik niet", 0), ("ja", 0), ("weet ik niet", 3)] {
        let time = Town.monday.adding(days: days)
        _ = try bot.answer([IncomingMessage(conversation: Town.anna, text: text, time: time)]) { _, _ in "" }
      }
      #expect(try bot.watch() == Watched(reminded: 1))
      #expect(try bot.unasked(on: ["irc"]).isEmpty)
      let later = IncomingMessage(
        conversation: Town.bram, text: "weet ik niet", time: Town.monday.adding(days: 5))
      _ = try bot.answer([later]) { _, _ in "" }
      #expect(try bot.watch() == Watched(late: 1))
      #expect(
        try store.events().map(\.type) == [EventType.help, EventType.promiseNear, EventType.promiseLate])
      #expect(try bot.unasked(on: ["irc"]).first?.answer.replies.first?.text.contains("spijt") == true)
    }

    @Test func whatIsLateByTheMachineIsNotToldInAnEarlierReplay() throws {
      let store = MemoryStore()
      try DeskFlowTests.bot(store).sendRequest()
      try DeskFlowTests.bot(store, now: Town.monday.adding(days: 30)).watch()
      let bot = try DeskFlowTests.bot(store, now: Town.monday.adding(days: 30))
      let early = IncomingMessage(
        conversation: Town.anna, text: "weet ik niet", time: Town.monday.adding(days: 1))
      let answers = try bot.answer([early]) { _, answer in answer.replies.map(\.text).joined() }
      #expect(!answers.joined().contains("spijt"))
      #expect(try bot.unasked(on: ["irc"]).isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func areCountedWithoutAnybodysWords(_ kind: StoreKind) throws {
      let store = try kind.store()
      let bot = try DeskFlowTests.bot(store)
      try bot.sendRequest()
      try bot.say("antwoord \(try DeskFlowTests.number(store)) Dag.", DeskFlowTests.fatima.desk)
      let counts = try store.transaction {
        try $0.tallies(from: DutchClock.local(Town.monday).date.monday)
      }
      #expect(
        Set(counts.map(\.tally)) == [
          Tally(.theme, "hulp_geld"), Tally(.sent, "hulpvraag"), Tally(.keptInTime, "hulpvraag"),
        ])
    }
  }

  @Suite("Erasing") struct Erasing {
    // No four of its letters stand in a row in the text that records are squeezed with, so it is stored as it is.
    private static let secret = "qxzjvkwyxq"

    @Test func leavesNoByteOfTheWordsInAnyFile() throws {
      let directory = try TemporaryDirectory()
      let store = try SQLiteStore(path: directory.path + "/store.sqlite")
      let bot = try DeskFlowTests.bot(store)
      let desk = DeskFlowTests.fatima.desk
      for (index, text) in ["ik heb schulden", "mijn nummer is \(Self.secret)", "06 12345678", "ja"]
        .enumerated()
      {
        try bot.say(text, id: "m\(index)")
      }
      let number = try DeskFlowTests.number(store)
      try bot.say("pak op \(number)", desk, id: "k1")
      try bot.say("weet je van \(Self.secret)?", id: "m7")
      try bot.say("toon \(number)", desk, id: "k2")
      try bot.say("antwoord \(number) Ja, \(Self.secret).", desk, id: "k3")
      let before = try directory.bytes()
      #expect(before.firstRange(of: Array(Self.secret.utf8)) != nil, "the words were there")

      try bot.say("vergeet mij", id: "m8")
      try bot.say("ja", id: "m9")
      let bytes = try directory.bytes()
      #expect(bytes.count > 4096)
      #expect(bytes.firstRange(of: Array(Self.secret.utf8)) == nil)
      #expect(try store.cases().isEmpty)
      #expect(try store.transaction { try $0.burial(of: number) } == Town.monday)
      #expect(try bot.say("toon \(number)", desk).contains("gewist"))
    }

    @Test(arguments: StoreKind.allCases)
    func isToldToWhoeverReceivedSomethingWhateverHeAskedFor(_ kind: StoreKind) throws {
      let store = try kind.store()
      let bot = try DeskFlowTests.bot(store)
      try bot.sendRequest()
      try bot.say("vergeet mij")
      try bot.say("ja")
      let deliveries = try store.transaction { try $0.deliveries(status: nil, limit: 9) }
      #expect(deliveries.map(\.event.type) == [EventType.erased])
      #expect(deliveries.map(\.endpoint) == ["wijkteam"])
    }

    @Test(arguments: StoreKind.allCases)
    func whoReceivedSomethingIsKnownWhenTheDeliveryIsGone(_ kind: StoreKind) throws {
      let store = try kind.store()
      let bot = try DeskFlowTests.bot(store)
      try bot.sendRequest()
      try store.transaction { transaction in
        let delivery = try #require(try transaction.deliveries(status: nil, limit: 9).first)
        try transaction.record([
          DeliveryResult(delivery: delivery.id, verdict: .delivered, outcome: "204", at: Town.monday)
        ])
        let purged = try transaction.purge(.standard, now: Town.monday.adding(days: 31))
        #expect(purged.deliveries == 1)
      }
      try bot.say("vergeet mij")
      try bot.say("ja")
      #expect(
        try store.transaction { try $0.deliveries(status: nil, limit: 9) }.map(\.endpoint) == ["wijkteam"])
    }
  }
}

extension Watched {
  fileprivate init(reminded: Int = 0, late: Int = 0) {
    self.init()
    self.reminded = reminded
    self.late = late
  }
}
