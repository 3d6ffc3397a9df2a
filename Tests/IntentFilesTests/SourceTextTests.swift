import IntentFiles
import Testing

/// Faults in bytes that no fixture should hold.
@Suite struct SourceTextTests {
  private static let head = "intent: hulp_geld\nexamples:\n  - "

  @Test(
    arguments: [
      (
        [0xE9],
        "3:11: Hier staat een teken dat geen UTF-8 is (byte 0xE9). Sla het bestand op met de codering UTF-8."
      ),
      (
        [0xC3, 0xA9, 0xFF],
        "3:12: Hier staat een teken dat geen UTF-8 is (byte 0xFF). Sla het bestand op met de codering UTF-8."
      ),
      (
        [0x07],
        "3:11: Hier staat een onzichtbaar stuurteken. Haal het teken weg; typ de regel zo nodig opnieuw."
      ),
      (
        [0xC2, 0x80],
        "3:11: Hier staat een onzichtbaar stuurteken. Haal het teken weg; typ de regel zo nodig opnieuw."
      ),
    ] as [([UInt8], String)])
  func badBytesHaveAPlace(_ bytes: [UInt8], _ fault: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.yaml", bytes: Array((Self.head + "schuld").utf8) + bytes + Array(" x\n".utf8))
    #expect(try directory.faults() == ["a.yaml:" + fault])
  }

  @Test func utf16IsNoUTF8() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.yaml", bytes: [0xFF, 0xFE, 0x61, 0x00])
    #expect(
      try directory.faults().first?.hasPrefix("a.yaml:1:1: Hier staat een teken dat geen UTF-8 is") == true)
  }

  @Test func byteOrderMarkAndWindowsLinesAreFine() throws {
    let directory = try TemporaryDirectory()
    let text = "intent: a\r\nexamples:\r\n  - één\r\n  - \"\"\r\n"
    try directory.write("a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(try directory.faults().map { $0.prefix(11) } == ["a.yaml:4:5:"])
  }

  @Test func largeFilesAreRefused() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.yaml", bytes: [UInt8](repeating: 0x23, count: 4 << 20 + 1))
    #expect(try directory.faults().first?.hasPrefix("a.yaml:1:1: Dit bestand is te groot: ") == true)
  }

  @Test func deepNestingIsRefused() throws {
    let directory = try TemporaryDirectory(["a.yaml": "intent: " + String(repeating: "[", count: 100_000)])
    #expect(try directory.faults().count == 1)
  }
}
