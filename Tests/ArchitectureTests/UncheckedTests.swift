import Testing

@Suite("What the compiler does not check says why it holds")
struct UncheckedTests {
  @Test(
    "A type that is Sendable unchecked, or a variable that is isolated from nothing, has its reason right above"
  )
  func reasons() throws {
    var found = 0
    for directory in ["Sources", "Tests", "Benchmarks"] {
      for file in try SourceTree.files(in: directory) {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where Self.needsReason(line) {
          found += 1
          let above = lines[..<index].reversed().prefix { Self.isComment($0) }
          let names =
            line.contains("@unchecked Sendable")
            ? above.contains { $0.contains("`@unchecked Sendable`") } : true
          #expect(
            !above.isEmpty && names, "\(file.path):\(index + 1): say in a comment above why this is safe.")
        }
      }
    }
    #expect(found > 5)
  }

  private static func needsReason(_ line: Substring) -> Bool {
    !isComment(line) && !line.contains("\"")
      && (line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)"))
  }

  private static func isComment(_ line: Substring) -> Bool { line.drop { $0 == " " }.hasPrefix("//") }
}
