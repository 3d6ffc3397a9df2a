import Model

/// One turn while it is being decided: what is known, and what has been decided so far.
struct Scene {
  let catalogue: Catalogue
  let municipality: Municipality
  let message: Interpretation
  let context: DialogueEngine.Context
  var tracker: Tracker
  /// The words of the message.
  let words: Words
  let cues: Cues
  private(set) var replies: [Reply] = []
  var cases: [CaseChange] = []
  var events: [EventDraft] = []
  var notices: [Notice] = []
  var erases = false
  /// How often in a row the last replies were said again, this turn counted; nil when it says something new.
  var repeats: Int?
  /// How many of the replies welcome somebody back: nobody needs to hear those again.
  private var welcomes = 0

  init(
    catalogue: Catalogue, municipality: Municipality, message: Interpretation,
    context: DialogueEngine.Context, tracker: Tracker, cues: Cues
  ) {
    self.catalogue = catalogue
    self.municipality = municipality
    self.message = message
    self.context = context
    self.tracker = tracker
    self.cues = cues
    words = Words(message.text)
  }

  /// Whether nothing was said in words: "?", "...", a smiley, an empty line.
  var isWordless: Bool { words.count == 0 }

  /// Whether it is about something that is not ours; signs without words are about nothing.
  var isOutOfScope: Bool { message.outcome == .outOfScope && !isWordless }

  /// The form that is being filled in, with its definition.
  var form: Form? { tracker.form.flatMap { catalogue.form($0.name) } }

  /// The slot that the last question was about.
  var requestedSlot: Slot? { tracker.form?.requested.flatMap { form?.slot($0) } }

  /// Whether the message shows `intent` clearly enough to act on it.
  func isClearly(_ intents: IntentName..., from confidence: Double = 0.5) -> Bool {
    guard let best = message.intent, message.confidence >= confidence else { return false }
    return intents.contains(best)
  }

  // MARK: Saying

  mutating func say(_ reply: Reply) { replies.append(reply) }

  /// Says it before all that was said in this turn.
  mutating func sayFirst(_ reply: Reply) { replies.insert(reply, at: 0) }

  /// Says the text `key` of the bot's own texts, another variant than the last time.
  mutating func say(_ key: TextKey, _ values: [Placeholder: String] = [:], buttons: [Button] = []) {
    guard let text = phrase(key, values) else { return }
    say(Reply(text, buttons: buttons))
  }

  /// The next variant of a text of the bot's own, filled in.
  mutating func phrase(_ key: TextKey, _ values: [Placeholder: String] = [:]) -> String? {
    phrase(catalogue.texts[key.rawValue], as: key.rawValue, values)
  }

  /// The next of `variants`, filled in; `name` is what the variants are counted under.
  mutating func phrase(_ variants: [String], as name: String, _ values: [Placeholder: String] = [:])
    -> String?
  {
    let (variants, values) = fitting(variants, values)
    guard !variants.isEmpty else { return nil }
    var count = tracker.said[name, default: 0]
    var text = fill(variants[count % variants.count], values)
    // Nobody wants to read the very words of a moment ago again.
    for _ in variants.dropFirst() where tracker.lastReplies.contains(where: { $0.text == text }) {
      count += 1
      text = fill(variants[count % variants.count], values)
    }
    tracker.said[name] = count + 1
    return text
  }

  /// The variants that name nothing unknown, and the values with the citizen's name: a text with `{naam}` waits for one.
  private func fitting(_ variants: [String], _ values: [Placeholder: String]) -> (
    variants: [String], values: [Placeholder: String]
  ) {
    guard variants.contains(where: Self.namesCitizen) else { return (variants, values) }
    guard let firstName else { return (variants.filter { !Self.namesCitizen($0) }, values) }
    return (variants, values.merging([.naam: firstName]) { $1 })
  }

  /// Whether a text holds `{naam}`.
  private static func namesCitizen(_ text: String) -> Bool { text.holds("{naam}") }

  /// The citizen's first name, when he gave one that looks like it and the bot says `je`.
  private var firstName: String? {
    guard !municipality.isFormal, let active = tracker.form ?? tracker.paused,
      let slot = catalogue.form(active.name)?.slots.first(where: { $0.kind == .name }),
      case .text(let name) = active.slots[slot.name]
    else { return nil }
    let words = name.split(separator: " ")
    guard (1...4).contains(words.count), let first = words.first, first.count >= 2,
      first.first?.isUppercase == true,
      !["Mevrouw", "Meneer", "Dhr", "Mevr", "Familie"].contains(String(first.filter(\.isLetter)))
    else { return nil }
    return String(first)
  }

  /// Fills in a text: placeholders, facts, and `je` or `u`.
  func fill(_ text: String, _ values: [Placeholder: String] = [:]) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")), let template = try? TextTemplate(parsing: text) else {
      return text
    }
    return template.render(formal: municipality.isFormal) { name in
      let placeholder = Placeholder(rawValue: name)
      return placeholder.flatMap { values[$0] ?? known($0) } ?? catalogue.facts[name]?.value
    }
  }

  /// What any text may name besides facts: settings and the hour's greeting.
  private func known(_ placeholder: Placeholder) -> String? {
    switch placeholder {
    case .gemeente: municipality.name
    case .telefoon: municipality.phone
    case .groet: Wording.greeting(at: context.now)
    default: nil
    }
  }

  /// Says what an intent answers, with its buttons when it may be `offering` any. False when it has no answer.
  @discardableResult
  mutating func answer(with intent: IntentName, offering: Bool = true) -> Bool {
    guard let intent = catalogue.intent(intent), let name = intent.name,
      let text = phrase(intent.responses, as: "intent:\(name)")
    else { return false }
    say(Reply(text, buttons: intent.form == nil && offering ? intent.buttons.map { Button(fill($0)) } : []))
    return true
  }

  // MARK: Finishing

  /// Whether the citizen last wrote more than half a day ago.
  var wasAway: Bool {
    tracker.lastSeen.map { context.now.seconds - $0.seconds > 12 * 3600 } ?? false
  }

  /// Greets somebody who comes back to a form, open or broken off, after half a day.
  mutating func welcomeBack() {
    guard wasAway, message.emergency == nil, !tracker.handoff,
      let form = form ?? tracker.paused.flatMap({ catalogue.form($0.name) })
    else { return }
    say(.welcomeBack, [.onderwerp: topic(of: form)])
    welcomes = replies.count
  }

  /// The turn as it stands.
  func finish() -> Turn {
    var tracker = tracker
    tracker.turns += 1
    tracker.lastSeen = context.now
    let news = Array(replies.dropFirst(welcomes))
    tracker.lastReplies = news.isEmpty ? replies : news
    tracker.repeated = repeats
    return Turn(
      replies: replies, tracker: tracker, cases: cases, events: events, notices: notices, erases: erases)
  }
}
