import Foundation
import GRDB
import Glibc
import Model
import Testing

@Suite("Secrets and personal words stay where they belong")
struct SecretsTests {
  @Test(
    "A whole life of the program, good and bad: no file but the store has any of it, and nothing was said of it"
  )
  func everyFile() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    // Nobody listens yet: every attempt fails, and is logged.
    var program = try Self.start(workplace, receiver)
    try Self.talk(program)
    program.closeInput()
    #expect(try program.ended() == .exited(0))
    #expect(program.errors.contains("niet bezorgd"), "\(program.errors)")
    receiver.listen()
    program = try Self.start(workplace, receiver)
    let faults = try Self.sendFaultyLines(program)
    try receiver.requests(1)
    program.kill()
    #expect(Planted.found(Planted.all, in: faults).isEmpty)

    let cache = try #require(workplace.environment["XDG_CACHE_HOME"])
    var files = 0
    for directory in [workplace.path, cache] {
      for name in try FileManager.default.subpathsOfDirectory(atPath: directory) {
        let path = directory + "/" + name
        guard !path.hasPrefix(workplace.store), let bytes = FileManager.default.contents(atPath: path) else {
          continue
        }
        files += 1
        #expect(Planted.found(Planted.all, in: bytes).isEmpty, "\(name)")
      }
    }
    #expect(files >= 3, "stderr, the configuration and the model")
    #expect(
      Planted.found(["qxzjvkwyxq"], in: try workplace.storeBytes()) == ["qxzjvkwyxq"],
      "it was planted")
    #expect(Planted.found(Planted.masked + Planted.secrets, in: try workplace.storeBytes()).isEmpty)
    #expect(receiver.allRequests.contains { Planted.found(["qxzjvkwyxq"], in: $0.body).isEmpty == false })
    #expect(receiver.allRequests.allSatisfy { Planted.found(Planted.masked, in: $0.body).isEmpty })
  }

  @Test("In the store, words stand in the records and in no other column, gap, index or log")
  func outsideTheRecords() throws {
    let workplace = try Workplace()
    let program = try Self.start(workplace, nil)
    try Self.talk(program)
    // Said again and again, so that records grow, move and are freed.
    for round in 0..<5 {
      for (index, message) in Planted.messages.enumerated() {
        try program.send(Self.line(message, id: "\(round).\(index)"))
        #expect(try program.line() != nil)
      }
    }
    program.kill()
    let queue = try DatabaseQueue(path: workplace.store)
    try queue.write { database in
      let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      #expect(tables.count > 8)
      for table in tables where table != "record" {
        for row in try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"") {
          #expect(Planted.found(Planted.all, in: row.description).isEmpty, "\(table)")
        }
      }
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM record") ?? 0 > 10)
      // What is left when every record is blank stands outside the columns.
      try database.execute(sql: "UPDATE record SET bytes = zeroblob(length(bytes))")
    }
    _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try queue.close()
    #expect(Planted.found(Planted.all, in: try workplace.storeBytes()).isEmpty)
  }

  @Test(
    "A store that fails under the words of a citizen: the sentence says nothing of them",
    arguments: [0, 1, 2])
  func failingStore(_ kind: Int) throws {
    let workplace = try Workplace()
    let program = try Self.start(workplace, nil)
    try Self.talk(program)
    program.closeInput()
    #expect(try program.ended() == .exited(0))
    let queue = try DatabaseQueue(path: workplace.store)
    try queue.writeWithoutTransaction { database in
      switch kind {
      case 0: try database.execute(sql: "UPDATE record SET bytes = x'00'")
      case 1: try database.execute(sql: "DROP TABLE answer")
      default: try database.execute(sql: "PRAGMA user_version = 99")
      }
    }
    try queue.close()
    let broken = try Self.start(workplace, nil)
    try? broken.send(Self.line(Planted.messages[0], id: "nieuw"))
    let lines = try broken.remainingLines()
    #expect(try broken.ended() == .exited(73), "\(broken.errors)")
    #expect(lines.isEmpty)
    #expect(broken.errors.contains(workplace.store))
    #expect(Planted.found(Planted.all, in: broken.errors).isEmpty, "\(broken.errors)")
  }

  @Test("A crash leaves neither words nor keys behind: not in what it says, and in no core file")
  func crash() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    let program = try Self.start(workplace, receiver)
    try Self.talk(program)
    #expect(program.limit(of: "Max core file size") == "0", "no core file may hold what stood in memory")
    program.crash()
    #expect(try program.ended() == .killed(by: SIGSEGV))
    #expect(Planted.found(Planted.all, in: program.errors).isEmpty, "\(program.errors)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: workplace.path)
    #expect(!names.contains { $0.contains("core") })
  }

  // MARK: Planting

  private static func start(_ workplace: Workplace, _ receiver: Receiver?) throws -> RunningProgram {
    let path = try workplace.write(
      """
      gemeente: {naam: Gemeente Voorbeeld, telefoon: "14 0123", oin: "00000001234567890000"}
      webhooks:
        - {name: wijkteam, url: "\(receiver?.url ?? "http://127.0.0.1:9/hook")", secret: "${WIJKTEAM_SECRET}"}
        - {name: knop, url: "http://127.0.0.1:9/knop", secret: "${KNOP_SECRET}", bearer: "${KNOP_BEARER}"}
      delivery: {proxy: "${PROXY}"}
      """, to: "samenspraak.yaml")
    return try RunningProgram(
      ["chat", "--format", "jsonl", "--drain", "1", "--config", path], in: workplace,
      environment: Planted.keys)
  }

  private static func talk(_ program: RunningProgram) throws {
    for (index, message) in Planted.messages.enumerated() {
      try program.send(line(message, id: "godelieveke-\(index)"))
      guard try program.line() != nil else { throw Failure("There is no answer. \(program.errors)") }
    }
  }

  private static func line(_ text: String, id: String) -> String {
    let line: JSONValue = [
      "sender": "godelieveke ganzeveer", "message": .string(text), "message_id": .string(id),
      "channel": "adelaarsweg",
    ]
    return line.text
  }

  /// Lines with words in them that get an error; returns the errors.
  private static func sendFaultyLines(_ program: RunningProgram) throws -> String {
    let faulty = [
      #"{"sender": "godelieveke", "message": "qxzjvkwyxq""#, "qxzjvkwyxq 123456782",
      #"{"sender": "godelieveke", "message": ["qxzjvkwyxq"]}"#, #"{"godelieveke": "0687654321"}"#,
      #"{"sender": "godelieveke", "message": "hoi", "time": "qxzjvkwyxq"}"#,
      #"{"sender": "godelieveke", "sender": "ganzeveer"}"#,
      #"{"sender": "\#(String(repeating: "godelieveke", count: 200))", "message": "hoi"}"#,
      #"{"sender": "godelieveke", "message": "\#(String(repeating: "qxzjvkwyxq ", count: 2000))"}"#,
    ]
    return try faulty.map { line in
      try program.send(line)
      guard let answer = try program.line(), try ReplyLine(answer).error != nil else {
        throw Failure("The line was no fault.")
      }
      return answer
    }.joined()
  }
}
