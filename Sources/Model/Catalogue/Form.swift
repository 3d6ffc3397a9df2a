/// What the bot asks, in which order, before it sends something to the municipality.
public struct Form: Sendable, Codable, Equatable {
  public let name: FormName
  /// One plain line in Dutch: what is sent.
  public let description: String
  /// The CloudEvents type of the event that goes out when the citizen has confirmed.
  public let event: String
  /// In the order of asking. Only the first must be known; every other one can be skipped.
  public let slots: [Slot]
  public let promise: PromiseTerm
  /// What else is promised, such as what a law prescribes.
  public let terms: [PromiseTerm]
  /// What the citizen hears when it has been sent, in variants.
  public let sent: [String]
  /// What people say to begin without telling anything yet ("ik heb een idee"), in template syntax: the first
  /// question is still due then.
  public let openers: [String]

  public init(
    name: FormName, description: String, event: String, slots: [Slot], promise: PromiseTerm,
    terms: [PromiseTerm] = [], sent: [String], openers: [String] = []
  ) {
    self.name = name
    self.description = description
    self.event = event
    self.slots = slots
    self.promise = promise
    self.terms = terms
    self.sent = sent
    self.openers = openers
  }

  public func slot(_ name: SlotName) -> Slot? { slots.first { $0.name == name } }

  /// Where what the citizen adds along the way is written down; nil when the form has no such place.
  public var remarks: Slot? { slots.first { $0.ask.isEmpty } }
}

/// One thing that a form wants to know.
public struct Slot: Sendable, Codable, Equatable {
  public let name: SlotName
  public let kind: SlotKind
  /// The list that the value comes out of, for `choice` and `choices`.
  public let list: String?
  /// How the summary names it: "Waar".
  public let label: String
  /// What people call it when they speak of it ("verander mijn nummer"), besides its label.
  public let words: [String]
  /// The question, in variants. Empty: it is never asked, and takes what the citizen adds along the way.
  public let ask: [String]
  /// The question in other words, for when the first did not help.
  public let again: [String]
  /// An answer that somebody could give.
  public let example: String?
  /// Why it is asked.
  public let why: String?
  /// Answers to other slots that make this one needless: slot → value.
  public let unless: [SlotName: String]
  /// What an answer must be to be taken at once.
  public let validation: Validation?
  /// What is good to know for who gives a certain answer: value of the list → text.
  public let tips: [String: String]

  public init(
    name: SlotName, kind: SlotKind, list: String? = nil, label: String, words: [String] = [], ask: [String],
    again: [String] = [], example: String? = nil, why: String? = nil, unless: [SlotName: String] = [:],
    validation: Validation? = nil, tips: [String: String] = [:]
  ) {
    self.name = name
    self.kind = kind
    self.list = list
    self.label = label
    self.words = words
    self.ask = ask
    self.again = again
    self.example = example
    self.why = why
    self.unless = unless
    self.validation = validation
    self.tips = tips
  }
}

/// What sort of value a slot takes, which decides how an answer is read.
public enum SlotKind: String, Sendable, Codable, CaseIterable {
  /// The citizen's own words.
  case text
  /// A place, with postcode and house number where they were recognised.
  case place
  /// Who takes part, with a count where one was recognised.
  case people
  /// When, with a beginning and an end where they were recognised.
  case moment
  /// One value out of a list.
  case choice
  /// Several values out of a list.
  case choices
  /// What to call the citizen.
  case name
  /// Phone number or e-mail address.
  case contact
  /// Yes or no to sharing.
  case consent
}
