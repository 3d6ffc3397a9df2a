import Model

extension Evaluation {
  // MARK: Errors

  func errorTable(_ errors: [Outcome], _ none: String) -> String {
    guard !errors.isEmpty else { return "<p class=none>\(none)</p>" }
    let hasStyle = errors.contains { $0.style != nil }
    let rows = errors.map { error in
      "<td class=n>\(error.confidence.percent)<td>\(error.expected.label)<td>\(error.predicted.label)"
        + (hasStyle ? "<td>\((error.style ?? "").escapedForHTML)" : "")
        + "<td class=t>\(error.text.escapedForHTML)"
    }
    let headings =
      ["<th class=n>kans", "<th>bedoeld", "<th>begrepen"] + (hasStyle ? ["<th>stijl"] : []) + ["<th>bericht"]
    return table(headings, rows, isFull: true)
  }

  var confusionTable: String {
    let worst = confusions.prefix(25)
    guard let most = worst.first?.count else { return "<p class=none>Niets werd verward.</p>" }
    return table(
      ["<th class=n>keer", "<th>bedoeld", "<th>begrepen", "<th>"],
      worst.map {
        "<td class=n>\($0.count)<td>\($0.expected.label)<td>\($0.predicted.label)"
          + "<td>\(bar(Double($0.count) / Double(most), "bad"))"
      })
  }

  // MARK: Qualities

  func table(of styles: [StyleQuality]) -> String {
    table(
      ["<th>stijl", "<th class=n>berichten", "<th class=n>goed", "<th>"],
      styles.map {
        "<td>\($0.style.escapedForHTML)<td class=n>\($0.support.grouped)<td class=n>\($0.accuracy.percent)"
          + "<td>\(bar($0.accuracy, "good"))"
      })
  }

  var qualityTable: String {
    // Intents that nobody meant have no F1 of their own and come last.
    let order = qualities.enumerated().sorted {
      ($0.element.support == 0 ? 1 : 0, $0.element.f1, $0.offset)
        < ($1.element.support == 0 ? 1 : 0, $1.element.f1, $1.offset)
    }
    return table(
      [
        "<th>intent", "<th class=n>berichten", "<th class=n>precisie", "<th class=n>gevonden",
        "<th class=n>F1", "<th>",
      ],
      order.map { _, quality in
        "<td>\(quality.intent.label)<td class=n>\(quality.support)<td class=n>\(quality.precision.percent)"
          + "<td class=n>\(quality.recall.percent)<td class=n>\(quality.f1.percent)"
          + "<td>\(bar(quality.f1, "good"))"
      })
  }

  // MARK: Pieces

  /// `isFull`: as wide as the page, for a column of running text.
  private func table(_ headings: [String], _ rows: [String], isFull: Bool = false) -> String {
    "<div class=wide><table\(isFull ? " class=full" : "")>\n<thead><tr>\(headings.joined())</thead>\n<tbody>\n"
      + rows.map { "<tr>\($0)\n" }.joined() + "</tbody></table></div>"
  }

  private func bar(_ share: Double, _ kind: String) -> String {
    "<span class=\"bar \(kind)\"><i style=\"width:\(Int((share * 100).rounded()))%\"></i></span>"
  }
}
