/// A single YAML file, for whoever reads something else than intents with the same care for places.
package enum YAMLFile {
  /// The root of the file's content, or nil after reporting why there is none.
  ///
  /// `path`: how faults name the file. `bytes`: its content.
  package static func root(of path: String, _ bytes: [UInt8], _ log: FaultLog) -> Field? {
    let file = IntentDirectory.File(path: path, relativePath: path, content: .bytes(bytes))
    guard let source = SourceText.checked(file, log), let document = YAMLDocument.parse(source, log) else {
      return nil
    }
    return Field(key: "", node: document.root, source: document.source)
  }
}
