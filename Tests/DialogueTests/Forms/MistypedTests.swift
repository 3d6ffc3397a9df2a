import Model
import Testing

@testable import Dialogue

@Suite struct MistypedTests {
  @Test(arguments: [("menesn", "mensen"), ("mesen", "mensen"), ("menssen", "mensen"), ("mansen", "mensen")])
  func oneSlipIsSeen(_ typed: String, _ meant: String) {
    #expect(Mistyped.isOneSlip(from: typed, to: meant))
  }

  @Test(arguments: [
    ("mensen", "mensen"), ("wensne", "mensen"), ("men", "mensen"), ("", "mensen"), ("tent", "mensen"),
  ])
  func moreOrLessIsNot(_ typed: String, _ meant: String) {
    #expect(!Mistyped.isOneSlip(from: typed, to: meant))
  }

  @Test func aPhraseStandsAsAWhole() throws {
    let list = try #require(try Shipped.catalogue().list("spoed"))
    #expect(Mistyped.values(of: list, in: said("het kan wachetn")).first == "kan_wachten")
    #expect(Mistyped.values(of: list, in: said("kan niet wachetn")).first == "nu")
  }

  @Test func onlyTheListThatWasAskedForIsTried() throws {
    var talk = try Talk()
    talk.say(said("een straatfeest houden met de hele buurt", "initiatief_starten"))
    talk.skip(to: "nodig")
    talk.say("menesn en een plek", marks: [.value("nodig", "een plek", "plek")])
    #expect(talk.tracker.form?.slots["nodig"] == .choices(["plek", "mensen"]))
  }
}
