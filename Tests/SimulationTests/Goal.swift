import Chance
import Model

/// What a citizen came for: how he begins, and the facts that he has.
struct Goal: Sendable {
  let form: FormName
  /// The message that opens the conversation.
  var opening: String
  /// In the order of the form; what he has no answer to is missing.
  var facts: [Fact]
  /// The facts that the opening tells already.
  var told: Set<SlotName>

  static func draw(_ random: inout Seeded) -> Goal {
    switch random.pick([0, 0, 1, 1, 2, 3, 4, 5]) {
    case 0: initiative(&random)
    case 1: help(&random)
    case 2: offer(&random)
    case 3: agenda(&random)
    case 4: contact(&random)
    default: complaint(&random)
    }
  }

  private static func initiative(_ random: inout Seeded) -> Goal {
    let idea = random.pick([
      "een buurttuin", "een straatfeest", "een repair café", "een buurtbarbecue", "een speeltuintje",
      "een moestuin", "een deelauto", "een leesclub", "een kledingruil", "een wandelgroep", "een kerstmarkt",
      "een buurtbieb",
    ])
    let facts = [
      Fact("idee", idea, [idea, "wij willen \(idea)"], .string(idea)), Facts.place(&random),
      Facts.people(&random),
      Facts.day(&random, "wanneer"), needs(&random), Facts.name(&random), Facts.contact(&random),
    ]
    var goal = Goal(form: "initiatief", opening: "ik wil \(idea) beginnen", facts: facts, told: ["idee"])
    if random.happens(0.4) {
      goal.opening = "ik wil \(idea) beginnen in de \(facts[1].words)"
      goal.told.insert("plek")
    } else if random.happens(0.3) {
      goal.opening = "op \(facts[3].words) willen wij \(idea) organiseren op de \(facts[1].words)"
      goal.told.formUnion(["plek", "wanneer"])
    }
    return goal
  }

  private static func needs(_ random: inout Seeded) -> Fact {
    let options: [(String, [String])] = [
      ("geld", ["geld"]), ("geld en spullen", ["geld", "spullen"]), ("een vergunning", ["vergunning"]),
      ("niets", ["niets"]), ("mensen en een plek", ["mensen", "plek"]),
    ]
    let (words, values) = random.pick(options)
    return Fact("nodig", words, [words], .array(values.map { .string($0) }))
  }

  /// A trouble in the citizen's words, a word of it that must be written down, and for whom it plainly is.
  private struct Trouble {
    let words: String
    let kept: String
    var isForAnother = false
  }

  private static let troubles = [
    Trouble(words: "ik kan mijn huur niet meer betalen", kept: "huur"),
    Trouble(words: "ik kom niet meer rond en ik heb schulden", kept: "schulden"),
    Trouble(words: "ik begrijp de brief van de belasting niet", kept: "brief"),
    Trouble(words: "ik voel me zo alleen in huis", kept: "alleen"),
    Trouble(words: "ik zoek werk maar het lukt niet", kept: "werk"),
    Trouble(words: "ik kan niet goed lezen en schrijven", kept: "lezen"),
    Trouble(words: "wie kan mijn gras maaien, ik ben slecht ter been", kept: "gras"),
    Trouble(words: "ik heb een traplift nodig", kept: "traplift"),
    Trouble(words: "mijn huis is vochtig en vol schimmel", kept: "schimmel"),
    Trouble(words: "mijn dochter spijbelt steeds van school", kept: "spijbelt", isForAnother: true),
    Trouble(words: "mijn moeder kan niet meer voor zichzelf zorgen", kept: "zorgen", isForAnother: true),
  ]

  private static func help(_ random: inout Seeded) -> Goal {
    let trouble = random.pick(troubles)
    let another = ("ander", ["voor mijn moeder", "voor iemand anders", "voor de buurvrouw"])
    let facts = [
      Fact("situatie", trouble.words, [trouble.words], .string(trouble.kept)),
      Facts.choice(
        "voor_wie",
        trouble.isForAnother
          ? [another] : [("zelf", ["voor mezelf", "voor mij", "het is voor mij"]), another],
        &random),
      Facts.choice(
        "spoed",
        [
          ("nu", ["vandaag nog", "zo snel mogelijk", "vandaag"]),
          ("deze_week", ["deze week", "liefst deze week", "morgen"]),
          ("kan_wachten", ["het kan wachten", "geen haast", "volgende week is goed"]),
        ],
        &random),
      Facts.choice(
        "contact_hoe",
        [
          ("bellen", ["bel maar", "bellen", "bel me maar op"]), ("mailen", ["per mail", "mailen graag"]),
          ("langskomen", ["kom maar langs", "langskomen graag"]),
        ], &random),
      Facts.name(&random), Facts.contact(&random),
      Fact("toestemming", "ja", ["ja", "ja hoor", "dat is goed", "prima", "ja dat mag"], true),
    ]
    return Goal(
      form: "hulpvraag", opening: trouble.words, facts: facts,
      told: trouble.isForAnother ? ["situatie", "voor_wie"] : ["situatie"])
  }

  private static func offer(_ random: inout Seeded) -> Goal {
    let (opening, words) = random.pick([
      ("ik wil graag boodschappen doen voor oudere buren", "boodschappen"),
      ("ik bied aan om kinderen huiswerkhulp te geven", "huiswerk"),
      ("ik wil vrijwilliger worden bij de voedselbank", "voedselbank"),
      ("ik heb een aanhanger die buren mogen lenen", "aanhanger"),
      ("ik kan op dinsdag helpen in het buurthuis", "buurthuis"),
    ])
    let day = Facts.day(&random, "wanneer")
    let tellsDay = opening.contains("dinsdag")
    return Goal(
      form: "hulpaanbod", opening: opening,
      facts: [
        Fact("aanbod", opening, [opening], .string(words)), Facts.place(&random),
        tellsDay ? Fact("wanneer", "dinsdag", ["dinsdag"], "dinsdag") : day, Facts.name(&random),
        Facts.contact(&random),
      ], told: tellsDay ? ["aanbod", "wanneer"] : ["aanbod"])
  }

  private static func agenda(_ random: inout Seeded) -> Goal {
    let place = Facts.place(&random)
    let (words, kept) = random.pick([
      ("er moet een zebrapad komen in de", "zebrapad"), ("er moeten meer bomen komen in de", "bomen"),
      ("de gemeente moet iets doen aan het zwerfvuil in de", "zwerfvuil"),
    ])
    let opening = "\(words) \(place.words)"
    return Goal(
      form: "agendapunt", opening: opening,
      facts: [
        Fact("onderwerp", opening, [opening], .string(kept)),
        Fact("waarom", "kinderen", ["omdat er kinderen naar school lopen"], "kinderen"), place,
        Facts.name(&random), Facts.contact(&random),
      ], told: ["onderwerp", "plek"])
  }

  private static func contact(_ random: inout Seeded) -> Goal {
    let (topic, kept) = random.pick([
      ("over mijn uitkering", "uitkering"), ("over het plan voor een straatfeest", "straatfeest"),
      ("ik heb een vraag over subsidie", "subsidie"),
    ])
    return Goal(
      form: "contact",
      opening: random.pick([
        "ik wil graag een medewerker spreken", "ik wil iemand spreken", "kan iemand mij bellen",
      ]),
      facts: [
        Fact("onderwerp", topic, [topic], .string(kept)), Facts.day(&random, "moment"), Facts.name(&random),
        Facts.phone(&random),
      ], told: [])
  }

  private static func complaint(_ random: inout Seeded) -> Goal {
    let (what, kept) = random.pick([
      ("ik ben onbeschoft behandeld aan de balie", "balie"), ("niemand heeft mij teruggebeld", "teruggebeld"),
      ("mijn brief is nooit beantwoord", "brief"),
    ])
    return Goal(
      form: "klacht",
      opening: random.pick(["ik heb een klacht", "ik wil een klacht indienen", "ik wil klagen"]),
      facts: [
        Fact("wat", what, [what], .string(kept)),
        Fact("wens", "excuses", ["ik wil excuses", "dat iemand excuses maakt"], "excuses"),
        Facts.name(&random), Facts.contact(&random),
      ], told: [])
  }
}
