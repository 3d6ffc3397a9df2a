import Chance
import Glibc
import Model

/// Kills the program over and over while a crowd talks with it, and sends again what was not answered.
///
/// When a kill comes is drawn from the seed: after so many answers and then some milliseconds, with messages on their
/// way, or soon after the start, before anything was said.
final class KillStorm {
  let bridge: CrowdBridge
  let receiver: Receiver
  private let workplace: Workplace
  private let kills: Int
  private var random: Seeded
  private(set) var figures = Figures()

  init(messages: Int, kills: Int, seed: UInt64) throws {
    random = Seeded(seed: seed)
    bridge = CrowdBridge(Crowd(messages: messages, random: &random))
    self.kills = kills
    (workplace, receiver) = (try Workplace(), try Receiver())
  }

  /// Talks until every message is answered and every event delivered, and holds all of it against what was said.
  func run() throws {
    let begun = ContinuousClock.now
    for _ in 0..<kills { try liveAndBeKilled() }
    let last = try start()
    guard try bridge.talk(last) else { throw Failure("The program ended. \(last.errors)") }
    figures.askedAgain += try bridge.askAgain(last)
    last.closeInput()
    guard try last.remainingLines().isEmpty, try last.ended(Deadline(in: .seconds(600))) == .exited(0) else {
      throw Failure("The last program did not end well. \(last.errors)")
    }
    figures.seconds = (.now - begun) / .seconds(1)
    try bridge.verify(store: workplace.store)
    (figures.events, figures.arrivals) = try bridge.verify(receiver, store: workplace.store)
  }

  private func start() throws -> RunningProgram {
    let configuration = try workplace.configure(receiver)
    return try RunningProgram(
      ["chat", "--format", "jsonl", "--drain", "600"] + configuration.arguments, in: workplace,
      environment: configuration.environment)
  }

  private func liveAndBeKilled() throws {
    let program = try start()
    let all = bridge.crowd.messages.count
    // Three quarters of an even share on average: of the messages that the kill finds on their way, some come on top.
    let share = 3 * all / (2 * (kills + 1))
    let target = min(all, bridge.answers.count + random.below(share))
    let ahead = 1 + random.below(min(share, CrowdBridge.farthestAhead))
    let isKilledEarly = random.happens(0.15)
    if isKilledEarly {
      figures.killedEarly += 1
    } else {
      figures.askedAgain += try bridge.askAgain(program, from: max(0, bridge.answers.count - 8))
      guard try bridge.talk(program, upTo: target, ahead: ahead) else {
        throw Failure("The program ended by itself. \(program.errors)")
      }
    }
    let answered = bridge.answers.count
    let sent = min(all, answered + ahead)
    guard bridge.hurl(program, answered..<sent) else {
      throw Failure("The program ended by itself. \(program.errors)")
    }
    // This waits for nothing: it is what makes the moment random to the microsecond.
    usleep(UInt32(random.below(isKilledEarly ? 150_000 : random.happens(0.5) ? 5000 : 100_000)))
    program.kill()
    figures.kills += 1
    if try bridge.takeWhatCameOut(program) { figures.halfLines += 1 }
    figures.sentAgain += sent - bridge.answers.count
  }
}

extension KillStorm {
  /// What happened, for whoever ran it.
  struct Figures: CustomStringConvertible {
    var kills = 0
    var killedEarly = 0
    var halfLines = 0
    var sentAgain = 0
    var askedAgain = 0
    var seconds = 0.0
    var events = 0
    var arrivals = 0

    var description: String {
      "\(kills) kills (\(killedEarly) soon after the start, \(halfLines) in the middle of a line), "
        + "\(sentAgain) messages sent again, \(askedAgain) answers asked for again and identical, "
        + "\(events) events in \(arrivals) arrivals, \(Int(seconds)) s"
    }
  }
}
