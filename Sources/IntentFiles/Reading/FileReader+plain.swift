extension FileReader {
  /// Reads office words with their plain alternative, and words that people here know.
  mutating func readPlain(_ section: Section) {
    for (word, value) in section["plain"].flatMap({ entries(of: $0) }) ?? [] {
      guard let plain = value.text(log) else { continue }
      draft.officeWords[word.value.lowercased()] = plain.value
    }
    draft.familiar.formUnion((section["familiar"]?.texts(log) ?? []).map { $0.value.lowercased() })
  }
}
