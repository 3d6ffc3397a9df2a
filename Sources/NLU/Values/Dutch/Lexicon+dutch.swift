extension Lexicon {
  /// The Dutch words.
  static let dutch: Lexicon = {
    var builder = LexiconBuilder()
    builder.addFunctionWords()
    builder.addNumbers()
    builder.addCalendar()
    builder.addTimeWords()
    builder.addUnits()
    builder.addPeople()
    builder.addPlaces()
    builder.addTenses()
    return Lexicon(
      builder.words, durations: DurationWord.dutch,
      anchors: ["weekdag", "weekdagen", "werkweek", "kwartier", "kwartiertje", "halfuur", "halfuurtje"])
  }()
}

extension NearMisses {
  /// Weekdays and months, and a few words that go with them.
  static let dutch = NearMisses(
    targets: [
      "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "januari", "februari",
      "april",
      "augustus", "september", "oktober", "november", "december", "overmorgen", "vanavond", "vanmiddag",
      "volgende",
      "weekend", "zaterdagmiddag", "zondagmiddag", "zaterdagochtend", "morgenavond", "morgenmiddag",
      "gisteren", "vanochtend", "vanmorgen", "komende", "afgelopen", "minuten", "kwartier", "kwartaal",
      "uiterlijk",
      "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd",
      "duizend",
      "hemelvaart", "pinksteren", "koningsdag", "sinterklaas", "kerstmis", "zondagmiddag", "voormiddag",
      "hemelvaartsdag", "bevrijdingsdag", "paasmaandag", "kerstavond", "vrijdagmiddag", "vrijdagavond",
      "zaterdagavond",
      "eergisteren", "vandaag", "vannacht", "ochtend", "middag", "middags", "maanden", "geleden", "vorige",
      "aanstaande", "eerstvolgende", "anderhalf", "anderhalve", "wekelijks", "maandelijks", "dagelijks",
      "jaarlijks",
      "kilometer", "procent", "graden",
    ],
    exceptions: [
      "volgen", "volgend", "volgens", "volgenden", "zonda", "weekeind", "kwartier", "kwartiers", "uiterlijke",
      "honderde", "duizende", "vandaan", "vandaar", "vanacht", "midden", "maandag", "maaden", "gelden",
      "geladen",
      "gelegen", "gereden", "gebeden", "geleiden", "beleden", "vorig", "vorigen", "aanstaand", "kilometers",
      "graten",
      "graven", "grade", "gratis", "raden", "vrije", "procents", "dagelijk",
    ],
    lexicon: .dutch)
}
