import Foundation

/// The program that was built together with these tests.
enum ProgramFile {
  /// The program's path: it stands in the directory that the running test bundle stands in.
  ///
  /// Throws a sentence when it is not there.
  static func path() throws -> String {
    let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(filePath: bundle).deletingLastPathComponent().appending(path: "samenspraak").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw Failure(
        "The program is not built: \(program) is not there. Build it with `swift build --build-tests`.")
    }
    return program
  }
}

/// Something a test relied on went wrong; the description is a sentence.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
