import Assistant
import Foundation
import Model
import NLU

/// The intent files that ship with the bot, with their model, made once.
enum Shipped {
  private static let loading = Result {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Knowledge.load(root.appending(path: "intents").path, cache: nil)
  }

  static func knowledge() throws -> Knowledge { try loading.get() }

  static func bot() throws -> Bot {
    Bot(
      knowledge: try knowledge(), municipality: Town.municipality, store: MemoryStore(), routing: { _ in [] },
      clock: FixedClock(Town.monday))
  }
}
