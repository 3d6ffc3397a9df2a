import Model
import Testing

@testable import Dialogue

@Suite("A place with a name that is no street") struct PlacePhraseTests {
  @Test(
    arguments: [
      ("een jeu de boules baan op het Marktplein", "Marktplein"),
      ("in het Vondelpark, op zaterdag", "Vondelpark"),
      ("een moestuin achter de flat", nil), ("wij onderhouden het Vondelpark", nil),
      ("FEEST OP HET MARKTPLEIN", nil), ("op de Fiets", nil), ("op het", nil), ("", nil),
    ] as [(String, String?)])
  func isReadOnlyWhereItIsWrittenAsAName(_ text: String, _ place: String?) throws {
    let catalogue = try Shipped.catalogue()
    let phrase = PlacePhrase(
      cues: Cues(catalogue.cues), endings: catalogue.cues[CueKey.placeEndings.rawValue])
    #expect(phrase.first(in: said(text)) == place)
  }
}
