import Chance
import Foundation
import GRDB
import Glibc
import Testing

@Suite("A store that cannot be used is left as it is")
struct UnusableStoreTests {
  @Test("Written by a newer version: a sentence and status 73, from every command that opens it")
  func newer() throws {
    let workplace = try Workplace()
    _ = try Outcome.of("chat", in: workplace, input: "hoi\n")
    try DatabaseQueue(path: workplace.store).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    let before = try Data(contentsOf: URL(filePath: workplace.store))
    for arguments in [["chat"], ["chat", "--format", "jsonl"], ["tick"], ["report"], ["desk"]] {
      let outcome = try Outcome.of(arguments, in: workplace, input: Array("hoi\n".utf8))
      #expect(outcome.status == 73, "\(arguments)")
      #expect(outcome.output.isEmpty, "\(arguments)")
      #expect(outcome.errors.contains(workplace.store) && outcome.errors.contains("newer version"))
      #expect(outcome.errors.contains("Install that version"))
    }
    #expect(try Data(contentsOf: URL(filePath: workplace.store)) == before)
  }

  @Test(
    "On a disk that was made read-only: a sentence and status 73; writable again, it goes on",
    .enabled(if: SmallDisk.isAllowed, "only root may mount, and not in every container"))
  func readOnlyDisk() throws {
    let (workplace, disk) = (try Workplace(), try SmallDisk(kilobytes: 8192))
    let arguments = ["chat", "--sender", "anna", "--store", disk.path + "/store.sqlite"]
    _ = try Outcome.of(arguments, in: workplace, input: Array("Ik wil een buurttuin beginnen\n".utf8))
    try disk.freeze(kilobytes: 8192)
    try Self.expectReadOnly(arguments, in: workplace)
    try disk.grow(toKilobytes: 8192)
    let outcome = try Outcome.of(arguments, in: workplace, input: Array("op het Kerkplein\n".utf8))
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("wie"))
  }

  @Test(
    "In a file without permission to write: a sentence and status 73",
    .enabled(if: geteuid() != 0, "root may write anywhere"))
  func readOnlyFile() throws {
    let workplace = try Workplace()
    _ = try Outcome.of("chat", in: workplace, input: "hoi\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: workplace.store)
    try Self.expectReadOnly(["chat"], in: workplace)
  }

  private static func expectReadOnly(_ arguments: [String], in workplace: Workplace) throws {
    let outcome = try Outcome.of(arguments, in: workplace, input: Array("hoi\n".utf8))
    #expect(outcome.status == 73)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains("cannot be written") && outcome.errors.contains("permission"),
      "\(outcome.errors)")
  }
}
