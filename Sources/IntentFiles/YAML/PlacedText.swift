import Yams

/// A text out of a file, blanks at its ends taken off, that knows where each of its bytes stands.
package struct PlacedText {
  package let value: String
  package let place: Place
  private let scalar: Node.Scalar
  private let source: SourceText

  init(_ scalar: Node.Scalar, in source: SourceText) {
    self.scalar = scalar
    self.source = source
    value = String(scalar.string.trimmingBlanks)
    place = source.place(line: scalar.mark?.line ?? 1, column: scalar.mark?.column ?? 1)
  }

  /// Where a byte of ``value`` stands; the place of the whole where that cannot be told.
  func place(ofByte offset: Int) -> Place {
    let skipped = scalar.string.utf8.count - scalar.string.drop(while: \.isWhitespace).utf8.count
    guard let at = ScalarLocator.position(of: offset + skipped, in: scalar, source) else { return place }
    return source.place(ofByte: at)
  }

  /// Whether nothing was written: `key:` or `key: null`, rather than `key: "null"`.
  var isNull: Bool {
    scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// Reports characters that an escape brought in: `"\u0007"`.
  func reportControlCharacters(_ log: FaultLog) {
    var offset = 0
    for unit in value.utf8 {
      if unit < 0x20 && unit != 0x0A && unit != 0x09 || unit == 0x7F {
        return log.report(.controlCharacter, at: place(ofByte: offset))
      }
      offset += 1
    }
  }
}

extension StringProtocol {
  /// The text without blanks and line breaks at its ends.
  var trimmingBlanks: SubSequence {
    let scalars = unicodeScalars
    if let first = scalars.first, let last = scalars.last, (0x21...0x7E).contains(first.value),
      (0x21...0x7E).contains(last.value)
    {
      return self[...]
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
