/// The YAML files of a directory, read but not yet understood.
///
/// Every `.yaml` and `.yml` file at any depth counts, in the order of their paths; names that begin with a
/// dot are skipped. Links are followed, and a directory that turns up twice is read once.
public struct IntentDirectory: Sendable {
  /// One file, as far as it could be read.
  struct File: Sendable {
    /// The path as the user gave it, with the file's own path behind it: `intents/hulp/hulp_geld.yaml`.
    let path: String
    /// The path inside the directory: `hulp/hulp_geld.yaml`.
    let relativePath: String
    let content: Content
  }

  /// What a file holds, or why that is unknown.
  enum Content: Sendable {
    case bytes([UInt8])
    case unreadable(reason: String)
    case tooLarge(Int)
  }

  /// The largest file that is read, in bytes: 4 MiB, some fifty thousand examples.
  static let largestFile = 4 << 20

  /// The path as the user gave it.
  public let path: String
  let files: [File]

  init(path: String, files: [File]) {
    self.path = path
    self.files = files
  }

  /// A directory of one file that stands nowhere on disk; for whoever feeds bytes.
  package init(path: String, file name: String, _ bytes: [UInt8]) {
    self.init(path: path, files: [File(path: path + "/" + name, relativePath: name, content: .bytes(bytes))])
  }

  /// Reads the files of the directory at `path`.
  ///
  /// A file or subdirectory that cannot be read is no error here: ``CatalogueReader`` reports it as a fault.
  public init(at path: String) throws(Failure) {
    guard let status = FileSystem.status(of: path) else { throw Failure(.missing, path) }
    guard status.isDirectory else { throw Failure(.notADirectory, path) }
    guard FileSystem.entries(of: path) != nil else { throw Failure(.unreadable, path) }
    var walk = DirectoryWalk(root: path)
    walk.visit("")
    self.init(path: path, files: walk.files.sorted { $0.relativePath < $1.relativePath })
  }

  /// Why a directory could not be read at all.
  public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with the directory.
    public enum Code: Sendable, Equatable {
      case missing
      case notADirectory
      case unreadable
    }

    public let code: Code
    public let path: String

    init(_ code: Code, _ path: String) {
      self.code = code
      self.path = path
    }

    /// The program's exit status: `EX_NOINPUT` of sysexits.h.
    public var exitStatus: Int32 { 66 }

    public var description: String {
      switch code {
      case .missing: "De map \(path) bestaat niet. Controleer de naam van de map."
      case .notADirectory: "\(path) is geen map. Geef de map waar de intent-bestanden in staan."
      case .unreadable: "De map \(path) is niet te lezen. Controleer de rechten van de map."
      }
    }
  }
}
