/// Where the answer to a message stands, as the record of its conversation lists it.
///
/// The list stands there and in no index: an index would have to be changed at every turn, in another place for every
/// conversation.
struct RememberedAnswer: Sendable, Equatable {
  /// The row in the table of answers.
  let id: Int64
  /// The lower half of the message's fingerprint; two messages may share it.
  let mark: UInt32

  init(id: Int64, mark: UInt32) {
    self.id = id
    self.mark = mark
  }

  init(id: Int64, message: Int64) {
    self.init(id: id, mark: UInt32(truncatingIfNeeded: message))
  }
}

extension [RememberedAnswer] {
  /// The list as bytes: of each the id in groups of seven bits, then the mark, the least significant first.
  var stored: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(count * 8)
    for answer in self {
      out.append(groups: UInt64(bitPattern: answer.id))
      for shift in [0, 8, 16, 24] as [UInt32] { out.append(UInt8(truncatingIfNeeded: answer.mark >> shift)) }
    }
    return out
  }

  /// Reads what `stored` gave; nil when it makes no sense.
  init?(stored bytes: [UInt8]) {
    self = []
    var reader = SqueezeReader(bytes)
    while !reader.isAtEnd {
      guard let id = reader.number(), let mark = reader.take(4) else { return nil }
      append(
        RememberedAnswer(id: Int64(bitPattern: id), mark: mark.reversed().reduce(0) { $0 << 8 | UInt32($1) }))
    }
  }
}
