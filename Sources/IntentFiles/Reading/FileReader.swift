import Model
import Yams

/// Reads one file after another into a draft.
struct FileReader {
  let log: FaultLog
  var draft = Draft()

  init(log: FaultLog) { self.log = log }

  mutating func read(_ file: IntentDirectory.File) {
    guard let source = SourceText.checked(file, log), let document = YAMLDocument.parse(source, log) else {
      draft.unreadWords.formUnion(words(of: file))
      return
    }
    let root = Field(key: "", node: document.root, source: document.source)
    guard case .mapping(let mapping) = root.node else {
      log.report(.notAMapping, at: root.place)
      return
    }
    let keys = Set(mapping.compactMap { $0.key.scalar?.string })
    guard let kind = FileKind(keys: keys) else {
      log.report(.unknownKind(FileKind.allCases.map(\.rawValue)), at: root.place)
      return
    }
    guard let section = Section(root, known: kind.keys, log) else { return }
    read(kind, section)
  }

  /// The words that could be names in a file whose YAML is broken.
  private func words(of file: IntentDirectory.File) -> Set<String> {
    guard case .bytes(let bytes) = file.content else { return [] }
    let words = bytes.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) && !"_-".utf8.contains(byte)
    }
    return Set(words.map { String(decoding: $0, as: UTF8.self) })
  }

  private mutating func read(_ kind: FileKind, _ section: Section) {
    switch kind {
    case .intent: if let intent = intent(section) { draft.intents.append(intent) }
    case .form: if let form = form(section) { draft.forms.append(form) }
    case .list: if let list = list(section) { draft.lists.append(list) }
    case .rules: readRules(section)
    case .texts: readTexts(section)
    case .languages: readLanguages(section)
    case .cues: readCues(section)
    case .plain: readPlain(section)
    case .facts: readFacts(section)
    }
  }

  /// Keeps a text that the bot says for the check of its placeholders, and returns it as it is.
  mutating func spoken(_ text: PlacedText?) -> String? {
    if let text { draft.speech.append(text) }
    return text?.value
  }

  /// Keeps variants that the bot says for the check of their placeholders.
  mutating func spoken(_ variants: [PlacedText]) -> [String] {
    draft.speech += variants
    return variants.map(\.value)
  }

  /// A text that must be the name of something: small letters, digits and `_`.
  func name(_ key: String, in section: Section) -> PlacedText? {
    guard let text = section.requiredText(key, log) else { return nil }
    return isName(text, key) ? text : nil
  }

  func isName(_ text: PlacedText, _ key: String) -> Bool {
    let isName = text.value.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
    }
    if !isName { log.report(.badName(key), at: text.place) }
    return isName
  }

  mutating func readRules(_ section: Section) {
    guard let field = section["rules"], let rules = entries(of: field) else { return }
    for (name, value) in rules where isName(name, "rules") {
      draft.rules.append((name, value.text(log)))
    }
  }

  mutating func readTexts(_ section: Section) {
    guard let field = section["texts"], let texts = entries(of: field) else { return }
    for (key, value) in texts {
      let variants = value.replyOrReplies(log)
      draft.speech += variants
      draft.texts.append((key, variants))
    }
  }

  mutating func readCues(_ section: Section) {
    guard let field = section["cues"], let cues = entries(of: field) else { return }
    for (key, value) in cues { draft.cues.append((key, value.texts(log))) }
  }

  /// The entries of a mapping whose keys are names of the author's own.
  func entries(of field: Field) -> [(key: PlacedText, value: Field)]? {
    guard let section = Section(field, known: nil, log) else { return nil }
    if section.entries.isEmpty { log.report(.emptyValue(field.key), at: field.place) }
    return section.entries
  }
}
