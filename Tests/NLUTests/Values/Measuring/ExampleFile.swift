import Foundation
import Model

/// Lines of JSON that are read where they stand: beside the tests, or in `../shared/eval` beside the project.
enum ExampleFile {
  /// The examples of `../shared/eval/NAME`; nil, and said so, when they are not there.
  static func shared(_ name: String) throws -> [JSONValue]? {
    guard let text = try? String(contentsOfFile: "../shared/eval/" + name, encoding: .utf8) else {
      print("Not measured: ../shared/eval/\(name) is not there.")
      return nil
    }
    return try lines(text)
  }

  /// The examples of the file NAME beside this one.
  static func own(_ name: String) throws -> [JSONValue] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    return try lines(String(contentsOf: path, encoding: .utf8))
  }

  private static func lines(_ text: String) throws -> [JSONValue] {
    try text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
  }
}

extension JSONValue {
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    case .string(let text): Double(text.replacing(",", with: "."))
    default: nil
    }
  }
}
