import Model

/// A compiled classifier, read straight from the bytes of its file.
public struct LinearModel: Sendable {
  /// The intents; nil is "out of scope".
  let classes: [IntentName?]
  let layout: ModelLayout
  private let memory: ModelMemory

  /// Nil when the bytes are no model of this version.
  init?(_ memory: ModelMemory) {
    guard let layout = ModelLayout(header: memory.bytes) else { return nil }
    self.layout = layout
    self.memory = memory
    let names = String(decoding: memory.bytes[layout.names..<layout.names + layout.namesSize], as: UTF8.self)
    classes = names.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? nil : IntentName(String($0))
    }
    guard classes.count == layout.classes else { return nil }
  }

  /// What the caller kept beside the model.
  public var attachment: [UInt8] {
    Array(memory.bytes[layout.attachment..<layout.attachment + layout.attachmentSize])
  }

  /// The whole file.
  var bytes: UnsafeRawBufferPointer { memory.bytes }

  /// Room for scoring, to be used again for every message.
  struct Scratch {
    fileprivate var rows: [(row: Int32, group: Int32)] = []
    fileprivate(set) var chances: [Float]

    init(_ model: LinearModel) { chances = [Float](repeating: 0, count: model.layout.stride) }
  }

  /// Leaves the calibrated chance of each class in `scratch.chances`.
  func score(_ text: NormalizedText, _ scratch: inout Scratch) {
    scratch.rows.removeAll(keepingCapacity: true)
    FeatureExtractor.extract(text) { group, hash in
      if let row = row(of: hash) { scratch.rows.append((row, Int32(group.rawValue))) }
    }
    guard let base = memory.bytes.baseAddress else { return }
    let scales = (base + layout.scales).assumingMemoryBound(to: Float.self)
    let weights = (base + layout.weights).assumingMemoryBound(to: Int8.self)
    let bias = (base + layout.bias).assumingMemoryBound(to: Float.self)
    var squares: (Float, Float) = (0, 0)
    for (row, group) in scratch.rows {
      let idf = scales[Int(row) * 2]
      if group == 0 { squares.0 += idf * idf } else { squares.1 += idf * idf }
    }
    let factors = (
      squares.0 > 0 ? FeatureExtractor.weights[0] / squares.0.squareRoot() : 0,
      squares.1 > 0 ? FeatureExtractor.weights[1] / squares.1.squareRoot() : 0
    )
    let stride = layout.stride
    let temperature = layout.temperature
    scratch.chances.withUnsafeMutableBufferPointer { chances in
      guard let sum = chances.baseAddress else { return }
      for index in 0..<stride { sum[index] = bias[index] }
      for (row, group) in scratch.rows {
        let value = scales[Int(row) * 2] * (group == 0 ? factors.0 : factors.1) * scales[Int(row) * 2 + 1]
        let weight = weights + Int(row) * stride
        for index in 0..<stride { sum[index] += value * Float(weight[index]) }
      }
      for index in 0..<stride { sum[index] /= temperature }
      Trainer.softmax(sum, classes.count, stride)
    }
  }

  @inline(__always)
  private func row(of hash: UInt64) -> Int32? {
    guard let base = memory.bytes.baseAddress else { return nil }
    let table = (base + layout.table).assumingMemoryBound(to: UInt32.self)
    let fingerprint = UInt32(truncatingIfNeeded: hash >> 32)
    let mask = layout.slots - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot * 2 + 1] != 0 {
      if table[slot * 2] == fingerprint { return Int32(bitPattern: table[slot * 2 + 1]) - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
