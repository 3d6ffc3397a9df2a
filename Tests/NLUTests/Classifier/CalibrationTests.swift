import Model
import Testing

@testable import NLU

@Suite struct CalibrationTests {
  @Test func tooFewExamplesTellNothing() {
    #expect(Calibration.temperature(for: Toy.examples, options: .standard) == 1)
  }

  @Test func theTemperatureIsTheSameEveryTime() {
    let first = Calibration.temperature(for: Self.many(noise: 0), options: .standard)
    #expect(first == Calibration.temperature(for: Self.many(noise: 0), options: .standard))
    #expect((0.02...5).contains(first))
  }

  @Test func labelsThatLieMakeItLessSure() {
    let honest = Calibration.temperature(for: Self.many(noise: 0), options: .standard)
    let lying = Calibration.temperature(for: Self.many(noise: 3), options: .standard)
    #expect(lying > honest)
  }

  /// Two hundred messages about four subjects; of every `noise` one has a wrong label.
  private static func many(noise: Int) -> [(text: String, intent: IntentName?)] {
    let subjects = ["huur", "school", "tuin", "zorg"]
    return (0..<200).map { index in
      let lies = noise > 0 && index % noise == 0
      let label = lies ? subjects[(index + 1) % 4] : subjects[index % 4]
      return ("ik vraag nummer \(index % 7) over \(subjects[index % 4]) want \(index % 5)", IntentName(label))
    }
  }
}
