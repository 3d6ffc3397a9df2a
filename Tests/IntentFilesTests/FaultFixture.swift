import Foundation
import Testing

/// A file of `Faults/`: the faults that are expected, one a line behind `# `, and the YAML that has them.
///
/// Lines `### name.yaml` part a fixture into files that stand in one directory, each counting its lines from
/// 1; what stands before the first is `fout.yaml`, whose lines count as in the fixture itself. In messages
/// `fout.yaml` is left out.
struct FaultFixture: CustomTestStringConvertible, Sendable {
  let name: String
  let expected: [String]
  let files: [String: String]

  var testDescription: String { name }

  init(name: String, text: String) {
    self.name = name
    expected = text.split(separator: "\n").prefix { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
    var files: [String: String] = [:]
    var file = "fout.yaml"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("### ") {
        file = String(line.dropFirst(4))
        files[file] = ""
      } else {
        files[file, default: ""] += line + "\n"
      }
    }
    self.files = files
  }

  static let all: [FaultFixture] = {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Faults")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    return names.sorted().compactMap { name in
      let text = try? String(contentsOf: directory.appendingPathComponent(name), encoding: .utf8)
      return text.map { FaultFixture(name: name, text: $0) }
    }
  }()
}
