import Foundation
import Fuzzing
import Testing

/// Bytes that a seed makes, some hundreds for each in every run of the tests. `make fuzz` lets libFuzzer look for worse.
@Suite("Any bytes whatever: no crash, no hang, no broken promise")
struct FuzzTests {
  @Test("What is kept in the corpus", arguments: FuzzTarget.allCases)
  func corpus(_ target: FuzzTarget) throws {
    let inputs = try Corpus.inputs(for: target)
    #expect(!inputs.isEmpty)
    let fuzzer = Fuzzer()
    try fuzzer.prepare(target)
    for (name, bytes) in inputs { try Self.feed(fuzzer, target, bytes, "\(target.rawValue)/\(name)") }
  }

  /// As long as a message can be, in bytes.
  private static let wall = 16 * 1024

  @Test("One piece over and over, as long as a message can be", arguments: FuzzTarget.allCases)
  func walls(_ target: FuzzTarget) throws {
    let fuzzer = Fuzzer()
    try fuzzer.prepare(target)
    for (number, piece) in Mutation.pieces.enumerated() {
      // With a space between them or without, by turns.
      let part = piece + (number % 2 == 0 ? [] : [UInt8(ascii: " ")])
      let bytes = Array(repeatElement(part, count: Self.wall / part.count).joined())
      try Self.feed(fuzzer, target, bytes, "\(target.rawValue), piece \(number)")
    }
  }

  @Test("What a seed makes of it", arguments: FuzzTarget.allCases)
  func seeded(_ target: FuzzTarget) throws {
    let environment = ProcessInfo.processInfo.environment
    let rounds = environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 300
    let seed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1
    let seeds = try Corpus.inputs(for: target).map(\.bytes)
    let fuzzer = Fuzzer()
    try fuzzer.prepare(target)
    for round in 0..<rounds {
      var mutation = Mutation(seed: seed << 32 + UInt64(round))
      let bytes = mutation.make(from: seeds, longest: target.longest)
      try Self.feed(fuzzer, target, bytes, "\(target.rawValue), seed \(seed), round \(round)")
    }
  }

  /// Feeds one input; what breaks is written to a file that can go into the corpus.
  private static func feed(_ fuzzer: Fuzzer, _ target: FuzzTarget, _ bytes: [UInt8], _ name: String) throws {
    let begun = computed()
    do {
      try fuzzer.run(target, bytes)
    } catch {
      Issue.record("\(name): \(error); \(try keep(bytes))")
    }
    let taken = computed() - begun
    // A sanitizer takes what it takes.
    if !isSanitized, taken > Double(target.limit) / 1000 {
      Issue.record("\(name) took \(Int(taken * 1000)) ms; \(try keep(bytes))")
    }
  }

  private static let isSanitized = ProcessInfo.processInfo.environment["SANITIZER"] != nil

  /// The computing of this thread, so that what else the machine does does not count, in seconds.
  private static func computed() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func keep(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    return file.path
  }
}
