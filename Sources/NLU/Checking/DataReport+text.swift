import Model

extension DataReport {
  /// So many lines are shown of each thing; the rest is counted, and stands in the JSON.
  private static let shown = 10
  /// So many pairs of intents are shown of which the one takes from the other.
  private static let shownPairs = 20

  /// The report as whoever writes intent files reads it: what to do first, then everything with file and line.
  public var text: String {
    let sections = [advice, twinsText, takenText, patternsText, alikeText].filter { !$0.isEmpty }
    guard !sections.isEmpty else { return "In de voorbeelden, patronen en toetsen viel niets op." }
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  // MARK: What to do first

  private var advice: [String] {
    let confusions = confusions.prefix(Self.shown).enumerated().map { "  \($0 + 1). \(line($1))" }
    let more = worthMore.prefix(Self.shown).enumerated().map { "  \($0 + 1). \(line($1))" }
    return
      (confusions.isEmpty
      ? [] : ["Beslis eerst waar de grens ligt. Deze intents lopen het meest door elkaar:"] + confusions)
      + (more.isEmpty
        ? [] : ["Schrijf voorbeelden bij. Deze intents leren daar het meest van:"] + more)
  }

  private func line(_ confusion: Confusion) -> String {
    let emergencies =
      confusion.emergencies == 0
      ? "" : " Noodgevallen die de bot zo mist: \(confusion.emergencies). Doe deze eerst."
    return "`\(confusion.one.shown)` en `\(confusion.other.shown)`: "
      + "\(counted(confusion.lost.one, "zin gaat", "zinnen gaan")) heen en \(confusion.lost.other) terug.\(emergencies)"
  }

  private func line(_ standing: Standing) -> String {
    let place = "\(standing.file):\(standing.line): `\(standing.intent.shown)`"
    guard standing.examples >= DataCheck.fewest else {
      return
        "\(place) heeft \(counted(standing.examples, "voorbeeld", "voorbeelden")). Dat is te weinig: schrijf er minstens "
        + "\(DataCheck.fewest - standing.examples) bij."
    }
    return
      "\(place) herkent \(percent(standing.recall)) van zijn voorbeelden als die niet meedoen. Met de helft van de "
      + "voorbeelden was dat \(percent(standing.recallOfHalf))."
  }

  // MARK: What stands where

  private var twinsText: [String] {
    section(
      "Deze voorbeelden zeggen bijna hetzelfde, en staan bij twee intents. Kies bij welke intent ze horen.",
      twins.map { twins in
        "\(place(twins.second)) bij `\(twins.second.intent.shown)`; "
          + "\(twins.first.file):\(twins.first.line) “\(twins.first.text)” bij `\(twins.first.intent.shown)`"
      })
  }

  private var takenText: [String] {
    guard !taken.isEmpty else { return [] }
    let pairs = taken.prefix(Self.shownPairs).map { taken in
      let tests = taken.tests == 0 ? "" : ", waarvan \(counted(taken.tests, "toets", "toetsen"))"
      let lines = taken.utterances.map { lost in
        "\(place(lost.utterance)) (\(percent(lost.chance))\(lost.isTest ? ", toets" : ""))"
      }
      return
        "`\(taken.by.shown)` neemt \(counted(taken.utterances.count, "zin", "zinnen")) van `\(taken.from.shown)`\(tests):\n"
        + listed(lines).joined(separator: "\n")
    }
    let rest = taken.dropFirst(Self.shownPairs)
    let more = rest.reduce(0) { $0 + $1.utterances.count }
    return [
      "Doen deze zinnen zelf niet mee, dan geeft de bot ze aan een andere intent. Hoort een zin daar? Zet hem dan daar. "
        + "Hoort hij hier? Schrijf dan meer zinnen zoals deze, in andere woorden."
    ] + pairs + (rest.isEmpty ? [] : ["… en nog \(counted(more, "zin", "zinnen")) tussen andere intents"])
  }

  private var patternsText: [String] {
    section(
      "Deze patronen passen op geen enkel voorbeeld of toets van hun intent. Zet er een voorbeeld bij, of haal ze weg.",
      idlePatterns.map(place))
      + section(
        "Deze patronen pakken zinnen van een andere intent. Maak het patroon nauwer, of verplaats de zin.",
        greedyPatterns.map { greedy in
          "\(place(greedy.pattern)) bij `\(greedy.pattern.intent.shown)` past ook op:\n"
            + listed(greedy.takes.map { "  \(place($0)) bij `\($0.intent.shown)`" }).joined(separator: "\n")
        })
  }

  private var alikeText: [String] {
    section(
      "Deze voorbeelden lijken te veel op elkaar. De bot leert meer van een zin in heel andere woorden.",
      alike.sorted { ($1.count, $0[0].file, $0[0].line) < ($0.count, $1[0].file, $1[0].line) }.map { group in
        "\(place(group[0])): \(group.count) keer bijna hetzelfde, ook op regel "
          + group.dropFirst().prefix(Self.shown).map { "\($0.line)" }.joined(separator: ", ")
      })
  }

  // MARK: Lines

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + listed(lines)
  }

  private func listed(_ lines: [String]) -> [String] {
    let rest = lines.count - Self.shown
    return lines.prefix(Self.shown).map { "  \($0)" } + (rest > 0 ? ["  … en nog \(rest)"] : [])
  }

  private func place(_ utterance: PlacedUtterance) -> String {
    "\(utterance.file):\(utterance.line): “\(utterance.text)”"
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private func percent(_ share: Double?) -> String { share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–" }
}
