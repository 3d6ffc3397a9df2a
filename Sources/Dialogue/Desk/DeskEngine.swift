public import Model

/// Decides what an official's command does: a pure function, as a turn of a citizen is.
public struct DeskEngine: Sendable {
  let catalogue: Catalogue
  let municipality: Municipality
  private let cues: Cues

  public init(catalogue: Catalogue, municipality: Municipality) {
    self.catalogue = catalogue
    cues = Cues(catalogue.cues)
    self.municipality = municipality
  }

  /// What the engine may not find out by itself.
  public struct Context: Sendable {
    public let now: Timestamp
    public let official: Official
    /// All open cases, oldest first.
    public let open: [Case]
    /// The case that the command names; nil when there is none.
    public let named: Case?
    /// When the named case was erased.
    public let burial: Timestamp?
    /// The state of the conversation that the case is of.
    public let tracker: Tracker?

    public init(
      now: Timestamp, official: Official, open: [Case] = [], named: Case? = nil, burial: Timestamp? = nil,
      tracker: Tracker? = nil
    ) {
      self.now = now
      self.official = official
      self.open = open
      self.named = named
      self.burial = burial
      self.tracker = tracker
    }

    /// The case that a command without a number is about: the only one that the official has.
    public static func onlyCase(of official: Official, in open: [Case]) -> Case? {
      let own = open.filter { $0.isHeld && $0.official?.desk == official.desk }
      return own.count == 1 ? own.first : nil
    }
  }

  /// What a message of an official does; `command` is nil for one that is no command.
  public func turn(_ command: DeskCommand?, _ context: Context) -> DeskTurn {
    var desk = Desk(engine: self, context: context)
    desk.run(command)
    return desk.turn
  }

  /// A scene to speak in, with the texts and facts of the catalogue.
  func scene(_ tracker: Tracker, at now: Timestamp) -> Scene {
    Scene(
      catalogue: catalogue, municipality: municipality,
      message: Interpretation(text: "", ranking: [], outcome: .unclear),
      context: .init(now: now, freshCaseNumber: .unassigned), tracker: tracker, cues: cues)
  }
}

/// What an official's command brings about; stored as a whole before anything is said.
public struct DeskTurn: Sendable, Equatable {
  public var replies: [Reply] = []
  public var changed: Case?
  /// The state of the citizen's conversation, when that changes.
  public var tracker: Tracker?
  public var notices: [Notice] = []
  public var tallies: [Tally] = []
  /// The case whose words the replies quote.
  public var quoted: CaseNumber?

  public init() {}
}
