import Model

/// Hides what nobody needs to read: citizen service numbers, bank accounts and credit cards.
enum Masking {
  /// The text with every scalar of such a range replaced by "*"; as long as it was, so that ranges still fit.
  static func mask(_ text: String, secrets: [Range<Int>]) -> String {
    guard !secrets.isEmpty else { return text }
    var masked = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      masked.append(secrets.contains { $0.contains(index) } ? "*" : scalar)
    }
    return String(masked)
  }

  /// Whether entities of this name are hidden.
  static func hides(_ name: String) -> Bool {
    name == EntityName.bsn || name == EntityName.iban || name == EntityName.creditCard
  }
}
