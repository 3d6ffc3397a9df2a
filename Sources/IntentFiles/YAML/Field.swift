import Yams

/// A node with the file it stands in and the key it stands behind.
package struct Field {
  package let key: String
  let node: Node
  let source: SourceText

  package var place: Place { source.place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1) }

  /// The scalar as a text, or nil when the node is something else.
  private var scalar: PlacedText? {
    guard case .scalar(let scalar) = node else { return nil }
    return PlacedText(scalar, in: source)
  }

  /// Whether the value is a list.
  package var isList: Bool { node.sequence != nil }

  /// Whether nothing is written behind the key.
  package var isNull: Bool { scalar?.isNull ?? false }

  /// One text that is not empty.
  package func text(_ log: FaultLog) -> PlacedText? {
    guard let text = scalar else {
      log.report(.notAText(key), at: place)
      return nil
    }
    guard !text.isNull, !text.value.isEmpty else {
      log.report(.emptyValue(key), at: text.place)
      return nil
    }
    text.reportControlCharacters(log)
    return text
  }

  /// The elements of a list that holds at least one.
  package func elements(_ log: FaultLog) -> [Field] {
    guard case .sequence(let sequence) = node else {
      log.report(isNull ? .emptyList(key) : .notAList(key), at: place)
      return []
    }
    if sequence.isEmpty { log.report(.emptyList(key), at: place) }
    return sequence.map { Field(key: key, node: $0, source: source) }
  }

  /// The texts of a list; `empty` is what a text of nothing but blanks is called.
  ///
  /// A bare `null` in a list is the word that somebody typed.
  package func texts(_ log: FaultLog, empty: (String) -> Finding = Finding.emptyText) -> [PlacedText] {
    elements(log).compactMap { element in
      guard let text = element.scalar else {
        log.report(.itemIsNoText(key), at: element.place)
        return nil
      }
      guard !text.value.isEmpty else {
        log.report(empty(key), at: text.place)
        return nil
      }
      text.reportControlCharacters(log)
      return text
    }
  }

  /// What the bot says: a list of variants.
  func replies(_ log: FaultLog) -> [PlacedText] {
    if case .sequence(let sequence) = node, !sequence.isEmpty { return texts(log, empty: Finding.emptyReply) }
    let isEmpty = scalar?.value.isEmpty ?? false || isNull || node.sequence != nil
    log.report(isEmpty ? .emptyReply(key) : .notAList(key), at: place)
    return []
  }

  /// What the bot says: one text, or a list of variants.
  func replyOrReplies(_ log: FaultLog) -> [PlacedText] {
    guard let text = scalar, !text.value.isEmpty, !text.isNull else { return replies(log) }
    text.reportControlCharacters(log)
    return [text]
  }
}
