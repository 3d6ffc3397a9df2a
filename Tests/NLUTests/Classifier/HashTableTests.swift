import Testing

@testable import NLU

@Suite struct HashTableTests {
  @Test func numbersHashesInTheOrderOfTheirFirstAppearance() {
    var table = HashTable(capacity: 4)
    let ids = [7, 9, 7, 0, 9].map { table.insert($0) }
    #expect(ids.map(\.id) == [0, 1, 0, 2, 1])
    #expect(ids.map(\.isNew) == [true, true, false, true, false])
    #expect(table.hashes == [7, 9, 0])
    #expect(table.number(of: 9) == 1)
    #expect(table.number(of: 8) == nil)
  }

  @Test func keepsApartWhatFallsInOneSlot() {
    var table = HashTable(capacity: 1)
    let hashes = (0..<100).map { UInt64($0) << 32 | 5 }
    #expect(hashes.map { table.insert($0).id } == Array(0..<100))
    #expect(hashes.map { table.insert($0).id } == Array(0..<100))
  }

  @Test func growsBeyondItsCapacity() {
    var table = HashTable(capacity: 1)
    var generator = SplitMix64(seed: 1)
    let hashes = (0..<20_000).map { _ in generator.next() }
    for (id, hash) in hashes.enumerated() { #expect(table.insert(hash).id == id) }
    #expect(hashes.indices.allSatisfy { table.insert(hashes[$0]).id == $0 })
    #expect(table.hashes == hashes)
  }
}
