import Foundation
import GRDB
import Model
import Testing

@testable import Storage

/// What a store knows of the conversations of a moment ago must never be something else than what stands in the file.
@Suite struct HotConversationTests {
  @Test func whatAnotherProgramWritesIsSeen() throws {
    try withTwoStores { mine, other in
      try mine.transaction { try $0.save(fullTracker(of: anna)) }
      try other.transaction { transaction in
        var tracker = try #require(try transaction.tracker(of: anna))
        tracker.turns = 40
        try transaction.save(tracker)
        try transaction.remember("van de ander", to: MessageID("m1"), in: anna, at: moment())
        try transaction.open(makeCase(1))
        try transaction.post(Notice(to: anna, [Reply("hallo")], about: caseNumber(1)))
      }
      try mine.transaction { (transaction) throws in
        #expect(try transaction.tracker(of: anna)?.turns == 40)
        #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == "van de ander")
        #expect(try transaction.cases(of: anna) == [makeCase(1)])
        #expect(try transaction.notices(for: anna, at: moment()).count == 1)
      }
    }
  }

  @Test func whatAnotherProgramErasesIsGone() throws {
    try withTwoStores { mine, other in
      try mine.transaction { transaction in
        try transaction.save(fullTracker(of: anna))
        try transaction.remember("antwoord", to: MessageID("m1"), in: anna, at: moment())
        try transaction.open(makeCase(1))
      }
      try other.transaction { transaction in
        try transaction.erase(anna)
        // Somebody else takes the rows.
        try transaction.save(fullTracker(of: bram))
      }
      try mine.transaction { transaction in
        #expect(try transaction.tracker(of: anna) == nil)
        #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == nil)
        #expect(try transaction.cases(of: anna).isEmpty)
        try transaction.save(Tracker(conversation: anna))
      }
      try other.transaction { (transaction) throws in
        #expect(try transaction.tracker(of: bram) == fullTracker(of: bram))
        #expect(try transaction.tracker(of: anna) == Tracker(conversation: anna))
      }
    }
  }

  @Test func aTransactionThatFailedIsForgotten() throws {
    struct Stop: Error {}
    try withTwoStores { mine, other in
      try mine.transaction { try $0.save(Tracker(conversation: anna)) }
      #expect(throws: Stop.self) {
        try mine.transaction { transaction in
          try transaction.save(fullTracker(of: anna))
          try transaction.remember("antwoord", to: MessageID("m1"), in: anna, at: moment())
          try transaction.open(makeCase(1))
          try transaction.touch(anna, on: day())
          throw Stop()
        }
      }
      try mine.transaction { transaction in
        #expect(try transaction.tracker(of: anna) == Tracker(conversation: anna))
        #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == nil)
        #expect(try transaction.cases(of: anna).isEmpty)
        try transaction.touch(anna, on: day())
      }
      #expect(
        try other.transaction { try $0.purge(Retention(), now: moment(86_400 * 4000)) }.conversations == 1)
    }
  }

  @Test func casesStayInTheOrderOfTheirOpening() throws {
    try withTwoStores { mine, other in
      try mine.transaction { try $0.save(Tracker(conversation: anna)) }
      try mine.transaction { transaction in
        for (seed, opened) in [(1, 20), (2, 10), (3, 30), (4, 30)] as [(UInt64, Int64)] {
          try transaction.open(makeCase(seed, opened: moment(opened)))
          _ = try transaction.cases(of: anna)
        }
        var changed = makeCase(3, opened: moment(30))
        changed.status = .closed
        try transaction.update(changed)
      }
      let seen = try mine.transaction { try $0.cases(of: anna) }
      #expect(seen.map(\.number) == [2, 1, 3, 4].map(caseNumber))
      #expect(seen[2].status == .closed)
      #expect(try other.transaction { try $0.cases(of: anna) } == seen)
    }
  }

  // More than are kept in memory, so that some are looked up again and some are not.
  @Test func manyConversationsStayApart() throws {
    try withTwoStores { mine, other in
      let count = 5000
      for round in 1...2 {
        try mine.transaction { transaction in
          for index in 0..<count {
            let conversation = ConversationID(sender: "\(index)", channel: "irc")
            var tracker = try transaction.tracker(of: conversation) ?? Tracker(conversation: conversation)
            #expect(tracker.turns == (round == 1 ? 0 : index))
            tracker.turns += round == 1 ? index : 1
            try transaction.save(tracker)
            try transaction.remember("\(index)", to: MessageID("m\(round)"), in: conversation, at: moment())
          }
        }
      }
      try other.transaction { (transaction) throws in
        for index in stride(from: 0, to: count, by: 37) {
          let conversation = ConversationID(sender: "\(index)", channel: "irc")
          #expect(try transaction.tracker(of: conversation)?.turns == index + 1)
          for id in ["m1", "m2"] {
            #expect(try transaction.rememberedAnswer(to: MessageID(id), in: conversation) == "\(index)")
          }
        }
      }
    }
  }

  /// Two programs on one file.
  private func withTwoStores(_ body: (SQLiteStore, SQLiteStore) throws -> Void) throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      try body(SQLiteStore(path: path), SQLiteStore(path: path))
    }
  }
}
