import Testing

@testable import NLU

@Suite struct CalibrationTests {
  @Test func tooFewExamplesTellNothing() {
    #expect(Calibration.temperature([([1, 0], 0), ([0, 1], 1)]) == 1)
  }

  @Test func whoIsOftenWrongIsLessSure() {
    let honest = Calibration.temperature(Self.many(wrongEvery: 0))
    let lying = Calibration.temperature(Self.many(wrongEvery: 3))
    #expect((0.02...5).contains(honest))
    #expect(lying > honest)
  }

  @Test func theChanceComesTrue() {
    // Three of four are right, so a temperature must be found at which the best has about three quarters.
    let temperature = Calibration.best(Self.many(wrongEvery: 4))
    let chance = 1 / (1 + exponential(-2 / temperature))
    #expect(abs(chance - 0.75) < 0.02)
  }

  @Test func aMessageIsTrustedLessThanAnExample() {
    let examples = Self.many(wrongEvery: 4)
    #expect(Calibration.temperature(examples) > Calibration.best(examples))
  }

  /// Two hundred scores of two classes, a margin of 2 for the first; of every `wrongEvery` one is of the other.
  private static func many(wrongEvery: Int) -> [(scores: [Float], right: Int)] {
    (0..<200).map { ([1, -1], wrongEvery > 0 && $0 % wrongEvery == 0 ? 1 : 0) }
  }
}
