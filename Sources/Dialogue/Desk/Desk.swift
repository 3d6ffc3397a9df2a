import Model

/// One command while it is being decided.
struct Desk {
  let engine: DeskEngine
  let context: DeskEngine.Context
  var turn = DeskTurn()
  /// Speaks to the official.
  private var voice: Scene

  init(engine: DeskEngine, context: DeskEngine.Context) {
    self.engine = engine
    self.context = context
    voice = engine.scene(Tracker(conversation: context.official.desk), at: context.now)
  }

  mutating func run(_ command: DeskCommand?) {
    guard let command else { return say(.unknown) }
    switch command.verb {
    case .help:
      let lines = DeskVerb.allCases.map { "- " + voice.phrase(desk: $0.help) }
      say(.help, [.lijst: lines.joined(separator: "\n")])
    case .list: list(command.text)
    case .show: if let found = named(command) { show(found) }
    case .pickUp, .answer, .ask, .promise, .keep, .close, .giveBack:
      guard let found = named(command), mayChange(found, command.verb) else { return }
      change(found, command)
    }
  }

  mutating func say(_ key: DeskText, _ values: [Placeholder: String] = [:]) {
    turn.replies.append(Reply(phrase(key, values)))
  }

  mutating func phrase(_ key: DeskText, _ values: [Placeholder: String] = [:]) -> String {
    voice.phrase(desk: key, values)
  }

  /// Lets the official's own scene describe something.
  mutating func describe<Result>(_ body: (inout Scene) -> Result) -> Result { body(&voice) }

  // MARK: Which case

  /// The case that a command is about, or an answer that says why there is none.
  private mutating func named(_ command: DeskCommand) -> Case? {
    if let found = context.named { return found }
    if let burial = context.burial, let number = command.mention?.readings.first {
      say(.erasedNumber, [.zaak: number.description, .datum: day(DutchClock.local(burial).date)])
    } else if command.mention != nil {
      say(.unknownNumber)
    } else {
      say(.whichCase)
    }
    return nil
  }

  private mutating func mayChange(_ found: Case, _ verb: DeskVerb) -> Bool {
    let number = found.number.description
    guard found.status == .open else {
      say(.over, [.zaak: number])
      return false
    }
    // Anybody may give a case back: its official may be ill.
    if verb != .giveBack, found.isHeld, let other = found.official, other.desk != context.official.desk {
      say(.heldByOther, [.zaak: number, .wie: other.name])
      return false
    }
    return true
  }

  func day(_ date: CivilDate) -> String { Wording.day(date, from: context.now) }

  var today: CivilDate { DutchClock.local(context.now).date }
}
