import Model

@testable import NLU

/// A little language of four intents that nobody can confuse, and what is out of scope.
enum Toy {
  static let now = Timestamp(seconds: 1_777_881_600)

  static let examples: [(text: String, intent: IntentName?)] = [
    ("ik heb schulden", "hulp_geld"), ("ik kan mijn huur niet betalen", "hulp_geld"),
    ("we hebben geen geld meer", "hulp_geld"), ("mijn uitkering is gestopt", "hulp_geld"),
    ("deurwaarder aan de deur om schulden", "hulp_geld"), ("te weinig geld voor de huur", "hulp_geld"),
    ("mijn dochter spijbelt", "hulp_jeugd"), ("mijn zoon wil niet naar school", "hulp_jeugd"),
    ("problemen met mijn puber", "hulp_jeugd"), ("de school belt over mijn kind", "hulp_jeugd"),
    ("mijn dochter luistert niet", "hulp_jeugd"), ("hulp bij opvoeden van mijn zoon", "hulp_jeugd"),
    ("hoi", "groet"), ("hallo daar", "groet"), ("goedemorgen", "groet"), ("goedemiddag samen", "groet"),
    ("dag allemaal", "groet"), ("hey hallo", "groet"),
    ("er is brand in de keuken", "nood_direct"), ("brand bij de buren", "nood_direct"),
    ("er ligt iemand bewusteloos op straat", "nood_direct"),
    ("hij staat met een mes voor de deur", "nood_direct"),
    ("mijn vrouw ademt niet meer", "nood_direct"), ("er wordt ingebroken, nu", "nood_direct"),
    ("wat voor weer wordt het", nil), ("wie heeft de wedstrijd gewonnen", nil), ("vertel een mop", nil),
    ("hoe laat gaat de trein", nil), ("wat eten we vanavond", nil), ("welke film draait er", nil),
  ]

  static let catalogue = Catalogue(
    intents: [
      Intent(
        name: "hulp_geld", description: "Hulp bij geldzorgen",
        patterns: ["ik zit (krap|aan de grond)", "ik heb schulden", "ik kan mijn huur niet betalen"],
        form: "hulpvraag"),
      Intent(
        name: "hulp_jeugd", description: "Hulp bij opvoeden", patterns: ["mijn dochter spijbelt"],
        form: "hulpvraag"),
      Intent(name: "groet", description: "Groeten", buttons: ["Ik heb een plan", "Kun je dat?"]),
      Intent(name: "nood_direct", description: "Er is nu gevaar", patterns: ["bel [nu] een ambulance"]),
      Intent(
        name: "initiatief", description: "Iets beginnen",
        patterns: ["ik wil {wat:idee} beginnen", "tuin[tje] maken"],
        form: "plan"),
      Intent(name: nil, patterns: ["doe mij een pizza"]),
    ],
    forms: [
      Form(
        name: "plan", description: "Een plan", event: "x", slots: [],
        promise: PromiseTerm(what: "", workingDays: 1, source: "", checked: CivilDate(daysSince1970: 0)),
        sent: [],
        openers: ["ik heb een (idee|plan)"])
    ],
    lists: [
      ValueList(name: "wat", isWildcard: true),
      ValueList(
        name: "spoed",
        values: [
          .init(name: "nu", title: "Nu", words: ["nu", "brand", "zo snel mogelijk"]),
          .init(name: "later", title: "Later", words: ["later", "kan wachten"]),
        ]),
    ])

  /// Nil never: the examples are enough.
  static func model(attachment: [UInt8] = []) throws -> LinearModel {
    let more = [("ik wil een moestuin beginnen", "initiatief"), ("een buurtfeest organiseren", "initiatief")]
      .map { (text: $0.0, intent: Optional(IntentName($0.1))) }
    guard let model = LinearModel.compile(examples + more, attachment: attachment) else {
      throw Shipped.Unusable(description: "the toy language was not learnt")
    }
    return model
  }

  static func interpreter() throws -> Interpreter { Interpreter(model: try model(), catalogue: catalogue) }

  /// The best intent of a message according to a model alone.
  static func best(_ model: LinearModel, _ text: String) -> IntentName? {
    let chances = chances(model, text)
    return model.classes.indices.max { chances[$0] < chances[$1] }.flatMap { model.classes[$0] }
  }

  static func chances(_ model: LinearModel, _ text: String) -> [Float] {
    var scratch = LinearModel.Scratch(model)
    model.score(NormalizedText(text), &scratch)
    return Array(scratch.chances.prefix(model.classes.count))
  }
}
