import Foundation
import GRDB
import Model
import Testing

@testable import Storage

/// What the person who runs the program reads when the file is no good.
@Suite struct StoreErrorTests {
  @Test func aNewerStoreIsRefusedAndLeftAlone() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      try SQLiteStore(path: path).transaction { try $0.save(Tracker(conversation: anna)) }
      try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      expectFault(.tooNew, naming: path) { _ = try SQLiteStore(path: path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/other.sqlite"
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE music (id)") }
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      expectFault(.cannotOpen, naming: path) { _ = try SQLiteStore(path: path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func aFileThatIsNoDatabaseIsRefused() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/notes.txt"
      try Data(repeating: 0x41, count: 9000).write(to: URL(fileURLWithPath: path))
      expectFault(.cannotOpen, naming: path) { _ = try SQLiteStore(path: path) }
    }
  }

  @Test func aDamagedPageIsNoticedWhenItIsRead() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      try SQLiteStore(path: path).transaction { try $0.save(fullTracker(of: anna)) }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      // The second page: all that people wrote begins there.
      bytes.replaceSubrange(4096..<8192, with: Data(repeating: 0xA5, count: 4096))
      try bytes.write(to: URL(fileURLWithPath: path))
      expectFault(.cannotRead, naming: path) {
        _ = try SQLiteStore(path: path).transaction { try $0.tracker(of: anna) }
      }
    }
  }

  @Test func aTrackerThatMakesNoSenseIsNoticed() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let store = try SQLiteStore(path: path)
      try store.transaction { try $0.save(fullTracker(of: anna)) }
      try store.overwriteTracker(#"{"geheim": "buurttuin"}"#)
      // Another one: the first knows what it saved.
      let fault = expectFault(.cannotRead, naming: path) {
        _ = try SQLiteStore(path: path).transaction { try $0.tracker(of: anna) }
      }
      #expect(fault?.description.contains("buurttuin") == false)
    }
  }

  @Test func aPathThatCannotBeIsRefused() throws {
    try withTemporaryDirectory { directory in
      try Data().write(to: URL(fileURLWithPath: directory + "/file"))
      expectFault(.cannotOpen, naming: directory) {
        _ = try SQLiteStore(path: directory + "/file/store.sqlite")
      }
      expectFault(.cannotOpen, naming: directory) { _ = try SQLiteStore(path: directory) }
    }
  }

  // Root may write anywhere.
  @Test(.enabled(if: geteuid() != 0)) func aReadOnlyDirectoryIsRefused() throws {
    try withTemporaryDirectory { directory in
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: directory)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: directory) }
      expectFault(.cannotWrite, naming: directory) { _ = try SQLiteStore(path: directory + "/store.sqlite") }
      expectFault(.cannotWrite, naming: directory) {
        _ = try SQLiteStore(path: directory + "/een/store.sqlite")
      }
    }
  }

  @Test func aFullFileLeavesTheStoreAsItWas() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let store = try SQLiteStore(path: path)
      try store.transaction { try $0.save(fullTracker(of: anna)) }
      try store.limit(pages: 30)
      expectFault(.cannotWrite, naming: path) {
        try store.transaction { transaction in
          for index in 0..<1000 {
            try transaction.save(fullTracker(of: ConversationID(sender: "\(index)", channel: "irc")))
          }
        }
      }
      #expect(try store.transaction { try $0.tracker(of: anna) } == fullTracker(of: anna))
      #expect(
        try store.transaction { try $0.tracker(of: ConversationID(sender: "0", channel: "irc")) } == nil)
    }
  }

  @Test(arguments: [
    (ResultCode.SQLITE_FULL, StoreError.Code.cannotWrite), (.SQLITE_READONLY, .cannotWrite),
    (.SQLITE_BUSY, .cannotWrite), (.SQLITE_IOERR_WRITE, .cannotWrite), (.SQLITE_IOERR_FSYNC, .cannotWrite),
    (.SQLITE_IOERR_READ, .cannotRead), (.SQLITE_CORRUPT, .cannotRead), (.SQLITE_NOTADB, .cannotRead),
    (.SQLITE_CANTOPEN, .cannotOpen),
  ]) func whatSQLiteReportsIsSaidInASentence(_ code: ResultCode, _ expected: StoreError.Code) {
    let error = DatabaseError(resultCode: code, message: "m", sql: "SELECT geheim", arguments: ["buurttuin"])
    let fault = StoreError(error, path: "/pad/store", opening: false)
    #expect(fault.code == expected)
    #expect(fault.description.contains("/pad/store"))
    #expect(fault.description.hasSuffix("."))
    #expect(!fault.description.contains("geheim") && !fault.description.contains("buurttuin"))
  }

  /// Expects `body` to throw a `StoreError` with `code` that names `place`, and returns it.
  @discardableResult
  private func expectFault(_ code: StoreError.Code, naming place: String, _ body: () throws -> Void)
    -> StoreError?
  {
    let fault = #expect(throws: StoreError.self, performing: body)
    #expect(fault?.code == code)
    #expect(fault?.description.contains(place) == true)
    return fault
  }
}
