import Model
import Testing

@testable import NLU

/// Home Assistant's Dutch sentences as a trial of the pattern format: its templates are written in the same syntax.
@Suite("Patterns for a house full of devices") struct HomeAssistantTests {
  private static let rooms = [
    "keuken", "woonkamer", "slaapkamer", "badkamer", "hal", "garage", "zolder", "kelder", "tuin",
    "eerste verdieping",
  ]
  private static let values: [(name: String, words: [String])] = [
    ("ruimte", rooms),
    (
      "getal",
      (0...100).map { "\($0)" } + [
        "half", "een half", "een halve", "een 1 2", "een 1 2 e", "1 2", "anderhalf", "anderhalve",
      ]
    ),
    ("lamp", ["slaapkamerlampje", "werkbank", "speelhoek"]),
    ("apparaat", ["tv", "radio", "speaker"]),
    ("kleur", ["rood", "blauw", "groen", "wit"]),
    ("eenheid", ["uur", "uurtje", "minuut", "minuutje", "minuten", "seconde", "seconden", "secondes"]),
  ]
  private static let lists =
    values.map { name, words in
      ValueList(name: name, values: words.map { .init(name: $0, title: $0, words: [$0]) })
    } + [ValueList(name: "naam", isWildcard: true)]

  private static let rules = [
    "zet": "(zet|doe|maak|verander|draai|schakel|dim|verlaag|verhoog|mag|mogen|(wil|kun) je)",
    "om": "(zetten|draaien|doen|maken|dimmen)",
    "plek": "((in|op|van) [de|het] {ruimte}|hier|overal|(in|van) deze (ruimte|kamer))",
    "lampen": "(lamp|lampen|licht|lichten|verlichting)",
    "licht": "[de|het] [alle] ([{ruimte}] <lampen>|{ruimte}<lampen>)",
    "aan": "([op|naar] (aan|in) [zetten|doen|schakelen]|aanzetten|aandoen|inschakelen)",
    "uit": "([op|naar] uit [zetten|doen|schakelen]|uitzetten|uitdoen|uitschakelen)",
    "lampding": "[de|het] [alle] ([{ruimte}] <lampen>|{ruimte}<lampen>|({lamp}|{ruimte}) [<lampen>])",
    "sterkte": "[de] (helderheid|intensiteit|felheid|lichtsterkte)",
    "hoog":
      "((op|naar) {getal} [procent]|[op|naar] (zn|het|de) (hoogst|hoogste|laagst|laagste|minimale) [helderheid]|[op] (max|maximaal|minimaal))",
    "warmte": "[de|het] ([{ruimte}] <warm>|{ruimte}<warm>)",
    "warm": "(temperatuur|verwarming)",
    "graden": "(graden|graad)",
    "duur": "{getal} [en {getal}] {eenheid} [[en] {getal} {eenheid}] [[en] {getal} {eenheid}]",
    "wekker": "(timer|timers|kookwekker|kookwekkers)",
    "nummer": "[het|de] [huidige] (nummer|liedje|filmpje|track|item)",
    "daar": "(op|in) [de] ({apparaat}|{ruimte})",
  ]

  /// By intent: templates derived from a part of the sentences.
  private static let templates: [(intent: IntentName, patterns: [String])] = [
    (
      "HassTurnOn",
      [
        "[<zet>] [<plek>] <licht> <aan>",
        "[<zet>] <licht> <plek> <aan>",
        "[<zet>] <licht> (aan|in) <plek>",
        "[<zet>] [<plek>] <licht> (aanzetten|inschakelen) [<plek>]",
        "[<zet>] [het] {lamp} [<lampen>] <aan>",
        "[<zet>] <plek> <licht> <aan>",
      ]
    ),
    (
      "HassTurnOff",
      [
        "[<zet>] [<plek>] <licht> <uit>",
        "[<zet>] <licht> <plek> <uit>",
        "[<zet>] <licht> uit [doen] <plek>",
        "[<zet>] [<plek>] <licht> (uitzetten|uitschakelen) [<plek>]",
        "[<zet>] [het] {lamp} [<lampen>] <uit>",
      ]
    ),
    (
      "HassLightSet",
      [
        "[<zet>] <lampding> [<sterkte>] [op|naar] {getal} [procent] [<om>]",
        "[<zet>] <lampding> [<sterkte>] <hoog> [<om>]",
        "[<zet>] ({lamp}|{ruimte})<sterkte> [<hoog>|{getal}] [<om>]",
        "[<zet>] <sterkte> [van|in|op] <lampding> (<hoog>|{getal} [procent]) [<om>]",
        "[<zet>] [de kleur van] <lampding> [op|naar] {kleur} [<om>]",
        "[<zet>] [de kleur van] <licht> [(in|van) [de] {ruimte}] [op|naar] {kleur} [<om>]",
      ]
    ),
    (
      "HassClimateSetTemperature",
      [
        "[<zet>] <warmte> [<plek>] [op|naar] {getal} [<graden>] [<om>]",
        "[<zet>] <warmte> [op|naar] {getal} [<graden>] <plek>",
        "[<zet>] {ruimte} [op|naar] {getal} <graden> [<om>]",
        "zet naar {getal} <graden>",
      ]
    ),
    (
      "HassSetVolume",
      [
        "[<zet>] [<plek>] [het] [{apparaat}|{ruimte}] volume [[<daar>]|van [de] ({apparaat}|{ruimte})|{apparaat}|{ruimte}] [omhoog] [naar] {getal} [procent]",
        "draai het volume omhoog naar {getal} <daar>",
      ]
    ),
    (
      "HassStartTimer",
      [
        "[start|maak|zet] [een] <duur> <wekker> [(genaamd|voor) {naam}]",
        "[start|zet|wil je|kun je] [een] <wekker> (van|voor|op) <duur> [zetten|starten]",
        "<wekker> voor <duur> genaamd {naam}",
        "zet <wekker> met de naam {naam} van <duur>",
      ]
    ),
    (
      "HassMediaNext",
      [
        "volgende [<nummer>] [<daar>]",
        "sla (dit [liedje]|<nummer>) [<daar>] over",
        "(ga naar het|zet het|zet de) volgende <nummer> [<daar>] [op]",
        "(ga|zet) <daar> (naar|op) het volgende <nummer>",
      ]
    ),
    (
      "HassCancelAllTimers",
      [
        "(annuleer|stop) (al|alle|elke|iedere) [mijn] ([{ruimte}] <wekker>|{ruimte}<wekker>) [<plek>]",
        "[kun je|wil je] [<plek>] (alle|elke) ([{ruimte}] <wekker>|{ruimte}<wekker>) [<plek>] (stoppen|annuleren|op stop zetten) [<plek>]",
      ]
    ),
  ]

  /// As many patterns that begin alike, a device of its own in each.
  private static func devices(_ count: Int) -> [String] {
    let letters = Array("bcdefghijk")
    return (0..<count).map { number in
      let device = String("\(number)".compactMap(\.wholeNumberValue).map { letters[$0] })
      return "(zet|doe) de \(device)lamp [in de {ruimte}] (aan|uit)"
    }
  }

  private static func matcher(_ patterns: [String]) -> PatternMatcher {
    var automaton = PatternAutomaton(rules: rules, lists: lists)
    for (id, pattern) in patterns.enumerated() { automaton.add(pattern, id: id) }
    return PatternMatcher(automaton)
  }

  private static let messages = [
    "zet de keukenlampen in de keuken uit", "zet de cdelamp in de keuken aan", "doe de lamp uit",
    "ik wil een buurttuin beginnen",
    "zou je misschien de verwarming wat hoger kunnen zetten want ik heb het koud",
  ]

  /// The steps of each message when all were seen before.
  private static func steps(_ count: Int) -> [Int] {
    var matcher = matcher(templates.flatMap(\.patterns) + devices(count))
    return (0..<2).map { _ in
      messages.map { message in
        let before = matcher.steps
        _ = matcher.matches(NormalizedText(message).bytes[...])
        return matcher.steps - before
      }
    }[1]
  }

  /// A step a byte, and no more: the thousands that begin alike are walked as one.
  @Test(arguments: [100, 1000, 5000])
  func aMessageTakesAStepAByteHoweverManyPatternsThereAre(_ count: Int) {
    for (message, steps) in zip(Self.messages, Self.steps(count)) {
      #expect(steps > 0)
      #expect(steps <= message.utf8.count + 1, "\(message)")
    }
  }

  @Test func aPatternAmongThousandsIsFound() {
    var matcher = Self.matcher(Self.devices(5000))
    let found = matcher.matches(NormalizedText("Doe de cdelamp in de keuken uit").bytes[...])
    #expect(found.map(\.pattern) == [123])
    #expect(matcher.matches(NormalizedText("doe de cdelamp in de schuur uit").bytes[...]).isEmpty)
  }

  @Test func manyOfTheSentencesFollowAHandfulOfTemplates() throws {
    guard let lines = try ExampleFile.shared("ha_2025_07.jsonl") else { return }
    let patterns = Self.templates.flatMap { intent, patterns in patterns.map { (intent, $0) } }
    var matcher = Self.matcher(patterns.map(\.1))
    let intents = Set(patterns.map(\.0.value))
    var (right, of, wrong) = (0, 0, 0)
    for line in lines {
      guard let text = line["utt"]?.string, let intent = line["intent"]?.string else { continue }
      let message = NormalizedText(text)
      let found = Set(
        matcher.matches(message.sentence(message.tokens.indices)).map { patterns[$0.pattern].0.value })
      // What is switched on and off here are lights; there are templates for nothing else.
      let isLight = line["slots"]?["domain"]?.string == "light"
      let isMeant = intents.contains(intent) && (isLight || !intent.hasPrefix("HassTurn"))
      if isMeant { of += 1 }
      if isMeant, found.contains(intent) { right += 1 }
      if !found.isEmpty, !found.contains(intent) { wrong += 1 }
    }
    print(
      "\(patterns.count) templates match \(right) of \(of) sentences of \(intents.count) intents; \(wrong) are wrong."
    )
    #expect(of > 250)
    #expect(right * 100 >= of * 85)
    #expect(wrong * 100 <= lines.count)
  }
}
