import Model

/// What a message changes in answers that were given before: "nee, niet de Kerkstraat, de Dorpsstraat".
struct Correction {
  /// The new values, by slot.
  private(set) var values: [SlotName: SlotValue] = [:]
  /// The old words and the new, for where they stand in the citizen's own words too.
  private(set) var replaced: [(old: String, new: String)] = []
  /// The message without the values that it takes back.
  let affirmed: Interpretation

  private let scene: Scene
  private let form: Form
  private let words: Words
  /// What the message takes back, in words.
  private let rejected: [Range<Int>]

  init(_ scene: Scene, _ form: Form) {
    self.scene = scene
    self.form = form
    words = scene.words
    let rejected = Self.rejected(in: words, scene)
    self.rejected = rejected
    let words = words
    affirmed = scene.message.without { entity in
      rejected.contains { range in
        words.all[range].contains { $0.range.overlaps(entity.range) }
      }
    }
    readEntities()
    readOldWords()
    if values.isEmpty { readNamedSlot() }
    if values.isEmpty { readMeant() }
    if values.isEmpty { readRevisedPlace() }
  }

  /// Whether the message says that something must be put right, apart from what.
  static func isAnnounced(_ scene: Scene) -> Bool {
    let words = scene.words
    if scene.requestedSlot?.kind == .text {
      // A story holds many a "toch" and "eigenlijk": only a short message that begins so is about an earlier answer.
      return words.count <= 12
        && [.no, .correct, .meant].contains { words.begins(with: scene.cue($0)) }
    }
    return words.begins(with: scene.cue(.no)) || words.contains(scene.cue(.correct))
      || !rejected(in: words, scene).isEmpty
  }

  // MARK: What is taken back

  /// The words behind "niet", "geen" and "in plaats van", up to a comma or "maar".
  private static func rejected(in words: Words, _ scene: Scene) -> [Range<Int>] {
    let ends = scene.cue(.but)
    return words.ranges(of: scene.cue(.not) + scene.cue(.insteadOf)).compactMap { cue in
      guard !words.all[cue.upperBound - 1].endsPhrase else { return nil }
      var end = cue.upperBound
      while end < words.count, !ends.holds(words.all[end].text), end - cue.upperBound < 6 {
        end += 1
        if words.all[end - 1].endsPhrase { break }
      }
      let range = words.dropping(scene.cue(.articles), from: cue.upperBound..<end)
      return range.isEmpty ? nil : range
    }
  }

  /// The slot whose answer is taken back without a new one: "het is niet in de Kerkstraat".
  var denied: Slot? {
    for range in rejected {
      let slot = form.slots.first { slot in
        slot.kind != .text
          && scene.tracker.form?.slots[slot.name]?.words?.range(ofWords: words.text(range)) != nil
      }
      if let slot { return slot }
    }
    return nil
  }

  // MARK: Ways to say what is new

  /// Values that were recognised, of other questions than the open one.
  private mutating func readEntities() {
    for slot in form.slots where slot.name != scene.requestedSlot?.name {
      guard let old = scene.tracker.form?.slots[slot.name] else { continue }
      let reader = scene.reader(of: slot)
      guard let new = value(reader, old), new != old, !new.says(sameAs: old) else { continue }
      values[slot.name] = new
      if let before = old.words, let after = new.words { replaced.append((before, after)) }
    }
  }

  private func value(_ reader: SlotReader, _ old: SlotValue) -> SlotValue? {
    switch reader.slot.kind {
    case .choices: return choices(reader, old)
    case .choice:
      let named = affirmed.entities.filter { $0.name == reader.slot.list && $0.text.utf8.count >= 3 }
      let names = Set(named.compactMap(\.value.plainText))
      // A word of the list in passing changes nothing; after "niet bellen" it does.
      guard names.count == 1, let name = names.first, takesBack(.choice(name), old, reader.slot) else {
        return reader.unasked(affirmed, now: scene.context.now)
      }
      return .choice(name)
    case .moment:
      guard let new = reader.unasked(affirmed, now: scene.context.now) else { return nil }
      return MomentCorrection(scene).combined(new, with: old)
    case .contact:
      guard let new = reader.unasked(affirmed, now: scene.context.now) else { return nil }
      return new.completed(by: old)
    default: return reader.unasked(affirmed, now: scene.context.now)
    }
  }

  /// Whether the message takes back another value of this list than `new`, or is hardly more than the new one.
  private func takesBack(_ new: SlotValue, _ old: SlotValue, _ slot: Slot) -> Bool {
    let before = scene.message.entities.filter { $0.name == slot.list }
    let after = affirmed.entities.filter { $0.name == slot.list }
    return before.count > after.count || words.count <= 6
  }

  /// "Geen geld maar een plek": what is taken back goes, what is new comes with the rest. "Toch wel mensen" adds.
  private func choices(_ reader: SlotReader, _ old: SlotValue) -> SlotValue? {
    guard case .choices(let had) = old else { return nil }
    // "Geen" by itself is a word for "niets", and here it is not.
    func named(_ message: Interpretation) -> Set<String> {
      Set(
        message.entities.filter {
          $0.name == reader.slot.list && !scene.cue(.not).holds($0.text.lowercased())
        }
        .compactMap(\.value.plainText))
    }
    let kept = named(affirmed)
    let gone = named(scene.message).subtracting(kept)
    let isAddition = gone.isEmpty && words.count <= 6 && words.contains(scene.cue(.afterAll))
    guard isAddition || !gone.isDisjoint(with: had) else { return nil }
    let list = reader.slot.list.flatMap { scene.catalogue.list($0) }?.values.map(\.name) ?? []
    let names = list.filter { (had.contains($0) || kept.contains($0)) && !gone.contains($0) }
    return names.isEmpty ? nil : .choices(names)
  }

  /// "Niet Anna maar Anneke": the old words tell which answer is meant.
  private mutating func readOldWords() {
    for range in rejected {
      let old = words.text(range)
      guard !old.isEmpty, let new = replacement(of: range), !new.isEmpty else { continue }
      for slot in form.slots where values[slot.name] == nil {
        guard let value = scene.tracker.form?.slots[slot.name], let said = value.words,
          let place = said.range(ofWords: old)
        else { continue }
        let text = slot.kind == .text ? said.replacingCharacters(in: place, with: new) : new
        // What stands in the citizen's own sentence too changes there as well.
        values[slot.name] = scene.reader(of: slot).freeText(text)
      }
    }
  }

  /// The words that come instead: those behind what is taken back, or else those before it.
  private func replacement(of range: Range<Int>) -> String? {
    let skipped = scene.cue(.articles) + scene.cue(.but) + scene.cue(.no)
    let after = words.dropping(skipped, from: range.upperBound..<words.count)
    // "…, en op maandag": what comes behind a comma is another matter.
    let end = after.first { words.all[$0].endsPhrase || words.all[$0].text == "en" }
    let new = end.map { after.lowerBound..<(words.all[$0].text == "en" ? $0 : $0 + 1) } ?? after
    if !new.isEmpty { return words.text(new) }
    var last = range.lowerBound
    let before = scene.cue(.articles) + scene.cue(.not) + ["plaats", "in", "ipv"]
    while last > 0, before.holds(words.all[last - 1].text) { last -= 1 }
    return words.text(words.dropping(skipped + scene.cue(.correct), from: 0..<last))
  }

  /// "Mijn naam moet Klaas zijn": the answer is named, and what it becomes.
  private mutating func readNamedSlot() {
    guard words.count <= 14, let (slot, name) = ChosenSlot.named(in: words, form, scene),
      slot.kind != .contact,
      let verb = words.ranges(of: scene.cue(.becomes)).last(where: { $0.lowerBound >= name.upperBound })
    else { return }
    var end = words.count
    if end > verb.upperBound, words.all[end - 1].text == "zijn" { end -= 1 }
    let text = words.text(words.dropping(scene.cue(.articles), from: verb.upperBound..<end))
    // "Mijn naam is verkeerd" tells that it must change, and not into what.
    guard !text.isEmpty, !Words(text).begins(with: scene.cue(.change) + scene.cue(.correct)) else { return }
    fill(slot, with: text)
  }

  /// "Ik bedoel Zuid": the last answer is meant, unless the open question takes it.
  private mutating func readMeant() {
    guard let cue = words.ranges(of: scene.cue(.meant)).first, scene.requestedSlot?.kind != .text,
      words.count - cue.count <= 8, let last = scene.tracker.form?.answered.last, let slot = form.slot(last),
      !answersOpenQuestion
    else { return }
    let before = 0..<cue.lowerBound
    let after = words.dropping(scene.cue(.articles), from: cue.upperBound..<words.count)
    let text = words.text(after.isEmpty ? words.dropping(scene.cue(.no), from: before) : after)
    guard !text.isEmpty else { return }
    fill(slot, with: text)
  }

  /// "Ja wacht, eigenlijk liever in het park": the place that was told last, in words that no reader knows.
  private mutating func readRevisedPlace() {
    guard words.contains(scene.cue(.revised)), words.count <= 10, !answersOpenQuestion,
      let last = scene.tracker.form?.answered.last, let slot = form.slot(last), slot.kind == .place,
      scene.requestedSlot?.kind != .text
    else { return }
    let rest = words.dropping(scene.cue(.fillers), from: 0..<words.count)
    guard rest.count >= 2, scene.cue(.beforePlace).holds(words.all[rest.lowerBound].text) else { return }
    fill(slot, with: words.text(rest))
  }

  /// Whether what is left of the message is a value that the open question asks for.
  var answersOpenQuestion: Bool {
    guard let slot = scene.requestedSlot else { return false }
    return scene.reader(of: slot).unasked(affirmed, now: scene.context.now) != nil
  }

  /// The words as the value of a slot that takes any words.
  private mutating func fill(_ slot: Slot, with text: String) {
    switch slot.kind {
    case .people:
      let number = Words(text).all.lazy.compactMap { Int($0.text) }.first
      values[slot.name] = .people(text: text, count: number)
    case .text, .place, .moment, .name:
      values[slot.name] = scene.reader(of: slot).freeText(text)
    case .choice, .choices, .contact, .consent: break
    }
  }
}
