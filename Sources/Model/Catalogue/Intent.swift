/// One thing that a citizen may want, with the ways people say it.
public struct Intent: Sendable, Codable, Equatable {
  /// Nil for the examples of what is out of scope.
  public let name: IntentName?
  /// One plain line in Dutch; shown when the bot offers choices.
  public let description: String
  /// Training utterances.
  public var examples: [Example]
  /// Exact sentences, in hassil's template syntax.
  public var patterns: [String]
  /// Near misses that must not land here.
  public var notExamples: [String]
  /// The form that this intent starts.
  public let form: FormName?
  /// What the bot says first, in variants; before the form's first question when there is a form.
  public let responses: [String]
  /// Choices offered with the response.
  public let buttons: [String]
  /// What an official should look at first; goes out in the event. Nil: nothing special.
  public let routing: String?

  public init(
    name: IntentName?, description: String = "", examples: [Example] = [], patterns: [String] = [],
    notExamples: [String] = [], form: FormName? = nil, responses: [String] = [], buttons: [String] = [],
    routing: String? = nil
  ) {
    self.name = name
    self.description = description
    self.examples = examples
    self.patterns = patterns
    self.notExamples = notExamples
    self.form = form
    self.responses = responses
    self.buttons = buttons
    self.routing = routing
  }
}

/// A training utterance, with the values that the author marked in it.
public struct Example: Sendable, Codable, Equatable {
  /// The plain text, annotations taken out.
  public let text: String
  public let annotations: [Annotation]

  public init(_ text: String, annotations: [Annotation] = []) {
    self.text = text
    self.annotations = annotations
  }

  /// `[200 euro](amount-of-money)` in an example: which text is which entity.
  public struct Annotation: Sendable, Codable, Equatable {
    public let entity: String
    public let text: String

    public init(entity: String, text: String) {
      self.entity = entity
      self.text = text
    }
  }
}

/// A closed set of values that citizens name in many words: `nu` is also "meteen" and "vandaag nog".
public struct ValueList: Sendable, Codable, Equatable {
  public let name: String
  public let values: [Value]
  /// A list that stands for any words at all; it has no values and serves in patterns only.
  public let isWildcard: Bool
  /// Whether the words mean something only where a message begins with them: "goed, doe maar", but not "een goed plan".
  public let isOpening: Bool

  public init(name: String, values: [Value] = [], isWildcard: Bool = false, isOpening: Bool = false) {
    self.name = name
    self.values = values
    self.isWildcard = isWildcard
    self.isOpening = isOpening
  }

  /// One value, what citizens read for it, and the words they use.
  public struct Value: Sendable, Codable, Equatable {
    public let name: String
    public let title: String
    public let words: [String]
    /// Those of them that mean this value only where it is asked for: "schrijven" in "ik kan niet schrijven" is no wish to
    /// write.
    public let onlyAsked: [String]
    /// Those of them that mean it only when they are the whole answer: "komen", but not in "wanneer komen jullie".
    public let onlyAlone: [String]

    public init(
      name: String, title: String, words: [String], onlyAsked: [String] = [], onlyAlone: [String] = []
    ) {
      self.name = name
      self.title = title
      self.words = words
      self.onlyAsked = onlyAsked
      self.onlyAlone = onlyAlone
    }
  }
}
