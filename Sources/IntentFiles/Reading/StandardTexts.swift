public import Model

/// The bot's own texts, for whatever a directory of intent files does not say otherwise.
///
/// They stand in `intents/texts/standaard.yaml` and are built into the program.
public enum StandardTexts {
  /// The standard texts; what is faulty among them is missing.
  public static let texts = read().texts

  /// What is wrong with the built-in file; a test holds this empty.
  public static var faults: [Fault] { read().faults }

  static var bytes: [UInt8] { PackageResources.standaard_yaml }

  private static func read() -> (texts: Texts, faults: [Fault]) {
    let log = FaultLog()
    var reader = FileReader(log: log)
    reader.read(.init(path: "texts/standaard.yaml", relativePath: "", content: .bytes(bytes)))
    return (Texts(reader.draft.texts), log.sorted)
  }
}

extension Texts {
  /// Texts as files give them; of two with the same key the first counts.
  init(_ entries: [(key: PlacedText, variants: [PlacedText])]) {
    let variants = entries.filter { !$0.variants.isEmpty }.map { ($0.key.value, $0.variants.map(\.value)) }
    self.init(Dictionary(variants) { first, _ in first })
  }
}
