import Testing

@Suite("Reading the imports of a file")
struct SwiftImportTests {
  @Test(
    arguments: [
      ("import Model", "Model"),
      ("  import Model  // why", "Model"),
      ("public import Model", "Model"),
      ("internal import Model", "Model"),
      ("@preconcurrency import Model", "Model"),
      ("@_spi(Testing) @preconcurrency package import Model", "Model"),
      ("import struct Model.Case", "Model"),
      ("public import func Glibc.fsync", "Glibc"),
      ("import Foundation.NSString", "Foundation"),
      ("/* why */ import Model", "Model"),
      ("let a = \"/*\"; import Model", "Model"),
    ])
  func reads(line: String, module: String) {
    #expect(SwiftImport.all(in: line) == [SwiftImport(module: module, line: 1)])
  }

  @Test(
    arguments: [
      "// import Model",
      "/* import Model */",
      "let importance = 1",
      "let line = \"import Model\"",
      "importModel()",
    ])
  func skips(source: String) {
    #expect(SwiftImport.all(in: source).isEmpty)
  }

  @Test("Comments and strings of several lines are skipped")
  func skipsLines() {
    #expect(SwiftImport.all(in: "/*\n import Model\n/* nested */\n import Model\n*/").isEmpty)
    #expect(SwiftImport.all(in: "let text = \"\"\"\n  import Model\n  \"\"\"").isEmpty)
  }

  @Test("Lines are counted, also inside #if and after a semicolon")
  func lines() {
    let source = """
      import Model

      #if canImport(FoundationNetworking)
        import FoundationNetworking
      #endif
      import A; public import B
      """
    #expect(
      SwiftImport.all(in: source) == [
        .init(module: "Model", line: 1), .init(module: "FoundationNetworking", line: 4),
        .init(module: "A", line: 6), .init(module: "B", line: 6),
      ])
  }
}
