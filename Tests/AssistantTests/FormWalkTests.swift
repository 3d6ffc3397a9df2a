import Assistant
import IntentFiles
import Model
import Testing

@Suite("Forms are walked from the first question to the case") struct FormWalkTests {
  private func problems(_ files: [String: String]) throws -> [String] {
    let directory = try TemporaryDirectory(files)
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    return FormWalk(try #require(catalogue, "\(faults)")).problems
  }

  private static let intent =
    "intent: fietsles\nexamples: [ik wil leren fietsen]\nresponses: [Leuk.]\nform: fietsles\n"
  private static let form = """
    form: fietsles
    description: Een aanmelding
    event: nl.voorbeeld.fietsles.aangemeld
    promise: {what: je hoort wanneer, working_days: 5, source: eigen belofte, checked: 2026-11-25}
    sent: [Dank je wel.]
    slots:
      - {slot: ervaring, kind: text, label: Ervaring, ask: ["Wat kan je al?"]}
      - {slot: naam, kind: name, label: Naam, ask: ["Hoe heet je?"]}
      - {slot: delen, kind: consent, label: Delen, ask: ["Mag dit naar de school?"]}
    """

  @Test func aFormThatEndsInACaseIsGood() throws {
    #expect(try problems(["fietsles.yaml": Self.intent, "form.yaml": Self.form]) == [])
  }

  @Test func aFormThatNoIntentBeginsIsNot() throws {
    let intent = Self.intent.replacing("form: fietsles\n", with: "")
    let found = try problems(["fietsles.yaml": intent, "form.yaml": Self.form])
    #expect(found.count == 1)
    #expect(found.first?.contains("Geen intent begint het formulier `fietsles`") == true)
  }

  @Test func everyShippedFormEnds() throws {
    #expect(FormWalk(try Shipped.knowledge().catalogue).problems == [])
  }
}
