extension Template {
  /// Why a text is no template: what is wrong and the byte where it was noticed, counted from 0.
  public struct ParseError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with a template.
    public enum Reason: Sendable, Equatable {
      /// There is nothing but blanks.
      case empty
      /// A bracket is never closed; the offset is that of the bracket.
      case unclosed(Character)
      /// A closing bracket stands where none of its kind is open.
      case unopened(Character)
      /// Nothing stands between two separators, or between a bracket and a separator.
      case emptyAlternative
      /// A `|` or `;` outside brackets, or a `;` in an optional part.
      case straySeparator(Character)
      /// Both `|` and `;` in one group.
      case mixedSeparators
      /// The name of a rule, list or slot is empty or holds other characters than letters, digits, `_`, `-`
      /// and `.`.
      case badName(String)
      /// The template ends in a backslash.
      case danglingEscape
      /// Groups are nested deeper than the limit.
      case tooDeep(limit: Int)
    }

    public let reason: Reason
    public let offset: Int

    public var description: String { "\(reason) at byte \(offset + 1)" }
  }
}
