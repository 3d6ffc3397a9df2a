import Model
import Testing

@testable import NLU

/// Words that look like values in the turns of phrase where they are none: every family in several sentences.
@Suite struct TrapTests {
  private static let frames = ["%", "ik heb % nodig", "waar vind ik %?", "het gaat om %, dat weet u", "%!"]

  @Test(arguments: [
    "last minute", "een last minute plek", "de eerste hulp", "eerste hulp", "een twee onder een kap",
    "twee onder een kap", "een twee-onder-een-kapwoning", "2-onder-1-kap", "een buurman", "een hond",
    "de tweede kamer",
    "de eerste kamer", "een tweede hands fiets", "een één op één gesprek", "een voet in de deur",
  ])
  func `turns of phrase hold no value`(_ phrase: String) {
    for frame in Self.frames {
      let message = frame.replacing("%", with: phrase)
      #expect(ValueTable.read(message) == [], "\(message)")
    }
  }

  @Test(arguments: [
    "Kerkstraat 12", "Dorpsweg 2019", "Kerkstraat 3", "Lindelaan 14", "Molenweg 1", "Marktstraat 24",
  ])
  func `a house number is no number and no time`(_ address: String) {
    for frame in [
      "ik woon op de %", "het gat zit bij % in de stoep", "%", "kom maar naar de % vandaag", "om 3 uur bij %",
    ] {
      let found = ValueTable.read(frame.replacing("%", with: address))
      #expect(found.contains { $0.name == "house-number" }, "\(frame) \(address)")
      #expect(!found.contains { $0.name == "number" }, "\(frame) \(address)")
      #expect(
        found.filter { $0.name == "time" }.allSatisfy { ["vandaag", "3 uur"].contains($0.text) },
        "\(frame) \(address)")
    }
  }

  @Test(arguments: [
    "de wet van 2015", "het bouwjaar is 1965", "mijn klantnummer is 2024", "groep 8", "kamer 12", "lijn 4",
  ])
  func `a year or a number of something is no time of day`(_ message: String) {
    for entity in ValueTable.read(message) where entity.name == "time" {
      #expect("\(entity.value)".contains("year"), "\(message)")
    }
  }
}
