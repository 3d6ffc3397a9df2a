package import Model
import Yams

extension Field {
  /// The value as JSON: a mapping is an object, and an unquoted `true`, `null` or `40` is what it looks like.
  package var json: JSONValue {
    switch node {
    case .mapping(let mapping):
      return .object(
        mapping.map { key, value in
          .init(key.scalar?.string ?? "", Field(key: self.key, node: value, source: source).json)
        })
    case .sequence(let sequence):
      return .array(sequence.map { Field(key: key, node: $0, source: source).json })
    case .scalar(let scalar):
      guard scalar.style == .plain else { return .string(scalar.string) }
      switch scalar.string {
      case "", "~", "null": return .null
      case "true": return .bool(true)
      case "false": return .bool(false)
      default: return Int(scalar.string).map { .int($0) } ?? .string(scalar.string)
      }
    case .alias: return .null
    }
  }
}
