// What can be wrong with what the files say, each by itself and together.
extension Finding {
  package static func emptyText(_ key: String) -> Finding {
    Finding("In de lijst bij `\(key)` staat een lege regel.", "Vul een tekst in, of haal het streepje weg.")
  }

  static func emptyReply(_ key: String) -> Finding {
    Finding("Bij `\(key)` staat een antwoord zonder tekst.", "Schrijf wat de bot zegt, of haal `\(key)` weg.")
  }

  static func defined(twice noun: String, _ name: String, first: Place) -> Finding {
    Finding(
      "\(noun) `\(name)` bestaat al: zie \(first.short).",
      "Geef een van de twee een andere naam, of voeg ze samen.")
  }

  static func nullIntent(twice first: Place) -> Finding {
    Finding(
      "Er is al een bestand met `intent: null`: zie \(first.short).",
      "Zet alle voorbeelden in één van de twee.")
  }

  static func example(underOther intent: String, first: Place) -> Finding {
    Finding(
      "Dit voorbeeld staat ook bij \(intent): zie \(first.short).", "Kies bij welke intent het hoort.")
  }

  static func repeatedExample(first: Place) -> Finding {
    Finding(
      "Dit voorbeeld staat er al op regel \(first.line).", "Haal een van de twee weg.", severity: .warning)
  }

  static func contradiction(example: Place) -> Finding {
    Finding(
      "Deze tekst staat bij `examples` (regel \(example.line)) en ook bij `not_examples`.",
      "Haal een van de twee weg.")
  }

  static func unknown(_ noun: String, _ name: String, nearest: String?, otherwise: String) -> Finding {
    Finding("\(noun) `\(name)` bestaat niet.", didYouMean(nearest, otherwise: otherwise))
  }

  static func unknownEntity(_ name: String, nearest: String?) -> Finding {
    Finding(
      "De entiteit `\(name)` ken ik niet.",
      didYouMean(
        nearest,
        otherwise: "Gebruik een naam als `time` of `amount-of-money`, of maak een lijst met deze naam."),
      severity: .warning)
  }

  static let unclosedAnnotation = Finding(
    "Deze markering heeft geen haakje sluiten.", "Schrijf `[200 euro](amount-of-money)`.")

  static let emptyAnnotation = Finding(
    "In deze markering ontbreekt de tekst.",
    "Schrijf de tekst tussen de vierkante haakjes: `[200 euro](amount-of-money)`.")

  static func badEntity(_ name: String) -> Finding {
    Finding(
      name.isEmpty ? "In deze markering ontbreekt de entiteit." : "De naam `\(name)` kan geen entiteit zijn.",
      "Schrijf de naam tussen de ronde haakjes, met letters, cijfers, `_` en `-`: `[200 "
        + "euro](amount-of-money)`."
    )
  }

  static let annotationAsMapping = Finding(
    "Een markering met accolades lees ik niet.", "Schrijf `[200 euro](amount-of-money)`.")

  static func longDescription(_ count: Int, limit: Int) -> Finding {
    Finding(
      "Deze omschrijving heeft \(count) tekens, en op een knop passen er \(limit).",
      "Maak de omschrijving korter.",
      severity: .warning)
  }
}
