import Model

extension Scene {
  /// Writes down, beside the answers, what the citizen adds; each once.
  ///
  /// A form without a place for remarks keeps them with its first answer: nothing that was said is lost.
  mutating func remark(_ text: String) {
    guard let slot = form?.remarks ?? form?.slots.first, slot.kind == .text, !text.isEmpty else { return }
    guard case .text(let before) = tracker.form?.slots[slot.name] else {
      tracker.form?.slots[slot.name] = .text(text)
      return
    }
    guard !before.contains(text) else { return }
    tracker.form?.slots[slot.name] = .text(before + "; " + text)
  }

  /// What the message says besides its answer: "liever 's avonds" in "ja, maar liever 's avonds".
  var aside: String? {
    let signs = words.ranges(of: cue(.besides))
    guard !signs.isEmpty else { return nil }
    let start = words.dropping(cue(.yesWords) - cue(.besides), from: 0..<words.count)
      .lowerBound
    let sign = signs.first { sign in
      // "Bel maar": no contrast.
      let isParticle =
        words.all[sign.lowerBound].text == "maar" && sign.lowerBound > 0
        && cue(.imperatives).holds(words.all[sign.lowerBound - 1].text)
      return sign.lowerBound >= min(start, 1) && !isParticle
    }
    guard let sign else { return nil }
    let rest = sign.lowerBound..<words.count
    // "Stuur maar op" is no more than a way to say yes.
    let begin = words.all[sign.lowerBound].range.lowerBound
    let hasValue = message.entities.contains {
      $0.range.lowerBound >= begin
        && [EntityName.time, EntityName.phone, EntityName.email, EntityName.street].contains($0.name)
    }
    guard hasValue || words.dropping(cue(.yesWords), from: rest).count >= 2 else { return nil }
    return words.text(words.dropping(["maar"], from: rest))
  }

  /// Keeps what an answer says besides, where no other answer took it.
  mutating func keepAside(of slot: Slot) {
    switch slot.kind {
    case .choice, .choices, .contact, .consent: break
    case .text, .place, .people, .moment, .name: return
    }
    if let aside {
      // "Alleen kennis": what stands there is the answer itself.
      let own = slot.list.map { message.entities(named: $0) } ?? []
      let rest = Words(aside).all.filter { word in
        !own.contains { Words($0.text).all.contains { $0.text == word.text } }
      }
      if rest.count >= 2 { remark(aside) }
      return
    }
    // "Kom langs bij haar, Lindelaan 5": a place that no question of this form asks for.
    if message.entities.contains(where: { $0.name == EntityName.street }),
      form?.slots.contains(where: { $0.kind == .place }) == false
    {
      return remark(message.text.trimmed)
    }
    // "Bel maar op dinsdag": a moment that no question of this form asks for.
    guard let time = message.entities(named: EntityName.time).first,
      slot.list.map({ message.entities(named: $0).contains { $0.range.overlaps(time.range) } }) != true,
      form?.slots.contains(where: { $0.kind == .moment }) == false
    else { return }
    remark(message.text.trimmed)
  }
}
