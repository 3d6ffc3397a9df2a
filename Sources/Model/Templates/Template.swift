/// A sentence pattern in hassil's template syntax: `(ik|wij) wil[len] [graag] <iets_beginnen> in {plaats}`.
///
/// Blanks stand in the text nodes as the author wrote them, so that `licht[en]` is one word or the other and
/// `licht [en]` is one word or two. Whoever matches has to leave out the blanks that remain at the edges.
public struct Template: Sendable, Equatable {
  /// A run of nodes that follow each other.
  public typealias Run = [Node]

  public let nodes: Run
  /// Every rule and list that the template names, in the order of writing.
  public let references: [Reference]

  init(nodes: Run, references: [Reference]) {
    self.nodes = nodes
    self.references = references
  }

  /// One piece of a template.
  public indirect enum Node: Sendable, Equatable {
    /// Literal text, escapes resolved, blanks kept.
    case text(String)
    /// `(a|b)`: exactly one of them.
    case alternatives([Run])
    /// `[a]` or `[a|b]`: one of them, or nothing.
    case optional([Run])
    /// `(a;b)`: all of them, in any order, with a blank between each two.
    case permutation([Run])
    /// `<name>`: whatever the expansion rule of that name matches.
    case rule(String)
    /// `{name}` or `{name:slot}`: a value of the list; the slot is the list's name unless given.
    case list(String, slot: String)
  }

  /// A rule or a list that a template names.
  public struct Reference: Sendable, Equatable {
    /// Whether a reference stands in `<…>` or in `{…}`.
    public enum Kind: Sendable, Equatable {
      case rule
      case list
    }

    public let kind: Kind
    public let name: String
    /// The slot of `{name:slot}`; nil when none is written.
    public let slot: String?
    /// The byte of the name's first character, counted from 0 in the template's UTF-8.
    public let offset: Int
  }
}
