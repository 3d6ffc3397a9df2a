import Channels
import Model
import NLU

/// An explanation as people read it: headings, with a table or a few sentences under each.
struct ExplanationPage {
  let explanation: Explanation
  private let titles: [IntentName: String]
  private let writing: (Timestamp) -> String

  /// `writing` shows a moment as the asker's clock does.
  init(_ explanation: Explanation, _ catalogue: Catalogue, writing: @escaping (Timestamp) -> String) {
    self.explanation = explanation
    titles = Dictionary(
      catalogue.intents.compactMap { intent in intent.name.map { ($0, intent.description) } },
      uniquingKeysWith: { first, _ in first })
    self.writing = writing
  }

  /// The page; a heading stands at the margin, and what belongs to it two columns in.
  var lines: [String] {
    var head = TextTable("", "")
    head.add(["Bericht", explanation.text])
    head.add(["Uitkomst", outcome])
    if !explanation.interpretation.others.isEmpty {
      let others = explanation.interpretation.others.map(\.value)
      head.add(["Daarna", others.joined(separator: ", ") + ": ook dit staat in het bericht"])
    }
    let sections: [(String, [String])] = [
      ("Zo lees ik het", reading), ("Wat beslist", decision), ("De beste vijf", candidates),
      ("Wat naar \(best) trok", pulls(explanation.pulls.up)),
      ("Wat van \(best) af trok", pulls(explanation.pulls.down)), ("Wat tweede werd", runnerUp),
      ("Voorbeelden die erop lijken", neighbours), ("Gevaar", gate), ("Waarden", entities),
    ]
    return head.lines + sections.flatMap { heading, lines in ["", heading] + lines.map { "  " + $0 } }
  }

  // MARK: The outcome

  private var outcome: String {
    let chance = explanation.interpretation.named.confidence.percent
    switch explanation.interpretation.outcome {
    case .clear: return "duidelijk: \(titled(explanation.interpretation.intent)), kans \(chance)"
    case .closeCall(let names):
      return "twijfel: \(names.map(\.value).joined(separator: " of ")); de bot vraagt wat je bedoelt"
    case .outOfScope: return "niet van ons, kans \(chance)"
    case .unclear:
      return
        "onduidelijk: het meest lijkt het op \(titled(explanation.interpretation.named.name)), kans \(chance)"
    }
  }

  private var best: String { explanation.interpretation.intent.shown }

  private func titled(_ intent: IntentName?) -> String {
    guard let intent, let title = titles[intent], !title.isEmpty else { return intent.shown }
    return "\(intent.value) (\(title))"
  }

  // MARK: What was read

  private var reading: [String] {
    guard !explanation.words.isEmpty else { return ["Er staan geen woorden in."] }
    var table = TextTable("", "")
    table.add(["Woorden", explanation.words.map(\.read).joined(separator: " ")])
    let changed = explanation.words.filter { $0.written != $0.read }
    if !changed.isEmpty {
      table.add(["Aangepast", changed.map { "\($0.written) → \($0.read)" }.joined(separator: ", ")])
    }
    let unknown = explanation.words.filter { !$0.isKnown }.map(\.read)
    if !unknown.isEmpty {
      table.add(["Nieuw", unknown.joined(separator: ", ") + " (niet geleerd; alleen stukjes tellen mee)"])
    }
    for (index, clause) in explanation.clauses.enumerated() {
      let meaning = "\(clause.intent.shown), \(clause.chance.percent)"
      table.add(["Deel \(index + 1)", "\(clause.text) (op zichzelf: \(meaning))"])
    }
    return table.lines
  }

  private var decision: [String] {
    guard !explanation.words.isEmpty else { return ["Niets: alleen hoe vaak elke intent voorkomt telt mee."] }
    var lines: [String] = []
    for pattern in explanation.patterns {
      let what = pattern.decided ? "Dit patroon beslist" : "Dit patroon past ook"
      lines.append("\(what): \(pattern.text) (\(pattern.intent.shown))")
    }
    if let bell = explanation.gate.bell, bell != .pattern(clause: nil) {
      lines.append("De noodpoort beslist. Kijk onder Gevaar.")
    } else if !explanation.patterns.contains(where: \.decided) {
      lines.append("Geen vast patroon. De woorden beslissen.")
    }
    return lines
  }

  // MARK: What came first and second

  private var candidates: [String] {
    var table = TextTable("intent", "score", "kans", "telt als", "wat het is")
    for candidate in explanation.candidates {
      table.add([
        candidate.intent.shown, candidate.score.points, candidate.chance.percent,
        candidate.finalChance.percent, candidate.intent.flatMap { titles[$0] } ?? "niet van ons",
      ])
    }
    // The gate either lets an emergency lead or lets nobody act on half of one.
    let isSilenced = explanation.candidates.contains {
      $0.finalChance == 0 && $0.chance > 0 && ($0.intent?.isEmergency ?? false)
    }
    return table.lines + (isSilenced ? ["Nood zonder alarm telt niet mee."] : [])
  }

  private func pulls(_ pulls: [Pull]) -> [String] {
    guard let strongest = pulls.first else { return ["Niets."] }
    var table = TextTable("wat", "punten", "", "vooral door")
    for pull in pulls {
      let share = abs(pull.points / strongest.points)
      table.add([
        pull.words, pull.points.points, String(repeating: "■", count: max(1, Int((share * 12).rounded()))),
        causes(of: pull).joined(separator: ", "),
      ])
    }
    return table.lines
  }

  /// What of the words pulled most. Half letters are left out, so that two features may look the same.
  private func causes(of pull: Pull) -> [String] {
    pull.features.prefix(8).map(\.name.shown).reduce(into: []) { shown, name in
      if shown.count < 4, !shown.contains(name) { shown.append(name) }
    }
  }

  private var runnerUp: [String] {
    guard let second = explanation.runnerUp else { return ["Niets: er is maar één intent."] }
    let why =
      second.lead >= 0
      ? "\(best) heeft \(second.lead.points) punten meer."
      : "\(second.intent.shown) heeft meer punten (\((-second.lead).points)), "
        + "maar een patroon, de noodpoort of de volgorde in het bericht gaat voor."
    var lines = ["\(titled(second.intent)). \(why)"]
    let (up, down) = (second.pulls.up.prefix(4), second.pulls.down.prefix(4))
    if !up.isEmpty {
      lines.append("Voor \(best) pleit: \(up.map(\.quoted).joined(separator: ", ")).")
    }
    if !down.isEmpty {
      lines.append("Voor \(second.intent.shown) pleit: \(down.map(\.quoted).joined(separator: ", ")).")
    }
    return lines
  }

  private var neighbours: [String] {
    guard !explanation.neighbours.isEmpty else { return ["Geen."] }
    var table = TextTable("gelijk", "intent", "voorbeeld", "zelfde woorden")
    for neighbour in explanation.neighbours {
      table.add([
        neighbour.likeness.percent, neighbour.intent.shown, neighbour.text.shortened(to: 60),
        neighbour.shared.prefix(6).joined(separator: ", "),
      ])
    }
    return table.lines
  }

  // MARK: Values

  private var entities: [String] {
    let entities = explanation.interpretation.entities
    guard !entities.isEmpty else { return ["Geen."] }
    var table = TextTable("soort", "tekst", "waarde")
    for entity in entities {
      table.add([entity.name, entity.text.shortened(to: 40), entity.value.shown(writing: writing)])
    }
    return table.lines
  }
}
