import IntentFiles
import Model
import Testing

@Suite struct IntentDirectoryTests {
  private static let intent = "intent: hulp_geld\nexamples: [ik heb schulden]\n"

  @Test func readsYAMLAtAnyDepthAndNothingElse() throws {
    let directory = try TemporaryDirectory([
      "b.yml": "intent: b\nexamples: [b]", "a/diep/c.yaml": "intent: c\nexamples: [c]",
      "a.yaml": "intent: a\nexamples: [a]",
      ".verborgen.yaml": "fout", ".git/x.yaml": "fout", "LEES.md": "fout", "a/x.yaml~": "fout",
    ])
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(faults.isEmpty)
    #expect(catalogue?.intents.map(\.name) == ["a", "c", "b"])
  }

  @Test func followsLinksWithoutGoingRound() throws {
    let directory = try TemporaryDirectory(["echt/a.yaml": Self.intent])
    let other = try TemporaryDirectory(["b.yaml": "intent: b\nexamples: [b]"])
    try directory.link("echt/terug", to: directory.path)
    try directory.link("ander", to: other.path)
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(faults.isEmpty)
    #expect(catalogue?.intents.count == 2)
  }

  @Test func linkToNowhereIsAFault() throws {
    let directory = try TemporaryDirectory(["a.yaml": Self.intent])
    try directory.link("weg.yaml", to: "bestaat_niet.yaml")
    #expect(
      try directory.faults() == [
        "weg.yaml:1:1: Dit is niet te lezen: de link wijst naar een bestand dat er niet is. Herstel het "
          + "of haal het weg."
      ])
  }

  @Test func missingDirectoryIsAnErrorOfItsOwn() throws {
    let directory = try TemporaryDirectory(["a.yaml": Self.intent])
    for (path, code) in [("/weg", .missing), ("/a.yaml", .notADirectory)]
      as [(String, IntentDirectory.Failure.Code)]
    {
      let failure = #expect(throws: IntentDirectory.Failure.self) {
        try IntentDirectory(at: directory.path + path)
      }
      #expect(failure?.code == code)
      #expect(failure?.exitStatus == 66)
    }
  }

  @Test func faultsNameThePathAsGiven() throws {
    let directory = try TemporaryDirectory(["hulp/leeg.yaml": ""])
    for path in [directory.path, directory.path + "/"] {
      let fault = try CatalogueReader.read(IntentDirectory(at: path)).faults.first
      #expect(fault?.file == directory.path + "/hulp/leeg.yaml")
    }
  }

  @Test func contentKeyFollowsContentAndPaths() throws {
    let directory = try TemporaryDirectory(["a.yaml": Self.intent, "b/c.yaml": "lists"])
    let same = try TemporaryDirectory(["b/c.yaml": "lists", "a.yaml": Self.intent])
    func key(_ directory: TemporaryDirectory) throws -> String {
      try IntentDirectory(at: directory.path).contentKey
    }

    let first = try key(directory)
    #expect(first.count == 64)
    #expect(first.allSatisfy { $0.isHexDigit })
    #expect(try key(directory) == first)
    #expect(try key(same) == first)

    try same.write("LEES.md", "telt niet mee")
    #expect(try key(same) == first)
    try same.write("a.yaml", Self.intent + " ")
    #expect(try key(same) != first)
    try same.write("a.yaml", Self.intent)
    try same.remove("b/c.yaml")
    try same.write("b/d.yaml", "lists")
    #expect(try key(same) != first)
  }
}
