import Model

extension DraftCheck {
  /// So many sentences a pattern may stand for.
  static let mostExpansions = 10_000

  /// Syntax, names and size of rules and patterns.
  func checkTemplates() {
    var rules: [String: (text: PlacedText, template: Template)] = [:]
    for (name, text) in draft.rules {
      guard let text, let template = parsed(text) else { continue }
      if rules[name.value] == nil { rules[name.value] = (text, template) }
      checkNames(in: template, text, slots: allSlots)
    }
    let templates = rules.mapValues(\.template)
    let circular = reportCircles(rules)
    func check(_ patterns: [PlacedText], slots: Set<String>?) {
      for text in patterns {
        guard let template = parsed(text) else { continue }
        checkNames(in: template, text, slots: slots)
        let count = template.expansionCount(rules: templates)
        if count > Self.mostExpansions, !reaches(circular, template, templates) {
          log.report(.explosion(count: count, limit: Self.mostExpansions), at: text.place)
        }
      }
    }
    for intent in draft.intents {
      check(intent.patterns, slots: intent.form.map { slots(of: $0.value) } ?? allSlots)
    }
    for form in draft.forms { check(form.openers, slots: slots(of: form.name.value)) }
  }

  private func parsed(_ text: PlacedText) -> Template? {
    do throws(Template.ParseError) {
      return try Template(parsing: text.value)
    } catch {
      log.report(.template(error), at: text.place(ofByte: error.offset))
      return nil
    }
  }

  private var allSlots: Set<String> { Set(draft.forms.flatMap { $0.slots.map(\.name.value) }) }

  /// Nil when there is no such form, which is reported where the intent names it.
  private func slots(of form: String) -> Set<String>? {
    draft.forms.first { $0.name.value == form }.map { Set($0.slots.map(\.name.value)) }
  }

  private func checkNames(in template: Template, _ text: PlacedText, slots: Set<String>?) {
    let rules = Set(draft.rules.map(\.name.value))
    let lists = Set(draft.lists.map(\.name.value))
    for reference in template.references {
      let place = text.place(ofByte: reference.offset)
      let known = reference.kind == .rule ? rules : lists
      if isUnknown(reference.name, in: known) {
        let nearest = Nearest.candidate(to: reference.name, in: known)
        let isRule = reference.kind == .rule
        log.report(
          .unknown(
            isRule ? "De regel" : "De lijst", reference.name, nearest: nearest,
            otherwise: isRule
              ? "Zet de regel in een bestand met `rules:`."
              : "Maak een bestand met `list: \(reference.name)`."),
          at: place)
      }
      if let slot = reference.slot, let slots, isUnknown(slot, in: slots) {
        log.report(
          .unknown(
            "De vraag", slot, nearest: Nearest.candidate(to: slot, in: slots),
            otherwise: "Gebruik een `slot` uit het formulier van deze intent, of laat `:\(slot)` weg."),
          at: text.place(ofByte: reference.offset + reference.name.utf8.count + 1))
      }
    }
  }

  /// Reports each circle of rules once, at the reference that closes it, and returns the rules in it.
  private func reportCircles(_ rules: [String: (text: PlacedText, template: Template)]) -> Set<String> {
    var circular: Set<String> = []
    var done: Set<String> = []
    var path: [String] = []
    func visit(_ name: String) {
      guard let rule = rules[name], !done.contains(name) else { return }
      path.append(name)
      for reference in rule.template.references where reference.kind == .rule {
        if let begin = path.firstIndex(of: reference.name) {
          circular.formUnion(path[begin...])
          log.report(
            .recursion(path[begin...] + [reference.name]), at: rule.text.place(ofByte: reference.offset))
        } else {
          visit(reference.name)
        }
      }
      path.removeLast()
      done.insert(name)
    }
    for (name, _) in draft.rules { visit(name.value) }
    return circular
  }

  private func reaches(_ names: Set<String>, _ template: Template, _ rules: [String: Template]) -> Bool {
    var seen: Set<String> = []
    var open = template.references.filter { $0.kind == .rule }.map(\.name)
    while let name = open.popLast() {
      if names.contains(name) { return true }
      guard seen.insert(name).inserted, let rule = rules[name] else { continue }
      open += rule.references.filter { $0.kind == .rule }.map(\.name)
    }
    return false
  }
}
