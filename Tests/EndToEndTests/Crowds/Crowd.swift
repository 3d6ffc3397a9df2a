import Chance
import Model

/// Many citizens on one pipe: what they send and in which order, the same for the same seed.
///
/// Each walks one journey, so that after every message it is known where the bot must stand.
struct Crowd {
  /// A message on its way through the pipe.
  struct Message {
    let citizen: Int
    /// Which message of its journey.
    let turn: Int
  }

  let journeys: [Journey]
  let messages: [Message]

  /// So many conversations are open side by side.
  private static let sideBySide = 200

  /// At least `count` messages; the last journeys are walked to their end.
  init(messages count: Int, random: inout Seeded) {
    // An erasure takes the events with it that were not sent yet, so nobody can say how many there must be.
    let known =
      Journey.forms + [.emergency] + Journey.ownCase.filter { !$0.causes.contains(EventType.erased) }
    var journeys: [Journey] = []
    var messages: [Message] = []
    var open: [(citizen: Int, turn: Int)] = []
    var planned = 0
    while messages.count < planned || planned < count {
      while open.count < Self.sideBySide, planned < count {
        open.append((journeys.count, 0))
        journeys.append(random.pick(known))
        planned += journeys[journeys.count - 1].turns.count
      }
      let place = random.below(open.count)
      let (citizen, turn) = open[place]
      messages.append(Message(citizen: citizen, turn: turn))
      if turn + 1 < journeys[citizen].turns.count {
        open[place].turn += 1
      } else {
        open.remove(at: place)
      }
    }
    (self.journeys, self.messages) = (journeys, messages)
  }

  static func conversation(of citizen: Int) -> ConversationID {
    ConversationID(sender: "inwoner-\(citizen)", channel: "irc")
  }

  /// What the message at `index` says, and where the bot stands after it.
  func turn(_ index: Int) -> Journey.Turn {
    journeys[messages[index].citizen].turns[messages[index].turn]
  }

  /// The name that the message carries; each of a citizen has its own.
  func id(_ index: Int) -> String { "m\(messages[index].turn)" }

  /// The line that carries the message.
  func line(_ index: Int) -> String {
    let conversation = Self.conversation(of: messages[index].citizen)
    let line: JSONValue = [
      "sender": .string(conversation.sender), "message": .string(turn(index).message),
      "message_id": .string(id(index)), "channel": .string(conversation.channel),
    ]
    return line.text
  }
}
