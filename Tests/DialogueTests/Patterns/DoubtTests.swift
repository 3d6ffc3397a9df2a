import Model
import Testing

@testable import Dialogue

/// A message that may be about danger, though nothing rang.
@Suite struct DoubtTests {
  private static let doubtful = said(
    "ik zie het niet meer zo zitten met mijn zoon", "hulp_jeugd", concern: "nood_zelfdoding")

  @Test func givesTheNumbersFirstAndGoesOn() throws {
    var talk = try Talk()
    let turn = talk.say(Self.doubtful)
    let first = try #require(turn.replies.first?.text)
    for fact in ["noodnummer", "zelfmoordpreventie", "veilig_thuis"] {
      #expect(try first.contains(Shipped.fact(fact)), "\(fact)")
    }
    #expect(!first.contains("?"), "the question that follows is the one that is asked")
    #expect(talk.tracker.form != nil, "what was asked for is taken up")
    #expect(turn.events.isEmpty, "nothing rang")
  }

  @Test func saysItOnceInAConversation() throws {
    var talk = try Talk()
    talk.say(Self.doubtful)
    let again = talk.say(said("het gaat steeds slechter", concern: "nood_zelfdoding"))
    #expect(try again.replies.first?.text.contains(Shipped.fact("zelfmoordpreventie")) == false)
  }

  @Test func leavesTheWordToARealEmergency() throws {
    var talk = try Talk()
    talk.say(cried("ik wil niet meer leven", "nood_zelfdoding"))
    #expect(!talk.heard.contains("misschien_nood"))
    talk.say(said("ik weet het niet meer", concern: "nood_zelfdoding"))
    #expect(!talk.heard.contains("misschien_nood"))
  }

  @Test func isKeptWhenValuesAreLeftOut() {
    #expect(Self.doubtful.without { _ in true }.concern == "nood_zelfdoding")
  }
}
