/// Collects the YAML files under a directory.
struct DirectoryWalk {
  private let root: String
  private(set) var files: [IntentDirectory.File] = []
  private var visited: Set<FileSystem.Identity> = []

  init(root: String) { self.root = root }

  mutating func visit(_ relativePath: String) {
    let path = shown(relativePath)
    // A link can lead back to a directory above it: each directory is entered once.
    guard let status = FileSystem.status(of: path), visited.insert(status.identity).inserted else { return }
    guard let names = FileSystem.entries(of: path) else {
      add(relativePath, .unreadable(reason: "de map mag niet gelezen worden"))
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      look(at: relativePath.isEmpty ? name : "\(relativePath)/\(name)")
    }
  }

  private mutating func look(at relativePath: String) {
    let isYAML = relativePath.hasSuffix(".yaml") || relativePath.hasSuffix(".yml")
    guard let status = FileSystem.status(of: shown(relativePath)) else {
      if isYAML { add(relativePath, .unreadable(reason: "de link wijst naar een bestand dat er niet is")) }
      return
    }
    if status.isDirectory { return visit(relativePath) }
    guard isYAML else { return }
    guard status.isRegular else {
      return add(relativePath, .unreadable(reason: "het is geen gewoon bestand"))
    }
    guard status.size <= IntentDirectory.largestFile else { return add(relativePath, .tooLarge(status.size)) }
    guard
      let bytes = FileSystem.bytes(
        of: shown(relativePath), size: status.size, limit: IntentDirectory.largestFile)
    else {
      return add(relativePath, .unreadable(reason: "het bestand mag niet gelezen worden"))
    }
    add(relativePath, .bytes(bytes))
  }

  private mutating func add(_ relativePath: String, _ content: IntentDirectory.Content) {
    files.append(.init(path: shown(relativePath), relativePath: relativePath, content: content))
  }

  private func shown(_ relativePath: String) -> String {
    if relativePath.isEmpty { return root }
    return root.hasSuffix("/") ? root + relativePath : "\(root)/\(relativePath)"
  }
}
