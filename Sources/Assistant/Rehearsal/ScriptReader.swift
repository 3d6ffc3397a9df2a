import Foundation
import IntentFiles
import Model

extension Script {
  /// Reads a file that holds one conversation. Throws `Unusable` with every fault.
  public static func read(_ path: String, _ bytes: [UInt8]) throws(Unusable) -> Script {
    let log = FaultLog()
    let script = YAMLFile.root(of: path, bytes, log).flatMap { ScriptReader(log: log).script($0) }
    guard let script, !log.hasErrors else {
      throw Unusable(description: log.sorted.map(\.description).joined(separator: "\n"))
    }
    return script
  }
}

/// Reads a conversation, and reports what is wrong with it where it stands.
struct ScriptReader {
  let log: FaultLog

  private static let keys = ["conversation", "time", "address", "turns"]
  private static let stateKeys = ["intent", "form", "asks", "handoff"]
  private static let turnKeys =
    ["says", "after", "restart", "reply", "not_reply", "buttons", "slots", "case", "events"] + stateKeys

  func script(_ root: Field) -> Script? {
    guard let section = Section(root, known: Self.keys, log),
      let title = section.requiredText("conversation", log)
    else { return nil }
    let turns = section.required("turns", log)?.elements(log).compactMap { turn($0) } ?? []
    let address = section.text("address", log)
    if let address, address.value != "je", address.value != "u" {
      log.report(
        Finding("`address` is `je` of `u`.", "Schrijf `address: u`, of laat het weg."), at: address.place)
    }
    return Script(
      title: title.value, time: moment(section.text("time", log)) ?? Self.monday,
      municipality: Municipality(
        name: "Gemeente Voorbeeld", phone: "14 0123", isFormal: address?.value == "u"),
      turns: turns)
  }

  /// Monday 4 May 2026, ten in the morning in the Netherlands.
  private static let monday = Timestamp(seconds: 1_777_881_600)

  private func moment(_ text: PlacedText?) -> Timestamp? {
    guard let text else { return nil }
    let moment = Timestamp(iso8601: text.value)
    if moment == nil {
      log.report(
        Finding("`\(text.value)` is geen tijdstip.", "Schrijf bijvoorbeeld `\"2026-05-04T10:00:00+02:00\"`."),
        at: text.place)
    }
    return moment
  }

  private func turn(_ field: Field) -> Script.Turn? {
    guard let section = Section(field, known: Self.turnKeys, log),
      let says = section.requiredText("says", log)
    else { return nil }
    var turn = Script.Turn(says: says.value, line: section.place.line)
    if let after = section.text("after", log) { turn.after = seconds(after) ?? turn.after }
    turn.restarts = section["restart"]?.json == .bool(true)
    turn.reply = texts(section["reply"])
    turn.notReply = texts(section["not_reply"])
    turn.buttons = texts(section["buttons"])
    for (key, value) in section.entries where Self.stateKeys.contains(key.value) {
      turn.state.append(.init(key.value == "asks" ? "requested_slot" : key.value, value.json))
    }
    if let sent = section["case"] {
      if case .bool = sent.json {
      } else {
        log.report(
          Finding("Bij `case` hoort `true` of `false`.", "Schrijf `case: true` als er een zaak moet zijn."),
          at: sent.place)
      }
      turn.state.append(.init("case", sent.json))
    }
    if let slots = section["slots"], Section(slots, known: nil, log) != nil,
      case .object(let members) = slots.json
    {
      turn.slots = members
    }
    turn.events = section["events"].map { $0.isList || !$0.isNull ? texts($0) : [] }
    return turn
  }

  /// One text, or the texts of a list.
  private func texts(_ field: Field?) -> [String] {
    guard let field else { return [] }
    if field.json == .array([]) { return [] }
    return field.isList ? field.texts(log).map(\.value) : field.text(log).map { [$0.value] } ?? []
  }

  /// "3 dagen", "2 uur", "5 minuten".
  private func seconds(_ text: PlacedText) -> Int64? {
    let words = text.value.split(separator: " ")
    let units: [Substring: Int64] = [
      "minuut": 60, "minuten": 60, "uur": 3600, "dag": 86_400, "dagen": 86_400, "week": 604_800,
      "weken": 604_800,
    ]
    if words.count == 2, let count = Int64(words[0]), (0...10_000).contains(count), let unit = units[words[1]]
    {
      return count * unit
    }
    log.report(
      Finding(
        "`\(text.value)` is geen tijdsduur.", "Schrijf bijvoorbeeld `3 dagen`, `2 uur` of `5 minuten`."),
      at: text.place)
    return nil
  }
}
