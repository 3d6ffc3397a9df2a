import Model

extension FileReader {
  private static let slotKeys = [
    "slot", "kind", "list", "label", "words", "ask", "again", "example", "why", "unless", "valid",
    "tips",
  ]

  /// Reads a form file; nil when its name cannot be read.
  mutating func form(_ section: Section) -> FormDraft? {
    let name = name("form", in: section)
    let description = spoken(section.requiredText("description", log))
    let event = section.requiredText("event", log)
    if let event, !isEventType(event.value) { log.report(.badEventType(event.value), at: event.place) }
    let promise = section.required("promise", log).flatMap { self.promise($0) }
    let terms = section["terms"]?.elements(log).compactMap { self.promise($0) } ?? []
    let sent = spoken(section["sent"]?.replies(log) ?? [])
    let openers = section["openers"]?.texts(log) ?? []
    let fields = section.required("slots", log)?.elements(log) ?? []
    let slots = fields.enumerated().compactMap { slot($1, isFirst: $0 == 0) }
    reportRepeats(slots)
    guard let name else { return nil }
    var form: Form?
    if let description, let event, let promise {
      form = Form(
        name: name.value, description: description, event: event.value, slots: slots.compactMap(\.slot),
        promise: promise, terms: terms, sent: sent, openers: openers.map(\.value))
    }
    return FormDraft(name: name, slots: slots, openers: openers, form: form)
  }

  private func isEventType(_ type: String) -> Bool {
    type.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "._-".utf8.contains(byte)
    }
  }

  /// The day behind a key that must be there.
  func date(_ key: String, in section: Section) -> CivilDate? {
    guard let text = section.requiredText(key, log) else { return nil }
    guard let date = CivilDate(iso8601: text.value) else {
      log.report(.notADate(key), at: text.place)
      return nil
    }
    return date
  }

  private mutating func slot(_ field: Field, isFirst: Bool) -> SlotDraft? {
    guard let section = Section(field, known: Self.slotKeys, log) else { return nil }
    let name = name("slot", in: section)
    let kindText = section.requiredText("kind", log)
    let kind = kindText.flatMap { SlotKind(rawValue: $0.value) }
    if let kindText, kind == nil {
      let known = SlotKind.allCases.map(\.rawValue)
      let nearest = Nearest.candidate(to: kindText.value, in: known)
      log.report(.unknownKind(kindText.value, nearest: nearest, known: known), at: kindText.place)
    }
    let list = section.text("list", log)
    let label = spoken(section.requiredText("label", log))
    let words = section["words"]?.texts(log).map(\.value) ?? []
    // Words of the citizen's own need no question: then they are what he adds along the way.
    let isRemark = kind == .text && !isFirst && section["ask"] == nil
    let ask = isRemark ? [] : spoken(section.required("ask", log)?.replies(log) ?? [])
    let again = spoken(section["again"]?.replies(log) ?? [])
    let placedExample = section.text("example", log)
    let example = spoken(placedExample)
    let why = spoken(section.text("why", log))
    let unless = (section["unless"].flatMap { entries(of: $0) } ?? []).map {
      (slot: $0.key, value: $0.value.text(log))
    }
    let validation = section["valid"].flatMap { self.validation($0, of: kind) }
    let tips = section["tips"].flatMap { entries(of: $0) } ?? []
    guard let name else { return nil }
    if kind == .choice || kind == .choices, section["list"] == nil {
      log.report(.choiceWithoutList(name.value), at: section.place)
    }
    var slot: Slot?
    if let kind, let label, isRemark || !ask.isEmpty {
      slot = Slot(
        name: name.value, kind: kind, list: list?.value, label: label, words: words, ask: ask, again: again,
        example: example, why: why,
        unless: Dictionary(unless.map { ($0.slot.value, $0.value?.value ?? "") }) { first, _ in first },
        validation: validation,
        tips: Dictionary(tips.map { ($0.key.value, spoken($0.value.text(log)) ?? "") }) { first, _ in first })
    }
    return SlotDraft(
      name: name, kind: kind, list: list, unless: unless, example: placedExample, tips: tips.map(\.key),
      slot: slot)
  }

  private func reportRepeats(_ slots: [SlotDraft]) {
    var first: [String: Place] = [:]
    for slot in slots {
      if let place = first[slot.name.value] {
        log.report(.repeatedSlot(slot.name.value, first: place), at: slot.name.place)
      } else {
        first[slot.name.value] = slot.name.place
      }
    }
  }
}
