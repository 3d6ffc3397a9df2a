import Model

/// Why an example's annotation cannot be read, and the byte where it was noticed.
struct AnnotationError: Error {
  let finding: Finding
  let offset: Int
}

extension Example {
  /// Reads annotations as in Rasa's training data: `we komen [200 euro](amount-of-money) te kort`.
  ///
  /// Square brackets without `(` right behind them are part of what people typed and stay.
  init(annotated source: String) throws(AnnotationError) {
    let bytes = Array(source.utf8)
    guard bytes.contains(UInt8(ascii: "[")) else {
      self.init(source)
      return
    }
    var plain: [UInt8] = []
    var annotations: [Annotation] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "["), let close = bytes[at...].firstIndex(of: UInt8(ascii: "]")),
        let opener = close + 1 < bytes.count ? bytes[close + 1] : nil,
        opener == UInt8(ascii: "(") || opener == UInt8(ascii: "{")
      else {
        plain.append(bytes[at])
        at += 1
        continue
      }
      guard opener == UInt8(ascii: "(") else { throw .init(finding: .annotationAsMapping, offset: close + 1) }
      guard let end = bytes[close...].firstIndex(of: UInt8(ascii: ")")) else {
        throw .init(finding: .unclosedAnnotation, offset: close + 1)
      }
      let text = String(decoding: bytes[at + 1..<close], as: UTF8.self)
      guard !text.trimmingBlanks.isEmpty else { throw .init(finding: .emptyAnnotation, offset: at) }
      let entity = String(decoding: bytes[close + 2..<end], as: UTF8.self)
      guard Self.isEntity(entity) else { throw .init(finding: .badEntity(entity), offset: close + 2) }
      annotations.append(.init(entity: entity, text: text))
      plain += bytes[at + 1..<close]
      at = end + 1
    }
    self.init(String(decoding: plain, as: UTF8.self), annotations: annotations)
  }

  private static func isEntity(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-.".unicodeScalars.contains($0)
      }
  }
}
