import Model

/// The Dutch words of a chat message.
enum ChatWords {
  static let titles = [
    EventType.initiative: "Nieuw initiatief",
    EventType.help: "Nieuwe hulpvraag",
    EventType.offer: "Nieuw aanbod van hulp",
    EventType.agenda: "Nieuw punt voor de agenda",
    EventType.contact: "Een inwoner wil een mens spreken",
    EventType.complaint: "Nieuwe klacht",
    EventType.emergency: "Noodsignaal",
    EventType.caseChanged: "Een zaak is aangevuld",
    EventType.caseWithdrawn: "Een zaak is ingetrokken",
    EventType.promiseNear: "Een termijn loopt bijna af",
    EventType.promiseLate: "Een termijn is verstreken",
    EventType.erased: "Gegevens zijn gewist",
    EndpointTest.eventType: "Testbericht van Samenspraak",
  ]

  /// The slots that are shown, in this order. Others stand in the case.
  static let slots = [
    ("idee", "Idee"), ("situatie", "Situatie"), ("aanbod", "Aanbod"), ("onderwerp", "Onderwerp"),
    ("wat", "Klacht"),
    ("wens", "Wens"), ("waarom", "Waarom"), ("voor_wie", "Voor"), ("spoed", "Spoed"), ("plek", "Plek"),
    ("wie", "Wie"), ("wanneer", "Wanneer"), ("moment", "Moment"), ("nodig", "Nodig"), ("naam", "Naam"),
    ("contact", "Bereikbaar"), ("contact_hoe", "Liefst"),
  ]

  /// What a choice is called; other texts stay as they are.
  static func choice(_ value: String, of slot: String) -> String {
    switch (slot, value) {
    case ("voor_wie", "zelf"): "de inwoner zelf"
    case ("voor_wie", "ander"): "iemand anders"
    case ("spoed", "deze_week"): "deze week"
    case ("spoed", "kan_wachten"): "kan wachten"
    default: value
    }
  }

  /// What an intent is called; an unknown one by its name, with spaces.
  static func intent(_ name: String) -> String {
    intents[name] ?? String(name.map { $0 == "_" ? " " : $0 })
  }

  private static let intents = [
    "sociaal_ondernemen": "sociaal ondernemen",
    "uitdaagrecht": "uitdaagrecht",
    "initiatief_starten": "een initiatief starten",
    "meedoen": "meedoen",
    "hulp_aanbieden": "hulp aanbieden",
    "agenda_voorstellen": "een voorstel voor de agenda",
    "hulp_geld": "geld",
    "hulp_zorg": "zorg en ondersteuning",
    "hulp_jeugd": "opvoeden en jeugd",
    "hulp_werk": "werk",
    "hulp_wonen": "wonen",
    "hulp_contact": "eenzaamheid en contact",
    "hulp_mantelzorg": "mantelzorg",
    "hulp_praktisch": "praktische hulp",
    "hulp_formulier": "formulieren, taal en computer",
    "hulp_algemeen": "hulp in het algemeen",
    "nood_direct": "direct gevaar",
    "nood_zelfdoding": "zelfdoding",
    "nood_geweld": "geweld of mishandeling",
    "mens_spreken": "een mens spreken",
    "klacht": "een klacht",
  ]

  /// `2026-05-18` as "maandag 18 mei 2026"; anything else harmless, as it is.
  static func day(_ iso8601: String) -> String {
    guard let date = CivilDate(iso8601: iso8601) else { return ChatText.defanged(iso8601) }
    return "\(weekdays[date.weekday.rawValue - 1]) \(date.day) \(months[date.month - 1]) \(date.year)"
  }

  private static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november",
    "december",
  ]
}
