import Model
import Storage
import Testing

extension StoreContract {
  @Suite struct Outbox {
    @Test(arguments: StoreKind.allCases) func putsAnEventInOncePerEndpoint(_ kind: StoreKind) throws {
      try kind.withStore { store in
        let event = makeEvent("e1", subject: 1, at: moment(3))
        try store.transaction { try $0.enqueue(event, to: ["a", "b", "a"], of: anna) }
        let deliveries = try store.transaction { try $0.deliveries(status: nil, limit: 10) }
        #expect(deliveries.map(\.endpoint) == ["b", "a"])
        for delivery in deliveries {
          #expect(delivery.event == event)
          #expect(delivery.status == .waiting)
          #expect(delivery.attempts == 0)
          #expect(delivery.nextAttempt == moment(3))
          #expect(delivery.lastOutcome == nil)
          #expect(try store.transaction { try $0.delivery(delivery.id) } == delivery)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func noEndpointMeansNoDelivery(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"), to: [], of: anna)
          #expect(try transaction.deliveries(status: nil, limit: 10).isEmpty)
          #expect(try transaction.nextDue(endpoints: ["a"]) == nil)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func anEventIsDueAtOnceWhateverItsTime(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(
            makeEvent("future", at: moment(1_000_000)), makeEvent("past", at: moment(-1_000_000)))
          #expect(try transaction.nextDue(endpoints: ["gemeente"]).map { $0 <= moment(-1_000_000) } == true)
          #expect(try transaction.claimed() == ["future", "past"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func claimsOldestFirstUpToTheLimit(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          for index in 1...5 {
            try transaction.enqueue(makeEvent("e\(index)"), to: [index == 3 ? "b" : "a"], of: nil)
          }
          #expect(try transaction.claimed(["a", "b"], limit: 3) == ["e1", "e2", "e3"])
          #expect(try transaction.claimed(["b", "a"], limit: 0) == [])
          #expect(try transaction.claimed(["a", "b"], limit: 3) == ["e4", "e5"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func anOlderOneThatIsDueAgainComesFirst(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"))
          _ = try transaction.claimed()
          try transaction.record("e1", .retry(at: moment(50)))
          try transaction.enqueue(makeEvent("e2"), makeEvent("e3"))
          #expect(try transaction.claimed(now: 50, limit: 2) == ["e1", "e2"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func claimsForTheNamedEndpointsOnly(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"), to: ["a", "b"], of: nil)
          #expect(try transaction.claimed(["c"]) == [])
          #expect(try transaction.claimed([]) == [])
          #expect(try transaction.claimed(["b", "b"]) == ["e1"])
          #expect(try transaction.claimed(["a"]) == ["e1"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func aLeaseKeepsOthersOffUntilItHasPassed(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { try $0.enqueue(makeEvent("e1")) }
        #expect(try store.transaction { try $0.claimed(now: 0, lease: 60) } == ["e1"])
        #expect(try store.transaction { try $0.claimed(now: 59, lease: 60) } == [])
        #expect(try store.transaction { try $0.nextDue(endpoints: ["gemeente"]) } == moment(60))
        #expect(try store.transaction { try $0.claimed(now: 60, lease: 60) } == ["e1"])
        #expect(try store.transaction { try $0.deliveries(status: .waiting, limit: 1) }.first?.attempts == 0)
      }
    }

    @Test(arguments: StoreKind.allCases) func whatAClockThatRanAheadPutOffIsDue(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          let year: Int64 = 365 * 86_400
          try transaction.enqueue(makeEvent("1a", subject: 1), makeEvent("1b", subject: 1), makeEvent("free"))
          #expect(try transaction.claimed(now: year, lease: 60) == ["1a", "free"])
          try transaction.record("1a", .retry(at: moment(year + 36_000)), at: year)
          // The clock was put back: neither a lease nor a pause can lie a year ahead.
          #expect(try transaction.claimed(now: 0, lease: 60) == ["1a", "free"])
          // What lies within reach stays put off.
          try transaction.record("1a", .retry(at: moment(20 * 86_400)))
          #expect(try transaction.claimed(now: 2, lease: 60) == [])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func aLeaseCanBeGivenBack(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"), makeEvent("e2"))
          _ = try transaction.claimed()
          try transaction.release([transaction.number(of: "e2")])
          #expect(try transaction.claimed() == ["e2"])
          #expect(try transaction.delivery(transaction.number(of: "e2"))?.attempts == 0)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func writesDownHowAttemptsEnd(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("ok"), makeEvent("again"), makeEvent("dead"))
          _ = try transaction.claimed()
          try transaction.record("ok", .delivered, at: 1)
          try transaction.record("again", .retry(at: moment(100)), at: 2)
          try transaction.record("dead", .dead, at: 3)
        }
        try store.transaction { transaction in
          let all = try transaction.deliveries(status: nil, limit: 10)
          #expect(all.map(\.status) == [.dead, .waiting, .delivered])
          #expect(all.map(\.attempts) == [1, 1, 1])
          #expect(all.map(\.lastOutcome) == ["uitkomst 3", "uitkomst 2", "uitkomst 1"])
          #expect(all[1].nextAttempt == moment(100))
          #expect(try transaction.nextDue(endpoints: ["gemeente"]) == moment(100))
          #expect(try transaction.claimed(now: 99) == [])
          #expect(try transaction.claimed(now: 100) == ["again"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func whatWasDeliveredStaysDelivered(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"))
          try transaction.record("e1", .delivered, at: 1)
          try transaction.record("e1", .retry(at: moment(5)), at: 2)
          let delivery = try transaction.delivery(transaction.number(of: "e1"))
          #expect(delivery?.status == .delivered)
          #expect(delivery?.attempts == 1)
          #expect(delivery?.lastOutcome == "uitkomst 1")
          #expect(try transaction.claimed(now: 10) == [])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func listsNewestFirstByStatus(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          for index in 1...4 { try transaction.enqueue(makeEvent("e\(index)")) }
          try transaction.record("e2", .dead)
          try transaction.record("e4", .dead)
          #expect(try transaction.deliveries(status: .dead, limit: 9).map(\.event.id) == ["e4", "e2"])
          #expect(try transaction.deliveries(status: .waiting, limit: 1).map(\.event.id) == ["e3"])
          #expect(try transaction.deliveries(status: .delivered, limit: 9).isEmpty)
          #expect(try transaction.deliveries(status: nil, limit: 3).map(\.event.id) == ["e4", "e3", "e2"])
          #expect(try transaction.delivery(99) == nil)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func aDeliveryCanBeTriedAgainByHand(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("ok"), makeEvent("dead"), makeEvent("later"))
          try transaction.record("ok", .delivered)
          try transaction.record("dead", .dead)
          try transaction.record("later", .retry(at: moment(900)))
          #expect(try transaction.retry(transaction.number(of: "dead"), now: moment(20)))
          #expect(try transaction.retry(transaction.number(of: "later"), now: moment(20)))
          #expect(try transaction.retry(transaction.number(of: "ok"), now: moment(20)) == false)
          #expect(try transaction.retry(99, now: moment(20)) == false)
          #expect(try transaction.claimed(now: 19) == [])
          #expect(try transaction.claimed(now: 20) == ["dead", "later"])
          #expect(try transaction.delivery(transaction.number(of: "dead"))?.attempts == 1)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func aTryByHandLeavesALeaseAlone(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"))
          _ = try transaction.claimed(now: 0, lease: 60)
          #expect(try transaction.retry(transaction.number(of: "e1"), now: moment(5)))
          #expect(try transaction.claimed(now: 10) == [])
          #expect(try transaction.claimed(now: 60) == ["e1"])
        }
      }
    }
  }

  @Suite struct LookingBack {
    @Test(arguments: StoreKind.allCases) func findsByStatusEndpointAndCase(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("1", subject: 1), to: ["a", "b"], of: nil)
          try transaction.enqueue(makeEvent("2", subject: 2), to: ["a"], of: nil)
          try transaction.enqueue(makeEvent("3"), to: ["b"], of: nil)
          let found = { (query: DeliveryQuery) in
            try transaction.deliveries(query, limit: 9).map { "\($0.endpoint)\($0.event.id)" }
          }
          #expect(try found(DeliveryQuery()) == ["b3", "a2", "b1", "a1"])
          #expect(try found(DeliveryQuery(endpoint: "b")) == ["b3", "b1"])
          #expect(try found(DeliveryQuery(subject: caseNumber(1))) == ["b1", "a1"])
          #expect(
            try found(DeliveryQuery(status: .waiting, endpoint: "a", subject: caseNumber(2))) == ["a2"])
          #expect(try found(DeliveryQuery(status: .dead)) == [])
          #expect(try found(DeliveryQuery(endpoint: "onbekend")) == [])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func remembersEveryAttempt(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"), makeEvent("e2"))
          try transaction.record("e1", .retry(at: moment(5)), at: 1)
          try transaction.record("e1", .dead, at: 2)
          try transaction.record("e1", .delivered, at: 3)
          #expect(
            try transaction.attempts(of: transaction.number(of: "e1"))
              == (1...3).map { DeliveryAttempt(at: moment($0), outcome: "uitkomst \($0)") })
          #expect(try transaction.attempts(of: transaction.number(of: "e2")).isEmpty)
          #expect(try transaction.attempts(of: 99).isEmpty)
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func attemptsGoWithWhatIsErased(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("e1"))
          let number = try transaction.number(of: "e1")
          try transaction.record("e1", .retry(at: moment(5)), at: 1)
          try transaction.erase(anna)
          #expect(try transaction.attempts(of: number).isEmpty)
        }
      }
    }
  }

  @Suite struct Endpoints {
    @Test(arguments: StoreKind.allCases) func areKnownOnceTheyWereInTheOutbox(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          #expect(try transaction.endpointStates() == [])
          try transaction.enqueue(makeEvent("e1"), to: ["b", "a"], of: nil)
          #expect(try transaction.endpointStates() == [EndpointState(name: "a"), EndpointState(name: "b")])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func areRememberedWhole(_ kind: StoreKind) throws {
      try kind.withStore { store in
        var state = EndpointState(name: "a")
        state.goneSince = moment(1)
        state.failures = 7
        state.pausedUntil = moment(2)
        state.lastAttempt = moment(3)
        state.lastSuccess = moment(4)
        state.lastOutcome = "De ontvanger antwoordde met status 500."
        try store.transaction { try $0.save(state) }
        #expect(try store.transaction { try $0.endpointStates() } == [state])
        try store.transaction { try $0.enqueue(makeEvent("e1"), to: ["a"], of: nil) }
        #expect(try store.transaction { try $0.endpointStates() } == [state])
        try store.transaction { try $0.save(EndpointState(name: "a")) }
        #expect(try store.transaction { try $0.endpointStates() } == [EndpointState(name: "a")])
      }
    }

    @Test(arguments: StoreKind.allCases) func haveABacklog(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          #expect(try transaction.backlog(of: "a") == EndpointBacklog())
          for index in 1...5 {
            try transaction.enqueue(
              makeEvent("e\(index)", at: moment(Int64(index))), to: index == 5 ? ["b"] : ["a"], of: nil)
          }
          try transaction.record("e1", .delivered)
          try transaction.record("e2", .dead)
          #expect(try transaction.backlog(of: "a") == EndpointBacklog(waiting: 2, dead: 1, oldest: moment(3)))
          #expect(try transaction.backlog(of: "b") == EndpointBacklog(waiting: 1, oldest: moment(5)))
        }
      }
    }
  }

  /// Of one case and endpoint only the oldest waiting delivery comes out.
  @Suite struct Ordering {
    @Test(arguments: StoreKind.allCases) func oneAtATimeAndInOrder(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(
            makeEvent("1a", subject: 1), makeEvent("1b", subject: 1), makeEvent("2a", subject: 2),
            makeEvent("1c", subject: 1))
          #expect(try transaction.claimed() == ["1a", "2a"])
          #expect(try transaction.claimed() == [])
          try transaction.record("1a", .delivered)
          #expect(try transaction.claimed() == ["1b"])
          try transaction.record("1b", .dead)
          #expect(try transaction.claimed() == ["1c"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func theYoungerWaitsForTheNextAttemptOfTheOlder(_ kind: StoreKind)
      throws
    {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("1a", subject: 1), makeEvent("1b", subject: 1))
          _ = try transaction.claimed()
          try transaction.record("1a", .retry(at: moment(500)))
          #expect(try transaction.claimed(now: 499) == [])
          #expect(try transaction.nextDue(endpoints: ["gemeente"]) == moment(500))
          #expect(try transaction.claimed(now: 500) == ["1a"])
          try transaction.release([transaction.number(of: "1a"), transaction.number(of: "1b")])
          #expect(try transaction.claimed(now: 500) == ["1a"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func endpointsDoNotWaitForEachOther(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("1a", subject: 1), to: ["a", "b"], of: nil)
          try transaction.enqueue(makeEvent("1b", subject: 1), to: ["a", "b"], of: nil)
          let first = try transaction.claim(
            endpoints: ["a"], now: moment(), leasedUntil: moment(60), limit: 9)
          #expect(first.map(\.event.id) == ["1a"])
          try transaction.record([
            DeliveryResult(delivery: first[0].id, verdict: .delivered, outcome: "200", at: moment())
          ])
          #expect(try transaction.claimed(["a"]) == ["1b"])
          #expect(try transaction.claimed(["b"]) == ["1a"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func eventsWithoutACaseAreNotOrdered(_ kind: StoreKind) throws {
      try kind.withStore { store in
        try store.transaction { transaction in
          try transaction.enqueue(makeEvent("x"), makeEvent("y"))
          _ = try transaction.claimed(limit: 1)
          try transaction.record("x", .retry(at: moment(500)))
          #expect(try transaction.claimed() == ["y"])
        }
      }
    }

    @Test(arguments: StoreKind.allCases) func aDeadOneTriedAgainGoesBeforeTheYounger(_ kind: StoreKind) throws
    {
      try kind.withStore { store in
        try store.transaction { transaction in
          for name in ["1a", "1b", "1c"] { try transaction.enqueue(makeEvent(name, subject: 1)) }
          _ = try transaction.claimed()
          try transaction.record("1a", .dead)
          #expect(try transaction.claimed(now: 0, lease: 60) == ["1b"])
          #expect(try transaction.retry(transaction.number(of: "1a"), now: moment(1)))
          #expect(try transaction.claimed(now: 1, lease: 5) == ["1a"])
          try transaction.record("1a", .delivered)
          // Still out with whoever claimed it before.
          #expect(try transaction.claimed(now: 59) == [])
          try transaction.record("1b", .delivered)
          #expect(try transaction.claimed(now: 59) == ["1c"])
        }
      }
    }
  }
}
