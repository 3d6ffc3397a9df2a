/// All that the bot remembers of one conversation between two messages.
///
/// It holds no transcript: only what is needed to go on, and what the citizen gave to be sent.
public struct Tracker: Sendable, Codable, Equatable {
  public let conversation: ConversationID
  /// How many messages of the citizen have been answered.
  public var turns: Int
  /// The form that is being filled in.
  public var form: ActiveForm?
  /// A form that the citizen broke off; kept, so that he can go on with it.
  public var paused: ActiveForm?
  /// A question outside a form that waits for an answer.
  public var pending: Pending?
  /// Needs heard along the way, to be taken up after this one.
  public var later: [IntentName]
  /// What was said about such a need; nil in what an earlier version stored.
  public var laterWords: [IntentName: String]?
  /// What was answered about such a need already; nil in what an earlier version stored.
  public var laterValues: [IntentName: [SlotName: SlotValue]]?
  /// How many messages in a row were not understood.
  public var misunderstood: Int
  /// How often each text was said, so that the next time another variant is taken.
  public var said: [String: Int]
  /// The last replies, to be said again on request.
  public var lastReplies: [Reply]
  /// How often in a row those were said again on request; nil for never.
  public var repeated: Int?
  /// Whether a person has the conversation and the bot keeps silent.
  public var handoff: Bool
  /// When the citizen last wrote.
  public var lastSeen: Timestamp?
  /// Whether the citizen wants to stay anonymous, said before any form asked; nil for no.
  public var isAnonymous: Bool?
  /// Cases of other conversations that were proved to be the citizen's own; nil for none.
  public var proved: [ProvedCase]?
  /// Failed proofs; nil for none.
  public var guesses: Guesses?

  public init(conversation: ConversationID) {
    self.conversation = conversation
    turns = 0
    later = []
    misunderstood = 0
    said = [:]
    lastReplies = []
    handoff = false
  }
}

/// A form on its way: what is known, and what was asked last.
public struct ActiveForm: Sendable, Codable, Equatable {
  public let name: FormName
  /// The intent that it is about: the one that started it, or what the first answer told better.
  public var intent: IntentName
  public var slots: [SlotName: SlotValue]
  /// The slot that the last question was about; nil when the summary was shown.
  public var requested: SlotName?
  /// Slots in the order in which they were answered, for going back.
  public var answered: [SlotName]
  /// How often each slot was asked.
  public var asked: [SlotName: Int]
  /// Answers that were taken back to be given again; they count once more when no new one comes. Nil for none.
  public var takenBack: [SlotName: SlotValue]?
  /// Slots whose answer shall change after this one; nil in what an earlier version stored.
  public var toChange: [SlotName]?

  public init(name: FormName, intent: IntentName) {
    self.name = name
    self.intent = intent
    slots = [:]
    answered = []
    asked = [:]
  }

  /// Remembers an answer that was taken back.
  public mutating func takeBack(_ name: SlotName, _ value: SlotValue) {
    takenBack = (takenBack ?? [:]).merging([name: value]) { $1 }
  }
}

/// A question outside a form.
public enum Pending: Sendable, Codable, Equatable {
  /// Which of these intents did you mean? `text` is the message that was not clear.
  case choice([IntentName], text: String)
  /// Shall we go on with the form that was broken off? Yes takes it up again.
  case resume
  /// The citizen takes a break; the form stays open, and nothing is asked until he is back.
  case pause
  /// An emergency was answered: a short word back is no need and no yes.
  case emergency
  /// Which answer of the form shall change?
  case changeWhich
  /// What do you want to add to this case?
  case addition(CaseNumber)
  /// Withdraw this case?
  case confirmWithdraw(CaseNumber)
  /// Erase everything?
  case confirmErase
  /// Which phone number or address stands in this case? Then what the citizen wanted with it goes on.
  case proof(CaseNumber, for: IntentName)
  /// What an official said waits for a reply.
  case reply(CaseNumber)
  /// Take up the next need?
  case nextNeed(IntentName)
}
