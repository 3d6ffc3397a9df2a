/// What the bot says of itself: texts by key, each in one or more variants.
///
/// A text may hold `{je-form/u-form}` choices, and placeholders in braces that are slots of the moment (`{zaak}`),
/// settings (`{gemeente}`) or facts (`{noodnummer}`).
public struct Texts: Sendable, Codable, Equatable {
  private var variants: [String: [String]]

  public init(_ variants: [String: [String]] = [:]) { self.variants = variants }

  /// The variants of a text; empty when the key is unknown.
  public subscript(key: String) -> [String] { variants[key] ?? [] }

  public var keys: Set<String> { Set(variants.keys) }

  /// These texts, with those of `other` laid over them.
  public func overlaid(with other: Texts) -> Texts {
    Texts(variants.merging(other.variants) { $1 })
  }
}
