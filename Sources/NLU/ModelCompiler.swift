public import Model

/// Makes a classifier out of a catalogue's examples.
public enum ModelCompiler {
  /// Trains on all examples.
  ///
  /// `attachment`: bytes to keep in the model's file.
  /// Returns nil when the catalogue has no examples.
  public static func compile(_ catalogue: Catalogue, attachment: [UInt8] = []) -> LinearModel? {
    let examples = catalogue.intents.flatMap { intent in
      intent.examples.map { (text: $0.text, intent: intent.name) }
    }
    return LinearModel.compile(examples, attachment: attachment)
  }
}
