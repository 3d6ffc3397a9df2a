import Model

/// What the files of a directory say, with the places that the checks need, before it is known to fit
/// together.
///
/// A value that is nil could not be made, and the reason has been reported; its name still counts, so that
/// whoever refers to it gets no second fault.
struct Draft {
  var intents: [IntentDraft] = []
  var forms: [FormDraft] = []
  var lists: [ListDraft] = []
  var rules: [(name: PlacedText, template: PlacedText?)] = []
  var texts: [(key: PlacedText, variants: [PlacedText])] = []
  /// What the bot says in other languages, under the code of each.
  var languages: [(language: PlacedText, texts: [(key: PlacedText, variants: [PlacedText])])] = []
  var cues: [(key: PlacedText, variants: [PlacedText])] = []
  /// The intents that promises are made for.
  var promisedFor: [PlacedText] = []
  var facts: [(name: PlacedText, fact: Fact?)] = []
  /// Office words, each with its plain alternative.
  var officeWords: [String: String] = [:]
  /// Words that people here know, long or rare as they are.
  var familiar: Set<String> = []
  /// Every word of the files that could not be read: a name among them is perhaps defined there.
  var unreadWords: Set<String> = []
  /// Everything that the bot says: texts with choices and placeholders.
  var speech: [PlacedText] = []
}

struct IntentDraft {
  /// Nil for what is out of scope.
  let name: String?
  let place: Place
  let description: String
  let examples: [(example: Example, text: PlacedText)]
  let patterns: [PlacedText]
  let notExamples: [PlacedText]
  let form: PlacedText?
  let responses: [String]
  let buttons: [String]
  let routing: String?

  /// How a message names it.
  var title: String { name.map { "`\($0)`" } ?? "`intent: null`" }
}

struct FormDraft {
  let name: PlacedText
  let slots: [SlotDraft]
  /// Templates of what opens the form without telling anything.
  let openers: [PlacedText]
  let form: Form?
}

struct SlotDraft {
  let name: PlacedText
  let kind: SlotKind?
  let list: PlacedText?
  /// The slots that its `unless` names, each with the answer that makes this question needless.
  let unless: [(slot: PlacedText, value: PlacedText?)]
  let example: PlacedText?
  /// The values that its `tips` name.
  let tips: [PlacedText]
  let slot: Slot?
}

struct ListDraft {
  let name: PlacedText
  let list: ValueList
}
