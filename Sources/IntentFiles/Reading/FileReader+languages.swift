extension FileReader {
  /// Reads what the bot says in other languages, under the code of each.
  mutating func readLanguages(_ section: Section) {
    guard let field = section["languages"], let languages = entries(of: field) else { return }
    for (language, value) in languages {
      guard let texts = entries(of: value) else { continue }
      draft.languages.append((language, texts.map { ($0.key, $0.value.replyOrReplies(log)) }))
    }
  }
}
