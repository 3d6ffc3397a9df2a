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

  /// `unless` may only name slots of the same form.
  private func checkConditions(of form: FormDraft) {
    let names = form.slots.map(\.name.value)
    for condition in form.slots.flatMap(\.unless) where isUnknown(condition.value, in: names) {
      let nearest = Nearest.candidate(to: condition.value, in: names)
      log.report(
        .unknown(
          "De vraag", condition.value, nearest: nearest, otherwise: "Noem een `slot` van hetzelfde formulier."
        ),
        at: condition.place)
    }
  }

  private func check(_ name: PlacedText, _ slot: SlotDraft) {
    guard let list = draft.lists.first(where: { $0.name.value == name.value }) else {
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
    if list.list.isWildcard, slot.kind == .choice || slot.kind == .choices {
      log.report(.wildcardChoice(name.value), at: name.place)
    }
  }
}
