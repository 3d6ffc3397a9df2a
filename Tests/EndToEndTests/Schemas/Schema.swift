import Foundation
import Model

/// A JSON Schema, as far as ours go. A keyword that is not understood here is an error, and not a check less.
struct Schema {
  private let root: JSONValue

  init(_ root: JSONValue) { self.root = root }

  /// The schema of an event's data: `docs/schemas/<type>.json`.
  static func of(_ type: String) throws -> Schema {
    let path = "docs/schemas/\(type).json"
    guard let text = try? Repository.text(path) else { throw Failure("There is no \(path).") }
    return Schema(try JSONValue(parsing: text))
  }

  /// Throws a sentence on the first thing that does not fit.
  func validate(_ value: JSONValue) throws { try validate(value, root, at: "data") }

  private func validate(_ value: JSONValue, _ schema: JSONValue, at place: String) throws {
    guard case .object(let keywords) = schema else { throw Failure("The schema of \(place) is no object.") }
    for keyword in keywords {
      guard try fits(value, keyword.name, keyword.value, schema, place) else {
        throw Failure("\(place) breaks `\(keyword.name)`: \(keyword.value.text).")
      }
    }
  }

  private func fits(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: JSONValue, _ place: String
  ) throws -> Bool {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "examples": return true
    case "$ref": try validate(value, try definition(argument), at: place)
    case "type": return argument.elements.contains { value.isOf(type: $0.string ?? "") }
    case "const": return value == argument
    case "enum": return argument.elements.contains(value)
    case "required": return argument.elements.allSatisfy { $0.string.map { value[$0] != nil } ?? false }
    case "properties": try validateMembers(of: value, argument, place)
    case "additionalProperties":
      guard argument == false else { throw Failure("`additionalProperties` can only be false here.") }
      return value.members.allSatisfy { schema["properties"]?[$0.name] != nil }
    case "items":
      for (index, element) in value.elements.enumerated() {
        try validate(element, argument, at: "\(place)[\(index)]")
      }
    case "uniqueItems": return Set(value.elements).count == value.elements.count
    case "minLength": return value.string.map { .int($0.unicodeScalars.count) >= argument } ?? true
    case "minimum": return value >= argument
    case "pattern":
      let pattern = try Regex(argument.string ?? "")
      return value.string.map { $0.contains(pattern) } ?? true
    case "format": return value.string.map { Self.has(format: argument.string, $0) } ?? true
    default: throw Failure("The schema of \(place) uses `\(keyword)`, which these tests do not know.")
    }
    return true
  }

  private func validateMembers(of value: JSONValue, _ properties: JSONValue, _ place: String) throws {
    for property in properties.members {
      guard let member = value[property.name] else { continue }
      try validate(member, property.value, at: "\(place).\(property.name)")
    }
  }

  private func definition(_ reference: JSONValue) throws -> JSONValue {
    guard let name = reference.string, name.hasPrefix("#/$defs/"),
      let found = root["$defs"]?[String(name.dropFirst("#/$defs/".count))]
    else { throw Failure("The schema refers to \(reference.text), which is not there.") }
    return found
  }

  private static func has(format: String?, _ text: String) -> Bool {
    switch format {
    case "date-time": text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/) != nil
    case "date": text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
    case "email": text.wholeMatch(of: /[^@\s]+@[^@\s]+/) != nil
    default: false
    }
  }
}

extension JSONValue {
  /// The elements of an array; of anything else, itself: `"type": "string"` means `["string"]`.
  fileprivate var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [self] }
    return elements
  }

  fileprivate var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  fileprivate func isOf(type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .int: type == "integer" || type == "number"
    case .double: type == "number"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  /// Whether a number is at least another; true of what is no number, as JSON Schema has it.
  fileprivate static func >= (value: JSONValue, least: JSONValue) -> Bool {
    switch (value, least) {
    case (.int(let value), .int(let least)): value >= least
    case (.double(let value), .int(let least)): value >= Double(least)
    default: true
    }
  }
}
