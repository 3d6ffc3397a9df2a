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
    ("getal", (0...100).map { "\($0)" } + ["half", "een half", "een halve", "anderhalf", "anderhalve"]),
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
    "om": "[ (zetten|draaien|doen|maken|dimmen)]",
    "plek": "((in|op|van) [de|het] {ruimte}|hier|overal|(in|van) deze (ruimte|kamer))",
    "licht": "[de|het] [alle] [{ruimte}[ ]] (lamp[en]|licht[en]|verlichting)",
    "lampding": "[de|het|alle] ({lamp}|{ruimte})[[ ](lamp[en]|licht[en]|verlichting)]",
    "sterkte": "[de] (helderheid|intensiteit|felheid|lichtsterkte)",
    "hoog":
      "((op|naar) {getal} [procent|graden|graad]|(op|naar) (zijn|zn) (hoogst|laagst)|[op] (max|maximaal|minimaal))",
    "warmte": "[de|het] [{ruimte}[ ]|eerste verdieping[ ]] (temperatuur|verwarming)",
    "duur": "{getal} [en (een half|1 2)] {eenheid} [[en] {getal} {eenheid}] [[en] {getal} {eenheid}]",
    "wekker": "(timer[s]|kookwekker[s])",
    "nummer": "[het|de] [huidige] (nummer|liedje|filmpje|track|item)",
  ]

  /// By intent: templates derived from a part of the sentences.
  private static let templates: [(intent: IntentName, patterns: [String])] = [
    (
      "HassTurnOn",
      [
        "[<zet>] [<plek>] <licht> [<plek>] [op|naar] (aan|in)[[ ](zetten|doen|schakelen)]",
        "[<zet>] [<plek>] <licht> [op|naar] (aan|in)[[ ](zetten|doen|schakelen)] <plek>",
        "[<zet>] {lamp}[[ ](lamp[en]|licht|verlichting)] [op|naar] aan",
      ]
    ),
    (
      "HassTurnOff",
      [
        "[<zet>] [<plek>] <licht> [<plek>] [op|naar] uit[[ ](zetten|doen|schakelen)]",
        "[<zet>] [<plek>] <licht> [op|naar] uit[[ ](zetten|doen|schakelen)] <plek>",
        "[<zet>] {lamp}[[ ](lamp[en]|licht|verlichting)] [op|naar] uit",
      ]
    ),
    (
      "HassLightSet",
      [
        "[<zet>] <lampding> [<sterkte>] [(op|naar)] {getal} [procent]<om>",
        "[<zet>] <lampding> [<sterkte>] <hoog><om>",
        "[<zet>] <sterkte> [van|in|op] <lampding> [<hoog>|{getal} [procent]]<om>",
        "[<zet>] [de kleur van] [alle] <lampding> [op|naar] {kleur}<om>",
        "[<zet>] <licht> (in|van) [de] {ruimte} [op|naar] {kleur}<om>",
      ]
    ),
    (
      "HassClimateSetTemperature",
      [
        "[<zet>] <warmte> [<plek>] [op|naar] {getal} [graden|graad]<om>",
        "[<zet>] <warmte> [op|naar] {getal} [graden|graad] [<plek>]<om>",
        "[<zet>] {ruimte} [op|naar] {getal} (graden|graad)<om>", "zet naar {getal} graden",
      ]
    ),
    (
      "HassSetVolume",
      [
        "[<zet>] [het] [{apparaat}|{ruimte}] volume [van|op|in] [de] [{apparaat}|{ruimte}] [omhoog] [naar] {getal} [procent]",
        "draai het volume omhoog naar {getal} (op|in) de ({apparaat}|{ruimte})",
      ]
    ),
    (
      "HassStartTimer",
      [
        "[start|maak|zet] [een] <duur> <wekker> [(genaamd|voor) {naam}]",
        "[start|zet|wil je|kun je] [een] <wekker> (van|voor|op) <duur>[ (zetten|starten)]",
        "<wekker> voor <duur> genaamd {naam}",
      ]
    ),
    (
      "HassMediaNext",
      [
        "volgende [<nummer>] [(op|in) [de] ({apparaat}|{ruimte})]",
        "sla (dit|<nummer>) [(op|in) [de] ({apparaat}|{ruimte})] over",
        "ga naar het volgende (nummer|liedje|filmpje|item) [(op|in) [de] ({apparaat}|{ruimte})]",
      ]
    ),
    (
      "HassCancelAllTimers",
      [
        "(annuleer|stop) (al|alle|elke|iedere|de|mijn) [mijn] [{ruimte}]<wekker> [<plek>]",
        "[kun je|wil je] [<plek>] (alle|de|elke) <wekker> [<plek>] (stoppen|annuleren|op stop zetten) [<plek>]",
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
    var (right, wrong, of, others) = (0, 0, 0, 0)
    for line in lines {
      guard let text = line["utt"]?.string, let intent = line["intent"]?.string else { continue }
      let matches = matcher.matches(NormalizedText(text).sentence(NormalizedText(text).tokens.indices))
      let found = Set(matches.map { patterns[$0.pattern].0.value })
      if intents.contains(intent) { of += 1 } else { others += 1 }
      if found.contains(intent) {
        right += 1
      } else if !found.isEmpty {
        wrong += 1
        print("wrong: \(text) \(intent) \(found)")
      }
      if found.isEmpty, intents.contains(intent), !intent.contains("Turn") {
        print("missed: \(text) \(intent)")
      }
    }
    print(
      "\(patterns.count) templates match \(right) of \(of) sentences of \(intents.count) intents; \(wrong) of all to another intent."
    )
    #expect(right * 10 >= of * 4)
    #expect(wrong * 100 <= of + others)
  }
}
