import Model

extension LinearModel {
  /// Trains a model on labelled utterances and lays it out as its file.
  ///
  /// A fifth of the examples is first held apart to find the temperature at which chances come true.
  /// `attachment` holds bytes of the caller's, kept in the file.
  static func compile(
    _ examples: [(text: String, intent: IntentName?)], attachment: [UInt8] = [],
    options: TrainingOptions = .standard
  ) -> LinearModel? {
    guard !examples.isEmpty else { return nil }
    let temperature = Calibration.temperature(for: examples, options: options)
    let set = TrainingSet(examples, options: options)
    let weights = Trainer.train(set, options: options)
    return layOut(set, weights, temperature: temperature, attachment: attachment)
  }

  static func layOut(
    _ set: TrainingSet, _ weights: Trainer.Weights, temperature: Float, attachment: [UInt8]
  ) -> LinearModel? {
    let names = Array(set.classes.map { $0?.value ?? "" }.joined(separator: "\n").utf8)
    var slots = 64
    while slots < set.hashes.count * 2 { slots *= 2 }
    let layout = ModelLayout(
      classes: set.classes.count, namesSize: names.count, rows: set.hashes.count, slots: slots,
      attachmentSize: attachment.count, temperature: temperature)
    return LinearModel(
      ModelMemory(size: layout.size) { block in
        block.copyBytes(from: layout.header.withUnsafeBytes { Array($0) })
        UnsafeMutableRawBufferPointer(rebasing: block[layout.names...]).copyBytes(from: names)
        UnsafeMutableRawBufferPointer(rebasing: block[layout.attachment...]).copyBytes(from: attachment)
        guard let base = block.baseAddress else { return }
        let bias = (base + layout.bias).assumingMemoryBound(to: Float.self)
        for index in 0..<layout.stride {
          bias[index] = weights.values[set.hashes.count * layout.stride + index]
        }
        fillTable((base + layout.table).assumingMemoryBound(to: UInt32.self), slots, set.hashes)
        quantize(
          set, weights, scales: (base + layout.scales).assumingMemoryBound(to: Float.self),
          weights8: (base + layout.weights).assumingMemoryBound(to: Int8.self))
      })
  }

  private static func fillTable(_ table: UnsafeMutablePointer<UInt32>, _ slots: Int, _ hashes: [UInt64]) {
    for (row, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
      while table[slot * 2 + 1] != 0 { slot = (slot + 1) & (slots - 1) }
      table[slot * 2] = UInt32(truncatingIfNeeded: hash >> 32)
      table[slot * 2 + 1] = UInt32(row + 1)
    }
  }

  /// Brings each feature's weights to 8 bits, with a scale of its own.
  private static func quantize(
    _ set: TrainingSet, _ weights: Trainer.Weights, scales: UnsafeMutablePointer<Float>,
    weights8: UnsafeMutablePointer<Int8>
  ) {
    for row in set.hashes.indices {
      let range = row * weights.stride..<(row + 1) * weights.stride
      let largest = weights.values[range].reduce(Float(0)) { max($0, abs($1)) }
      let step = largest / 127
      scales[row * 2] = set.idf[row]
      scales[row * 2 + 1] = step
      guard step > 0 else { continue }
      for index in range { weights8[index] = Int8((weights.values[index] / step).rounded()) }
    }
  }
}
