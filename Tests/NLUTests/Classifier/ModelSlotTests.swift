import Testing

@testable import NLU

@Suite struct ModelSlotTests {
  @Test(arguments: [0, 1, 79_999, ModelSlot.mostRows - 1])
  func anEntryHoldsItsRowAndAPartOfTheHash(_ row: Int) {
    let hash: UInt64 = 0xFEDC_BA98_7654_3210
    let entry = ModelSlot.entry(row: row, hash: hash)
    #expect(entry != 0, "0 is an empty slot")
    #expect(ModelSlot.row(entry) == row)
    #expect(entry & ModelSlot.fingerprintMask == ModelSlot.fingerprint(hash))
  }

  @Test func otherHashesHaveOtherFingerprints() {
    var generator = SplitMix64(seed: 3)
    let prints = Set((0..<1_000).map { _ in ModelSlot.fingerprint(generator.next()) })
    // 1,000 of 32,768: about 15 pairs meet.
    #expect(prints.count > 950)
  }

  @Test func theFingerprintIsNotMadeOfTheBitsThatChooseTheSlot() {
    #expect(ModelSlot.fingerprint(0xFFFF_FFFF) == 0)
  }
}
