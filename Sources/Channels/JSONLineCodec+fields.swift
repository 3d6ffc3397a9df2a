internal import Model

extension JSONLineCodec {
  /// The members of the object on one line, each read as what it should be. A member that is null counts as absent.
  struct Fields {
    private let object: JSONValue
    private let line: Int

    init(of line: InputLine) throws(LineFault) {
      self.line = line.number
      switch line.content {
      case .tooLong:
        throw LineFault(
          .tooLong, "The line is longer than \(LineReader.longestLine) bytes.", line: line.number)
      case .invalidUTF8:
        throw LineFault(.invalidUTF8, "The line is not valid UTF-8.", line: line.number)
      case .bytes(let bytes):
        do {
          object = try JSONValue(parsing: bytes)
        } catch {
          throw LineFault(.invalidJSON, "The line is not JSON: \(error.description).", line: line.number)
        }
      }
      guard case .object = object else {
        throw LineFault(.invalidJSON, "The line must be one JSON object.", line: line.number)
      }
    }

    func missing(_ name: String) -> LineFault {
      LineFault(.missingField, "The member '\(name)' is missing or empty.", line: line)
    }

    func text(_ name: String, longest: Int) throws(LineFault) -> String? {
      guard let value = present(name) else { return nil }
      guard let text = value.string else { throw wrong(name, "text") }
      return try checked(text, name, longest)
    }

    func identifier(_ name: String, longest: Int) throws(LineFault) -> MessageID? {
      switch present(name) {
      case nil: return nil
      case .string(let text): return MessageID(try checked(text, name, longest))
      case .int(let number): return MessageID(String(number))
      default: throw wrong(name, "text or a whole number")
      }
    }

    func moment(_ name: String) throws(LineFault) -> Timestamp? {
      guard let value = present(name) else { return nil }
      guard let moment = value.string.flatMap({ Timestamp(iso8601: $0) }) else {
        throw wrong(name, "a moment such as \"2026-05-04T10:00:00+02:00\"")
      }
      return moment
    }

    private func present(_ name: String) -> JSONValue? {
      guard let value = object[name], value != .null else { return nil }
      return value
    }

    private func checked(_ text: String, _ name: String, _ longest: Int) throws(LineFault) -> String {
      guard text.utf8.count <= longest else {
        throw LineFault(.tooLong, "The member '\(name)' is longer than \(longest) bytes.", line: line)
      }
      return text
    }

    private func wrong(_ name: String, _ wanted: String) -> LineFault {
      LineFault(.invalidJSON, "The member '\(name)' must be \(wanted).", line: line)
    }
  }
}
