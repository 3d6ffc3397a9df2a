import Chance
import Model

/// Something that a citizen knows, how he says it, and what must be written down when he has.
struct Fact: Sendable {
  let slot: SlotName
  /// The bare value: "de Kerkstraat".
  let words: String
  /// Said as an answer.
  let answers: [String]
  /// What the slot must hold; every member of an object that is named here.
  let value: JSONValue

  init(_ slot: SlotName, _ words: String, _ answers: [String], _ value: JSONValue) {
    self.slot = slot
    self.words = words
    self.answers = answers
    self.value = value
  }

  /// Whether what was written down is this fact. A text may hold more than the bare words, and must hold those.
  func isHeld(by written: JSONValue?) -> Bool {
    guard let written else { return false }
    switch value {
    case .string(let text):
      let said = written.string ?? written["text"]?.string ?? ""
      return said.lowercased().contains(text.lowercased())
    case .object(let members): return members.allSatisfy { written[$0.name] == $0.value }
    case .array(let names):
      guard case .array(let held) = written else { return false }
      return Set(held) == Set(names)
    default: return written == value
    }
  }
}

/// The facts that citizens draw from, by the kind of thing that they are about.
enum Facts {
  static let streets = [
    "Kerkstraat", "Dorpsstraat", "Molenweg", "Beukenlaan", "Wilhelminaplein", "Stationsweg", "Julianastraat",
    "Parklaan", "Schoolstraat", "Marktplein",
  ]
  static let names = [
    "Anna de Vries", "Mo", "Fatima", "Klaas Jansen", "Sietske", "Joop", "Ahmed Yilmaz", "Tineke Bakker",
    "Bram", "Lieke van Dijk",
  ]
  static let days = [
    "zaterdag 13 juni", "zondag 7 juni", "vrijdag 5 juni", "12 september", "zaterdag 4 juli",
    "maandag 1 juni",
  ]

  static func place(_ random: inout Seeded, _ slot: SlotName = "plek") -> Fact {
    let street = random.pick(streets)
    return Fact(slot, street, ["in de \(street)", "\(street)", "de \(street)"], .string(street))
  }

  static func name(_ random: inout Seeded) -> Fact {
    let name = random.pick(names)
    return Fact("naam", name, [name, "ik heet \(name)", "mijn naam is \(name)"], .string(name))
  }

  static func day(_ random: inout Seeded, _ slot: SlotName) -> Fact {
    let day = random.pick(days)
    return Fact(slot, day, [day, "op \(day)", "\(day) graag"], .string(day))
  }

  static func people(_ random: inout Seeded) -> Fact {
    let count = random.pick([8, 12, 20, 30, 45])
    return Fact(
      "wie", "\(count) mensen", ["met \(count) mensen", "ongeveer \(count) man", "\(count) buren"],
      ["count": .int(count)])
  }

  static func phone(_ random: inout Seeded) -> Fact {
    let number = "06" + (0..<8).map { _ in String(random.pick(Array(1...9))) }.joined()
    let spaced = number.prefix(2) + " " + number.dropFirst(2)
    return Fact(
      "contact", number, [number, String(spaced), "mijn nummer is \(spaced)"],
      ["phone": .string("+31" + number.dropFirst())])
  }

  static func email(_ random: inout Seeded) -> Fact {
    let address =
      random.pick(["anna", "mo", "klaas", "info", "bewoner"]) + "\(random.pick(Array(1...99)))@example.nl"
    return Fact("contact", address, [address, "mail mij op \(address)"], ["email": .string(address)])
  }

  static func contact(_ random: inout Seeded) -> Fact {
    random.happens(0.5) ? phone(&random) : email(&random)
  }

  static func choice(_ slot: SlotName, _ options: [(String, [String])], _ random: inout Seeded) -> Fact {
    let (value, answers) = random.pick(options)
    return Fact(slot, answers[0], answers, .string(value))
  }
}
