import Foundation
import Model
import Testing

@testable import NLU

@Suite struct ModelCacheTests {
  @Test func aMappedFileEqualsTheModelInMemory() throws {
    try withCache { cache, _ in
      let model = try Toy.model(attachment: [1, 2, 3])
      #expect(cache.save(model, as: "key"))
      let mapped = try #require(cache.load("key"))
      #expect(Array(mapped.bytes) == Array(model.bytes))
      #expect(mapped.classes == model.classes)
      #expect(mapped.attachment == [1, 2, 3])
      for (text, _) in Toy.examples { #expect(Toy.chances(mapped, text) == Toy.chances(model, text)) }
    }
  }

  @Test func anotherKeyIsAnotherModel() throws {
    let model = try Toy.model()
    try withCache { cache, _ in
      #expect(cache.save(model, as: "key"))
      #expect(cache.load("yek") == nil)
    }
  }

  @Test func aModelTakesThePlaceOfAnOlderOne() throws {
    try withCache { cache, directory in
      cache.save(try Toy.model(attachment: [1]), as: "key")
      cache.save(try Toy.model(attachment: [2]), as: "key")
      #expect(cache.load("key")?.attachment == [2])
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: directory).count == 1, "nothing is left behind")
    }
  }

  /// What can be wrong with a file.
  enum Damage: String, CaseIterable, Sendable {
    case empty, header, truncated, longer, garbage, otherMagic, otherVersion, hugeFields, noClasses, oddSlots

    func done(to bytes: [UInt8]) -> [UInt8] {
      switch self {
      case .empty: []
      case .header: Array(bytes.prefix(40))
      case .truncated: Array(bytes.dropLast(64))
      case .longer: bytes + [0]
      case .garbage: bytes.map { $0 ^ 0x5A }
      case .otherMagic: with(bytes, 0, 0)
      case .otherVersion: with(bytes, 1, ModelLayout.version + 1)
      case .hugeFields: (2..<8).reduce(bytes) { with($0, $1, $1 == 6 ? 1 << 31 : (1 << 31) - 1) }
      case .noClasses: with(with(bytes, 2, 0), 3, 0)
      case .oddSlots: with(bytes, 6, 3)
      }
    }

    private func with(_ bytes: [UInt8], _ field: Int, _ value: UInt32) -> [UInt8] {
      var changed = bytes
      changed.withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: field * 4, as: UInt32.self) }
      return changed
    }
  }

  @Test(arguments: Damage.allCases)
  func aDamagedFileIsNoModel(_ damage: Damage) throws {
    try withCache { cache, directory in
      cache.save(try Toy.model(), as: "key")
      let path = "\(directory)/key-\(ModelLayout.version).model"
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      try Data(damage.done(to: bytes)).write(to: URL(filePath: path))
      #expect(cache.load("key") == nil)
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsNoDisaster() throws {
    let cache = ModelCache(directory: "/dev/null/cache")
    #expect(try !cache.save(Toy.model(), as: "key"))
    #expect(cache.load("key") == nil)
  }

  @Test func theDirectoriesAreMade() throws {
    let model = try Toy.model()
    try withCache { _, directory in
      let deep = ModelCache(directory: directory + "/a/b")
      #expect(deep.save(model, as: "key"))
      #expect(deep.load("key") != nil)
    }
  }

  private func withCache(_ body: (ModelCache, String) throws -> Void) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "models-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try body(ModelCache(directory: directory), directory)
  }
}
