import Testing

@Suite("A file is one idea")
struct FileLengthTests {
  static let limit = 400

  @Test("A source file over 400 lines says why")
  func longFilesSayWhy() throws {
    for file in try SourceTree.files(in: "Sources", endingIn: [".swift", ".c", ".h"])
    where file.lineCount > Self.limit && !file.text.contains(/(?m)^\/\/ Long because: \S/) {
      Issue.record(
        """
        \(file.path):\(file.lineCount): \(file.lineCount) lines, over \(Self.limit). Split it, or give the \
        reason in a comment that starts with `// Long because:`.
        """)
    }
  }
}
