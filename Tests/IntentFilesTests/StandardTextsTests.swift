import IntentFiles
import Model
import Testing

@Suite struct StandardTextsTests {
  /// Skipped as long as `intents/texts/standaard.yaml` holds no texts.
  @Test(.enabled(if: !StandardTexts.texts.keys.isEmpty))
  func theStandardTextsAreWithoutFault() {
    #expect(StandardTexts.faults.map(\.description) == [])
  }

  @Test func aDirectoryWithoutTextsSaysTheStandardOnes() throws {
    let directory = try TemporaryDirectory(["a.yaml": "intent: a\nexamples: [hallo]\n"])
    #expect(
      try CatalogueReader.read(IntentDirectory(at: directory.path)).catalogue?.texts == StandardTexts.texts)
  }
}
