import Model

/// Hides what nobody needs to read: citizen service numbers, bank accounts and credit cards.
enum Masking {
  /// The text with every scalar of such an entity replaced by "*"; as long as it was, so that ranges still fit.
  static func mask(_ text: String, entities: [Entity]) -> String {
    let ranges = entities.filter { secrets.contains($0.name) }.map(\.range)
    guard !ranges.isEmpty else { return text }
    var masked = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      masked.append(ranges.contains { $0.contains(index) } ? "*" : scalar)
    }
    return String(masked)
  }

  private static let secrets: Set<String> = [EntityName.bsn, EntityName.iban, EntityName.creditCard]
}
