import Yams

/// Keeps anchors and aliases (`&naam`, `*naam`) out: a few lines of them can stand for gigabytes of text, and
/// whoever edits an intent file should see what it says.
enum AliasGuard {
  /// So many aliases at most are worth parsing to say precisely where the first anchor stands.
  private static let mostAliases = 12

  /// The first anchor of a text with so many aliases that even comparing its nodes may take too long.
  ///
  /// It looks at characters only, so that a text with `&x` and more than a dozen times `*x` in it counts as
  /// well.
  static func suspectOffset(in bytes: [UInt8]) -> Int? {
    guard let anchor = offsets(of: UInt8(ascii: "&"), in: bytes, upTo: 1).first else { return nil }
    let aliases = offsets(of: UInt8(ascii: "*"), in: bytes, upTo: mostAliases + 1)
    return aliases.count > mostAliases ? anchor : nil
  }

  /// The first node in the order of writing that carries an anchor. Nothing before it can be an alias, so the
  /// search never enters an expanded one.
  static func firstAnchored(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let sequence):
      for element in sequence { if let found = firstAnchored(in: element) { return found } }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = firstAnchored(in: key) ?? firstAnchored(in: value) { return found }
      }
    }
    return nil
  }

  /// Where `sign` stands as a YAML token can begin, with something behind it.
  private static func offsets(of sign: UInt8, in bytes: [UInt8], upTo most: Int) -> [Int] {
    var found: [Int] = []
    for at in bytes.indices where bytes[at] == sign && found.count < most {
      let before = at == 0 ? UInt8(ascii: " ") : bytes[at - 1]
      let after = at + 1 < bytes.count ? bytes[at + 1] : UInt8(ascii: " ")
      if before <= 0x20 || "[{,:".utf8.contains(before), after > 0x20 { found.append(at) }
    }
    return found
  }
}
