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

  private static func help(_ random: inout Seeded) -> Goal {
    let (trouble, words) = random.pick([
      ("ik kan mijn huur niet meer betalen", "huur"),
      ("ik kom niet meer rond en ik heb schulden", "schulden"),
      ("ik begrijp de brief van de belasting niet", "brief"), ("ik voel me zo alleen in huis", "alleen"),
      ("ik zoek werk maar het lukt niet", "werk"),
    ])
    let facts = [
      Fact("situatie", trouble, [trouble], .string(words)),
      Facts.choice(
        "voor_wie",
        [("zelf", ["voor mezelf", "voor mij"]), ("ander", ["voor mijn moeder", "voor iemand anders"])],
        &random),
      Facts.choice(
        "spoed",
        [
          ("nu", ["vandaag nog", "zo snel mogelijk"]), ("deze_week", ["deze week", "liefst deze week"]),
          ("kan_wachten", ["het kan wachten", "geen haast"]),
        ],
        &random),
      Facts.choice(
        "contact_hoe", [("bellen", ["bel maar", "bellen"]), ("mailen", ["per mail", "mailen graag"])], &random
      ),
      Facts.name(&random), Facts.contact(&random),
      Fact("toestemming", "ja", ["ja", "ja hoor", "dat is goed"], true),
    ]
    return Goal(form: "hulpvraag", opening: trouble, facts: facts, told: ["situatie"])
  }

  private static func offer(_ random: inout Seeded) -> Goal {
    let (opening, words) = random.pick([
      ("ik wil graag boodschappen doen voor oudere buren", "boodschappen"),
      ("ik bied aan om kinderen huiswerkhulp te geven", "huiswerk"),
      ("ik wil vrijwilliger worden bij de voedselbank", "voedselbank"),
    ])
    return Goal(
      form: "hulpaanbod", opening: opening,
      facts: [
        Fact("aanbod", opening, [opening], .string(words)), Facts.place(&random),
        Facts.day(&random, "wanneer"),
        Facts.name(&random), Facts.contact(&random),
      ], told: ["aanbod"])
  }

  private static func agenda(_ random: inout Seeded) -> Goal {
    let place = Facts.place(&random)
    let opening = "er moet een zebrapad komen in de \(place.words)"
    return Goal(
      form: "agendapunt", opening: opening,
      facts: [
        Fact("onderwerp", opening, [opening], "zebrapad"),
        Fact("waarom", "kinderen", ["omdat er kinderen naar school lopen"], "kinderen"), place,
        Facts.name(&random),
        Facts.contact(&random),
      ], told: ["onderwerp", "plek"])
  }

  private static func contact(_ random: inout Seeded) -> Goal {
    Goal(
      form: "contact", opening: "ik wil graag een medewerker spreken",
      facts: [
        Fact("onderwerp", "mijn uitkering", ["over mijn uitkering"], "uitkering"),
        Facts.day(&random, "moment"),
        Facts.name(&random), Facts.phone(&random),
      ], told: [])
  }

  private static func complaint(_ random: inout Seeded) -> Goal {
    Goal(
      form: "klacht", opening: "ik heb een klacht",
      facts: [
        Fact("wat", "balie", ["ik ben onbeschoft behandeld aan de balie"], "balie"),
        Fact("wens", "excuses", ["ik wil excuses", "dat iemand excuses maakt"], "excuses"),
        Facts.name(&random),
        Facts.contact(&random),
      ], told: [])
  }
}
