import Foundation
import GRDB
import Model
import Testing

@testable import Storage

/// What only a store in a file can do, and get wrong.
@Suite struct SQLiteStoreTests {
  @Test func reopeningKeepsEverything() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let deliveries = try SQLiteStore(path: path).transaction { transaction in
        try transaction.save(fullTracker(of: anna))
        try transaction.remember("antwoord", to: MessageID("m1"), in: anna, at: moment())
        try transaction.open(makeCase(1))
        try transaction.enqueue(makeEvent("e1", subject: 1), makeEvent("e2", subject: 1))
        _ = try transaction.claimed()
        try transaction.record("e1", .retry(at: moment(500)))
        return try transaction.deliveries(status: nil, limit: 10)
      }
      try SQLiteStore(path: path).transaction { (transaction) throws in
        #expect(try transaction.tracker(of: anna) == fullTracker(of: anna))
        #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == "antwoord")
        #expect(try transaction.cases(of: anna) == [makeCase(1)])
        #expect(try transaction.deliveries(status: nil, limit: 10) == deliveries)
        #expect(try transaction.nextDue(endpoints: ["gemeente"]) == moment(500))
      }
    }
  }

  @Test func twoProgramsShareAFile() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let stores = try [SQLiteStore(path: path), SQLiteStore(path: path)]
      let rounds = 50
      DispatchQueue.concurrentPerform(iterations: stores.count) { index in
        for _ in 0..<rounds {
          #expect(throws: Never.self) {
            try stores[index].transaction { transaction in
              var tracker = try transaction.tracker(of: anna) ?? Tracker(conversation: anna)
              tracker.turns += 1
              try transaction.save(tracker)
            }
          }
        }
      }
      #expect(try stores[0].transaction { try $0.tracker(of: anna)?.turns } == stores.count * rounds)
    }
  }

  @Test func programsMayStartAtTheSameMoment() throws {
    try withTemporaryDirectory { directory in
      DispatchQueue.concurrentPerform(iterations: 8) { index in
        #expect(throws: Never.self) {
          try SQLiteStore(path: directory + "/store.sqlite").transaction { transaction in
            try transaction.save(Tracker(conversation: ConversationID(sender: "\(index)", channel: "irc")))
          }
        }
      }
      try SQLiteStore(path: directory + "/store.sqlite").transaction { (transaction) throws in
        for index in 0..<8 {
          #expect(try transaction.tracker(of: ConversationID(sender: "\(index)", channel: "irc")) != nil)
        }
      }
    }
  }

  @Test func syncsEveryTransactionToDisk() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let store = try SQLiteStore(path: path)
      let settings = try store.settings(
        "journal_mode", "synchronous", "secure_delete", "foreign_keys", "busy_timeout")
      #expect(settings == ["wal", "2", "1", "1", "10000"])
    }
  }

  @Test func onlyTheOwnerMayReadTheFile() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/een/twee/store.sqlite"
      let store = try SQLiteStore(path: path)
      try store.transaction { try $0.save(Tracker(conversation: anna)) }
      #expect(try mode(of: directory + "/een") == 0o700)
      #expect(try mode(of: directory + "/een/twee") == 0o700)
      for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(of: file) == 0o600, "\(file)") }
    }
  }

  @Test func membersOfALaterVersionAreSkipped() throws {
    try withTemporaryDirectory { directory in
      let store = try SQLiteStore(path: directory + "/store.sqlite")
      try store.transaction { try $0.save(fullTracker(of: anna)) }
      let tracker = try JSONEncoder().encode(fullTracker(of: anna))
      try store.overwriteTracker(
        String(decoding: tracker, as: UTF8.self).dropLast() + #","mood":{"value":"blij"}}"#)
      // Another one: the first knows what it saved.
      let other = try SQLiteStore(path: directory + "/store.sqlite")
      #expect(try other.transaction { try $0.tracker(of: anna) } == fullTracker(of: anna))
    }
  }

  @Test func conversationsWithOneFingerprintStayApart() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      try SQLiteStore(path: path).transaction { transaction in
        try transaction.save(fullTracker(of: anna))
        try transaction.save(Tracker(conversation: bram))
        try transaction.remember("van anna", to: MessageID("m1"), in: anna, at: moment())
      }
      try DatabaseQueue(path: path).write { database in
        try database.execute(
          sql: "UPDATE conversation SET fingerprint = ?", arguments: [fingerprint("bram", "irc")])
      }
      try SQLiteStore(path: path).transaction { (transaction) throws in
        #expect(try transaction.tracker(of: bram) == Tracker(conversation: bram))
        #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: bram) == nil)
        #expect(try transaction.tracker(of: anna) == nil)
      }
    }
  }

  @Test func messagesWithOneMarkStayApart() throws {
    let (first, second) = messagesWithOneMark()
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      try SQLiteStore(path: path).transaction { transaction in
        try transaction.remember("eerste", to: first, in: anna, at: moment())
        try transaction.remember("tweede", to: second, in: anna, at: moment())
        try transaction.remember("nieuwe eerste", to: first, in: anna, at: moment())
      }
      try SQLiteStore(path: path).transaction { (transaction) throws in
        #expect(try transaction.rememberedAnswer(to: first, in: anna) == "nieuwe eerste")
        #expect(try transaction.rememberedAnswer(to: second, in: anna) == "tweede")
      }
    }
  }

  /// Two ids that cannot be told apart by what a conversation's list holds of them.
  private func messagesWithOneMark() -> (MessageID, MessageID) {
    var seen: [UInt32: String] = [:]
    for number in 0... {
      let id = "m\(number)"
      let mark = RememberedAnswer(id: 0, message: fingerprint(id)).mark
      if let other = seen.updateValue(id, forKey: mark) { return (MessageID(other), MessageID(id)) }
    }
    return (MessageID(""), MessageID(""))
  }

  // A purge takes answers away, and new ones take their rows: the lists of conversations still name those.
  @Test func aRowThatIsTakenAgainGivesNobodyElsesAnswer() throws {
    try withTemporaryDirectory { directory in
      let store = try SQLiteStore(path: directory + "/store.sqlite")
      try store.transaction { transaction in
        try transaction.save(fullTracker(of: anna))
        try transaction.remember("van anna", to: MessageID("1"), in: anna, at: moment())
        try transaction.touch(anna, on: day(400))
      }
      #expect(try store.transaction { try $0.purge(Retention(), now: moment(400 * 86_400)) }.answers == 1)
      try store.transaction {
        try $0.remember("van bram", to: MessageID("1"), in: bram, at: moment(400 * 86_400))
      }
      try store.transaction { transaction in
        #expect(try transaction.rememberedAnswer(to: MessageID("1"), in: anna) == nil)
        #expect(try transaction.rememberedAnswer(to: MessageID("1"), in: bram) == "van bram")
        try transaction.erase(anna)
      }
      #expect(try store.transaction { try $0.rememberedAnswer(to: MessageID("1"), in: bram) } == "van bram")
    }
  }

  private func mode(of path: String) throws -> Int? {
    try (FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }
}
