import Chance
import Model

/// A made-up citizen: reads what he is asked, and answers as his mood has it.
struct Citizen {
  let goal: Goal
  let mood: Mood
  private(set) var random: Seeded
  /// What he has answered with no answer.
  private(set) var skipped: Set<SlotName> = []
  /// A wrong answer that he has just given, and will put right.
  private var mistake: (wrong: Fact, right: Fact)?
  /// The slots that he is putting right: asked or shown again, that is no fault of the bot's.
  private(set) var changed: Set<SlotName> = []
  /// What he has said by now, of whatever worth.
  private(set) var told: Set<SlotName>
  /// A wish that he added, which must be written down too.
  private(set) var wish: String?
  private var didMisdial = false
  private var isAway = false
  /// He cried for help a moment ago.
  private(set) var hasCried = false
  private var didMention = false
  private var didCorrectSummary = false
  /// Messages that did not answer what was asked, by his own choice.
  private(set) var extraTurns = 0
  private(set) var hasStopped = false

  init(seed: UInt64) {
    random = Seeded(seed: seed)
    mood = random.pick(Mood.all)
    goal = Goal.draw(&random)
    told = goal.told
  }

  /// The facts with what became of them: what must be written down at the end.
  private(set) var facts: [SlotName: Fact] = [:]

  /// The first message.
  mutating func open() -> String {
    facts = Dictionary(goal.facts.map { ($0.slot, $0) }) { $1 }
    return goal.opening
  }

  /// A message, and how many seconds he waits before he sends it.
  struct Saying {
    let text: String
    var after: Int64 = 40
  }

  /// What he says to the bot's last answer.
  mutating func reply(to answer: Answer) -> Saying {
    if isAway {
      isAway = false
      extraTurns += 1
      return Saying(text: random.pick(["ik ben er weer", "verder", "daar ben ik weer"]), after: 3 * 86_400)
    }
    if hasCried {
      hasCried = false
      extraTurns += 1
      return Saying(text: "verder")
    }
    guard answer.state.form == goal.form else { return outside(answer) }
    guard let slot = answer.state.requestedSlot else { return summary() }
    if let mistake {
      self.mistake = nil
      extraTurns += 1
      changed.insert(mistake.right.slot)
      return Saying(text: correction(mistake.wrong, mistake.right))
    }
    if let aside = aside(slot) { return aside }
    guard let fact = facts[slot] else { return skip(slot) }
    if isSkippable(slot), random.happens(mood.skips) { return skip(slot) }
    return Saying(text: tell(fact))
  }

  // MARK: Ways to answer

  /// What is kept word for word.
  private static let freeWords: Set<SlotName> = [
    "plek", "wanneer", "moment", "waarom", "wens", "wat", "onderwerp",
  ]

  private mutating func tell(_ fact: Fact) -> String {
    told.insert(fact.slot)
    if random.happens(mood.corrects), let wrong = otherFact(than: fact) {
      mistake = (wrong, fact)
      return wrong.answers[0]
    }
    if fact.slot == "contact", !didMisdial, random.happens(mood.misdials) {
      didMisdial = true
      extraTurns += 1
      told.remove(fact.slot)
      return random.pick(["06 1234", "0612 34", "nul zes twaalf"])
    }
    var text = random.pick(fact.answers)
    if wish == nil, ["contact_hoe", "toestemming"].contains(fact.slot), random.happens(mood.addsWish) {
      let wish = random.pick(["liever 's avonds", "alleen niet op maandag", "liever na vijf uur"])
      self.wish = wish
      return text + (wish.hasPrefix("alleen") ? ", " : ", maar ") + wish
    }
    if random.happens(mood.mistypes), fact.slot != "contact", fact.slot != "naam" {
      let words = mistyped(fact.words)
      text = text.replacing(fact.words, with: words)
      // Words of his own stand in what is sent as he typed them.
      if Self.freeWords.contains(fact.slot) {
        facts[fact.slot] = Fact(fact.slot, words, [words], .string(words))
      }
    }
    if random.happens(mood.tellsTwo),
      let next = goal.facts.first(where: { $0.slot != fact.slot && !told.contains($0.slot) }),
      ["plek", "wanneer", "moment", "contact"].contains(next.slot)
    {
      told.insert(next.slot)
      text += ", " + next.answers[0]
    }
    return text
  }

  private mutating func otherFact(than fact: Fact) -> Fact? {
    for _ in 0..<8 {
      let other: Fact? =
        switch fact.slot {
        case "plek": Facts.place(&random)
        case "wanneer", "moment": Facts.day(&random, fact.slot)
        case "contact": Facts.phone(&random)
        default: nil
        }
      guard let other, other.words != fact.words else { continue }
      return other
    }
    return nil
  }

  private mutating func correction(_ wrong: Fact, _ right: Fact) -> String {
    switch right.slot {
    case "plek":
      random.pick([
        "nee, niet de \(wrong.words), de \(right.words)", "ik bedoel de \(right.words)",
        "sorry, de \(right.words) in plaats van de \(wrong.words)", "niet \(wrong.words) maar \(right.words)",
      ])
    case "contact": random.pick(["nee wacht, \(right.words)", "sorry, het moet \(right.words) zijn"])
    default:
      random.pick([
        "ik bedoel \(right.words)", "nee, niet \(wrong.words) maar \(right.words)",
        "nee wacht, \(right.words)",
      ])
    }
  }

  private func both(_ old: Fact, _ new: Fact, _ other: Fact) -> String {
    func said(_ fact: Fact) -> String {
      switch fact.slot {
      case "plek": "in de \(fact.words)"
      case "contact": "mijn nummer is \(fact.words)"
      default: "op \(fact.words)"
      }
    }
    return "nee, niet \(old.words) maar \(said(new)), en \(said(other))"
  }

  /// Two letters in the middle of a longer word change places.
  private mutating func mistyped(_ text: String) -> String {
    var words = text.split(separator: " ").map(Array.init)
    let long = words.indices.filter {
      words[$0].count >= 6 && words[$0].allSatisfy(\.isLetter) && !words[$0][0].isUppercase
    }
    guard !long.isEmpty else { return text }
    let index = random.pick(long)
    let at = 2 + Int(random.next() % UInt64(words[index].count - 4))
    words[index].swapAt(at, at + 1)
    return words.map { String($0) }.joined(separator: " ")
  }

  private func isSkippable(_ slot: SlotName) -> Bool { slot != goal.facts[0].slot && slot != "toestemming" }

  private mutating func skip(_ slot: SlotName) -> Saying {
    skipped.insert(slot)
    told.insert(slot)
    return Saying(text: random.pick(["weet ik niet", "sla maar over", "geen idee", "dat weet ik nog niet"]))
  }

  // MARK: Ways not to answer

  /// Slots that take any words: there a citizen keeps to the subject.
  private static let openQuestions: Set<SlotName> = [
    "idee", "situatie", "aanbod", "onderwerp", "waarom", "wat", "wens",
  ]

  private mutating func aside(_ slot: SlotName) -> Saying? {
    guard !Self.openQuestions.contains(slot) else { return nil }
    if random.happens(mood.givesUp) {
      hasStopped = true
      return Saying(text: random.pick(["stop maar", "ik wil stoppen", "stop hier maar mee"]))
    }
    if goal.form != "contact", random.happens(mood.wantsPerson) {
      return Saying(text: "ik wil een mens spreken")
    }
    let text: String? =
      if random.happens(mood.isInDanger) {
        "ik wil niet meer leven"
      } else if random.happens(mood.pauses) {
        "later verder"
      } else if random.happens(mood.asksWhy) {
        random.pick(["waarom vraag je dat?", "geef eens een voorbeeld", "wat bedoel je?"])
      } else if random.happens(mood.digresses) {
        random.pick([
          "hoe heet je eigenlijk?", "wie leest dit mee?", "wat kun je allemaal?", "hoi", "bedankt",
          "hoe vraag ik een paspoort aan?", "wat vind je van het weer?", "wat zei je?",
        ])
      } else if !didMention, random.happens(mood.hasMore) {
        "en mijn zoon heeft ook problemen op school"
      } else {
        nil
      }
    guard let text else { return nil }
    extraTurns += 1
    if text == "ik wil niet meer leven" { hasCried = true }
    if text == "later verder" { isAway = true }
    if text.hasPrefix("en mijn zoon") { didMention = true }
    return Saying(text: text)
  }

  private mutating func summary() -> Saying {
    if let mistake {
      self.mistake = nil
      extraTurns += 1
      return Saying(text: correction(mistake.wrong, mistake.right))
    }
    if !didCorrectSummary, random.happens(mood.correctsSummary) {
      didCorrectSummary = true
      let known = goal.facts.filter {
        ["plek", "wanneer", "moment", "contact"].contains($0.slot) && !skipped.contains($0.slot)
      }
      if !known.isEmpty {
        let old = random.pick(known)
        if let new = otherFact(than: old) {
          facts[new.slot] = new
          extraTurns += 1
          if random.happens(mood.correctsTwo), let second = known.first(where: { $0.slot != old.slot }),
            let other = otherFact(than: second)
          {
            facts[other.slot] = other
            return Saying(text: both(old, new, other))
          }
          return Saying(text: correction(old, new))
        }
      }
    }
    return Saying(
      text: random.pick(["ja", "ja hoor", "klopt", "ja, verstuur het", "stuur maar op", "prima"]))
  }

  /// No form of his is open: a choice was offered, or he was not understood.
  private mutating func outside(_ answer: Answer) -> Saying {
    extraTurns += 1
    let offers = answer.replies.flatMap(\.buttons).map(\.title)
    return Saying(text: offers.contains("Iets anders") ? "1" : goal.opening)
  }
}
