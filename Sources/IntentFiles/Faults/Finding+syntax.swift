import Yams

// What the YAML parser says, in words for people who do not know YAML by heart.
extension Finding {
  /// The finding for an error of the parser, and where it belongs.
  static func syntax(_ error: any Error, in source: SourceText) -> (Finding, Place) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      // The parser notices some faults far behind the place where they began.
      let begin = beginsAtContext.contains(problem) ? context?.mark ?? mark : mark
      let place = source.place(line: begin.line, column: begin.column)
      let offset = source.offset(line: begin.line, column: begin.column)
      if problem == "found character that cannot start any token",
        source.bytes.dropFirst(offset).first == 0x09
      {
        return (Finding(tab.message, tab.advice), place)
      }
      return (syntax(problem), place)
    default:
      return (syntax("\(error)".prefix { !$0.isNewline }), source.start)
    }
  }

  private static let beginsAtContext: Set<String> = [
    "could not find expected ':'", "found unexpected end of stream", "found unexpected document indicator",
    "did not find expected ',' or ']'", "did not find expected ',' or '}'",
  ]

  private static func syntax(_ problem: some StringProtocol) -> Finding {
    if let (message, advice) = wordings[String(problem)] { return Finding(message, advice) }
    return Finding("Dit is geen geldige YAML (\(problem)).", quoteOrIndent)
  }

  private static let quoteOrIndent =
    "Zet de tekst tussen aanhalingstekens, of laat de regel even ver inspringen als de regels ernaast."

  private static let wordings: [String: (message: String, advice: String)] = [
    "mapping values are not allowed in this context": (
      "Hier staat een dubbele punt op een plek waar dat niet kan.",
      "Hoort de dubbele punt bij de tekst? Zet dan de hele tekst tussen aanhalingstekens. Laat anders de "
        + "regel "
        + "goed inspringen."
    ),
    "block sequence entries are not allowed in this context": (
      "Hier staat een streepje op een plek waar dat niet kan.", "Zet elk streepje op een eigen regel."
    ),
    "did not find expected key": (
      "Deze regel past niet bij de regels erboven.",
      "Laat de regel even ver inspringen als de regels ernaast. Staan er aanhalingstekens in een tekst? "
        + "Zet dan "
        + "de hele tekst tussen andere aanhalingstekens."
    ),
    "did not find expected '-' indicator": (
      "Dit past niet in de lijst.",
      "Begint de tekst met een aanhalingsteken of een haakje? Zet dan de hele tekst tussen andere "
        + "aanhalingstekens. "
        + "Begin anders de regel met een streepje, even ver ingesprongen als de andere."
    ),
    "could not find expected ':'": (
      "Deze regel heeft geen dubbele punt.",
      "Schrijf `sleutel: waarde`, of zet er een streepje voor in een lijst."
    ),
    "found character that cannot start any token": (
      "Een tekst kan niet met dit teken beginnen.",
      "Zet de tekst tussen aanhalingstekens."
    ),
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "found unexpected end of stream": unclosedQuote,
    "found unexpected document indicator": unclosedQuote,
    "did not find expected ',' or ']'": (
      "Dit vierkante haakje wordt niet goed gesloten.",
      "Zet een komma tussen de delen en sluit af met ]. Hoort het haakje bij de tekst? Zet dan de hele "
        + "tekst tussen "
        + "aanhalingstekens."
    ),
    "did not find expected ',' or '}'": (
      "Deze accolade wordt niet goed gesloten.",
      "Zet een komma tussen de delen en sluit af met }. Hoort de accolade bij de tekst? Zet dan de hele "
        + "tekst "
        + "tussen aanhalingstekens."
    ),
    "did not find expected node content": (
      "Hier ontbreekt een waarde.", "Vul de waarde in, of haal de komma of het haakje weg."
    ),
    "found unknown escape character": (
      "Een backslash met dit teken bestaat niet in een tekst tussen dubbele aanhalingstekens.",
      "Schrijf de backslash twee keer, of gebruik enkele aanhalingstekens."
    ),
    "did not find expected alphabetic or numeric character": (
      "Een tekst kan niet met & of * beginnen.", "Zet de tekst tussen aanhalingstekens."
    ),
    "found undefined alias": (aliases.message, aliases.advice),
    "but found another document": (
      "Hier begint een tweede document.",
      "Haal de regel met `---` weg, of zet wat volgt in een eigen bestand."
    ),
    "did not find expected <document start>": (
      "Hier staat nog iets nadat het bestand al af was.", quoteOrIndent
    ),
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": (
      "Hier zitten te veel lagen in elkaar.", "Haal haakjes of inspringingen weg."
    ),
  ]

  private static let tab = (
    message: "Hier staat een tab.", advice: "Spring in met spaties."
  )

  private static let unclosedQuote = (
    message: "Dit aanhalingsteken wordt nergens gesloten.",
    advice: "Zet aan het eind van de tekst hetzelfde aanhalingsteken."
  )
}
