import Channels
import NLU

extension ExplanationPage {
  /// How dangerous the message and its parts look, and what the emergency gate made of it.
  var gate: [String] {
    let gate = explanation.gate
    guard gate.whole.danger != nil else { return ["Deze intents kennen geen nood."] }
    var table = TextTable("deel", "woorden", "gevaar", "grens", "oordeel")
    table.add(row("hele bericht", gate.whole))
    for (index, clause) in explanation.clauses.enumerated() {
      table.add(row("\(index + 1). \(clause.text.shortened(to: 50))", clause))
    }
    var lines = table.lines + [verdict]
    let pulls = gate.pulls.up.prefix(5).map(\.quoted)
    if gate.bell != nil, !pulls.isEmpty {
      lines.append("Het meest naar gevaar trok: \(pulls.joined(separator: ", ")).")
    }
    return lines
  }

  private func row(_ name: String, _ part: Explanation.Part) -> [String] {
    [
      name, String(part.words), part.danger?.points ?? "–", part.limit?.points ?? "–", part.verdict.words,
    ]
  }

  private var verdict: String {
    let gate = explanation.gate
    guard let bell = gate.bell else {
      return gate.whole.verdict == .pattern
        ? "De noodpoort ging niet af: een patroon zegt wat het bericht is."
        : "De noodpoort ging niet af. Dat doet hij vanaf de grens."
    }
    let cause =
      switch bell {
      case .pattern(clause: nil): "een patroon voor nood past op het hele bericht"
      case .pattern(clause: .some(let index)): "een patroon voor nood past op deel \(index + 1)"
      case .whole: "het gevaar van het hele bericht komt boven de grens"
      case .clause(let index): "het gevaar van deel \(index + 1) komt boven de grens"
      }
    return "De noodpoort ging af: \(cause). Het is \(gate.intent.shown), zekerheid \(gate.certainty.percent)."
  }
}

extension Explanation.Verdict {
  /// The verdict in Dutch.
  fileprivate var words: String {
    switch self {
    case .rang: "alarm"
    case .quiet: "geen alarm"
    case .tooShort: "te kort om alleen te tellen"
    case .pattern: "een patroon beslist"
    case .passedOver: "boven de grens, maar iets anders ging voor"
    }
  }
}
