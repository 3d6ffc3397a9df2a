import Foundation
import GRDB
import Model
import Testing

@testable import Storage

/// A store that an earlier version wrote goes on as if nothing had happened.
@Suite struct MigrationTests {
  // Written by the version before answers were listed: two turns of one conversation.
  @Test func aStoreOfVersionThreeGoesOn() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      try writeVersionThree(path)
      for _ in 0..<2 {
        try SQLiteStore(path: path).transaction { transaction in
          let tracker = try #require(try transaction.tracker(of: anna))
          #expect(tracker.turns == 2)
          #expect(
            tracker.form?.slots["plek"] == .place(text: "op het Kerkplein", postcode: nil, houseNumber: nil))
          #expect(tracker.lastReplies == [Reply("Met wie wil je dit doen?")])
          let answer = try transaction.rememberedAnswer(to: MessageID("m2"), in: anna)
          #expect(answer?.contains("Met wie wil je dit doen?") == true)
          #expect(try transaction.rememberedAnswer(to: MessageID("m1"), in: anna) == nil)
          // The second time its record is one of this version.
          try transaction.save(tracker)
          try transaction.remember("nieuw", to: MessageID("m3"), in: anna, at: moment())
        }
      }
      try SQLiteStore(path: path).transaction { transaction in
        #expect(try transaction.rememberedAnswer(to: MessageID("m3"), in: anna) == "nieuw")
        try transaction.erase(anna)
      }
      try DatabaseQueue(path: path).read { (database) throws in
        for table in ["answer", "conversation"] {
          #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") == 0)
        }
        #expect(
          try Int.fetchOne(database, sql: "SELECT count(*) FROM record WHERE trim(hex(bytes), '0') <> ''")
            == 0)
      }
    }
  }

  @Test func manyAnswersOfVersionThreeAreForgottenInTheirOrder() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      try writeVersionThree(path)
      try SQLiteStore(path: path).transaction { transaction in
        for number in 0..<StoreLimits.rememberedAnswers {
          try transaction.remember("\(number)", to: MessageID("n\(number)"), in: anna, at: moment())
        }
      }
      try SQLiteStore(path: path).transaction { (transaction) throws in
        #expect(try transaction.rememberedAnswer(to: MessageID("m2"), in: anna) == nil)
        #expect(try transaction.rememberedAnswer(to: MessageID("n0"), in: anna) == "0")
      }
      try DatabaseQueue(path: path).read { (database) throws in
        #expect(
          try Int.fetchOne(database, sql: "SELECT count(*) FROM answer") == StoreLimits.rememberedAnswers)
      }
    }
  }

  private func writeVersionThree(_ path: String) throws {
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "PRAGMA application_id = \(Schema.application)")
      for step in Schema.steps[..<3] { try database.execute(sql: step) }
      try database.execute(sql: "PRAGMA user_version = 3")
      try database.execute(
        sql: """
          INSERT INTO record (id, bytes) VALUES (1, ?), (2, ?);
          INSERT INTO conversation (id, fingerprint, record, touched) VALUES (1, ?, 1, 20000);
          INSERT INTO answer (conversation, message, record, at) VALUES (1, ?, 2, 1777881660000);
          """,
        arguments: [
          bytes(Self.conversation, room: 288), bytes(Self.answer, room: 128), fingerprint("anna", "irc"),
          fingerprint("m2"),
        ])
    }
  }

  private func bytes(_ base64: String, room: Int) throws -> Data {
    let bytes = try #require(Data(base64Encoded: base64))
    return bytes + Data(count: room - bytes.count)
  }

  private static let conversation =
    "AZYE/wYEAAAAYW5uYQMAAABpcmMDAgAAeyK1BARxTWV0IHdpZRwIIGpl5QZuIGRvZW4/ugEPzQQHMGlyYw4BBMoEAHsAANkAHW1tBQWoAAGcAQZ9"
    + "BQZuARIuQQEQMfACALcBFjobAAW1AQBRAwYXABEuQAEXMfMED/EBCwXNASEiOnsBCpcDImlkDQMAxwEArgIE4gEClwAO8gQhb3CeB0FLZXJrMQkB"
    + "mwEBRQAF0wECGARCImVlbmEJUXR1aW4iowQPnAUBFGE4BAJyABMxIAIQMfMBAMMBD5cGBbA3Nzg4MTY2MDAwMAcFAssGEDKsBgP9BhB9"
  private static let answer =
    "AagCrQIAAABtMh4BAABJAjBhbm4MAgpNAjBtMiLlAA1OAnFNZXQgd2llOAggamUBB28gZG9lbj/WASU/MDc1YQEUABQBDmABMmVlbqQIMHR1abwB"
    + "C20BIW9wKgdBS2Vya70IBycBDxsCAw=="
}
