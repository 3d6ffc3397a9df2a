import Foundation
import Model
import Testing

@Suite("Nothing is left of what was erased")
struct ErasureTests {
  // No four of its letters stand in a row in the text that records are squeezed with, so it is stored as it is.
  private static let secret = "qxzjvkwyxq"

  @Test("No byte of the words is in the store, its log or the model cache, while the program still runs")
  func noByteIsLeft() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver)
    let messages = [
      "ik heb een klacht over de balie, het ging over \(Self.secret)", "excuses voor \(Self.secret)", "Anna",
      "anna@example.nl", "ja, verstuur het",
    ]
    for (index, message) in messages.enumerated() { _ = try bridge.say(message, id: "m\(index)") }
    _ = try bridge.say("wat weten jullie van mij?", id: "m6")
    #expect(try Self.isKept(workplace), "the words were there")
    _ = try receiver.events(1)

    _ = try bridge.say("vergeet mij", id: "m7")
    #expect(try bridge.say("ja", id: "m8").said.contains("gewist"))
    #expect(try !Self.isKept(workplace))
    #expect(try !bytes(in: try #require(workplace.environment["XDG_CACHE_HOME"])).contains(Self.secret))
    try bridge.finish()
    #expect(try !Self.isKept(workplace))
    #expect(try receiver.allEvents().last?.type == EventType.erased)
  }

  private static func isKept(_ workplace: Workplace) throws -> Bool {
    try workplace.storeBytes().firstRange(of: Array(secret.utf8)) != nil
  }

  /// The text of all files under a directory, as far as it is text.
  private func bytes(in directory: String) throws -> String {
    let files = FileManager.default.enumerator(atPath: directory)
    var all = ""
    while let name = files?.nextObject() as? String {
      guard let content = FileManager.default.contents(atPath: directory + "/" + name) else { continue }
      all += String(decoding: content, as: UTF8.self)
    }
    #expect(!all.isEmpty, "a model was compiled")
    return all
  }
}
