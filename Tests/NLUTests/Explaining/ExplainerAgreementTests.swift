import Model
import Testing

@testable import NLU

/// The explanation computes again what the interpreter decided; over all test utterances both must say the same.
@Suite("Explanations agree with what was understood") struct ExplainerAgreementTests {
  @Test func overAllTestUtterances() throws {
    let explainer = try Shipped.explainer()
    var sureness: [String: Int] = [:]
    for file in try Corpus.files() {
      for text in file.lands.prefix(12) + file.misses.prefix(4).map(\.text) {
        let explanation = explainer.explain(text, now: Toy.now)
        let understood = explanation.interpretation
        #expect(explanation.gate.intent == understood.emergency, "\(file.path): \(text)")
        let decided = explanation.patterns.first(where: \.decided)
        if let decided, understood.emergency == nil, understood.others.isEmpty {
          #expect(understood.intent == decided.intent, "\(file.path): \(text)")
          #expect(understood.confidence >= 0.98, "\(file.path): \(text)")
        }
        if decided == nil, explanation.gate.bell == nil {
          for candidate in explanation.candidates where candidate.finalChance > 0 && understood.others.isEmpty
          {
            #expect(abs(candidate.chance - candidate.finalChance) < 1e-5, "\(file.path): \(text)")
          }
        }
        sureness[explanation.gate.bell?.name ?? "quiet", default: 0] += 1
      }
    }
    // What was compared rings and is quiet, or the comparison says little; a clause alone hardly ever rings.
    #expect(Set(sureness.keys).isSuperset(of: ["pattern", "whole", "quiet"]), "\(sureness)")
  }
}
