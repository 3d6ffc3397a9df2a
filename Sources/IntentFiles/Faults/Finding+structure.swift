// What can be wrong with keys and the sort of value behind them.
extension Finding {
  /// A list of names as a sentence shows it: `a`, `b`, `c`.
  private static func listed(_ names: some Sequence<String>) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// The advice that names what somebody probably meant.
  static func didYouMean(_ nearest: String?, otherwise: String) -> String {
    nearest.map { "Bedoel je `\($0)`?" } ?? otherwise
  }

  static func repeatedKey(_ key: String, firstLine: Int?) -> Finding {
    let place = firstLine.map { "voor de tweede keer; de eerste staat op regel \($0)" } ?? "twee keer"
    return Finding("De sleutel `\(key)` staat hier \(place).", "Voeg de twee samen of haal er één weg.")
  }

  static func unknownKey(_ key: String, nearest: String?, known: [String]) -> Finding {
    let all = "Je kunt kiezen uit \(listed(known))."
    return Finding(
      "De sleutel `\(key)` ken ik hier niet.", nearest.map { "Bedoel je `\($0)`? \(all)" } ?? all)
  }

  static func belongsApart(_ key: String) -> Finding {
    Finding("`\(key)` kan niet in dit bestand staan.", "Zet `\(key)` in een eigen bestand.")
  }

  static func unknownKind(_ kinds: [String]) -> Finding {
    Finding(
      "Ik zie niet wat voor bestand dit is.", "Begin met een van de sleutels \(listed(kinds)).")
  }

  static func missingKey(_ key: String) -> Finding {
    Finding("De sleutel `\(key)` ontbreekt.", "Zet er een regel `\(key):` bij.")
  }

  static let keyIsNoText = Finding(
    "Een sleutel moet een gewone tekst zijn.",
    "Schrijf `sleutel: waarde`; zet een tekst met haakjes tussen aanhalingstekens.")

  static let notAMapping = Finding(
    "Hier horen sleutels met waarden te staan.", "Schrijf regels als `sleutel: waarde`.")

  static func notAMapping(_ key: String) -> Finding {
    Finding("Bij `\(key)` horen sleutels met waarden te staan.", "Schrijf regels als `sleutel: waarde`.")
  }

  static func notAList(_ key: String) -> Finding {
    Finding("Bij `\(key)` hoort een lijst.", "Zet elke waarde op een eigen regel, met `- ` ervoor.")
  }

  static func notAText(_ key: String) -> Finding {
    Finding(
      "Bij `\(key)` hoort één tekst.",
      "Haal de lijst of de sleutels weg; staat er een dubbele punt of een haakje in de tekst, zet die "
        + "dan tussen "
        + "aanhalingstekens.")
  }

  static func itemIsNoText(_ key: String) -> Finding {
    Finding(
      "In de lijst bij `\(key)` staat iets dat geen tekst is.",
      "Staat er een dubbele punt of een haakje in de tekst? Zet dan de hele tekst tussen aanhalingstekens.")
  }

  static func emptyValue(_ key: String) -> Finding {
    Finding("Bij `\(key)` staat niets.", "Vul een waarde in; is de sleutel niet nodig, haal hem dan weg.")
  }

  static func emptyList(_ key: String) -> Finding {
    Finding("De lijst bij `\(key)` is leeg.", "Zet er minstens één waarde in, met `- ` ervoor.")
  }

  static func notABoolean(_ key: String) -> Finding {
    Finding("Bij `\(key)` hoort `true` of `false`.", "Schrijf `\(key): true`, of haal de regel weg.")
  }

  static func notANumber(_ key: String) -> Finding {
    Finding("Bij `\(key)` hoort een heel getal van 0 tot en met 366.", "Schrijf bijvoorbeeld `\(key): 5`.")
  }

  static func notADate(_ key: String) -> Finding {
    Finding("Bij `\(key)` hoort een datum die bestaat.", "Schrijf jaar, maand en dag, zoals `2026-11-23`.")
  }

  static func badName(_ key: String) -> Finding {
    Finding(
      "Deze naam bij `\(key)` kan niet.", "Gebruik alleen kleine letters, cijfers en `_`, zoals `hulp_geld`.")
  }
}
