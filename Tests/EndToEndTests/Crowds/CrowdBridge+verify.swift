import GRDB
import Model
import Storage
import Testing

extension CrowdBridge {
  /// Holds a store against what the crowd said. To be asked when everybody was answered and the program has ended.
  func verify(store path: String) throws {
    #expect(answers.count == crowd.messages.count)
    let integrity = try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "PRAGMA integrity_check")
    }
    #expect(integrity == ["ok"])
    try SQLiteStore(path: path).transaction { transaction in
      try verifyConversations(transaction)
      try verifyFigures(transaction)
    }
  }

  /// Every turn is there, once: a message that was lost or counted twice shows in the number of turns, and the case
  /// that the citizen was told of is the only one he has.
  private func verifyConversations(_ transaction: any StoreTransaction) throws {
    for (citizen, (journey, number)) in zip(crowd.journeys, try numbers()).enumerated() {
      let conversation = Crowd.conversation(of: citizen)
      #expect(try transaction.tracker(of: conversation)?.turns == journey.turns.count, "\(conversation)")
      let cases = try transaction.cases(of: conversation).map(\.number.description)
      #expect(cases == (number.map { [$0] } ?? []), "\(conversation)")
    }
  }

  /// What is counted for the report is counted once.
  private func verifyFigures(_ transaction: any StoreTransaction) throws {
    let sent = try transaction.tallies(from: CivilDate(daysSince1970: 0)).filter { $0.tally.kind == .sent }
    #expect(sent.reduce(0) { $0 + $1.count } == crowd.journeys.count { $0.turns.count > 1 })
  }

  /// Each event came in at least once, in its case's order, under one id and with one content; returns how many there
  /// were and how often one arrived.
  func verify(_ receiver: Receiver, store path: String) throws -> (events: Int, arrivals: Int) {
    let arrivals = try receiver.allEvents()
    var contents: [String: String] = [:]
    var order: [String: [String]] = [:]
    var emergencies = 0
    for event in arrivals {
      if let known = contents.updateValue(event.text, forKey: event.id) {
        #expect(known == event.text, "the event came twice, and not the same")
      } else if let subject = event.subject {
        order[subject, default: []].append(event.type)
      } else {
        emergencies += 1
      }
    }
    for (journey, number) in zip(crowd.journeys, try numbers()) {
      guard let number else { continue }
      #expect(order.removeValue(forKey: number) == journey.causes, "\(number)")
    }
    #expect(order.isEmpty, "events of cases that nobody was told of")
    #expect(emergencies == crowd.journeys.count { $0.causes == [EventType.emergency] })
    let deliveries = try SQLiteStore(path: path).transaction { try $0.deliveries(status: nil, limit: .max) }
    #expect(deliveries.allSatisfy { $0.status == .delivered })
    #expect(Set(deliveries.map(\.event.id)) == Set(contents.keys))
    #expect(deliveries.count == contents.count)
    return (contents.count, arrivals.count)
  }
}
