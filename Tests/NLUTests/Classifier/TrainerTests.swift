import Model
import Testing

@testable import NLU

@Suite struct TrainerTests {
  @Test func isDeterministic() {
    let set = TrainingSet(Toy.examples, options: .standard)
    let first = Trainer.train(set, options: .standard)
    let second = Trainer.train(set, options: .standard)
    #expect(first.values == second.values)
  }

  @Test func separatesWhatItLearnt() throws {
    let model = try Toy.model()
    for (text, intent) in Toy.examples { #expect(Toy.best(model, text) == intent, "\(text)") }
  }

  @Test(arguments: [
    ("schulden en geen geld voor huur", "hulp_geld"), ("mijn zoon spijbelt van school", "hulp_jeugd"),
    ("hallo goedemorgen", "groet"), ("er is brand", "nood_direct"),
  ])
  func understandsWhatItNeverHeard(_ text: String, _ intent: String) throws {
    #expect(Toy.best(try Toy.model(), text) == IntentName(intent))
  }

  @Test func chancesAddUpToOne() throws {
    let model = try Toy.model()
    for text in ["ik heb schulden", "xyzzy", "", "😂"] {
      let chances = Toy.chances(model, text)
      #expect(abs(chances.reduce(0, +) - 1) < 1e-4)
      #expect(chances.allSatisfy { $0 >= 0 && $0 <= 1 })
    }
  }

  @Test func oneClassIsEnough() {
    let model = LinearModel.compile([("hoi", "groet")])
    #expect(model?.classes == ["groet"])
    #expect(model.map { Toy.chances($0, "wat") } == [1])
  }

  @Test func withoutExamplesThereIsNoModel() {
    #expect(LinearModel.compile([]) == nil)
    #expect(ModelCompiler.compile(Catalogue(intents: [Intent(name: "groet")])) == nil)
  }

  @Test func classesKeepTheOrderOfTheirFirstExample() throws {
    #expect(
      try Toy.model().classes == ["hulp_geld", "hulp_jeugd", "groet", "nood_direct", nil, "initiatief"])
  }
}
