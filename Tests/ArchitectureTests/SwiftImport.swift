/// One `import` in a Swift file.
struct SwiftImport: Equatable {
  let module: String
  let line: Int
}

extension SwiftImport {
  /// Every import in a file, also `@preconcurrency public import struct X.Y` and those inside `#if`.
  ///
  /// Comments and multi-line string literals are skipped. An attribute on a line of its own changes nothing.
  static func all(in source: String) -> [SwiftImport] {
    let statementPattern =
      #/
      ^ \s* (?: @\w+ (?: \( [^)]* \) )? \s+ )*
      (?: (?: public | package | internal | fileprivate | private ) \s+ )?
      import \s+ (?: (?: typealias | struct | class | enum | protocol | let | var | func ) \s+ )?
      `? (?<module> \w+ )
      /#
    var found: [SwiftImport] = []
    var commentDepth = 0
    var inString = false
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.contains(/import|\/\*|\*\/|"""/) {
      let code = code(of: line, commentDepth: &commentDepth, inString: &inString)
      for statement in code.split(separator: ";") {
        guard let match = statement.firstMatch(of: statementPattern) else { continue }
        found.append(SwiftImport(module: String(match.module), line: index + 1))
      }
    }
    return found
  }

  /// The line without comments and without the text of multi-line strings.
  private static func code(of line: Substring, commentDepth: inout Int, inString: inout Bool) -> String {
    var code = ""
    var rest = line
    while !rest.isEmpty {
      if inString {
        guard let end = rest.firstRange(of: "\"\"\"") else { return code }
        rest = rest[end.upperBound...]
        inString = false
      } else if rest.hasPrefix("/*") {
        commentDepth += 1
        rest = rest.dropFirst(2)
      } else if commentDepth > 0 {
        if rest.hasPrefix("*/") { commentDepth -= 1 }
        rest = rest.dropFirst(rest.hasPrefix("*/") ? 2 : 1)
      } else if rest.hasPrefix("//") {
        return code
      } else if rest.hasPrefix("\"\"\"") {
        inString = true
        rest = rest.dropFirst(3)
      } else if rest.hasPrefix("\"") {
        rest = afterLiteral(rest)
      } else {
        code.append(rest.removeFirst())
      }
    }
    return code
  }

  /// What follows a one-line string literal: a `//` or `/*` inside it starts no comment.
  private static func afterLiteral(_ text: Substring) -> Substring {
    var rest = text.dropFirst()
    while let character = rest.popFirst(), character != "\"" {
      if character == "\\" { rest = rest.dropFirst() }
    }
    return rest
  }
}
