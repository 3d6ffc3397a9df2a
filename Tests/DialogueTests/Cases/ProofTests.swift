import Dialogue
import Model
import Testing

@Suite("A case of another conversation") struct ProofTests {
  private static let phone = Mark.phone("06 12345678")

  /// Somebody in a conversation of his own, and the number of a case that was sent from another one.
  private static func stranger() throws -> (talk: Talk, number: CaseNumber) {
    var sender = try Talk()
    sender.sendRequest()
    var value = try #require(sender.cases.first)
    value.slots["contact"] = .contact(phone: "+31612345678", email: "anna@example.nl", text: nil)
    let moved = Case(
      number: value.number, conversation: ConversationID(sender: "anna", channel: "matrix"), form: value.form,
      intent: value.intent, opened: value.opened, promise: value.promise, slots: value.slots)
    var talk = try Talk()
    talk.elsewhere = [moved]
    return (talk, value.number)
  }

  @Test func isSpokenOfOnlyAfterNumberAndContact() throws {
    var (talk, number) = try Self.stranger()
    let first = talk.say("hoe staat het met \(number)?", "zaak_status")
    #expect(talk.heard == ["vraag_bewijs"])
    #expect(!first.text.contains("hulpvraag"))
    let second = talk.say("06 12345678", marks: [Self.phone])
    #expect(second.text.contains("\(number), een hulpvraag"))
    // Proved once, it is known for a while.
    #expect(talk.say("hoe staat het ermee?", "zaak_status").text.contains("\(number)"))
  }

  @Test func bothMayBeGivenAtOnce() throws {
    var (talk, number) = try Self.stranger()
    let turn = talk.say(
      "hoe staat het met \(number)? mijn nummer is 06 12345678", "zaak_status", marks: [Self.phone])
    #expect(turn.text.contains("\(number), een hulpvraag"))
  }

  @Test func anAddressIsAsGood() throws {
    var (talk, number) = try Self.stranger()
    talk.say("\(number)")
    talk.say("Anna@Example.nl", marks: [.email("Anna@Example.nl")])
    #expect(talk.heard.contains("zaak_regel"))
  }

  @Test(arguments: [("zaak_intrekken", "vraag_intrekken"), ("zaak_wijzigen", "vraag_aanvulling")])
  func whatWasWantedGoesOn(_ intent: String, _ text: String) throws {
    var (talk, number) = try Self.stranger()
    talk.say("trek \(number) in", IntentName(intent))
    talk.say("06 12345678", marks: [Self.phone])
    #expect(talk.heard == [text])
  }

  @Test func aWrongContactAndACaseThatIsNotThereSoundTheSame() throws {
    var (known, number) = try Self.stranger()
    var unknown = try Talk()
    let wrong = Mark.phone("06 87654321", "+31687654321")
    for text in ["hoe staat het met \(number)?", "06 87654321"] {
      let marks = text.hasPrefix("06") ? [wrong] : []
      let intent: IntentName? = marks.isEmpty ? "zaak_status" : nil
      let (one, other) = (known.say(text, intent, marks: marks), unknown.say(text, intent, marks: marks))
      #expect(one.replies == other.replies)
      #expect(one.tracker.guesses == other.tracker.guesses)
    }
    #expect(known.heard == ["bewijs_faalt"])
  }

  @Test func guessingIsSlowedDown() throws {
    var (talk, number) = try Self.stranger()
    for _ in 0..<Guesses.free {
      talk.say("hoe staat het met \(number)?", "zaak_status")
      talk.say("06 87654321", marks: [.phone("06 87654321", "+31687654321")])
    }
    talk.say("hoe staat het met \(number)?", "zaak_status")
    #expect(talk.heard == ["bewijs_wacht"])
    talk.now = talk.now.adding(seconds: Guesses.firstWait)
    talk.say("hoe staat het met \(number)?", "zaak_status")
    #expect(talk.heard == ["vraag_bewijs"])
  }

  @Test func anotherNameForEveryGuessDoesNotHelp() throws {
    var (talk, number) = try Self.stranger()
    for _ in 0..<Guesses.free {
      var guesser = try Talk()
      guesser.elsewhere = talk.elsewhere
      guesser.say("\(number)")
      guesser.say("06 87654321", marks: [.phone("06 87654321", "+31687654321")])
      talk.elsewhere = guesser.elsewhere
    }
    talk.say("\(number)")
    talk.say("06 12345678", marks: [Self.phone])
    #expect(talk.heard == ["bewijs_faalt"], "even the right contact must wait now")
  }

  @Test func theProofEndsAfterAnHour() throws {
    let proof = ProvedCase(.unassigned, at: monday)
    #expect(proof.until == monday.adding(seconds: 3600))
  }

  @Test func aNumberThatCannotBeRightIsSaidToBeWrong() throws {
    var talk = try Talk()
    let symbols = "346CEFHJKPRTWXY9"
    let typed = symbols.map { "S-34K\($0)CE" }.first { CaseMention.first(in: $0)?.readings.isEmpty == true }
    talk.say("hoe staat het met \(try #require(typed))?", "zaak_status")
    #expect(talk.heard == ["nummer_onleesbaar"])
  }

  @Test func aSlipIsForgivenInOnesOwnConversation() throws {
    var talk = try Talk()
    talk.sendRequest()
    let number = try #require(talk.cases.first?.number.description)
    let slip = String(number.dropLast()) + (number.hasSuffix("K") ? "M" : "K")
    #expect(talk.say("hoe staat het met \(slip)?", "zaak_status").text.contains(number))
    #expect(talk.say(String(number.dropFirst(2))).text.contains(number))
  }
}
