public import Model

/// The bot's own texts, for whatever a directory of intent files does not say otherwise.
///
/// They stand in `intents/texts/` and are built into the program, with the words that steer a conversation.
public enum StandardTexts {
  /// The standard texts; what is faulty among them is missing.
  public static let texts = reading.texts

  /// The standard cues; see ``Catalogue/cues``.
  public static let cues = reading.cues

  /// What is wrong with the built-in files; a test holds this empty.
  public static var faults: [Fault] { reading.faults }

  /// The built-in files, in the order of their names.
  static var files: [(name: String, bytes: [UInt8])] {
    [("signalen.yaml", PackageResources.signalen_yaml), ("standaard.yaml", PackageResources.standaard_yaml)]
  }

  private static let reading = read()

  private static func read() -> (texts: Texts, cues: Texts, faults: [Fault]) {
    let log = FaultLog()
    var reader = FileReader(log: log)
    for (name, bytes) in files {
      reader.read(.init(path: "texts/\(name)", relativePath: "", content: .bytes(bytes)))
    }
    return (Texts(reader.draft.texts), Texts(reader.draft.cues), log.sorted)
  }
}

extension Texts {
  /// Texts as files give them; of two with the same key the first counts.
  init(_ entries: [(key: PlacedText, variants: [PlacedText])]) {
    let variants = entries.filter { !$0.variants.isEmpty }.map { ($0.key.value, $0.variants.map(\.value)) }
    self.init(Dictionary(variants) { first, _ in first })
  }
}
