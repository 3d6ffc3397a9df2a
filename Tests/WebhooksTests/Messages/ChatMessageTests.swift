import Model
import Testing

@testable import Webhooks

@Suite("Messages for a chat room")
struct ChatMessageTests {
  private let event = Event(
    id: "evt-1", type: EventType.help, subject: Samples.caseNumber(), time: Samples.now,
    data: [
      "intent": "hulp_geld",
      "slots": [
        "contact": ["phone": "+31612345678", "email": "anna@example.nl"], "naam": "Anna",
        "spoed": "deze_week",
        "situatie": "Ik kan de huur\nniet betalen", "voor_wie": "ander", "plek": ["text": "Kerkstraat 12"],
        "wanneer": nil, "eigen_vraag": "komt niet mee",
      ], "channel": "irc", "promise": ["what": "Iemand belt je", "due": "2026-05-18"],
    ])

  @Test("say what, which case, what is needed, where and by when")
  func glance() {
    let message = ChatMessage(event)
    #expect(message.title == "Nieuwe hulpvraag")
    #expect(
      message.lines.map { "\($0.label): \($0.text)" } == [
        "Zaak: \(Samples.caseNumber())", "Over: geld", "Situatie: Ik kan de huur niet betalen",
        "Voor: iemand anders", "Spoed: deze week", "Plek: Kerkstraat 12", "Naam: Anna",
        "Bereikbaar: +31612345678, anna@example.nl", "Beloofd: Iemand belt je",
        "Uiterlijk: maandag 18 mei 2026",
        "Via: irc",
        "Antwoorden: Bel of mail de inwoner, of typ “antwoord \(Samples.caseNumber())” met je bericht, aan de balie "
          + "van Samenspraak.",
      ])
  }

  @Test("say how to answer, as far as there is something to answer")
  func answering() {
    func answer(_ type: String, _ subject: CaseNumber?, _ data: JSONValue = [:]) -> String? {
      let event = Event(id: "a", type: type, subject: subject, time: Samples.now, data: data)
      return ChatMessage(event).lines.first { $0.label == "Antwoorden" }?.text
    }
    let number = Samples.caseNumber()
    #expect(answer(EventType.complaint, number)?.hasPrefix("Typ “antwoord \(number)”") == true)
    #expect(answer(EventType.promiseLate, number)?.contains("antwoord \(number)") == true)
    #expect(
      answer(EventType.help, number, ["slots": ["contact": ["text": "loop maar langs"]]])?.hasPrefix("Typ ")
        == true)
    #expect(answer(EventType.emergency, nil)?.contains("noodnummer") == true)
    #expect(answer(EventType.caseWithdrawn, number)?.hasPrefix("Niet nodig.") == true)
    #expect(answer(EventType.erased, nil)?.hasPrefix("Wis ") == true)
    #expect(answer(EndpointTest.eventType, nil)?.hasPrefix("Niet nodig.") == true)
    #expect(answer("nl.voorbeeld.boom", nil) == nil)
  }

  @Test("have a title for every type", arguments: EventType.all + [EndpointTest.eventType])
  func titles(type: String) { #expect(ChatWords.titles[type] != nil) }

  @Test("say that data was erased, and of which cases")
  func erased() {
    let data: JSONValue = ["cases": ["S-111111", "S-222222"], "channel": "irc"]
    let message = ChatMessage(
      Event(id: "a", type: EventType.erased, subject: nil, time: Samples.now, data: data))
    #expect(message.lines.first?.text == "S-111111, S-222222")
  }

  @Test("show an unknown type and intent by name")
  func unknown() {
    let message = ChatMessage(
      Event(
        id: "a", type: "nl.voorbeeld.boom", subject: nil, time: Samples.now, data: ["intent": "boom_planten"])
    )
    #expect(message.title.hasPrefix("Nieuw bericht: nl."))
    #expect(message.lines.first?.text == "boom planten")
  }

  @Test(
    "survive data of any shape",
    arguments: [nil, 1, "x", ["slots": 1], ["promise": "x", "slots": ["plek": 3]]] as [JSONValue])
  func oddShapes(data: JSONValue) {
    let event = Event(id: "a", type: EventType.help, subject: nil, time: Samples.now, data: data)
    #expect(ChatMessage(event).lines.isEmpty)
  }

  @Test("stay short")
  func short() {
    let long = String(repeating: "a b ", count: 1000)
    #expect(ChatText.defanged(long).count == ChatText.longest)
    let stacked = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(ChatText.defanged(stacked).unicodeScalars.count <= ChatText.longest * 4)
  }

  static let traps = [
    "@all kom eens", "@channel", "<!here>", "<@U123>", "#kanaal", "~town-square", ":smile:",
    "http://evil.example/x",
    "evil.example", "www.evil.example", "*vet*", "[klik](http://evil.example)", "<b>x</b>",
    "a\u{202E}b\u{0}\u{7}",
    "`code`", "@room", "<script>alert(1)</script>", "\"><img src=x>", "![x](y)", "a\n# kop", "https://a",
  ]

  @Test("call nobody and link nowhere", arguments: traps)
  func hostile(text: String) {
    let defanged = ChatText.defanged(text)
    for trap in ["@a", "@c", "@r", "@U", "#k", "~t", ":s", "://", "l.e", "w.e", "\n", "\u{202E}", "\u{0}"] {
      #expect(!defanged.contains(trap), "\(trap)")
      #expect(!defanged.unicodeScalars.contains { $0 == "\u{202E}" || $0.value < 0x20 })
    }
    for escaped in [ChatText.slack(defanged), ChatText.mattermost(defanged), ChatText.html(defanged)] {
      #expect(!escaped.contains("<") && !escaped.contains(">"))
    }
  }

  @Test("keep ordinary Dutch as it is")
  func ordinary() {
    let text = "Zaterdag om 14:00 uur, € 1.500 (misschien 2.000). Wat een gedoe! Mailtje naar opa's."
    #expect(ChatText.defanged(text) == text)
  }

  @Test("escape markup for Mattermost with backslashes, and for Slack with distance")
  func markup() {
    #expect(
      ChatText.mattermost("*a* _b_ `c` [d](e) & <f> \\")
        == #"\*a\* \_b\_ \`c\` \[d\]\(e\) &amp; &lt;f&gt; \\"#)
    #expect(ChatText.slack("*a* & <b>") == "\u{200B}*\u{200B}a\u{200B}*\u{200B} &amp; &lt;b&gt;")
    #expect(ChatText.slack("anna_de_vries@example.nl") == "anna_de_vries@example.nl")
    #expect(ChatText.html("\"a\" & 'b' <c>") == "&quot;a&quot; &amp; &#39;b&#39; &lt;c&gt;")
  }

  @Test("leave a phone number and an address ready to copy, and nothing that only looks like one")
  func contact() {
    for text in ["+31612345678", "06 12 34 56 78", "anna@example.nl"] {
      #expect(ChatText.contact(text) == text)
    }
    for text in ["anna@evil.example/x", "@all", "a.@all", "a@b@c"] {
      #expect(ChatText.contact(text) != text)
    }
  }

  @Test("are one line of JSON in the shape that each program expects")
  func formats() throws {
    let message = ChatMessage(event)
    #expect(message.mattermost["text"]?.string?.hasPrefix("#### Nieuwe hulpvraag\n**Zaak:** S-") == true)
    #expect(message.slack["text"]?.string?.hasPrefix("*Nieuwe hulpvraag*\n*Zaak:* S-") == true)
    let hookshot = message.matrixHookshot
    #expect(hookshot["text"]?.string?.hasPrefix("Nieuwe hulpvraag\nZaak: S-") == true)
    #expect(
      hookshot["html"]?.string?.hasPrefix("<strong>Nieuwe hulpvraag</strong><br><strong>Zaak:</strong> S-")
        == true)
  }
}
