extension LinearModel {
  /// Room for scoring, to be used again for every message.
  struct Scratch {
    /// A message's features: those of words from the front, those of characters from the back.
    fileprivate var features: [Feature] = []
    /// Those of classes of words.
    fileprivate var classFeatures: [Feature] = []
    /// A sum of whole numbers for each column, eight together; 0 between messages.
    fileprivate var whole: [SIMD8<Int16>]
    /// How far each column's machine is on the side of yes, about 1 when it is sure; padded to a row's length.
    fileprivate(set) var scores: [Float]
    /// The calibrated chance of each class; they add up to 1.
    fileprivate(set) var chances: [Float]

    init(_ model: LinearModel) {
      whole = [SIMD8<Int16>](repeating: .zero, count: model.layout.stride / 8)
      scores = [Float](repeating: 0, count: model.layout.stride)
      chances = [Float](repeating: 0, count: model.classes.count)
    }
  }

  /// A feature of a message: first its hash and what stands in its slot, then its row and what a step of its weights is
  /// worth.
  fileprivate struct Feature {
    var hash: UInt64 = 0
    var entry: UInt32 = 0
    var value: Float = 0
  }

  /// Leaves in `scratch` how each column scores, and the chance of each class.
  ///
  /// `tokens`: only these, as if they stood alone.
  ///
  /// A look into the table or at a row mostly waits for memory. So each step does one kind of look for all features, and
  /// the processor can begin the next before the last has come in.
  func score(_ text: NormalizedText, tokens: Range<Int>? = nil, _ scratch: inout Scratch) {
    guard let base = bytes.baseAddress else { return }
    let most = FeatureExtractor.most(text)
    if scratch.features.count < most { scratch.features = [Feature](repeating: Feature(), count: most * 2) }
    scratch.classFeatures.removeAll(keepingCapacity: true)
    let table = (base + tableStart).assumingMemoryBound(to: UInt32.self)
    let mask = slotMask
    scratch.features.withUnsafeMutableBufferPointer { features in
      var (front, back) = (0, features.count)
      FeatureExtractor.extract(text, tokens: tokens, classes: wordClasses) { group, hash in
        let feature = Feature(hash: hash, entry: table[Int(truncatingIfNeeded: hash) & mask])
        switch group {
        case .words:
          features[front] = feature
          front += 1
        case .characters:
          back -= 1
          features[back] = feature
        case .classes: scratch.classFeatures.append(feature)
        }
      }
      scratch.scores.withUnsafeMutableBufferPointer { scores in
        guard let sum = scores.baseAddress else { return }
        let bias = (base + layout.bias).assumingMemoryBound(to: Float.self)
        for column in 0..<layout.columns { sum[column] = bias[column] }
        scratch.whole.withUnsafeMutableBufferPointer { whole in
          guard let whole = whole.baseAddress else { return }
          add(UnsafeMutableBufferPointer(rebasing: features[..<front]), .words, to: sum, whole, base)
          add(UnsafeMutableBufferPointer(rebasing: features[back...]), .characters, to: sum, whole, base)
          guard wordClasses != nil else { return }
          scratch.classFeatures.withUnsafeMutableBufferPointer { add($0, .classes, to: sum, whole, base) }
        }
      }
    }
    softmax(&scratch)
  }

  /// Adds what the features of one group weigh; moves those that the model knows to the front.
  @inline(__always)
  private func add(
    _ features: UnsafeMutableBufferPointer<Feature>, _ group: FeatureExtractor.Group,
    to sum: UnsafeMutablePointer<Float>, _ whole: UnsafeMutablePointer<SIMD8<Int16>>, _ base: UnsafeRawPointer
  ) {
    let (first, length) = (base + layout.rowsStart, layout.stride)
    let parts = length / 8
    let (stepOffset, idfOffset) = (layout.stepOffset, layout.idfOffset)
    var count = 0
    var squares: Float = 0
    var most: Float = 0
    for feature in features {
      guard let row = row(of: feature.hash, from: feature.entry) else { continue }
      let start = first + row &* length
      let idf = start.load(fromByteOffset: idfOffset, as: ShortFloat.self).value
      squares += idf * idf
      let value = idf * start.load(fromByteOffset: stepOffset, as: ShortFloat.self).value
      most = max(most, value)
      features[count].entry = UInt32(truncatingIfNeeded: row)
      features[count].value = value
      count += 1
    }
    guard most > 0 else { return }
    // In whole numbers, eight columns at a time: the largest value is 129 units, so that the products of two with their
    // weights fit 16 bits together. An eighth of them is added up, as long as that fits too.
    let scale = 129 / most
    let unit = groupWeights[group.rawValue] / squares.squareRoot() / scale * 8
    var room = Int16.max
    func empty() {
      let columns = UnsafeRawPointer(whole).assumingMemoryBound(to: Int16.self)
      for column in 0..<length { sum[column] += Float(columns[column]) * unit }
      for part in 0..<parts { whole[part] = .zero }
      room = Int16.max
    }
    func entry(_ index: Int) -> (weights: UnsafeRawPointer, value: Int16) {
      guard index < count else { return (first, 0) }
      return (first + Int(features[index].entry) &* length, Int16(features[index].value * scale + 0.5))
    }
    @inline(__always)
    func products(_ entry: (weights: UnsafeRawPointer, value: Int16), _ part: Int) -> SIMD8<Int16> {
      SIMD8<Int16>(truncatingIfNeeded: entry.weights.load(fromByteOffset: part &* 8, as: SIMD8<Int8>.self))
        &* SIMD8(repeating: entry.value)
    }
    // Four at a time, so that each sum is fetched and put back a quarter as often.
    for index in stride(from: 0, to: count, by: 4) {
      let (one, two, three, four) = (entry(index), entry(index + 1), entry(index + 2), entry(index + 3))
      let most = (one.value &+ two.value &+ three.value &+ four.value) &* 16
      if most > room { empty() }
      room -= most
      for part in 0..<parts {
        whole[part] &+=
          (products(one, part) &+ products(two, part)) &>> 3
          &+ (products(three, part) &+ products(four, part)) &>> 3
      }
    }
    empty()
  }

  private func softmax(_ scratch: inout Scratch) {
    scratch.scores.withUnsafeBufferPointer { scores in
      scratch.chances.withUnsafeMutableBufferPointer { chances in
        var highest = -Float.infinity
        for index in chances.indices { highest = max(highest, scores[index]) }
        var sum: Float = 0
        let sharpness = 1 / layout.temperature
        for index in chances.indices {
          let exponent = (scores[index] - highest) * sharpness
          // Less than one in sixty million is no chance.
          chances[index] = exponent < -18 ? 0 : exponential(exponent)
          sum += chances[index]
        }
        let share = 1 / sum
        for index in chances.indices { chances[index] *= share }
      }
    }
  }

  /// The row of a feature; nil when the model does not know it.
  func row(of hash: UInt64) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let table = (base + tableStart).assumingMemoryBound(to: UInt32.self)
    return row(of: hash, from: table[Int(truncatingIfNeeded: hash) & slotMask])
  }

  /// The row of a feature; nil when the model does not know it. `entry`: what stands in the feature's own slot.
  @inline(__always)
  private func row(of hash: UInt64, from entry: UInt32) -> Int? {
    var entry = entry
    var slot = Int(truncatingIfNeeded: hash)
    while entry != 0 {
      if entry & ModelSlot.fingerprintMask == ModelSlot.fingerprint(hash) { return ModelSlot.row(entry) }
      guard let base = bytes.baseAddress else { return nil }
      slot = (slot &+ 1) & slotMask
      entry = base.load(fromByteOffset: tableStart + slot * ModelSlot.size, as: UInt32.self)
    }
    return nil
  }
}
