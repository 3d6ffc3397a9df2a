// What can be wrong in forms, lists and facts.
extension Finding {
  static func unknownKind(_ kind: String, nearest: String?, known: [String]) -> Finding {
    Finding(
      "De soort `\(kind)` bestaat niet.",
      didYouMean(nearest, otherwise: "Kies uit \(known.map { "`\($0)`" }.joined(separator: ", ")).")
    )
  }

  static func choiceWithoutList(_ slot: String) -> Finding {
    Finding(
      "De vraag `\(slot)` laat kiezen, en er is geen lijst om uit te kiezen.",
      "Zet er `list:` bij met de naam van een lijst.")
  }

  static func wildcardChoice(_ list: String) -> Finding {
    Finding("De lijst `\(list)` heeft geen waarden om uit te kiezen.", "Neem een lijst zonder `wildcard`.")
  }

  static func wildcardWithValues(_ list: String) -> Finding {
    Finding(
      "De lijst `\(list)` heeft `wildcard: true` en ook waarden.", "Haal een van de twee weg.")
  }

  static func repeatedSlot(_ slot: String, first: Place) -> Finding {
    Finding(
      "De vraag `\(slot)` staat al in dit formulier op regel \(first.line).",
      "Geef een van de twee een andere naam.")
  }

  static func repeatedValue(_ value: String, first: Place) -> Finding {
    Finding(
      "De waarde `\(value)` staat al in deze lijst op regel \(first.line).", "Voeg de twee samen.")
  }

  static func ambiguousWord(_ word: String, first: Place) -> Finding {
    Finding(
      "Het woord `\(word)` hoort ook bij een andere waarde, op regel \(first.line).",
      "Kies bij welke waarde het hoort.",
      severity: .warning)
  }

  static func limitedIsNoWord(_ word: String, key: String) -> Finding {
    Finding("Het woord `\(word)` staat bij `\(key)` en niet bij `words`.", "Zet het ook bij `words`.")
  }

  static func exampleOutsideList(_ example: String, _ list: String) -> Finding {
    Finding(
      "In het voorbeeld `\(example)` staat niets uit de lijst `\(list)`.",
      "Neem een antwoord dat de bot begrijpt, of zet het bij de `words` van de lijst.",
      severity: .warning)
  }

  static func badEventType(_ type: String) -> Finding {
    Finding(
      "De naam `\(type)` kan geen gebeurtenis zijn.",
      "Gebruik letters, cijfers, punten en streepjes, zoals `nl.samenspraak.hulpvraag.aangemeld`.")
  }

  static func validationOfOtherKind(_ key: String, kind: String) -> Finding {
    Finding("`\(key)` past alleen bij een vraag met `kind: \(kind)`.", "Haal deze regel weg.")
  }

  static func emptyRange(_ low: String, _ high: String) -> Finding {
    Finding("`\(low)` is groter dan `\(high)`: zo is geen enkel antwoord goed.", "Wissel de twee om.")
  }

  static func notACount(_ key: String) -> Finding {
    Finding("Bij `\(key)` hoort een heel getal.", "Schrijf bijvoorbeeld `\(key): 2`.")
  }

  static func factIsPlaceholder(_ name: String) -> Finding {
    Finding(
      "De naam `\(name)` is al van de bot zelf: `{\(name)}` betekent iets anders.",
      "Geef het feit een andere naam.")
  }
}
