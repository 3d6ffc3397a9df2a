public import Model

/// The bot's own texts, for whatever a directory of intent files does not say otherwise.
///
/// They stand in `intents/texts/` and are built into the program, with the words that steer a conversation.
public enum StandardTexts {
  /// The standard texts; what is faulty among them is missing.
  public static let texts = reading.texts

  /// The standard texts in other languages; see ``Catalogue/languages``.
  public static let languages = reading.languages

  /// The standard cues; see ``Catalogue/cues``.
  public static let cues = reading.cues

  /// The standard office words, each with its plain alternative.
  static let officeWords = reading.officeWords
  /// The standard words that people know, long or rare as they are.
  static let familiar = reading.familiar

  /// What is wrong with the built-in files; a test holds this empty.
  public static var faults: [Fault] { reading.faults }

  /// The built-in files, in the order of their names.
  static var files: [(name: String, bytes: [UInt8])] {
    [
      ("balie.yaml", PackageResources.balie_yaml),
      ("gewone_taal.yaml", PackageResources.gewone_taal_yaml),
      ("signalen.yaml", PackageResources.signalen_yaml),
      ("standaard.yaml", PackageResources.standaard_yaml),
      ("talen.yaml", PackageResources.talen_yaml),
      ("zaken.yaml", PackageResources.zaken_yaml),
    ]
  }

  private static let reading = read()

  private struct Reading {
    let texts: Texts
    let languages: [String: Texts]
    let cues: Texts
    let officeWords: [String: String]
    let familiar: Set<String>
    let faults: [Fault]
  }

  private static func read() -> Reading {
    let log = FaultLog()
    var reader = FileReader(log: log)
    for (name, bytes) in files {
      reader.read(.init(path: "texts/\(name)", relativePath: "", content: .bytes(bytes)))
    }
    let draft = reader.draft
    return Reading(
      texts: Texts(draft.texts), languages: Texts.byLanguage(draft.languages), cues: Texts(draft.cues),
      officeWords: draft.officeWords,
      familiar: draft.familiar, faults: log.sorted)
  }
}

extension Texts {
  /// Texts as files give them; of two with the same key the first counts.
  init(_ entries: [(key: PlacedText, variants: [PlacedText])]) {
    let variants = entries.filter { !$0.variants.isEmpty }.map { ($0.key.value, $0.variants.map(\.value)) }
    self.init(Dictionary(variants) { first, _ in first })
  }

  /// Texts in other languages by the code of the language, as files give them.
  static func byLanguage(
    _ entries: [(language: PlacedText, texts: [(key: PlacedText, variants: [PlacedText])])]
  ) -> [String: Texts] {
    Dictionary(entries.map { ($0.language.value, Texts($0.texts)) }) { first, second in
      second.overlaid(with: first)
    }
  }
}
