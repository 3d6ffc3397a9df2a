import Model

extension Journey {
  static let initiative = form(
    "initiatief",
    [
      // With whom is told already: "met de straat".
      ("Ik wil met de straat een buurttuin beginnen", asks: "plek"), ("op het Kerkplein", asks: "wanneer"),
      ("zaterdag 14 juni vanaf 2 uur", asks: "nodig"),
      ("geld en een plek", asks: "naam"), ("Anna de Vries", asks: "contact"), ("06 12345678", asks: nil),
    ], causes: EventType.initiative)

  static let help = form(
    "hulpvraag",
    [
      ("ik kan mijn huur niet meer betalen", asks: "voor_wie"), ("voor mezelf", asks: "spoed"),
      ("deze week", asks: "contact_hoe"), ("bellen", asks: "naam"), ("Anna de Vries", asks: "contact"),
      ("06 12345678", asks: "toestemming"), ("ja", asks: nil),
    ], causes: EventType.help)

  static let offer = form(
    "hulpaanbod",
    [
      ("Ik wil wel boodschappen doen voor mensen in de buurt", asks: "plek"),
      ("in de Rivierenwijk", asks: "wanneer"),
      ("op dinsdagochtend", asks: "naam"), ("Anna de Vries", asks: "contact"), ("anna@example.nl", asks: nil),
    ], causes: EventType.offer)

  static let agenda = form(
    "agendapunt",
    [
      ("Er moet een veilige oversteek bij de school komen", asks: "waarom"),
      ("er rijden te veel auto's", asks: "plek"), ("in de Dorpsstraat", asks: "naam"),
      ("Anna de Vries", asks: "contact"), ("anna@example.nl", asks: nil),
    ], causes: EventType.agenda)

  static let contact = form(
    "contact",
    [
      ("Ik wil een mens spreken", asks: "onderwerp"), ("over ons straatfeest", asks: "moment"),
      ("donderdag na 4 uur", asks: "naam"), ("Anna de Vries", asks: "contact"),
      ("anna@example.nl", asks: nil),
    ], causes: EventType.contact)

  static let complaint = form(
    "klacht",
    [
      ("Ik heb een klacht over hoe ik ben behandeld aan de balie", asks: "wens"), ("excuses", asks: "naam"),
      ("Anna de Vries", asks: "contact"), ("anna@example.nl", asks: nil),
    ], causes: EventType.complaint)

  static let emergency = Journey(
    name: "nood",
    turns: [
      Turn(message: "mijn man slaat mij, ik ben Anna de Vries uit de Kerkstraat 12", form: nil, asks: nil)
    ], causes: [EventType.emergency])

  /// After a case was opened: what a citizen does with it.
  static let ownCase = [
    initiative.then("zaak_status", "hoe staat het met mijn aanvraag?"),
    initiative.then(
      "zaak_wijzigen", "ik wil iets toevoegen aan mijn aanvraag", "het wordt een week later",
      causes: EventType.caseChanged),
    initiative.then(
      "zaak_intrekken", "ik wil mijn aanvraag intrekken", "ja", causes: EventType.caseWithdrawn),
    initiative.then("gegevens_wissen", "verwijder mijn gegevens", "ja", causes: EventType.erased),
  ]

  /// Nobody answered for months.
  static let late = Journey(
    name: "termijn_verstreken", turns: initiative.turns, causes: initiative.causes + [EventType.promiseLate],
    startsAgain: true)

  static let forms = [initiative, help, offer, agenda, contact, complaint]

  static let all = forms + [emergency] + ownCase + [late]
}
