import Model
import Storage
import Testing

/// What every store must do about promises, notices, erasures, ages and figures.
@Suite struct KeepingContract {
  @Suite struct Promises {
    @Test(arguments: StoreKind.allCases) func findsThoseThatSomebodyMustLookAt(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          for (seed, due) in [(UInt64(1), 11), (2, 9), (3, 14), (4, 8), (5, 8)] {
            try transaction.open(makeCase(seed, due: day(due)))
          }
          var reported = makeCase(4, due: day(8))
          reported.promise.lateReported = true
          try transaction.update(reported)
          var closed = makeCase(5, due: day(8))
          closed.status = .closed
          try transaction.update(closed)
          // Due on Wednesday 13, Friday 15 and Monday 18 May: reminders on 12 and on 13 (the 14th is Ascension Day).
          func watched(_ days: Int, limit: Int = 9) throws -> [CaseNumber] {
            try transaction.casesToWatch(until: day(days), limit: limit).map(\.number)
          }
          #expect(try watched(7).isEmpty)
          #expect(try watched(8) == [2].map(caseNumber))
          #expect(try watched(9) == [2, 1].map(caseNumber))
          #expect(try watched(11) == [2, 1, 3].map(caseNumber))
          #expect(try watched(11, limit: 1) == [2].map(caseNumber))
          #expect(try watched(11, limit: 0).isEmpty)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func openCasesAreThoseNobodyEnded(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          for seed in UInt64(1)...4 {
            try transaction.open(makeCase(seed, of: seed == 4 ? bram : anna, opened: moment(Int64(seed))))
          }
          for (seed, status) in [(UInt64(1), Case.Status.closed), (2, .withdrawn)] {
            var ended = makeCase(seed, opened: moment(Int64(seed)))
            ended.status = status
            try transaction.update(ended)
          }
          #expect(try transaction.openCases(limit: 9).map(\.number) == [3, 4].map(caseNumber))
          #expect(try transaction.openCases(limit: 1).map(\.number) == [3].map(caseNumber))
        }
      }
    }
  }

  @Suite struct Notices {
    private static func notice(_ text: String, to conversation: ConversationID = anna, from: Timestamp? = nil)
      -> Notice
    {
      Notice(to: conversation, [Reply(text)], about: caseNumber(1), from: from, awaitsReply: true)
    }

    @Test(arguments: StoreKind.allCases) func waitUntilTheyWereSaid(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          for text in ["een", "twee"] { try transaction.post(Self.notice(text)) }
          try transaction.post(Self.notice("drie", to: bram))
        }
        try store.transaction { transaction in
          let waiting = try transaction.notices(for: anna, at: moment())
          #expect(waiting.map(\.notice) == [Self.notice("een"), Self.notice("twee")])
          #expect(try transaction.notices(on: ["irc"], at: moment(), limit: 9).count == 3)
          #expect(try transaction.notices(on: ["irc"], at: moment(), limit: 1).map(\.id) == [waiting[0].id])
          #expect(try transaction.notices(on: ["matrix"], at: moment(), limit: 9).isEmpty)
          try transaction.remove(notices: [waiting[0].id, 99])
          #expect(try transaction.notices(for: anna, at: moment()).map(\.notice) == [Self.notice("twee")])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func areNotSaidBeforeTheyAreTrue(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.post(Self.notice("later", from: moment(60)))
          for (seconds, count) in [(Int64(59), 0), (60, 1)] {
            #expect(try transaction.notices(for: anna, at: moment(seconds)).count == count)
            #expect(try transaction.notices(on: ["irc"], at: moment(seconds), limit: 9).count == count)
          }
        }
      }
    }
  }

  @Suite struct Erasing {
    @Test(arguments: StoreKind.allCases) func takesWhatOthersWereTold(_ kind: StoreKind) throws {
      try kind.withStore { store in
        let desk = ConversationID(sender: "fatima", channel: "balie")
        try store.transaction { transaction in
          try transaction.open(makeCase(1))
          try transaction.open(makeCase(2, of: bram))
          for seed in UInt64(1)...2 {
            let text = "over \(seed)"
            try transaction.post(Notice(to: desk, [Reply(text)], about: caseNumber(seed)))
            try transaction.remember(
              text, to: MessageID(text), in: desk, at: moment(), about: caseNumber(seed))
          }
          try transaction.post(Notice(to: anna, [Reply("antwoord")], about: caseNumber(1)))
          try transaction.erase(anna)
          #expect(try transaction.notices(for: anna, at: moment()).isEmpty)
          #expect(
            try transaction.notices(for: desk, at: moment()).map(\.notice.replies) == [[Reply("over 2")]])
          #expect(try transaction.rememberedAnswer(to: MessageID("over 1"), in: desk) == nil)
          #expect(try transaction.rememberedAnswer(to: MessageID("over 2"), in: desk) == "over 2")
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func leavesAMarkAndNeverGivesTheNumberAgain(_ kind: StoreKind) throws
    {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.open(makeCase(1))
          #expect(try transaction.burial(of: caseNumber(1)) == nil)
          try transaction.bury(caseNumber(1), at: moment(7))
          try transaction.bury(nil, at: moment(8))
          try transaction.erase(anna)
          #expect(try transaction.burial(of: caseNumber(1)) == moment(7))
          #expect(try transaction.burial(of: caseNumber(2)) == nil)
          #expect(throws: CaseNumberTaken.self) { try transaction.open(makeCase(1, of: bram)) }
        }
      }
    }
  }

  @Suite struct Ages {
    private static let retention = Retention(answers: 2, conversations: 10, cases: 20, deliveries: 5)

    @Test(arguments: StoreKind.allCases) func answersGoByThemselves(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.remember("oud", to: MessageID("m1"), in: anna, at: moment())
          try transaction.remember("nieuw", to: MessageID("m2"), in: anna, at: moment(2 * 86_400))
          let purged = try transaction.purge(Self.retention, now: moment(2 * 86_400 + 1))
          #expect(purged.answers == 1)
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == nil)
          #expect(try transaction.rememberedAnswer(to: MessageID("m2"), in: anna) == "nieuw")
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func deliveriesGoButNotWhatStillWaits(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          for id in ["arrived", "dead", "waits", "recent"] { try transaction.enqueue(makeEvent(id)) }
          try transaction.record("arrived", .delivered)
          try transaction.record("dead", .dead)
          try transaction.record("waits", .retry(at: moment(5)))
          try transaction.record("recent", .delivered, at: 86_400)
          let purged = try transaction.purge(Self.retention, now: moment(5 * 86_400 + 2))
          #expect(purged.deliveries == 2)
          #expect(try transaction.deliveries(status: nil, limit: 9).map(\.event.id) == ["recent", "waits"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func conversationsGoUnlessACaseIsOpen(_ kind: StoreKind) throws {
      try kind.withStore { store in
        let names = ["idle", "busy", "open", "closed"]
        let ids = names.map { ConversationID(sender: $0, channel: "irc") }
        try store.transaction { transaction in
          for (seed, id) in ids.enumerated() {
            try transaction.save(Tracker(conversation: id))
            try transaction.touch(id, on: day(id.sender == "busy" ? 5 : 0))
            guard seed >= 2 else { continue }
            try transaction.open(makeCase(UInt64(seed), of: id))
          }
          var closed = makeCase(3, of: ids[3])
          closed.status = .closed
          try transaction.update(closed)

          let first = try transaction.purge(Self.retention, now: moment(11 * 86_400))
          #expect(first.conversations == 1 && first.cases == 0)
          #expect(try ids.map { try transaction.tracker(of: $0) != nil } == [false, true, true, true])

          let second = try transaction.purge(Self.retention, now: moment(21 * 86_400))
          #expect(second.conversations == 1 && second.cases == 1)
          #expect(try ids.map { try transaction.tracker(of: $0) != nil } == [false, false, true, false])
          #expect(try transaction.burial(of: caseNumber(3)) != nil)
          #expect(try transaction.case(caseNumber(2)) != nil)
        }
      }
    }
  }

  @Suite struct Figures {
    @Test(arguments: StoreKind.allCases) func countByWeek(_ kind: StoreKind) throws {
      try kind.withStore { store in
        let (money, sent) = (Tally(.theme, "hulp_geld"), Tally(.sent, "hulpvraag"))
        try store.transaction { transaction in
          for (tally, days) in [(money, 0), (money, 0), (sent, 0), (money, 7), (money, -7)] {
            try transaction.count(tally, week: day(days))
          }
          #expect(
            try transaction.tallies(from: day(0)) == [
              TallyCount(sent, week: day(0), count: 1), TallyCount(money, week: day(0), count: 2),
              TallyCount(money, week: day(7), count: 1),
            ])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func namesWhoReceivedSomething(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"), to: ["wijkteam", "archief"], of: anna)
          try transaction.enqueue(makeEvent("e2"), to: ["wijkteam"], of: anna)
          #expect(try transaction.recipients(of: anna) == ["archief", "wijkteam"])
          #expect(try transaction.recipients(of: bram).isEmpty)
        }
      }
    }
  }
}
