import Model

extension DraftCheck {
  /// Forms that intents start, lists that slots take their values from, and intents that promises are made for.
  func checkReferences() {
    let forms = draft.forms.map(\.name.value)
    for form in draft.intents.compactMap(\.form) where isUnknown(form.value, in: forms) {
      let nearest = Nearest.candidate(to: form.value, in: forms)
      log.report(
        .unknown(
          "Het formulier", form.value, nearest: nearest,
          otherwise: "Maak een bestand met `form: \(form.value)`, of haal deze regel weg."),
        at: form.place)
    }
    for slot in draft.forms.flatMap(\.slots) {
      if let name = slot.list { check(name, slot) }
    }
    for form in draft.forms { checkConditions(of: form) }
    let intents = draft.intents.compactMap(\.name)
    for name in draft.promisedFor where isUnknown(name.value, in: intents) {
      log.report(
        .unknown(
          "De intent", name.value, nearest: Nearest.candidate(to: name.value, in: intents),
          otherwise: "Noem een intent die er is, of haal deze regel weg."),
        at: name.place)
    }
  }

  /// `unless` may only name slots of the same form, and answers that can be given there.
  private func checkConditions(of form: FormDraft) {
    let names = form.slots.map(\.name.value)
    for (slot, value) in form.slots.flatMap(\.unless) {
      guard let asked = form.slots.first(where: { $0.name.value == slot.value }) else {
        guard isUnknown(slot.value, in: names) else { continue }
        log.report(
          .unknown(
            "De vraag", slot.value, nearest: Nearest.candidate(to: slot.value, in: names),
            otherwise: "Noem een `slot` van hetzelfde formulier."),
          at: slot.place)
        continue
      }
      guard let value, let list = asked.list.flatMap({ listDraft($0.value) }) else { continue }
      let values = list.list.values.map(\.name)
      guard !list.list.isWildcard, isUnknown(value.value, in: values) else { continue }
      log.report(
        .unknown(
          "De waarde", value.value, nearest: Nearest.candidate(to: value.value, in: values),
          otherwise: "Noem een waarde uit de lijst `\(list.name.value)`."),
        at: value.place)
    }
  }

  private func listDraft(_ name: String) -> ListDraft? { draft.lists.first { $0.name.value == name } }

  private func check(_ name: PlacedText, _ slot: SlotDraft) {
    guard let list = listDraft(name.value) else {
      guard isUnknown(name.value, in: []) else { return }
      let nearest = Nearest.candidate(to: name.value, in: draft.lists.map(\.name.value))
      return log.report(
        .unknown(
          "De lijst", name.value, nearest: nearest, otherwise: "Maak een bestand met `list: \(name.value)`."),
        at: name.place)
    }
    let values = list.list.values.map(\.name)
    for tip in slot.tips where isUnknown(tip.value, in: values) {
      let nearest = Nearest.candidate(to: tip.value, in: values)
      log.report(
        .unknown(
          "De waarde", tip.value, nearest: nearest, otherwise: "Noem een waarde uit de lijst `\(name.value)`."
        ),
        at: tip.place)
    }
    if let example = slot.example, slot.kind == .choice || slot.kind == .choices, !list.list.isWildcard,
      !list.list.isNamed(in: example.value)
    {
      log.report(.exampleOutsideList(example.value, name.value), at: example.place)
    }
    if list.list.isWildcard, slot.kind == .choice || slot.kind == .choices {
      log.report(.wildcardChoice(name.value), at: name.place)
    }
  }
}

extension ValueList {
  /// Whether a text holds one of the words or titles of this list, as whole words.
  fileprivate func isNamed(in text: String) -> Bool {
    func spaced(_ text: String) -> String {
      " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }
    let said = spaced(text)
    return values.contains { value in
      ([value.title, value.name] + value.words).contains { said.contains(spaced($0)) }
    }
  }
}
