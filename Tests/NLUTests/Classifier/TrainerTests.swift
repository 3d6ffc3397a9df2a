import Model
import Testing

@testable import NLU

@Suite struct TrainerTests {
  @Test func isDeterministic() throws {
    let (first, second) = try (Toy.model(), Toy.model())
    withExtendedLifetime((first, second)) {
      #expect(Array(first.bytes) == Array(second.bytes))
    }
  }

  @Test func keepsTheFeaturesThatMatterMost() throws {
    let options = TrainingOptions(mostFeatures: 60)
    let model = try #require(LinearModel.compile(Toy.examples, options: options))
    #expect(model.layout.rows <= 60)
    #expect(Toy.best(model, "ik heb schulden") == "hulp_geld")
  }

  @Test func keepsTheMeanOfTheLastRounds() {
    let set = TrainingSet(Toy.examples, options: .standard)
    func scores(epochs: Int, averaged: Int) -> [Float] {
      let trainer = Trainer(set, options: .standard)
      trainer.run(Array(0..<set.count), epochs: epochs, averaged: averaged)
      return trainer.scores(0)
    }
    let (first, second) = (scores(epochs: 1, averaged: 1), scores(epochs: 2, averaged: 1))
    #expect(first != second)
    for ((first, second), mean) in zip(zip(first, second), scores(epochs: 2, averaged: 2)) {
      #expect(abs((first + second) / 2 - mean) < 1e-4)
    }
    #expect(scores(epochs: 1, averaged: 3) == first)
  }

  @Test func anyEmergencyHasAMachineOfItsOwn() throws {
    let model = try Toy.model()
    var scratch = LinearModel.Scratch(model)
    model.score(NormalizedText("er is brand in de keuken"), &scratch)
    #expect(try #require(model.danger(scratch)) > 0)
    model.score(NormalizedText("ik heb schulden"), &scratch)
    #expect(try #require(model.danger(scratch)) < 0)
  }

  @Test func withoutEmergenciesThereIsNoDanger() throws {
    let model = try #require(LinearModel.compile([("hoi", "groet"), ("dag", "afscheid")]))
    var scratch = LinearModel.Scratch(model)
    model.score(NormalizedText("hoi"), &scratch)
    #expect(model.danger(scratch) == nil)
    #expect(model.worst(scratch) == nil)
  }

  @Test func moreThanABlockOfClassesAreToldApart() throws {
    let letters = "abcdefghij".map(String.init)
    let names = letters.flatMap { first in letters.prefix(7).map { "w" + first + $0 } }
    let model = try #require(
      LinearModel.compile(names.map { (text: "\($0) graag", intent: IntentName($0)) }))
    for name in names { #expect(Toy.best(model, "\(name) graag") == IntentName(name)) }
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
