/// What takes bytes from outside. Whatever they are, none of these may crash, hang, or break what it promises.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Lines out of a stream (`LineReader`).
  case lines
  /// A line of the line protocol (`JSONLineCodec`, `JSONValue`).
  case json
  /// An intent file, or any other that the reader of intent files takes (`CatalogueReader`).
  case yaml
  /// A sentence pattern and a text with places to fill (`Template`, `TextTemplate`).
  case template
  /// A message: normalised, understood, its values read (`Interpreter`).
  case message
  /// Messages of one citizen to the whole bot, a line each (`Bot`).
  case conversation

  /// How long one input may take, in milliseconds of computing.
  ///
  /// For a message that is 50, and each of the eight in a conversation counts. A stream has thousands of lines, and
  /// nobody waits for the answer to a file. What is not optimised may take eight times as long.
  package var limit: Int {
    #if DEBUG
      let slowness = 12
    #else
      let slowness = 1
    #endif
    switch self {
    case .json, .message: return 50 * slowness
    case .conversation: return 8 * 50 * slowness
    case .lines, .template: return 500 * slowness
    case .yaml: return 1000 * slowness
    }
  }

  /// The longest input that makes sense, in bytes.
  package var longest: Int {
    switch self {
    case .lines: 60_000
    case .json: 128 * 1024
    case .yaml, .template: 64 * 1024
    case .message, .conversation: 16 * 1024
    }
  }
}

/// A promise that was broken.
package struct FuzzFault: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
