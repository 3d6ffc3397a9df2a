import Model
import Testing

/// The states that a conversation can be in.
enum Situation: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case beginning, firstQuestion, choice, contact, consent, summary, misunderstood
  case whichNeed, whetherToResume, whatToChange, whatToAdd, whetherToWithdraw, whetherToErase, nextNeed

  /// Those in which a form is open.
  static let inForm: [Situation] = [.firstQuestion, .choice, .contact, .consent, .summary, .whatToChange]

  var testDescription: String { rawValue }

  /// A conversation that has come to this state.
  func talk() throws -> Talk {
    var talk = try Talk()
    switch self {
    case .beginning: break
    case .firstQuestion: talk.say(said("ik heb hulp nodig", "hulp_algemeen", isOpener: true))
    case .choice: talk.askForHelp()
    case .contact:
      talk.askForHelp()
      talk.skip(to: "contact")
    case .consent:
      talk.askForHelp()
      talk.skip(to: "toestemming")
    case .summary: talk.reachSummary()
    case .misunderstood: talk.say("flierp")
    case .whichNeed:
      talk.say(
        said("brief van de bank", "hulp_geld", 0.3, outcome: .closeCall(["hulp_geld", "hulp_formulier"])))
    case .whetherToResume:
      talk.askForHelp()
      talk.say("stop maar", "stoppen")
    case .whatToChange:
      talk.reachSummary()
      talk.say("nee", "nee")
    case .whatToAdd:
      talk.sendRequest()
      talk.say("ik wil mijn aanvraag wijzigen", "zaak_wijzigen")
    case .whetherToWithdraw:
      talk.sendRequest()
      talk.say("trek mijn aanvraag in", "zaak_intrekken")
    case .whetherToErase:
      talk.sendRequest()
      talk.say("vergeet mij", "gegevens_wissen")
    case .nextNeed:
      talk.say(said("ik heb schulden en mijn dochter spijbelt", "hulp_geld", others: ["hulp_jeugd"]))
      talk.skip(to: "toestemming")
      talk.say("ja", "ja")
      talk.say("ja", "ja")
    }
    return talk
  }
}

@Suite struct SituationTests {
  @Test(arguments: [
    (Situation.whichNeed, Pending.choice(["hulp_geld", "hulp_formulier"], text: "brief van de bank")),
    (.whetherToResume, .resume), (.whatToChange, .changeWhich), (.whetherToErase, .confirmErase),
    (.nextNeed, .nextNeed("hulp_jeugd")),
  ])
  func whatIsAskedOutsideAFormWaits(_ situation: Situation, _ pending: Pending) throws {
    #expect(try situation.talk().tracker.pending == pending)
  }

  @Test(arguments: [
    (Situation.firstQuestion, "situatie"), (.choice, "voor_wie"), (.contact, "contact"),
    (.consent, "toestemming"),
  ])
  func whatIsAskedInAFormIsASlot(_ situation: Situation, _ slot: SlotName) throws {
    #expect(try situation.talk().requested == slot)
  }
}
