import IntentFiles
import Model
import Testing

@testable import Dialogue

@Suite("What the shipped catalogue says") struct ShippedSpeechTests {
  @Test(arguments: TextKey.allCases)
  func everyTextIsThere(_ key: TextKey) throws {
    #expect(!StandardTexts.texts[key.rawValue].isEmpty)
    #expect(try !Shipped.catalogue().texts[key.rawValue].isEmpty)
  }

  @Test(arguments: DeskText.allCases)
  func everyTextOfTheDeskIsThere(_ key: DeskText) throws {
    #expect(!StandardTexts.texts[key.rawValue].isEmpty)
  }

  @Test func noTextIsThereInVain() throws {
    let keys = Set(TextKey.allCases.map(\.rawValue)).union(DeskText.allCases.map(\.rawValue))
    #expect(try Shipped.catalogue().texts.keys.subtracting(keys).isEmpty)
  }

  @Test func everyIntentAnswersAndIsDescribed() throws {
    for intent in try Shipped.catalogue().intents {
      #expect(!intent.responses.isEmpty, "\(intent.name?.value ?? "null")")
      #expect(!intent.description.isEmpty, "\(intent.name?.value ?? "null")")
    }
  }

  @Test func noInternalNameIsSaid() throws {
    let catalogue = try Shipped.catalogue()
    let names = catalogue.intents.compactMap(\.name?.value) + catalogue.forms.flatMap { $0.slots.map(\.name) }
    let internals = Set(names.filter { $0.contains("_") })
    for line in try Speech.rendered() {
      let words = line.text.split { !$0.isLetter && $0 != "_" }.map(String.init)
      #expect(internals.isDisjoint(with: words), "\(line.place): \(line.text)")
    }
  }

  @Test(arguments: [false, true])
  func everyBraceIsFilledIn(_ formal: Bool) throws {
    for line in try Speech.rendered(formal: formal) {
      #expect(!line.text.contains { $0 == "{" || $0 == "}" }, "\(line.place): \(line.text)")
    }
  }

  @Test func noLineIsEmpty() throws {
    for line in try Speech.rendered() {
      let lines = line.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.contains { !$0.isWhitespace } }, "\(line.place): \(line.text)")
    }
  }

  @Test(arguments: ["hulp_", "nood_"])
  func nobodyIsShoutedAtWhoAsksForHelp(_ prefix: String) throws {
    for line in try Speech.responses(prefix) {
      #expect(!line.text.contains("!"), "\(line.place): \(line.text)")
    }
  }

  @Test func whoWantsToBeCalledJeHearsNoU() throws {
    for line in try Speech.rendered() {
      #expect(Speech.words(line.text).isDisjoint(with: ["u", "uw", "uzelf"]), "\(line.place): \(line.text)")
    }
  }

  @Test func whoWantsToBeCalledUHearsNoJe() throws {
    // What is said to children, and what the citizen himself says on a button, stays with "je".
    let toChildren = ["Kindertelefoon"]
    let buttons = try Set(Shipped.catalogue().intents.flatMap(\.buttons))
    for line in try Speech.rendered(formal: true) where !buttons.contains(line.text) {
      guard !toChildren.contains(where: { line.text.contains($0) }), line.place != "klacht" else { continue }
      #expect(
        Speech.words(line.text).isDisjoint(with: ["je", "jij", "jou", "jouw", "jezelf"]),
        "\(line.place): \(line.text)")
    }
  }

  @Test func emergenciesNameANumberInEveryVariant() throws {
    let numbers = try ["noodnummer", "zelfmoordpreventie", "veilig_thuis"].map { try Shipped.fact($0) }
    let scene = try Speech.scene()
    for line in try Speech.responses("nood_") {
      let text = scene.fill(line.text)
      #expect(numbers.contains { text.contains($0) }, "\(line.place): \(text)")
    }
  }

  @Test func helpWithoutASubjectNamesTheNumbersToo() throws {
    let scene = try Speech.scene()
    for line in try Speech.responses("hulp_algemeen") {
      let text = scene.fill(line.text)
      for fact in ["noodnummer", "zelfmoordpreventie"] { #expect(try text.contains(Shipped.fact(fact))) }
    }
  }
}
