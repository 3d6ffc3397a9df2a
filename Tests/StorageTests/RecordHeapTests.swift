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
      let first = try heap.add(bytes(1, 500))
      let second = try heap.add(bytes(2, 500))
      try heap.free(first)
      #expect(try heap.bytes(first) == bytes(0, 512))
      #expect(try heap.add(bytes(3, 10)) != first)
      #expect(try heap.add(bytes(4, 490)) == first)
      #expect(try heap.bytes(first) == bytes(4, 490) + bytes(0, 22))
      #expect(try heap.replace(second, with: bytes(5, 480)) == second)
      #expect(try heap.replace(second, with: bytes(6, 5000)) != second)
      #expect(try heap.bytes(second) == bytes(0, 512))
    }
  }

  // The state of a conversation grows and shrinks with every answer: moving it each time would leave rows behind.
  @Test func whatGrowsAndShrinksStaysWhereItIs() throws {
    try DatabaseQueue().write { database in
      try database.execute(
        sql: """
          CREATE TABLE record (id INTEGER PRIMARY KEY, bytes BLOB);
          CREATE TABLE free_record (size, record, PRIMARY KEY (size, record)) WITHOUT ROWID
          """)
      let heap = RecordHeap(database)
      var place = try heap.place(bytes(1, 300))
      place = try heap.replace(place, with: bytes(2, 400))
      for count in [440, 230, 300, 450, 210] {
        #expect(try heap.replace(place, with: bytes(3, count)) == place, "\(count) bytes in \(place.room)")
      }
      #expect(try heap.replace(place, with: bytes(4, 20)) != place)
      #expect(try heap.bytes(place.id) == bytes(0, place.room))
    }
  }

  private func bytes(_ byte: UInt8, _ count: Int) -> [UInt8] { Array(repeating: byte, count: count) }

  @Test func fieldsComeBackAndZerosBehindThemDoNotCount() {
    let packed = Packed.pack("een", "", "dríe") + bytes(0, 9)
    #expect(Packed.unpack(packed, 3)?.map(\.text) == ["een", "", "dríe"])
    #expect(Packed.unpack(packed, 4) == nil)
    #expect(Packed.unpack(Array(packed.prefix(9)), 3) == nil)
    #expect(Packed.unpack(Squeeze.squeeze([255, 255, 255, 255, 1]), 1) == nil)
  }
}
