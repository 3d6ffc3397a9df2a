import Model

/// A compiled classifier, read straight from the bytes of its file.
public struct LinearModel: Sendable {
  /// The intents; nil is "out of scope".
  let classes: [IntentName?]
  /// Which of the classes are emergencies.
  let emergencies: [Bool]
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
    emergencies = classes.map { $0?.isEmergency ?? false }
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
    /// Where each feature's row begins, by group.
    fileprivate var rows: [[Int]] = FeatureExtractor.Group.allCases.map { _ in [] }
    /// How far each column's machine is on the side of yes, about 1 when it is sure.
    fileprivate(set) var scores: [Float]
    /// The calibrated chance of each class; they add up to 1.
    fileprivate(set) var chances: [Float]

    init(_ model: LinearModel) {
      scores = [Float](repeating: 0, count: model.layout.stride)
      chances = [Float](repeating: 0, count: model.classes.count)
    }
  }

  /// Leaves in `scratch` how each column scores, and the chance of each class.
  ///
  /// `tokens`: only these, as if they stood alone.
  func score(_ text: NormalizedText, tokens: Range<Int>? = nil, _ scratch: inout Scratch) {
    guard let base = memory.bytes.baseAddress else { return }
    for group in scratch.rows.indices { scratch.rows[group].removeAll(keepingCapacity: true) }
    FeatureExtractor.extract(text, tokens: tokens) { group, hash in
      if let row = row(of: hash) { scratch.rows[group.rawValue].append(row * layout.stride) }
    }
    let rows = base + layout.rowsStart
    let bias = (base + layout.bias).assumingMemoryBound(to: Float.self)
    let columns = layout.columns
    let (stepOffset, idfOffset) = (layout.stepOffset, layout.idfOffset)
    scratch.scores.withUnsafeMutableBufferPointer { scores in
      guard let sum = scores.baseAddress else { return }
      for column in 0..<columns { sum[column] = bias[column] }
      for (group, starts) in scratch.rows.enumerated() {
        var squares: Float = 0
        for start in starts {
          let idf = rows.load(fromByteOffset: start + idfOffset, as: Float.self)
          squares += idf * idf
        }
        guard squares > 0 else { continue }
        let factor = FeatureExtractor.weights[group] / squares.squareRoot()
        for start in starts {
          let row = rows + start
          let weights = row.assumingMemoryBound(to: Int8.self)
          let value =
            factor * row.load(fromByteOffset: idfOffset, as: Float.self)
            * row.load(fromByteOffset: stepOffset, as: Float.self)
          for column in 0..<columns { sum[column] += value * Float(weights[column]) }
        }
      }
    }
    softmax(&scratch)
  }

  /// How much the message looks like an emergency of any kind: how far the likeliest emergency is ahead of all else,
  /// and what the machine for any of them says. Above 0 it is one more often than not. Nil without emergencies.
  func danger(_ scratch: Scratch) -> Float? {
    guard layout.columns > classes.count else { return nil }
    var (worst, other) = (-Float.infinity, -Float.infinity)
    for (index, isEmergency) in emergencies.enumerated() {
      if isEmergency {
        worst = max(worst, scratch.scores[index])
      } else {
        other = max(other, scratch.scores[index])
      }
    }
    return worst - other + scratch.scores[classes.count]
  }

  /// The likeliest emergency, however unlikely; nil without emergencies.
  func worst(_ scratch: Scratch) -> Int? {
    classes.indices.filter { emergencies[$0] }.max { scratch.scores[$0] < scratch.scores[$1] }
  }

  private func softmax(_ scratch: inout Scratch) {
    let highest = scratch.scores.prefix(classes.count).max() ?? 0
    var sum: Float = 0
    for index in classes.indices {
      scratch.chances[index] = exponential((scratch.scores[index] - highest) / layout.temperature)
      sum += scratch.chances[index]
    }
    for index in classes.indices { scratch.chances[index] /= sum }
  }

  /// The row of a feature; nil when the model does not know it.
  @inline(__always)
  func row(of hash: UInt64) -> Int? {
    guard let base = memory.bytes.baseAddress else { return nil }
    let table = (base + layout.table).assumingMemoryBound(to: UInt32.self)
    let fingerprint = UInt32(truncatingIfNeeded: hash >> 32)
    let mask = layout.slots - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot * 2 + 1] != 0 {
      if table[slot * 2] == fingerprint { return Int(table[slot * 2 + 1]) - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
