extension Spelling {
  /// The words of some texts as a section of a model's file. A word of one text only is known, but meant by nobody else.
  static func section(of texts: [String]) -> [UInt8] {
    let counts = counts(texts)
    let meant = counts.filter { $0.value > 1 && $0.key.utf8.count <= longest }
      .sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(ModelSlot.mostRows - 1).map(\.key)
    var keys: [(hash: UInt64, number: Int)] = []
    for (number, word) in meant.enumerated() {
      keys.append((hash(word.utf8), number))
      let letters = Array(word.utf8)[...]
      for index in missing(letters) { keys.append((hash(letters, without: index), number)) }
    }
    let isMeant = Set(meant)
    keys += counts.keys.sorted().filter { !isMeant.contains($0) }.map { (hash($0.utf8), meant.count) }
    var table = [UInt32](repeating: 0, count: ModelSlot.slots(for: keys.count))
    table.withUnsafeMutableBufferPointer { table in
      for (hash, number) in keys { ModelSlot.put(row: number, hash: hash, into: table) }
    }
    var ends: [UInt32] = []
    for word in meant { ends.append((ends.last ?? 0) + UInt32(word.utf8.count)) }
    let numbers = [UInt32(meant.count), UInt32(table.count), ends.last ?? 0] + ends + table
    return numbers.withUnsafeBytes { Array($0) } + meant.flatMap(\.utf8)
  }

  /// How often each word of at least `shortestMeant` letters is said.
  private static func counts(_ texts: [String]) -> [String: Int] {
    let parts = stride(from: 0, to: texts.count, by: 4_000).map { texts[$0..<min($0 + 4_000, texts.count)] }
    let counted = Parallel.map(parts) { texts in
      var counts: [String: Int] = [:]
      for text in texts {
        let normalized = NormalizedText(text)
        for index in normalized.tokens.indices
        where normalized.tokens[index].kind == .word && normalized.bytes(of: index).count >= shortestMeant {
          counts[normalized.word(index), default: 0] += 1
        }
      }
      return counts
    }
    return counted.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
  }
}
