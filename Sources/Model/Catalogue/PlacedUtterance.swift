/// An utterance with the intent that it belongs to and the line that it stands on.
public struct PlacedUtterance: Sendable, Equatable {
  public let text: String
  /// Nil: out of scope.
  public let intent: IntentName?
  public let file: String
  /// Counted from 1.
  public let line: Int

  public init(_ text: String, intent: IntentName?, file: String, line: Int) {
    self.text = text
    self.intent = intent
    self.file = file
    self.line = line
  }
}

/// What an intent file gives to learn from, with the places.
public struct IntentSource: Sendable, Equatable {
  /// Nil: out of scope.
  public let intent: IntentName?
  public let file: String
  /// Where the intent is named, counted from 1.
  public let line: Int
  public let examples: [PlacedUtterance]
  /// Templates in hassil's syntax.
  public let patterns: [PlacedUtterance]

  public init(
    intent: IntentName?, file: String, line: Int, examples: [PlacedUtterance],
    patterns: [PlacedUtterance] = []
  ) {
    self.intent = intent
    self.file = file
    self.line = line
    self.examples = examples
    self.patterns = patterns
  }
}
