import Model

/// A compiled classifier, read straight from the bytes of its file.
public struct LinearModel: Sendable {
  /// The intents; nil is "out of scope".
  let classes: [IntentName?]
  /// Which of the classes are emergencies.
  let emergencies: [Bool]
  let layout: ModelLayout
  private let memory: ModelMemory
  /// What classes words have; nil where the model does not look at them.
  let wordClasses: WordClasses?
  /// How much each group of features counts for.
  let groupWeights: [Float]
  // Of the layout, kept at hand for every look into the table.
  private let tableStart: Int
  private let slotMask: Int

  /// Nil when the bytes are no model of this version.
  init?(_ memory: ModelMemory) {
    guard let layout = ModelLayout(header: memory.bytes) else { return nil }
    self.layout = layout
    self.memory = memory
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

  /// Room for scoring, to be used again for every message.
  struct Scratch {
    /// The rows of a message's features: those of words from the front, those of characters from the back.
    fileprivate var rows: [Int32] = []
    /// Those of classes of words.
    fileprivate var classRows: [Int32] = []
    /// How far each column's machine is on the side of yes, about 1 when it is sure; padded to a row's length.
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
    let most = FeatureExtractor.most(text)
    if scratch.rows.count < most { scratch.rows = [Int32](repeating: 0, count: most * 2) }
    scratch.classRows.removeAll(keepingCapacity: true)
    scratch.rows.withUnsafeMutableBufferPointer { rows in
      var (front, back) = (0, rows.count)
      FeatureExtractor.extract(text, tokens: tokens, classes: wordClasses) { group, hash in
        guard let row = row(of: hash) else { return }
        switch group {
        case .words:
          rows[front] = Int32(row)
          front += 1
        case .characters:
          back -= 1
          rows[back] = Int32(row)
        case .classes: scratch.classRows.append(Int32(row))
        }
      }
      scratch.scores.withUnsafeMutableBufferPointer { scores in
        guard let sum = scores.baseAddress else { return }
        let bias = (base + layout.bias).assumingMemoryBound(to: Float.self)
        for column in 0..<layout.columns { sum[column] = bias[column] }
        add(UnsafeBufferPointer(rebasing: rows[..<front]), .words, to: sum, base)
        add(UnsafeBufferPointer(rebasing: rows[back...]), .characters, to: sum, base)
        if wordClasses != nil {
          scratch.classRows.withUnsafeBufferPointer { add($0, .classes, to: sum, base) }
        }
      }
    }
    softmax(&scratch)
  }

  /// Adds what the features of one group weigh.
  @inline(__always)
  private func add(
    _ rows: UnsafeBufferPointer<Int32>, _ group: FeatureExtractor.Group, to sum: UnsafeMutablePointer<Float>,
    _ base: UnsafeRawPointer
  ) {
    let (first, stride) = (base + layout.rowsStart, layout.stride)
    let (stepOffset, idfOffset) = (layout.stepOffset, layout.idfOffset)
    var squares: Float = 0
    for row in rows {
      let idf = first.load(fromByteOffset: Int(row) * stride + idfOffset, as: Float.self)
      squares += idf * idf
    }
    guard squares > 0 else { return }
    let factor = groupWeights[group.rawValue] / squares.squareRoot()
    func entry(_ index: Int) -> (weights: UnsafePointer<Int8>, value: Float) {
      let row = first + Int(rows[index]) * stride
      let idf = row.load(fromByteOffset: idfOffset, as: Float.self)
      let step = row.load(fromByteOffset: stepOffset, as: Float.self)
      return (row.assumingMemoryBound(to: Int8.self), factor * idf * step)
    }
    // Two at a time, so that each sum is fetched and put back half as often; to the end of the row, in whole vectors:
    // nobody reads the sums behind the columns.
    var index = 0
    while index + 1 < rows.count {
      let (one, other) = (entry(index), entry(index + 1))
      for column in 0..<stride {
        sum[column] += one.value * Float(one.weights[column]) + other.value * Float(other.weights[column])
      }
      index += 2
    }
    if index < rows.count {
      let last = entry(index)
      for column in 0..<stride { sum[column] += last.value * Float(last.weights[column]) }
    }
  }

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

  private func softmax(_ scratch: inout Scratch) {
    scratch.scores.withUnsafeBufferPointer { scores in
      scratch.chances.withUnsafeMutableBufferPointer { chances in
        var highest = -Float.infinity
        for index in chances.indices { highest = max(highest, scores[index]) }
        var sum: Float = 0
        for index in chances.indices {
          chances[index] = exponential((scores[index] - highest) / layout.temperature)
          sum += chances[index]
        }
        for index in chances.indices { chances[index] /= sum }
      }
    }
  }

  /// The row of a feature; nil when the model does not know it.
  @inline(__always)
  func row(of hash: UInt64) -> Int? {
    guard let base = memory.bytes.baseAddress else { return nil }
    let table = (base + tableStart).assumingMemoryBound(to: UInt32.self)
    let fingerprint = ModelSlot.fingerprint(hash)
    let mask = slotMask
    var slot = Int(truncatingIfNeeded: hash) & mask
    var entry = table[slot]
    while entry != 0 {
      if entry & ModelSlot.fingerprintMask == fingerprint { return ModelSlot.row(entry) }
      slot = (slot + 1) & mask
      entry = table[slot]
    }
    return nil
  }
}
