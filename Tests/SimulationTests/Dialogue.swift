import Assistant
import Model

/// One simulated conversation, from the first message to its end.
struct Dialogue {
  enum End: Sendable, Equatable {
    case sent
    case stopped
    case person
    /// It came to no end that anybody chose.
    case lost
  }

  let citizen: Citizen
  let end: End
  /// What the rules of a good conversation have against it.
  let faults: [String]
  /// Of the facts that should have been written down: how many were there, and how many were right.
  let facts: (all: Int, right: Int)
  let exchange: [String]

  static let mostTurns = 45
  private static let monday = Timestamp(seconds: 1_777_881_600)

  /// Plays the conversation of the citizen with this seed.
  ///
  /// Who was away for days comes back to another program on the same store, as after a restart: `later`.
  static func play(seed: UInt64, _ bot: Bot, later: Bot) throws -> Dialogue {
    var citizen = Citizen(seed: seed)
    var talk = Talk(
      bot: bot, conversation: ConversationID(sender: "burger-\(seed)", channel: "simulatie"), now: monday)
    var answer = try talk.say(.init(text: citizen.open()))
    var unknown: Int?
    var turns = 1
    while turns < mostTurns {
      if let form = answer.state.form, form == citizen.goal.form, unknown == nil {
        unknown = talk.openQuestions(of: citizen.goal, answer)
      }
      if let end = Self.end(answer, citizen) {
        talk.check(turns: turns, unknown: unknown, citizen, end)
        return Dialogue(
          citizen: citizen, end: end, faults: talk.faults, facts: end == .sent ? talk.facts(citizen) : (0, 0),
          exchange: talk.exchange)
      }
      talk.remember(answer)
      let saying = citizen.reply(to: answer)
      if saying.after >= 86_400 { talk.bot = later }
      answer = try talk.say(saying)
      turns += 1
      if citizen.hasCried { talk.checkEmergency(answer) }
      talk.check(answer, citizen)
    }
    return Dialogue(
      citizen: citizen, end: .lost, faults: talk.faults + ["nog bezig na \(mostTurns) beurten"],
      facts: (0, 0),
      exchange: talk.exchange)
  }

  private static func end(_ answer: Answer, _ citizen: Citizen) -> End? {
    if answer.state.caseNumber != nil { return .sent }
    if citizen.hasStopped { return answer.state.form == nil ? .stopped : nil }
    if answer.state.form == "contact", citizen.goal.form != "contact" { return .person }
    return nil
  }
}

/// The conversation while it goes on.
private struct Talk {
  var bot: Bot
  let conversation: ConversationID
  var now: Timestamp
  var faults: [String] = []
  var exchange: [String] = []
  private var said: [String] = []
  /// The slots of the last answer in which the form was open.
  private var written: [SlotName: JSONValue] = [:]
  private var lastAsked: SlotName?

  init(bot: Bot, conversation: ConversationID, now: Timestamp) {
    self.bot = bot
    self.conversation = conversation
    self.now = now
  }

  mutating func say(_ saying: Citizen.Saying) throws -> Answer {
    now = now.adding(seconds: saying.after)
    var given: Answer?
    _ = try bot.answer([IncomingMessage(conversation: conversation, text: saying.text, time: now)]) {
      _, answer in
      given = answer
      return ""
    }
    guard let given else { throw NoAnswer() }
    let text = given.replies.map(\.text).joined(separator: "\n")
    exchange.append(
      "> \(saying.text)\n  \(text.replacing("\n", with: "\n  "))\n  -- \(given.state.json.text)")
    // Who asks to hear it again hears the same again.
    if saying.text != "wat zei je?" { said.append(text) }
    return given
  }

  struct NoAnswer: Error {}

  /// How many questions are open after the form began.
  func openQuestions(of goal: Goal, _ answer: Answer) -> Int {
    let known = Set(answer.state.slots.map(\.name))
    return goal.facts.count { !known.contains($0.slot) }
  }

  mutating func remember(_ answer: Answer) {
    guard answer.state.form != nil else { return }
    written = Dictionary(answer.state.slots.map { ($0.name, $0.value.json) }) { $1 }
    lastAsked = answer.state.requestedSlot
  }

  /// What must hold after every turn.
  mutating func check(_ answer: Answer, _ citizen: Citizen) {
    let slots = Dictionary(answer.state.slots.map { ($0.name, $0.value.json) }) { $1 }
    if let asked = answer.state.requestedSlot, slots[asked] != nil, !citizen.changed.contains(asked) {
      faults.append("vraagt \(asked), en weet het al")
    }
    if answer.state.form == citizen.goal.form {
      for (name, value) in written where value != .null && slots[name] == nil {
        faults.append("het antwoord op \(name) is weg")
      }
    }
    for (name, value) in slots
    where value != .null && name != "opmerking" && answer.state.form == citizen.goal.form {
      if !citizen.told.contains(name) { faults.append("schrijft \(name) op, en dat is niet gezegd") }
    }
    if said.suffix(2).count == 2, Set(said.suffix(2)).count == 1 { faults.append("zegt twee keer hetzelfde") }
    if answer.replies.isEmpty { faults.append("zegt niets") }
  }

  /// A cry for help gets the number at once, and no question.
  mutating func checkEmergency(_ answer: Answer) {
    if !(said.last?.contains("113") ?? false) { faults.append("noemt in nood geen nummer") }
    if answer.state.form != nil || answer.state.requestedSlot != nil { faults.append("vraagt door in nood") }
  }

  /// At the end: no more turns than there were questions, the opening, the yes and one to spare.
  mutating func check(turns: Int, unknown: Int?, _ citizen: Citizen, _ end: Dialogue.End) {
    guard end == .sent, let unknown else { return }
    let most = unknown + 3 + citizen.extraTurns
    if turns > most { faults.append("\(turns) beurten, en \(most) was genoeg") }
  }

  /// The facts that should stand in what was sent, and how many do.
  func facts(_ citizen: Citizen) -> (all: Int, right: Int) {
    let right = citizen.goal.facts.count { fact in
      let held = written[fact.slot]
      if citizen.skipped.contains(fact.slot) { return held == .null || held == nil }
      return citizen.facts[fact.slot]?.isHeld(by: held) ?? false
    }
    guard let wish = citizen.wish else { return (citizen.goal.facts.count, right) }
    let isKept = written["opmerking"]?.string?.contains(wish) ?? false
    return (citizen.goal.facts.count + 1, right + (isKept ? 1 : 0))
  }
}
