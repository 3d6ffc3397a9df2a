import Model

extension Evaluation {
  /// A page for officials with the figures, the confusion matrix drawn, and the errors to look at first.
  ///
  /// One file for a screen, light or dark, and for paper: no scripts, and nothing from elsewhere.
  public var html: String {
    """
    <!doctype html>
    <html lang="nl">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Samenspraak: hoe berichten werden begrepen</title>
    <style>
    \(Self.styleSheet)
    </style>
    </head>
    <body>
    <header>
    <h1>Hoe \(outcomes.count.grouped) berichten werden begrepen</h1>
    <p>Elk bericht heeft een intent die het moest worden. Hier zie je wat de assistent ervan maakte.</p>
    \(tiles)
    </header>
    <main>
    \(sections.map(\.html).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private var sections: [Section] {
    let styles = styles
    return [
      Section(
        "Nood die werd gemist", "Een andere soort nood telt als gevonden. De zekerste fout staat bovenaan.",
        errorTable(missedEmergencies, "Geen enkele nood werd gemist.")),
      Section(
        "Vals alarm", "Berichten zonder nood die als nood werden gelezen.",
        errorTable(falseAlarms, "Er was geen vals alarm.")),
      Section(
        "De ergste fouten", worstErrorsNote, errorTable(worstErrors, "Alles werd goed begrepen.")),
      Section(
        "Wat voor wat werd aangezien",
        "Een rij is wat het bericht was, een kolom wat de assistent begreep. "
          + "Op de schuine lijn is het goed. Rood is gemiste nood of vals alarm. Rechts staat welk deel van de rij goed is.",
        outcomes.isEmpty ? "<p>Er zijn geen berichten.</p>" : "<div class=wide>\(matrix)</div>"),
      Section("De meeste verwarring", nil, confusionTable),
      styles.isEmpty ? nil : Section("Per stijl", "Hoe de berichten geschreven zijn.", table(of: styles)),
      Section(
        "Komt de kans uit?",
        "Van alle berichten met een kans van 80 % hoort vier op de vijf goed te zijn. "
          + "De streep is de kans die de assistent noemde, de balk wat uitkwam. "
          + "Onderaan staat om hoeveel berichten het gaat.",
        reliability),
      Section("Per intent", "De zwakste staat bovenaan.", qualityTable),
    ].compactMap { $0 }
  }

  /// A heading, what to know about it, and what stands under it.
  private struct Section {
    let html: String

    init(_ title: String, _ note: String?, _ content: String) {
      html =
        "<section>\n<h2>\(title)</h2>\n" + (note.map { "<p>\($0)</p>\n" } ?? "") + content
        + "\n</section>"
    }
  }

  private var tiles: String {
    let emergencies = emergencies
    let right = outcomes.count(where: \.isRight)
    return "<dl>\n"
      + [
        tile("Goed begrepen", accuracy.percent, "\(right.grouped) van \(outcomes.count.grouped)"),
        tile("Macro-F1", macroF1.percent, "elke intent telt even zwaar"),
        tile("Nood gevonden", emergencies.found, emergencies.of, isBad: emergencies.found < emergencies.of),
        tile("Vals alarm", emergencies.falseAlarms, emergencies.ofOthers, isBad: emergencies.falseAlarms > 0),
        tile("Niet van ons", outOfScope.recall.percent, "gevonden; precisie \(outOfScope.precision.percent)"),
        tile("Afwijking van de kans", calibrationError.percent, "0 is precies goed"),
      ].joined(separator: "\n") + "\n</dl>"
  }

  private func tile(_ name: String, _ part: Int, _ whole: Int, isBad: Bool) -> String {
    let share = whole > 0 ? (Double(part) / Double(whole)).percent : "–"
    return tile(name, share, "\(part.grouped) van \(whole.grouped)", isBad: isBad)
  }

  private func tile(_ name: String, _ figure: String, _ note: String, isBad: Bool = false) -> String {
    "<div\(isBad ? " class=bad" : "")><dt>\(name)</dt><dd>\(figure)</dd><dd class=note>\(note)</dd></div>"
  }

  private var worstErrorsNote: String {
    let count = outcomes.count { !$0.isRight }
    let shown = count > worstErrors.count ? ", de \(worstErrors.count) zekerste staan hier" : ""
    return "\(count.grouped) \(count == 1 ? "bericht" : "berichten") verkeerd begrepen\(shown)."
  }
}
