import Model

/// Reads a slot's value out of a message.
struct SlotReader {
  let slot: Slot
  let catalogue: Catalogue
  let cues: Cues

  /// The value when the message answers the question about this slot; nil when no value can be read in it.
  func answer(_ message: Interpretation) -> SlotValue? {
    let text = slot.kind == .text ? message.text.trimmed : ownWords(message)
    guard !text.isEmpty else { return nil }
    guard slot.kind == .text || slot.kind == .consent || !isAboutSomethingElse(message) else {
      return nil
    }
    switch slot.kind {
    // A lone number is an answer to something else.
    case .text: return text.contains(where: \.isLetter) ? .text(text) : nil
    case .place: return place(message, text: text)
    case .people: return .people(text: text, count: count(message))
    case .moment: return moment(message, text: text)
    case .choice: return choices(message).first.map { .choice($0) }
    case .choices:
      let names = choices(message)
      return names.isEmpty ? nil : .choices(names)
    case .name: return name(message, text: text)
    case .contact: return contact(message)
    case .consent: return consent(message)
    }
  }

  /// Whether a message can be no answer about a place, a time, people, a name …: a bare yes, signs without words, or
  /// nothing but a value of another kind ("volgend voorjaar" where people were asked for).
  private func isAboutSomethingElse(_ message: Interpretation) -> Bool {
    let text = message.text.trimmed
    let hasOwn = message.entities.contains { ownEntities.contains($0.name) }
    // "Ja, voor mij" holds more than a yes.
    if message.intent == "ja", message.confidence >= 0.9, text.pieces <= 4, !hasName(text), !hasOwn {
      return true
    }
    guard !hasOwn else { return false }
    // "...", a smiley: nothing to write down.
    if Words(text).count == 0 { return true }
    // "Met mijn buren" is no moment, however much is said besides.
    let others: Set<String> = [EntityName.people, EntityName.street, EntityName.postcode]
    if slot.kind == .moment, message.entities.contains(where: { others.contains($0.name) }) { return true }
    // "Ria 06 87654321": a name with something besides.
    if slot.kind == .name, Words(ownWords(message)).count > 0, ownWords(message) != text { return false }
    return isMostly(
      [EntityName.phone, EntityName.email, EntityName.time, EntityName.street, EntityName.postcode], message,
      text)
  }

  /// Whether a name with a capital comes behind a yes, where a name was asked for: "nou goed, Bep".
  private func hasName(_ text: String) -> Bool {
    slot.kind == .name && text.split(separator: " ").dropFirst().contains { $0.first?.isUppercase ?? false }
  }

  /// The message without the values of other kinds in it: "op het Kerkplein" in "op het Kerkplein, zaterdag om 4 uur"
  /// when a place was asked for. The whole message where nothing would be left.
  private func ownWords(_ message: Interpretation) -> String {
    let whole = message.text.trimmed
    guard [.place, .people, .moment, .name].contains(slot.kind) else { return whole }
    let foreign = Set([EntityName.phone, EntityName.email, EntityName.time]).subtracting(ownEntities)
    let values = message.entities.filter { foreign.contains($0.name) }
    guard !values.isEmpty else { return whole }
    let said = Words(message.text).all
    let ranges = values.map { entity -> Range<Int> in
      // "Op zaterdag" goes as a whole.
      guard entity.name == EntityName.time,
        let last = said.last(where: { $0.range.upperBound <= entity.range.lowerBound }),
        !last.endsPhrase, cues[.beforeTime].holds(last.text)
      else { return entity.range }
      return last.range.lowerBound..<entity.range.upperBound
    }
    var kept = String.UnicodeScalarView()
    for (index, scalar) in message.text.unicodeScalars.enumerated()
    where !ranges.contains(where: { $0.contains(index) }) {
      kept.append(scalar)
    }
    let words = String(kept).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let rest = words.drop { !$0.isLetter && !$0.isNumber }
    guard let last = rest.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return whole }
    return String(rest[...last])
  }

  /// Whether the message is hardly more than a value of the kind that was asked for: whatever else it looks like, it
  /// is the answer.
  func isPlainAnswer(_ message: Interpretation) -> Bool {
    isMostly(ownEntities, message, message.text.trimmed) || isValue(message)
  }

  /// Whether the message is, letter for letter, a word of this slot's list: "vandaag nog" is a time as well.
  ///
  /// Words as short as "nu" and "hier" mean something only where they are asked for.
  func isValue(_ message: Interpretation) -> Bool {
    let said = message.text.trimmed.lowercased()
    guard slot.kind == .choice || slot.kind == .choices, said.utf8.count >= 6 else { return false }
    return slot.list.flatMap { catalogue.list($0) }?.values.contains { value in
      value.title.lowercased() == said || value.words.contains(said)
    } ?? false
  }

  /// Whether entities of these names take up two thirds of the text.
  private func isMostly(_ names: Set<String>, _ message: Interpretation, _ text: String) -> Bool {
    let covered = message.entities.filter { names.contains($0.name) }.reduce(0) { $0 + $1.range.count }
    return covered > 0 && covered * 3 >= text.unicodeScalars.count * 2
  }

  /// The entities that speak of this kind of slot.
  private var ownEntities: Set<String> {
    switch slot.kind {
    case .text, .consent: []
    case .choice, .choices: [slot.list ?? ""]
    case .contact: [EntityName.phone, EntityName.email]
    case .place: [EntityName.street, EntityName.postcode, EntityName.houseNumber]
    case .people: [EntityName.people, EntityName.number]
    case .moment: [EntityName.time]
    case .name: [EntityName.personName]
    }
  }

  /// The value when the message happens to tell it, without having been asked.
  ///
  /// `now` tells what is past: "gisteren" is no plan.
  func unasked(_ message: Interpretation, now: Timestamp) -> SlotValue? {
    switch slot.kind {
    case .text, .consent: return nil
    case .place:
      let span = span(of: [EntityName.street, EntityName.postcode], in: message)
      return (span ?? namedPlace(in: message)).map { place(message, text: $0) }
    case .people: return message.entities(named: EntityName.people).first.map { people($0) }
    case .moment:
      guard let span = span(of: [EntityName.time], in: message),
        case .moment(_, let from, let to) = moment(message, text: span), (to ?? from) ?? now > now
      else { return nil }
      return .moment(text: span, from: from, to: to)
    case .choice:
      return plainChoice(message).map { .choice($0) }
    case .choices: return nil
    case .name:
      return message.entities(named: EntityName.personName).first.flatMap { _ in name(message, text: "") }
    case .contact: return contact(message)
    }
  }

  /// The citizen's words as a value, whatever could be recognised in them.
  func freeText(_ text: String) -> SlotValue {
    switch slot.kind {
    case .text, .choice, .choices, .consent, .name: .text(text)
    case .place: .place(text: text, postcode: nil, houseNumber: nil)
    case .people: .people(text: text, count: nil)
    case .moment: .moment(text: text, from: nil, to: nil)
    case .contact: .contact(phone: nil, email: nil, text: text)
    }
  }

  // MARK: Kinds

  private func place(_ message: Interpretation, text: String) -> SlotValue {
    .place(
      text: text, postcode: message.entities(named: EntityName.postcode).first?.value.plainText,
      houseNumber: message.entities(named: EntityName.houseNumber).first?.value.plainText)
  }

  private func namedPlace(in message: Interpretation) -> String? {
    PlacePhrase(cues: cues, endings: catalogue.cues[CueKey.placeEndings.rawValue]).first(in: message)
  }

  private func people(_ entity: Entity) -> SlotValue {
    guard case .number(let number) = entity.value else { return .people(text: entity.text, count: nil) }
    return .people(text: entity.text, count: Int(number))
  }

  private func count(_ message: Interpretation) -> Int? {
    for entity in message.entities where entity.name == EntityName.people || entity.name == EntityName.number
    {
      if case .number(let number) = entity.value, number >= 0, number < 1e9 { return Int(number) }
    }
    return nil
  }

  private func moment(_ message: Interpretation, text: String) -> SlotValue {
    for entity in message.entities(named: EntityName.time) {
      switch entity.value {
      case .moment(let from, _): return .moment(text: text, from: from, to: nil)
      case .interval(let from, let to, let grain):
        // An end named to the minute is counted in: "tot 16:00" ends at 16:01. Nobody would write that down.
        return .moment(text: text, from: from, to: grain == "minute" ? to?.adding(seconds: -60) : to)
      case .number, .quantity, .range, .text: continue
      }
    }
    return .moment(text: text, from: nil, to: nil)
  }

  /// The one value that a message names without having been asked. Words as short as "nu" and "ik" only mean
  /// something as an answer, but speak against another value: "ik" in "ik heb schulden en mijn dochter spijbelt".
  private func plainChoice(_ message: Interpretation) -> String? {
    let onlyAsked = Set(slot.list.flatMap { catalogue.list($0) }?.values.flatMap(\.onlyAsked) ?? [])
    var found = (slot.list.map { message.entities(named: $0) } ?? []).filter {
      !onlyAsked.contains($0.text.lowercased()) && !isDenied($0, in: message)
    }
    // "Voor mijn vader" says it in so many words.
    let plain = found.filter { $0.text.lowercased().hasPrefix("voor ") }
    if !plain.isEmpty { found = plain }
    guard let name = found.first?.value.plainText, found.allSatisfy({ $0.value.plainText == name }),
      found.contains(where: { $0.text.utf8.count >= 6 })
    else { return nil }
    return name
  }

  /// Whether "niet" or "geen" stands close before a word of the list: "liever niet via de telefoon", "geen geld". A
  /// "geen" that only denies the next is no value of its own.
  private func isDenied(_ entity: Entity, in message: Interpretation) -> Bool {
    let denials = cues[.not]
    let others = message.entities(named: entity.name).filter { $0.range.lowerBound > entity.range.lowerBound }
    if denials.holds(entity.text.lowercased()) { return !others.isEmpty }
    let words = Words(message.text).all
    guard let index = words.firstIndex(where: { $0.range.overlaps(entity.range) }) else { return false }
    // "Haast heeft het niet": the denial comes last. "Geld hebben we niet" says what is needed.
    if slot.kind == .choice, words.count <= 6, others.isEmpty, let last = words.last,
      denials.holds(last.text), !last.range.overlaps(entity.range)
    {
      return true
    }
    let before = words[max(0, index - 3)..<index]
    guard let denial = before.lastIndex(where: { denials.holds($0.text) }) else { return false }
    return words[denial..<index].allSatisfy { !$0.endsPhrase && $0.text != "maar" && $0.text != "wel" }
      && !message.entities(named: entity.name).contains {
        $0.range.lowerBound > words[denial].range.lowerBound && $0.range.lowerBound < entity.range.lowerBound
      }
  }

  /// The values of this slot's list in the message, each once, in the order of the message.
  private func choices(_ message: Interpretation) -> [String] {
    guard let list = slot.list.flatMap({ catalogue.list($0) }) else { return [] }
    var names: [String] = []
    // "Ik" and "nu" are answers; in "die brief snap ik niet" they are not.
    let isSentence = message.text.pieces > 3
    for entity in message.entities(named: list.name)
    where !(isSentence && entity.text.utf8.count < 4) && !isDenied(entity, in: message) {
      guard let name = entity.value.plainText, !names.contains(name) else { continue }
      names.append(name)
    }
    if slot.kind == .choices || names.isEmpty {
      let plain = Set(catalogue.cues[CueKey.noSlip.rawValue])
      names += Mistyped.values(of: list, in: message, plain: plain).filter { !names.contains($0) }
    }
    if !names.isEmpty { return names }
    if let number = Int(message.text.trimmed), list.values.indices.contains(number - 1) {
      return [list.values[number - 1].name]
    }
    let said = message.text.trimmed.lowercased()
    return list.values.filter { $0.title.lowercased() == said || $0.name == said || $0.words.contains(said) }
      .map(\.name)
  }

  private func name(_ message: Interpretation, text: String) -> SlotValue? {
    let said = message.entities(named: EntityName.personName).first?.text
    let words = Words(said ?? text)
    // "Trouwens Greetje", "nou goed, Bep": the name is what comes behind.
    let name = words.text(words.dropping(cues[.fillers], from: 0..<words.count))
    if said != nil { return .text(name.isEmpty ? words.text(0..<words.count) : name) }
    guard (1...5).contains(Words(name).count), !text.contains("?"),
      !Words(name).contains(cues[.noName])
    else { return nil }
    return .text(name)
  }

  private func contact(_ message: Interpretation) -> SlotValue? {
    let phone = message.entities(named: EntityName.phone).first?.value.plainText
    let email = message.entities(named: EntityName.email).first?.value.plainText
    return phone == nil && email == nil ? nil : .contact(phone: phone, email: email, text: nil)
  }

  private func consent(_ message: Interpretation) -> SlotValue? {
    YesOrNo(message).map { .consent($0 == .yes) }
  }

  /// The part of the message from the first to the last of these entities that stand close together.
  private func span(of names: [String], in message: Interpretation) -> String? {
    let found = message.entities.filter { names.contains($0.name) || $0.name == EntityName.houseNumber }
    guard let first = found.first(where: { names.contains($0.name) }) else { return nil }
    var end = first.range.upperBound
    for next in found where next.range.lowerBound >= end && next.range.lowerBound - end <= 3 {
      end = next.range.upperBound
    }
    let scalars = Array(message.text.unicodeScalars)
    guard end <= scalars.count else { return first.text }
    return String(String.UnicodeScalarView(scalars[first.range.lowerBound..<end]))
  }
}

extension Scene {
  /// Reads a slot's value in this turn.
  func reader(of slot: Slot) -> SlotReader { SlotReader(slot: slot, catalogue: catalogue, cues: cues) }
}

extension EntityValue {
  /// The text, when that is what the value is.
  var plainText: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
