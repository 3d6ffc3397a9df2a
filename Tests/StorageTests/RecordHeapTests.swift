import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct RecordHeapTests {
  @Test(arguments: [(0, 32), (1, 32), (32, 32), (33, 64), (512, 512), (513, 576), (1024, 1024), (1025, 1152)])
  func rowsComeInSteps(_ count: Int, _ size: Int) { #expect(RecordHeap.size(for: count) == size) }

  @Test func noMoreThanAnEighthOfALongRowIsEmpty() {
    for count in stride(from: 300, to: 100_000, by: 7) {
      let size = RecordHeap.size(for: count)
      #expect(size >= count && size - count <= count / 8)
    }
  }

  @Test func aFreeRowIsTakenAgain() throws {
    try DatabaseQueue().write { database in
      try database.execute(
        sql: """
          CREATE TABLE record (id INTEGER PRIMARY KEY, bytes BLOB);
          CREATE TABLE free_record (size, record, PRIMARY KEY (size, record)) WITHOUT ROWID
          """)
      let heap = RecordHeap(database)
      let first = try heap.add(Data(repeating: 1, count: 500))
      let second = try heap.add(Data(repeating: 2, count: 500))
      try heap.free(first)
      #expect(try heap.bytes(first) == Data(count: 512))
      #expect(try heap.add(Data(repeating: 3, count: 10)) != first)
      #expect(try heap.add(Data(repeating: 4, count: 490)) == first)
      #expect(try heap.bytes(first)?.prefix(490) == Data(repeating: 4, count: 490))
      #expect(try heap.replace(second, with: Data(repeating: 5, count: 480)) == second)
      #expect(try heap.replace(second, with: Data(repeating: 6, count: 5000)) != second)
      #expect(try heap.bytes(second) == Data(count: 512))
    }
  }

  @Test func fieldsComeBackAndZerosBehindThemDoNotCount() {
    let packed = Packed.pack("een", "", "dríe") + Data(count: 9)
    #expect(Packed.unpack(packed, 3)?.map(\.text) == ["een", "", "dríe"])
    #expect(Packed.unpack(packed, 4) == nil)
    #expect(Packed.unpack(packed.prefix(9), 3) == nil)
    #expect(Packed.unpack(Squeeze.squeeze(Data([255, 255, 255, 255, 1])), 1) == nil)
  }
}
