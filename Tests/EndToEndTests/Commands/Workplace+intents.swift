extension Workplace {
  /// Three intents, so that nothing takes long.
  func writeSmallIntents() throws -> String {
    let examples = [
      "groet": ["hallo", "goedemorgen", "hoi daar", "dag allemaal", "goedemiddag"],
      "hulp_geld": [
        "ik heb schulden", "ik kan de huur niet betalen", "geen geld meer", "te veel rekeningen",
      ],
      "hulp_zorg": [
        "ik zoek een traplift", "hulp bij het wassen", "mijn rolstoel is stuk", "zorg thuis nodig",
      ],
    ]
    for (intent, utterances) in examples {
      let lines = utterances.map { "  - \($0)" }.joined(separator: "\n")
      try write("intent: \(intent)\nexamples:\n\(lines)\n", to: "small/\(intent).yaml")
    }
    return path + "/small"
  }

  /// One file with an unknown key on its third line.
  func writeFaultyIntents() throws -> String {
    try write("intent: groet\nexamples: [hallo]\nexample: [hoi]\n", to: "faulty/groet.yaml")
    return path + "/faulty"
  }
}
