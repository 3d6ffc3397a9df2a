/// A text of the bot, with `{je-form/u-form}` choices and placeholders in braces: `{Je bent/U bent} in
/// {gemeente}.`
public struct TextTemplate: Sendable, Equatable {
  /// One piece of a text.
  public enum Part: Sendable, Equatable {
    case text(String)
    /// `{je/u}`; one of the two may be empty.
    case choice(informal: String, formal: String)
    /// `{gemeente}`.
    case placeholder(String)
  }

  /// A placeholder and the byte of its name's first character, counted from 0 in the text's UTF-8.
  public struct Reference: Sendable, Equatable {
    public let name: String
    public let offset: Int
  }

  public let parts: [Part]
  /// Every placeholder, in the order of writing.
  public let references: [Reference]

  init(parts: [Part], references: [Reference]) {
    self.parts = parts
    self.references = references
  }

  /// The placeholders that the text uses, each once, in the order of writing.
  ///
  /// A caller with variants can take one whose names it has values for.
  public var names: [String] {
    var seen: Set<String> = []
    return references.map(\.name).filter { seen.insert($0).inserted }
  }

  /// Why a text is no template: what is wrong and the byte where it was noticed, counted from 0.
  public struct ParseError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with a text.
    public enum Reason: Sendable, Equatable {
      /// A `{` without `}`; the offset is that of the `{`.
      case unclosedBrace
      /// A `}` without `{`.
      case strayBrace
      /// A `{` inside braces.
      case nestedBrace
      /// Nothing in the braces, or nothing on both sides of the slash.
      case emptyBraces
      /// A choice with more than one slash.
      case slashes(Int)
      /// A placeholder's name that holds other characters than small letters, digits and `_`.
      case badName(String)
    }

    public let reason: Reason
    public let offset: Int

    public var description: String { "\(reason) at byte \(offset + 1)" }
  }
}
