import Yams

/// One file as YAML nodes that know their places.
struct YAMLDocument {
  let source: SourceText
  let root: Node

  /// Parses a file, or returns nil after reporting what is wrong with its YAML.
  static func parse(_ original: SourceText, _ log: FaultLog) -> YAMLDocument? {
    if let offset = AliasGuard.suspectOffset(in: original.bytes) {
      log.report(.aliases, at: original.place(ofByte: offset))
      return nil
    }
    var source = original
    // A repeated key stops the parser, so it is reported, set aside, and the rest is read again.
    for round in 0..<RepeatedKey.mostPerFile {
      do {
        return try compose(source, log)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let key = RepeatedKey(name: keys.first ?? "", line: context.mark.line, column: context.mark.column)
        guard let rest = key.reportAndSetAside(in: source, round: round, log) else { return nil }
        source = rest
      } catch {
        let (finding, place) = Finding.syntax(error, in: source)
        log.report(finding, at: place)
        return nil
      }
    }
    return nil
  }

  private static func compose(_ source: SourceText, _ log: FaultLog) throws -> YAMLDocument? {
    // The basic resolver leaves every scalar a text: `ja`, `no` and `112` are words here, and no regular
    // expressions run over them. The encoding is named because the parser's default asks the environment.
    let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
    guard let root = try parser.singleRoot(), !isNothing(root) else {
      log.report(.emptyFile, at: source.start)
      return nil
    }
    // The parser owns the anchors that the nodes refer to.
    let anchored = withExtendedLifetime(parser) { AliasGuard.firstAnchored(in: root) }
    if let anchored {
      let mark = anchored.mark
      log.report(.aliases, at: source.place(line: mark?.line ?? 1, column: mark?.column ?? 1))
      return nil
    }
    return YAMLDocument(source: source, root: root)
  }

  private static func isNothing(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.string.isEmpty && scalar.style == .plain
  }
}
