/// Everything that a directory of intent files says, checked and free of faults.
public struct Catalogue: Sendable, Codable, Equatable {
  /// In the order of their files' paths. One of them may stand for everything out of scope: its name is nil.
  public var intents: [Intent]
  public var forms: [Form]
  public var lists: [ValueList]
  /// Expansion rules for patterns: name → template.
  public var rules: [String: String]
  public var texts: Texts
  /// What the bot says in other languages than Dutch: texts by the code of the language (ISO 639-1).
  public var languages: [String: Texts]
  /// How people say what steers a conversation ("later verder", "ik bedoel"): words by key.
  public var cues: Texts
  /// Facts about the world that texts may name in braces: name → value.
  public var facts: [String: Fact]

  public init(
    intents: [Intent] = [], forms: [Form] = [], lists: [ValueList] = [], rules: [String: String] = [:],
    texts: Texts = Texts(), languages: [String: Texts] = [:], cues: Texts = Texts(),
    facts: [String: Fact] = [:]
  ) {
    self.intents = intents
    self.forms = forms
    self.lists = lists
    self.rules = rules
    self.texts = texts
    self.languages = languages
    self.cues = cues
    self.facts = facts
  }

  public func intent(_ name: IntentName) -> Intent? { intents.first { $0.name == name } }
  public func form(_ name: FormName) -> Form? { forms.first { $0.name == name } }
  public func list(_ name: String) -> ValueList? { lists.first { $0.name == name } }
}

/// A fact about the world, such as a phone number, with where it was found and when.
public struct Fact: Sendable, Codable, Equatable {
  public let value: String
  /// The page or law that says so.
  public let source: String
  /// The day on which somebody looked.
  public let checked: CivilDate

  public init(value: String, source: String, checked: CivilDate) {
    self.value = value
    self.source = source
    self.checked = checked
  }
}
