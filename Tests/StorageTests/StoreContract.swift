import Model
import Storage
import Testing

/// What every store must do: the sentences of `Store` and `StoreTransaction`, one by one.
@Suite struct StoreContract {
  @Suite struct Transactions {
    @Test(arguments: StoreKind.allCases) func returnsWhatTheBodyReturns(_ kind: StoreKind) throws {
      try kind.withStore { (store) throws in
        #expect(try store.transaction { _ in 7 } == 7)
        #expect(try store.transaction { _ in String?.none } == nil)
      }
    }

    @Test(arguments: StoreKind.allCases) func leavesNoTraceOfABodyThatThrows(_ kind: StoreKind) throws {
      struct Stop: Error {}
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.save(Tracker(conversation: anna))
          try transaction.open(makeCase(1))
        }
        #expect(throws: Stop.self) {
          try store.transaction { transaction in
            try transaction.erase(anna)
            try transaction.save(fullTracker(of: bram))
            try transaction.remember("antwoord", to: MessageID("m1"), in: bram, at: moment())
            try transaction.open(makeCase(2, of: bram))
            try transaction.enqueue(makeEvent("e1"), makeEvent("e2", subject: 1))
            throw Stop()
          }
        }
        try store.transaction { (transaction) throws in
          #expect(try transaction.tracker(of: anna) == Tracker(conversation: anna))
          #expect(try transaction.case(caseNumber(1)) == makeCase(1))
          #expect(try transaction.tracker(of: bram) == nil)
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: bram) == nil)
          #expect(try transaction.case(caseNumber(2)) == nil)
          #expect(try transaction.deliveries(status: nil, limit: 10).isEmpty)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func seesItsOwnChanges(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.save(fullTracker(of: anna))
          #expect(try transaction.tracker(of: anna)?.turns == 3)
          try transaction.erase(anna)
          #expect(try transaction.tracker(of: anna) == nil)
          try transaction.save(Tracker(conversation: anna))
          #expect(try transaction.tracker(of: anna)?.turns == 0)
        }
      }
    }
  }

  @Suite struct Conversations {
    @Test(arguments: StoreKind.allCases) func keepsATracker(_ kind: StoreKind) throws {
      try kind.withStore { store in
        let tracker = try fullTracker(of: anna)
        try store.transaction { try $0.save(tracker) }
        #expect(try store.transaction { try $0.tracker(of: anna) } == tracker)
        #expect(try store.transaction { try $0.tracker(of: bram) } == nil)
      }
    }

    @Test(arguments: StoreKind.allCases) func aSenderHasAConversationPerChannel(_ kind: StoreKind) throws {
      try kind.withStore { store in
        var other = Tracker(conversation: ConversationID(sender: "anna", channel: "matrix"))
        other.turns = 9
        try store.transaction { transaction in
          try transaction.save(Tracker(conversation: anna))
          try transaction.save(other)
        }
        try store.transaction { (transaction) throws in
          #expect(try transaction.tracker(of: anna)?.turns == 0)
          #expect(try transaction.tracker(of: other.conversation)?.turns == 9)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func keepsATrackerThatGrowsAndShrinks(_ kind: StoreKind) throws {
      try kind.withStore { store in
        for length in [0, 10, 5000, 50, 20_000, 1] {
          var tracker = Tracker(conversation: anna)
          tracker.lastReplies = [Reply(String(repeating: "é", count: length))]
          try store.transaction { try $0.save(tracker) }
          #expect(try store.transaction { try $0.tracker(of: anna) } == tracker)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func keepsSendersOfAnyShape(_ kind: StoreKind) throws {
      try kind.withStore { store in
        let senders = [
          "a\u{0}b", "ab", "é", "e\u{301}x", "👩‍👩‍👧", "'; DROP TABLE record; --",
          String(repeating: "x", count: 5000),
        ]
        try store.transaction { transaction in
          for (turns, sender) in senders.enumerated() {
            var tracker = Tracker(conversation: ConversationID(sender: sender, channel: "irc"))
            tracker.turns = turns
            try transaction.save(tracker)
          }
        }
        for (turns, sender) in senders.enumerated() {
          let id = ConversationID(sender: sender, channel: "irc")
          #expect(try store.transaction { try $0.tracker(of: id) }?.turns == turns)
        }
      }
    }
  }

  @Suite struct Answers {
    @Test(arguments: StoreKind.allCases) func remembersAnAnswerToAMessage(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == nil)
          try transaction.remember("één\u{0}twee", to: MessageID("m1"), in: anna, at: moment())
          try transaction.remember("", to: MessageID("m2"), in: anna, at: moment())
        }
        try store.transaction { (transaction) throws in
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == "één\u{0}twee")
          #expect(try transaction.rememberedAnswer(to: MessageID("m2"), in: anna) == "")
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: bram) == nil)
          #expect(try transaction.tracker(of: anna) == nil)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func aNewAnswerTakesThePlaceOfTheEarlierOne(_ kind: StoreKind) throws
    {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.remember("een", to: MessageID("m1"), in: anna, at: moment())
          try transaction.remember("twee", to: MessageID("m1"), in: anna, at: moment(1))
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == "twee")
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func forgetsTheOldestBeyondTheLimit(_ kind: StoreKind) throws {
      try kind.withStore { store in
        let count = StoreLimits.rememberedAnswers + 3
        try store.transaction { transaction in
          try transaction.remember("ander", to: MessageID("m0"), in: bram, at: moment())
          for index in 0..<count {
            try transaction.remember("a\(index)", to: MessageID("m\(index)"), in: anna, at: moment())
          }
          for index in 0..<count {
            let answer = try transaction.rememberedAnswer(to: MessageID("m\(index)"), in: anna)
            #expect(answer == (index < 3 ? nil : "a\(index)"))
          }
          #expect(try transaction.rememberedAnswer(to: MessageID("m0"), in: bram) == "ander")
        }
      }
    }
  }

  @Suite struct Erasing {
    @Test(arguments: StoreKind.allCases) func removesAllOfOneConversationAndNothingElse(_ kind: StoreKind)
      throws
    {
      try kind.withStore { store in
        try store.transaction { transaction in
          for (seed, conversation) in [(UInt64(1), anna), (2, bram)] {
            try transaction.save(fullTracker(of: conversation))
            try transaction.remember("antwoord", to: MessageID("m1"), in: conversation, at: moment())
            try transaction.open(makeCase(seed, of: conversation))
            try transaction.enqueue(makeEvent("sent \(seed)", subject: seed), of: conversation)
            try transaction.enqueue(makeEvent("waits \(seed)", subject: seed), of: conversation)
            try transaction.record("sent \(seed)", .delivered)
          }
          try transaction.enqueue(makeEvent("of nobody"), of: nil)
        }
        try store.transaction { try $0.erase(anna) }
        try store.transaction { transaction in
          #expect(try transaction.tracker(of: anna) == nil)
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == nil)
          #expect(try transaction.case(caseNumber(1)) == nil)
          #expect(try transaction.cases(of: anna).isEmpty)
          #expect(try transaction.tracker(of: bram) == fullTracker(of: bram))
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: bram) == "antwoord")
          #expect(try transaction.cases(of: bram) == [makeCase(2, of: bram)])
          let left = try transaction.deliveries(status: nil, limit: 10).map(\.event.id)
          #expect(left == ["of nobody", "waits 2", "sent 2"])
          #expect(try transaction.claimed() == ["waits 2", "of nobody"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func eventsThatTellOfAnErasureStay(_ kind: StoreKind) throws {
      try kind.withStore { store in
        let erased = makeEvent("e2", subject: 1, type: EventType.erased, data: [:])
        try store.transaction { transaction in
          try transaction.open(makeCase(1))
          try transaction.enqueue(makeEvent("e1", subject: 1))
          try transaction.enqueue(erased)
          try transaction.erase(anna)
          try transaction.erase(anna)
          // It stood behind an event that is gone: nothing holds it up.
          #expect(
            try transaction.claim(endpoints: ["gemeente"], now: moment(), leasedUntil: moment(9), limit: 9)
              .map(\.event) == [erased])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func aResultForAnErasedDeliveryHitsNoOther(_ kind: StoreKind) throws
    {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"))
          let gone = try transaction.number(of: "e1")
          try transaction.erase(anna)
          try transaction.enqueue(makeEvent("e2"), of: bram)
          try transaction.record([
            DeliveryResult(delivery: gone, verdict: .delivered, outcome: "200", at: moment())
          ])
          try transaction.release([gone])
          #expect(try transaction.delivery(gone) == nil)
          #expect(try transaction.retry(gone, now: moment()) == false)
          #expect(try transaction.claimed() == ["e2"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func anUnknownConversationIsNoError(_ kind: StoreKind) throws {
      try kind.withStore { store in try store.transaction { try $0.erase(anna) } }
    }
  }

  @Suite struct Cases {
    @Test(arguments: StoreKind.allCases) func opensAndChangesACase(_ kind: StoreKind) throws {
      try kind.withStore { store in
        var value = makeCase(1)
        try store.transaction { try $0.open(value) }
        #expect(try store.transaction { try $0.case(value.number) } == value)
        value.status = .withdrawn
        value.promise = Promise(
          what: "Iets heel anders, en veel langer dan eerst: " + String(repeating: "x", count: 400),
          due: day(9))
        try store.transaction { try $0.update(value) }
        #expect(try store.transaction { try $0.case(value.number) } == value)
        #expect(try store.transaction { try $0.case(caseNumber(2)) } == nil)
      }
    }

    @Test(arguments: StoreKind.allCases) func aNumberIsTakenOnce(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.open(makeCase(1))
          #expect(throws: CaseNumberTaken.self) { try transaction.open(makeCase(1, of: bram)) }
          try transaction.open(makeCase(2, of: bram))
        }
        #expect(try store.transaction { try $0.case(caseNumber(1)) } == makeCase(1))
        #expect(try store.transaction { try $0.case(caseNumber(2)) } == makeCase(2, of: bram))
      }
    }

    @Test(arguments: StoreKind.allCases) func changingACaseThatIsGoneDoesNothing(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { try $0.update(makeCase(1)) }
        #expect(try store.transaction { try $0.case(caseNumber(1)) } == nil)
      }
    }

    @Test(arguments: StoreKind.allCases) func listsACitizensCasesOldestFirst(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          for (seed, opened) in [(UInt64(1), Int64(20)), (2, 10), (3, 20), (4, 5)] {
            try transaction.open(makeCase(seed, of: seed == 4 ? bram : anna, opened: moment(opened)))
          }
          #expect(try transaction.cases(of: anna).map(\.number) == [2, 1, 3].map(caseNumber))
        }
      }
    }
  }
}
