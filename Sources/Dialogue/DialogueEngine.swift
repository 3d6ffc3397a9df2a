public import Model

/// Decides what the bot says and does: a pure function of what is known, what was understood and the moment.
public struct DialogueEngine: Sendable {
  private let catalogue: Catalogue
  private let municipality: Municipality
  private let cues: Cues

  public init(catalogue: Catalogue, municipality: Municipality) {
    self.catalogue = catalogue
    cues = Cues(catalogue.cues)
    self.municipality = municipality
  }

  /// What the engine may not find out by itself.
  public struct Context: Sendable {
    public let now: Timestamp
    /// A number for a case that this turn may open.
    public let freshCaseNumber: CaseNumber
    /// The cases of this conversation, oldest first, and before them those that it proved to be its own.
    public let cases: [Case]
    /// The case that a proof is asked for or that the message names, of whatever conversation; nil when there is none.
    public let named: Case?
    /// The endpoints that received something of this citizen; needed only when he asks what is kept.
    public let recipients: [String]

    public init(
      now: Timestamp, freshCaseNumber: CaseNumber, cases: [Case] = [], named: Case? = nil,
      recipients: [String] = []
    ) {
      self.now = now
      self.freshCaseNumber = freshCaseNumber
      self.cases = cases
      self.named = named
      self.recipients = recipients
    }
  }

  /// The patterns of conversation, in the order in which they may take a message. The first that does decides.
  private static let patterns: [any Pattern.Type] = [
    EmergencyFirst.self,
    HandedOver.self,
    OtherLanguage.self,
    Pause.self,
    PendingAnswer.self,
    Return.self,
    Anonymity.self,
    PlainAnswer.self,
    Repetition.self,
    FreshStart.self,
    Stop.self,
    OwnCase.self,
    Corrected.self,
    ChangeRequest.self,
    StepBack.self,
    Explanation.self,
    OtherNeed.self,
    Digression.self,
    Elaboration.self,
    SendNow.self,
    SummaryAnswer.self,
    SlotAnswer.self,
    NewNeed.self,
    CloseCall.self,
    Unclear.self,
  ]

  /// Answers one message.
  public func turn(_ tracker: Tracker, _ message: Interpretation, _ context: Context) -> Turn {
    var scene = Scene(
      catalogue: catalogue, municipality: municipality, message: message, context: context, tracker: tracker,
      cues: cues)
    scene.welcomeBack()
    for pattern in Self.patterns where pattern.apply(to: &scene) { break }
    scene.careInDoubt()
    return scene.finish()
  }

  /// What the bot says before the first message, on channels where it may speak first.
  public func welcome(at now: Timestamp) -> [Reply] {
    replies(at: now) { $0.answer(with: "groet") }
  }

  /// What the bot says to a message that it could not even read.
  public func notice(_ key: TextKey, at now: Timestamp) -> [Reply] {
    replies(at: now) { $0.say(key) }
  }

  /// Replies outside any conversation.
  private func replies(at now: Timestamp, _ speak: (inout Scene) -> Void) -> [Reply] {
    var scene = Scene(
      catalogue: catalogue, municipality: municipality,
      message: Interpretation(text: "", ranking: [], outcome: .unclear),
      context: Context(now: now, freshCaseNumber: .unassigned),
      tracker: Tracker(conversation: ConversationID(sender: "", channel: "")), cues: cues)
    speak(&scene)
    return scene.replies
  }
}

/// One way in which a conversation may go on. Each stands in its own file and can be tested alone.
protocol Pattern: SendableMetatype {
  /// Takes the message and returns true, or leaves the scene as it is and returns false.
  static func apply(to scene: inout Scene) -> Bool
}
