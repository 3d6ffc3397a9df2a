#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Compiled models on disk, named by the content they were made of, so that a next start only maps a file.
///
/// A cache: when it cannot be read or written, the model is compiled again, and nothing is lost.
public struct ModelCache: Sendable {
  private let directory: String

  /// - Parameter directory: is made when it is not there.
  public init(directory: String) { self.directory = directory }

  /// The model made of the content that `key` names; nil when it is not there or of another version.
  public func load(_ key: String) -> LinearModel? {
    ModelMemory(mapping: path(key)).flatMap { LinearModel($0) }
  }

  /// Writes a model under `key`, whole or not at all. False when the directory cannot be written.
  @discardableResult
  public func save(_ model: LinearModel, as key: String) -> Bool {
    makeDirectories()
    let temporary = path(key) + ".\(getpid()).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var isWritten = true
    var rest = model.bytes[...]
    while !rest.isEmpty {
      let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        isWritten = false
        break
      }
      rest = rest.dropFirst(count)
    }
    isWritten = fsync(descriptor) == 0 && isWritten
    close(descriptor)
    if isWritten { isWritten = rename(temporary, path(key)) == 0 }
    if !isWritten { unlink(temporary) }
    dropOldest()
    return isWritten
  }

  /// Models of earlier intent files and earlier builds that are kept beside the newest.
  private static let mostKept = 8

  /// Removes the models that were written longest ago, so that the cache does not grow with every change.
  private func dropOldest() {
    guard let stream = opendir(directory) else { return }
    defer { closedir(stream) }
    var models: [(path: String, written: Int)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      guard name.hasSuffix(".model"), stat("\(directory)/\(name)", &status) == 0 else { continue }
      #if canImport(Darwin)
        models.append(("\(directory)/\(name)", status.st_mtimespec.tv_sec))
      #else
        models.append(("\(directory)/\(name)", status.st_mtim.tv_sec))
      #endif
    }
    let old = models.sorted { $0.written > $1.written }.dropFirst(Self.mostKept)
    for model in old { unlink(model.path) }
  }

  private func path(_ key: String) -> String { "\(directory)/\(key)-\(ModelLayout.version).model" }

  /// Makes the directory and those above it; what fails shows when the file is opened.
  private func makeDirectories() {
    var end = directory.startIndex
    while let slash = directory[end...].dropFirst().firstIndex(of: "/") {
      mkdir(String(directory[..<slash]), 0o700)
      end = slash
    }
    mkdir(directory, 0o700)
  }
}
