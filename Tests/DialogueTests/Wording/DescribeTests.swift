import Model
import Testing

@testable import Dialogue

@Suite("How the summary says a value (Scene+describe)") struct DescribeTests {
  @Test(arguments: [
    ("idee", SlotValue.text("een tuin"), "een tuin"),
    ("plek", .place(text: "op het plein", postcode: "1234AB", houseNumber: nil), "op het plein"),
    ("wie", .people(text: "40 man", count: 40), "40 man"),
    ("wanneer", .moment(text: "morgen", from: monday, to: nil), "morgen"),
    ("nodig", .choices(["geld", "plek"]), "geld en een plek"),
    (
      "contact", .contact(phone: "+31612345678", email: "anna@example.nl", text: nil),
      "06 12345678, anna@example.nl"
    ),
    ("contact", .contact(phone: nil, email: nil, text: "via de buren"), "via de buren"),
    ("naam", .skipped, "niet ingevuld"),
  ])
  func inTheCitizensWords(_ slot: SlotName, _ value: SlotValue, _ words: String) throws {
    #expect(try describe(value, "initiatief", slot) == words)
  }

  @Test(arguments: [
    ("spoed", SlotValue.choice("kan_wachten"), "Het kan wachten"), ("toestemming", .consent(true), "ja"),
    ("toestemming", .consent(false), "nee"),
  ])
  func choicesByTheirTitle(_ slot: SlotName, _ value: SlotValue, _ words: String) throws {
    #expect(try describe(value, "hulpvraag", slot) == words)
  }

  private func describe(_ value: SlotValue, _ form: FormName, _ slot: SlotName) throws -> String {
    var scene = try Speech.scene()
    return scene.describe(value, of: try #require(scene.catalogue.form(form)?.slot(slot)))
  }
}
