import IntentFiles
import Model
import Testing

@testable import Dialogue

@Suite struct OtherLanguageTests {
  private static let notUnderstood: Set<String> = ["niet_begrepen", "nog_niet_begrepen", "half_begrepen"]

  @Test(arguments: Language.allCases)
  func answersInThatLanguageWithAWayToAPerson(_ language: Language) throws {
    var talk = try Talk()
    for _ in 0..<3 {
      let turn = talk.say(foreign(language))
      #expect(turn.replies.count == 1)
      #expect(turn.text.contains("Gemeente Voorbeeld") && turn.text.contains("14 0123"), "\(turn.text)")
      #expect(talk.heard == ["\(language.rawValue):alleen_nederlands"])
    }
  }

  @Test(arguments: Language.allCases)
  func everyTextIsThereAndFilledIn(_ language: Language) throws {
    let scene = try Speech.scene()
    for key in ForeignText.allCases {
      let variants = StandardTexts.languages[language.rawValue]?[key.rawValue] ?? []
      #expect(!variants.isEmpty, "\(key.rawValue)")
      for text in variants.map({ scene.fill($0) }) {
        #expect(!text.contains { $0 == "{" || $0 == "}" }, "\(text)")
        #expect(try text.contains(Shipped.fact("noodnummer")), "\(text)")
      }
    }
    #expect(
      try Shipped.catalogue().languages[language.rawValue]?.keys == Set(ForeignText.allCases.map(\.rawValue)))
  }

  @Test(arguments: Situation.allCases)
  func neverSaysThatItIsNotUnderstood(_ situation: Situation) throws {
    var talk = try situation.talk()
    talk.say(foreign(.english))
    #expect(talk.heard.isDisjoint(with: Self.notUnderstood))
    talk.say(foreign(.english))
    #expect(talk.heard.isDisjoint(with: Self.notUnderstood))
  }

  @Suite("In a form") struct InForm {
    @Test(arguments: [Situation.choice, .contact, .consent])
    func theOpenQuestionComesBackOnce(_ situation: Situation) throws {
      var talk = try situation.talk()
      let form = talk.tracker.form
      let asked = talk.requested
      talk.say(foreign(.polish))
      #expect(talk.heard.contains("pl:alleen_nederlands"))
      #expect(talk.heard.contains("open_vraag"))
      #expect(talk.requested == asked)
      #expect(talk.tracker.form?.slots == form?.slots)
      talk.say(foreign(.polish))
      #expect(talk.heard == ["pl:alleen_nederlands"])
      #expect(talk.requested == asked)
    }

    @Test func whatIsToldInOnesOwnWordsIsWrittenDownTheSecondTime() throws {
      var talk = try Situation.firstQuestion.talk()
      let slot = try #require(talk.requested)
      talk.say(foreign(.ukrainian))
      #expect(talk.tracker.form?.slots[slot] == nil)
      talk.say(foreign(.ukrainian, "мені потрібна допомога"))
      #expect(talk.tracker.form?.slots[slot] == .text("мені потрібна допомога"))
    }

    @Test func aWordThatLooksDutchByChanceIsNoAnswer() throws {
      var talk = try Situation.choice.talk()
      talk.skip(to: "toestemming")
      talk.say(foreign(.polish, "nie rozumiem tego", marks: [.value("ja_nee", "nie", "nee")]))
      #expect(talk.heard.contains("pl:alleen_nederlands"))
      #expect(talk.requested == "toestemming")
    }

    @Test func anAnswerIsTakenInAnyLanguage() throws {
      var talk = try Situation.contact.talk()
      talk.say(foreign(.english, "you can call me on 06 12345678", marks: [.phone("06 12345678")]))
      #expect(talk.tracker.form?.slots["contact"]?.phone == "+31612345678")
      #expect(!talk.heard.contains("en:alleen_nederlands"))
    }
  }

  @Suite("In an emergency") struct InEmergency {
    @Test(arguments: [
      ("nood_direct", "noodnummer"), ("nood_zelfdoding", "zelfmoordpreventie"),
      ("nood_geweld", "veilig_thuis"),
    ])
    func theDutchReplyLeadsAndTheNumberComesInThatLanguage(_ intent: String, _ fact: String) throws {
      for language in Language.allCases {
        var talk = try Talk()
        let turn = talk.say(foreign(language, emergency: IntentName(intent)))
        #expect(talk.heard == ["intent:\(intent)", "\(language.rawValue):\(intent)"])
        for reply in turn.replies { #expect(try reply.text.contains(Shipped.fact(fact)), "\(reply.text)") }
        #expect(turn.events.map(\.type) == [EventType.emergency])
      }
    }

    @Test func whoWritesOnHearsTheNumbersAgain() throws {
      var talk = try Talk()
      talk.say(foreign(.turkish, emergency: "nood_zelfdoding"))
      talk.say(foreign(.turkish))
      #expect(talk.heard == ["na_nood", "tr:na_nood"])
      talk.say(foreign(.turkish))
      #expect(talk.heard.contains("tr:na_nood") || talk.heard.contains("tr:alleen_nederlands"))
    }
  }

  @Test func goesToTheOfficialWhoHasTheConversation() throws {
    var talk = try Situation.whatToAdd.talk()
    let turn = talk.say(foreign(.german, "bitte rufen Sie mich morgen an"))
    #expect(!talk.heard.contains("de:alleen_nederlands"))
    #expect(!turn.cases.isEmpty)
  }
}

/// A message in another language, as the engine gets to hear it.
private func foreign(
  _ language: Language, _ text: String = "lorem ipsum dolor", marks: [Mark] = [], emergency: IntentName? = nil
) -> Interpretation {
  Interpretation(
    text: text, ranking: [.init(name: emergency, confidence: emergency == nil ? 0.4 : 0.99)],
    outcome: emergency == nil ? .outOfScope : .clear, emergency: emergency,
    entities: marks.compactMap { $0.entity(in: text) }, language: language)
}

extension SlotValue {
  fileprivate var phone: String? {
    if case .contact(let phone, _, _) = self { phone } else { nil }
  }
}
