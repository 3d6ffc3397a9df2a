import Model

/// A compiled classifier, read straight from the bytes of its file.
public struct LinearModel: Sendable {
  /// The intents; nil is "out of scope".
  let classes: [IntentName?]
  /// Which of the classes are emergencies.
  let emergencies: [Bool]
  let layout: ModelLayout
  private let memory: ModelMemory
  /// What it knows of words with a typing error.
  let spelling: Spelling?
  /// What classes words have; nil where the model does not look at them.
  let wordClasses: WordClasses?
  /// How much each group of features counts for.
  let groupWeights: [Float]
  // Of the layout, kept at hand for every look into the table.
  let tableStart: Int
  let slotMask: Int

  /// Nil when the bytes are no model of this version.
  init?(_ memory: ModelMemory) {
    guard let layout = ModelLayout(header: memory.bytes) else { return nil }
    self.layout = layout
    self.memory = memory
    spelling = Spelling(memory, section: layout.spelling..<layout.spelling + layout.spellingSize)
    wordClasses = layout.classWeight > 0 ? .dutch : nil
    groupWeights = FeatureExtractor.weights(classes: layout.classWeight)
    tableStart = layout.table
    slotMask = layout.slots - 1
    let names = String(decoding: memory.bytes[layout.names..<layout.names + layout.namesSize], as: UTF8.self)
    classes = names.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? nil : IntentName(String($0))
    }
    emergencies = classes.map { $0?.isEmergency ?? false }
    guard classes.count == layout.classes else { return nil }
  }

  /// What the caller kept beside the model.
  public var attachment: [UInt8] {
    Array(memory.bytes[layout.attachment..<layout.attachment + layout.attachmentSize])
  }

  /// The whole file.
  var bytes: UnsafeRawBufferPointer { memory.bytes }

  /// How much the message looks like an emergency of any kind: how far the likeliest emergency is ahead of all else,
  /// and what the machine for any of them says. Above 0 it is one more often than not. Nil without emergencies.
  func danger(_ scratch: Scratch) -> Float? {
    guard layout.columns > classes.count, let worst = worst(scratch) else { return nil }
    var other = -Float.infinity
    for index in emergencies.indices where !emergencies[index] { other = max(other, scratch.scores[index]) }
    return scratch.scores[worst] - other + scratch.scores[classes.count]
  }

  /// The likeliest emergency, however unlikely; nil without emergencies.
  func worst(_ scratch: Scratch) -> Int? {
    var worst: Int?
    for index in emergencies.indices where emergencies[index] {
      if worst.map({ scratch.scores[index] > scratch.scores[$0] }) ?? true { worst = index }
    }
    return worst
  }
}
