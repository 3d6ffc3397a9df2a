import Model

// What can be wrong in patterns, rules and the texts of the bot.
extension Finding {
  static func template(_ error: Template.ParseError) -> Finding {
    switch error.reason {
    case .empty: Finding("Dit patroon is leeg.", "Vul een zin in, of haal het patroon weg.")
    case .unclosed(let bracket):
      Finding("Dit haakje `\(bracket)` wordt nergens gesloten.", "Zet het haakje sluiten erbij.")
    case .unopened(let bracket):
      Finding("Bij dit haakje `\(bracket)` hoort geen haakje openen.", "Haal het weg, of zet er `\\` voor.")
    case .emptyAlternative:
      Finding(
        "Tussen deze haakjes of strepen staat niets.",
        "Vul een tekst in; mag een deel ook weg, zet het dan tussen [ ].")
    case .straySeparator(let separator):
      Finding(
        "Een `\(separator)` kan hier niet staan.", "Zet ronde haakjes om de keuzes: `(a\(separator)b)`.")
    case .mixedSeparators:
      Finding("Hier staan `|` en `;` door elkaar.", "Gebruik tussen twee haakjes één van de twee.")
    case .badName(let name):
      Finding(
        name.isEmpty ? "Hier ontbreekt een naam." : "De naam `\(name)` kan niet.",
        "Gebruik letters, cijfers en `_`, zonder spaties: `<ik_wil>` of `{plaats}`.")
    case .danglingEscape:
      Finding("Achter deze `\\` staat niets.", "Haal de `\\` weg, of schrijf hem twee keer.")
    case .tooDeep(let limit):
      Finding("Hier zitten meer dan \(limit) haakjes in elkaar.", "Maak er een regel van, of meer patronen.")
    }
  }

  static func recursion(_ path: [String]) -> Finding {
    let circle = path.map { "<\($0)>" }.joined(separator: " → ")
    return Finding("Deze regel komt bij zichzelf uit: \(circle).", "Haal een van de verwijzingen weg.")
  }

  static func explosion(count: Int, limit: Int) -> Finding {
    let sentences = count == .max ? "meer zinnen dan te tellen zijn" : "\(count) zinnen"
    return Finding(
      "Dit patroon staat voor \(sentences), en het mogen er \(limit) zijn.",
      "Maak er meer, kleinere patronen van.")
  }

  static func text(_ error: TextTemplate.ParseError) -> Finding {
    switch error.reason {
    case .unclosedBrace: Finding("Deze accolade wordt nergens gesloten.", "Zet er `}` bij.")
    case .strayBrace: Finding("Bij deze `}` hoort geen `{`.", "Haal de accolade weg, of zet er `{` bij.")
    case .nestedBrace: Finding("Hier staat een accolade binnen accolades.", "Sluit eerst de vorige met `}`.")
    case .emptyBraces: Finding("Tussen deze accolades staat niets.", "Schrijf `{je/u}`, of haal ze weg.")
    case .slashes(let count):
      Finding(
        "In deze keuze staan \(count) schuine strepen.",
        "Schrijf één streep, tussen de je-vorm en de u-vorm: `{je/u}`.")
    case .badName(let name):
      Finding(
        "`{\(name)}` kan niet: in accolades hoort een naam of een keuze.",
        "Schrijf een naam als `{gemeente}` of een keuze als `{je/u}`.")
    }
  }

  static func unknownPlaceholder(_ name: String, nearest: String?, known: [String]) -> Finding {
    let all = known.map { "`{\($0)}`" }.joined(separator: ", ")
    return Finding(
      "`{\(name)}` is geen invulwoord en geen feit.",
      nearest.map { "Bedoel je `{\($0)}`?" } ?? "Maak een feit met deze naam, of kies uit \(all).")
  }

  static func unknownCue(_ key: String, nearest: String?) -> Finding {
    Finding(
      "De bot let op geen signaal dat `\(key)` heet.",
      didYouMean(nearest, otherwise: "Haal het weg: het doet niets."), severity: .warning)
  }

  static func unknownLanguage(_ code: String, known: [String]) -> Finding {
    Finding(
      "De bot herkent geen taal met de code `\(code)`.",
      "De codes zijn: \(known.joined(separator: ", ")).", severity: .warning)
  }

  static func unknownText(_ key: String, nearest: String?) -> Finding {
    Finding(
      "De bot heeft geen tekst die `\(key)` heet.",
      didYouMean(nearest, otherwise: "Haal de tekst weg: de bot zegt hem nooit."), severity: .warning)
  }
}
