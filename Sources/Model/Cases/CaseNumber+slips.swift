extension CaseNumber {
  /// The numbers that six typed symbols can mean: themselves when the check symbol fits, else what one look-alike
  /// character or one swap of neighbours makes of them.
  ///
  /// The check symbol leaves exactly one right symbol for each place, so few readings remain, most often one.
  static func readings(of typed: String) -> [CaseNumber] {
    if let exact = CaseNumber(typed) { return [exact] }
    let symbols = Array(typed)
    guard symbols.count == 6 else { return [] }
    var readings: [CaseNumber] = []
    func add(_ symbols: [Character]) {
      if let number = CaseNumber(String(symbols)), !readings.contains(number) { readings.append(number) }
    }
    for place in symbols.indices {
      for other in lookAlikes[symbols[place]] ?? [] {
        var changed = symbols
        changed[place] = other
        add(changed)
      }
    }
    for place in symbols.indices.dropLast() {
      var changed = symbols
      changed.swapAt(place, place + 1)
      add(changed)
    }
    return readings
  }

  /// Whether one wrong, missing, doubled or swapped symbol makes `typed` of this number.
  func isOneSlip(from typed: String) -> Bool {
    let own = Array(description.dropFirst(2))
    let other = Array(typed)
    // Up to where they agree from both ends, at most one symbol on each side may stand, or two swapped ones.
    let front = zip(own, other).prefix { $0 == $1 }.count
    let back = zip(own.dropFirst(front).reversed(), other.dropFirst(front).reversed()).prefix { $0 == $1 }
      .count
    let left = own[front..<own.count - back]
    let right = other[front..<other.count - back]
    if left.count <= 1, right.count <= 1 { return true }
    return left.count == 2 && Array(left.reversed()) == Array(right)
  }

  /// What is read for one another on paper and on screens; O, I and L are no symbols and are read as 0 and 1 anyway.
  private static let lookAlikes: [Character: [Character]] = [
    "8": ["B"], "B": ["8"], "5": ["S"], "S": ["5"], "2": ["Z"], "Z": ["2"], "6": ["G"], "G": ["6"],
    "1": ["7"], "7": ["1"], "0": ["D", "Q"], "D": ["0"], "Q": ["0"], "O": ["D", "Q"], "U": ["V"], "M": ["N"],
    "N": ["M"],
  ]
}
