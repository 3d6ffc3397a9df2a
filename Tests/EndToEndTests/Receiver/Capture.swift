import Foundation
import Model

/// Writes down every request in the directory that `SAMENSPRAAK_CAPTURE` names, for `.ci/verify-events`.
struct Capture {
  private let directory: String

  /// Nil when nobody asked for it.
  static let standard = ProcessInfo.processInfo.environment["SAMENSPRAAK_CAPTURE"].map {
    Capture(directory: $0)
  }

  private init(directory: String) {
    self.directory = directory
    try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }

  /// Writes `{"headers": {…}, "body": "…"}` into a file of its own.
  func keep(_ request: Receiver.Request) {
    let headers = request.headers.sorted { $0.key < $1.key }
    let captured: JSONValue = [
      "headers": .object(headers.map { .init($0.key, .string($0.value)) }),
      "body": .string(String(decoding: request.body, as: UTF8.self)),
    ]
    let path = "\(directory)/\(UUID().uuidString).json"
    if !FileManager.default.createFile(atPath: path, contents: Data(captured.bytes)) {
      FileHandle.standardError.write(Data("The request cannot be captured in \(directory).\n".utf8))
    }
  }
}
