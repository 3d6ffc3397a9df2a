internal import GRDB
internal import Model

/// Where a conversation stands in the tables, and what is known of it without looking there again.
struct StoredConversation: Sendable {
  let id: Int64
  /// Where its record stands; nil before it is written for the first time.
  var place: RecordHeap.Place?
  /// Nil when none was saved.
  var tracker: Tracker?
  /// The answers that are remembered, oldest first. Some may have been forgotten since.
  var answers: [RememberedAnswer]
  /// The last day on which it was in use, and whether the tables say so.
  var touched: Int
  var isTouchStored = true
  /// Nil when they were not looked up, or have changed since.
  var cases: [Case]?
  /// Whether a notice may wait for it.
  var mayHaveNotices: Bool

  /// Takes over a case that was opened. One older than the others must be put in its place: they are looked up again.
  mutating func opened(_ newCase: Case) {
    let isNewest = cases?.last.map { $0.opened <= newCase.opened } ?? true
    if isNewest { cases?.append(newCase) } else { cases = nil }
  }

  /// Takes over what became of a case.
  mutating func changed(_ changed: Case) {
    guard let index = cases?.firstIndex(where: { $0.number == changed.number }) else { return cases = nil }
    cases?[index] = changed
  }
}

/// The conversations of a moment ago, so that who goes on talking need not be read again.
///
/// It holds as long as nobody else writes into the file: SQLite counts what other connections commit (`PRAGMA
/// data_version`), and a transaction that finds another number begins with nothing. So does one after a failure.
struct HotConversations: Sendable {
  /// The ones that were used last, and those before them: when the first are many, the second go.
  private var recent: [ConversationID: StoredConversation] = [:]
  private var earlier: [ConversationID: StoredConversation] = [:]
  private var version: Int64 = -1

  /// So many are kept at least, and at most twice as many: some kilobytes each.
  private static let kept = 1280

  /// To be called first in a transaction: forgets everything when another program has written.
  mutating func check(_ database: Database) throws {
    var found: Int64 = -1
    try database.hot("PRAGMA data_version") { found = $0.number(0) }
    if found != version { self = HotConversations() }
    version = found
  }

  /// All of it, for whoever changes it; nothing stays behind.
  mutating func handOver() -> HotConversations {
    defer { self = HotConversations() }
    return self
  }

  subscript(conversation: ConversationID) -> StoredConversation? {
    mutating get {
      if let found = recent[conversation] { return found }
      guard let found = earlier.removeValue(forKey: conversation) else { return nil }
      self[conversation] = found
      return found
    }
    set {
      if !earlier.isEmpty { earlier[conversation] = nil }
      recent[conversation] = newValue
      guard recent.count >= Self.kept else { return }
      earlier = recent
      recent = [:]
    }
  }
}
