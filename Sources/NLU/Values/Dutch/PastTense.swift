/// Words that tell that something has happened: "zaterdag is mijn fiets gestolen", "op 3 april viel ik".
enum PastTense {
  /// Verbs in the past, of things that happen.
  static let verbs = """
    werd werden kwam kwamen kreeg kregen stond stonden lag lagen viel vielen belde belden meldde zag zagen hoorde hoorden \
    gebeurde gebeurden begon ging gingen brak reed stierf overleed verloor vond
    """

  /// What goes with a participle.
  static let auxiliaries = "heb hebt heeft hebben ben bent is zijn"

  /// Participles that tell of how it is or of a plan, not of what happened: "zondag gesloten", "op 5 juni gepland".
  static let states = """
    gesloten geopend gepland verhinderd gereserveerd geboekt besteld geregeld afgesproken uitgenodigd verplicht verwacht \
    bedoeld bezet gewenst bekend beperkt betrokken gehandicapt verzekerd bevoegd verkrijgbaar bezig getrouwd \
    geinteresseerd verslaafd verward verdrietig benieuwd bereid berekend voorzien ingepland vastgelegd aangevraagd
    """
}

extension LexiconBuilder {
  mutating func addTenses() {
    set(PastTense.verbs) { $0.flags.insert(.past) }
    set(PastTense.auxiliaries) { $0.flags.insert(.auxiliary) }
    set(PastTense.states) { $0.flags.insert(.state) }
  }
}
