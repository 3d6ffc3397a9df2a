import Foundation
import Model
import Storage
import Testing

/// After an erasure no byte of what somebody wrote is left, in the file or in the log beside it.
@Suite struct ErasureTests {
  // Guards against SQLite's copies of neighbours in the gaps of pages: rows that grow and go in random order, which
  // leave such copies when the words stand in ordinary tables.
  @Test func nothingIsLeftOfWhatWasErased() throws {
    var numbers = SteadyNumbers(seed: 1)
    try withTemporaryDirectory { directory in
      let store = try SQLiteStore(path: directory + "/store.sqlite")
      let count = 120
      for turn in 0..<6 {
        try store.transaction { transaction in
          for index in (0..<count).shuffled(using: &numbers) {
            try plant(index, turn: turn, in: transaction, using: &numbers)
          }
        }
      }
      let erased = Array((0..<count).shuffled(using: &numbers).prefix(count / 2))
      // Some at once and some one by one, with new people in between who take the rows that came free.
      try store.transaction { transaction in
        for index in erased.dropFirst(20) { try transaction.erase(conversation(index)) }
      }
      for index in erased.prefix(20) {
        try store.transaction { try $0.erase(conversation(index)) }
        try store.transaction { try plant(1000 + index, turn: 0, in: $0, using: &numbers) }
      }
      try store.transaction { try $0.erase(conversation(1000 + erased[0])) }

      let left = try planted(in: directory)
      #expect(left.intersection(erased).isEmpty)
      #expect(left.isSuperset(of: Set(0..<count).subtracting(erased)))
    }
  }

  // What is longer than a page goes on in other pages: they are overwritten too, when it changes and when it goes.
  @Test func nothingIsLeftOfLongTexts() throws {
    var numbers = SteadyNumbers(seed: 3)
    try withTemporaryDirectory { directory in
      let store = try SQLiteStore(path: directory + "/store.sqlite")
      for turn in 0..<5 {
        try store.transaction { transaction in
          for index in 0..<10 {
            let words = longWords(index, using: &numbers)
            try transaction.save(fullTracker(of: conversation(index), word: words))
            try transaction.remember(words, to: MessageID("\(turn)"), in: conversation(index), at: moment())
          }
        }
      }
      #expect(try planted(in: directory) == Set(0..<10))
      for index in stride(from: 0, to: 10, by: 2) {
        try store.transaction { try $0.erase(conversation(index)) }
      }
      #expect(try planted(in: directory) == [1, 3, 5, 7, 9])
    }
  }

  /// Up to some thousands of letters by chance, which cannot be squeezed, and between them again and again the number.
  private func longWords(_ index: Int, using numbers: inout SteadyNumbers) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 5...100, using: &numbers) {
      for _ in 0..<50 {
        text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 97...122, using: &numbers)))
      }
      text += "<\(index)>"
    }
    return text
  }

  @Test func theEventOfAnErasureStays() throws {
    try withTemporaryDirectory { directory in
      let store = try SQLiteStore(path: directory + "/store.sqlite")
      try store.transaction { transaction in
        try transaction.enqueue(makeEvent("PLANTED-first", subject: 1, data: ["naam": "PLANTED"]))
        try transaction.enqueue(makeEvent("KEPT-1", subject: 1, type: EventType.erased, data: [:]))
      }
      try store.transaction { try $0.erase(anna) }
      let left = try bytes(in: directory)
      #expect(left.range(of: Data("PLANTED".utf8)) == nil)
      #expect(left.range(of: Data("KEPT-1".utf8)) != nil)
    }
  }

  private func conversation(_ index: Int) -> ConversationID {
    ConversationID(sender: "wie-\(word(index))", channel: "irc")
  }

  private func word(_ index: Int) -> String { "PLANTED<\(index)>" }

  /// Puts the word of conversation `index` wherever a citizen's words go.
  private func plant(
    _ index: Int, turn: Int, in transaction: any StoreTransaction, using numbers: inout SteadyNumbers
  ) throws {
    let word = word(index)
    let words = String(repeating: word + " ", count: Int.random(in: 1...90, using: &numbers))
    let number = caseNumber(UInt64(index))
    try transaction.save(fullTracker(of: conversation(index), word: words))
    try transaction.remember(words, to: MessageID("\(word)-\(turn)"), in: conversation(index), at: moment())
    var value = makeCase(UInt64(index), of: conversation(index))
    if try transaction.case(number) == nil { try transaction.open(value) }
    value.promise = Promise(what: words, due: day(5))
    try transaction.update(value)
    try transaction.enqueue(
      makeEvent("\(word)-\(turn)", subject: UInt64(index), data: ["tekst": .string(words)]),
      of: conversation(index))
  }

  /// All bytes of all files in `directory`.
  private func bytes(in directory: String) throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: directory).reduce(into: Data()) { all, name in
      all.append(try Data(contentsOf: URL(fileURLWithPath: directory + "/" + name)))
    }
  }

  /// The conversations whose word occurs anywhere in the files of `directory`.
  private func planted(in directory: String) throws -> Set<Int> {
    let parts = String(decoding: try bytes(in: directory), as: UTF8.self).utf8.split(
      separator: UInt8(ascii: "<"))
    return Set(
      parts.compactMap { part in
        part.firstIndex(of: UInt8(ascii: ">")).flatMap { Int(String(decoding: part[..<$0], as: UTF8.self)) }
      })
  }
}
