import Model

extension LinearModel {
  /// Trains a model on labelled utterances and lays it out as its file.
  ///
  /// It learns from four fifths of the examples first, so that it is known which features matter and the rest can tell
  /// how sure it may be; then it goes on with all of them. `attachment` holds bytes of the caller's, kept in the file.
  static func compile(
    _ examples: [(text: String, intent: IntentName?)], attachment: [UInt8] = [],
    options: TrainingOptions = .standard
  ) -> LinearModel? {
    guard !examples.isEmpty else { return nil }
    var set = TrainingSet(examples, options: options)
    var trainer = Trainer(set, options: options)
    var generator = SplitMix64(seed: options.seed)
    let order = examples.indices.shuffled(using: &generator)
    let apart = order.prefix(examples.count / Calibration.parts)
    let others = Array(order.dropFirst(apart.count))
    trainer.run(others, epochs: options.epochs.apart)
    if set.features.count > options.mostFeatures {
      set = set.keeping(most(options.mostFeatures, trainer.importance))
      trainer = trainer.moved(to: set)
    }
    // The weights still lean on the order of the examples so early: the chances would with them.
    trainer.run(others, epochs: options.epochs.settling)
    let temperature = Calibration.temperature(
      apart.map { (Array(trainer.scores($0).prefix(set.classes.count)), Int(set.labels[$0])) })
    trainer.run(Array(0..<set.count), epochs: options.epochs.together, averaged: options.averaged)
    return layOut(
      set, trainer, temperature: temperature, attachment: attachment,
      spelling: Spelling.section(of: examples.map(\.text)))
  }

  /// Marks the `count` largest; of equals the first.
  private static func most(_ count: Int, _ importance: [Float]) -> [Bool] {
    var kept = [Bool](repeating: false, count: importance.count)
    let order = importance.indices.sorted { (-importance[$0], $0) < (-importance[$1], $1) }
    for index in order.prefix(count) { kept[index] = true }
    return kept
  }

  private static func layOut(
    _ set: TrainingSet, _ trainer: Trainer, temperature: Float, attachment: [UInt8], spelling: [UInt8]
  ) -> LinearModel? {
    let names = Array(set.classes.map { $0?.value ?? "" }.joined(separator: "\n").utf8)
    let layout = ModelLayout(
      classes: set.classes.count, columns: trainer.columns, namesSize: names.count, rows: set.features.count,
      slots: ModelSlot.slots(for: set.features.count), attachmentSize: attachment.count,
      temperature: temperature,
      classWeight: set.classWeight, spellingSize: spelling.count)
    return LinearModel(
      ModelMemory(size: layout.size) { block in
        block.copyBytes(from: layout.header.withUnsafeBytes { Array($0) })
        UnsafeMutableRawBufferPointer(rebasing: block[layout.names...]).copyBytes(from: names)
        UnsafeMutableRawBufferPointer(rebasing: block[layout.attachment...]).copyBytes(from: attachment)
        UnsafeMutableRawBufferPointer(rebasing: block[layout.spelling...]).copyBytes(from: spelling)
        guard let base = block.baseAddress else { return }
        let bias = (base + layout.bias).assumingMemoryBound(to: Float.self)
        for (column, weight) in trainer.weights(set.features.count).enumerated() { bias[column] = weight }
        let table = UnsafeMutableBufferPointer(
          start: (base + layout.table).assumingMemoryBound(to: UInt32.self), count: layout.slots)
        // The commonest come first: they keep each other in a processor's nearer caches, and stand in their own slots.
        for (row, feature) in set.features.enumerated() {
          ModelSlot.put(row: row, hash: feature.hash, into: table)
          quantize(
            trainer.weights(row), idf: feature.idf, at: base + layout.rowsStart + row * layout.stride, layout)
        }
      })
  }

  /// Brings a feature's weights to 8 bits, with a scale of its own.
  private static func quantize(
    _ weights: [Float], idf: Float, at row: UnsafeMutableRawPointer, _ layout: ModelLayout
  ) {
    let short = ShortFloat(weights.reduce(Float(0)) { max($0, abs($1)) } / 127)
    row.storeBytes(of: short, toByteOffset: layout.stepOffset, as: ShortFloat.self)
    row.storeBytes(of: ShortFloat(idf), toByteOffset: layout.idfOffset, as: ShortFloat.self)
    let step = short.value
    guard step > 0 else { return }
    for (column, weight) in weights.enumerated() {
      row.storeBytes(of: Int8((weight / step).rounded()), toByteOffset: column, as: Int8.self)
    }
  }
}
