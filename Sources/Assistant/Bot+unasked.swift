public import Model

/// Something to be said in a conversation although nobody asked.
public struct Unasked: Sendable, Equatable {
  let waiting: WaitingNotice
  public let answer: Answer

  /// Whom it is for.
  public var conversation: ConversationID { waiting.notice.conversation }
}

extension Bot {
  /// What waits to be said on these channels. It waits on until `confirm` says that it went out.
  ///
  /// Throws what the store throws.
  public func unasked(on channels: Set<String>) throws -> [Unasked] {
    guard !channels.isEmpty else { return [] }
    return try store.transaction { transaction in
      try transaction.notices(on: channels, at: moment, limit: Self.mostAtOnce).map {
        try unasked($0, transaction)
      }
    }
  }

  /// The same, for one conversation.
  public func unasked(in conversation: ConversationID) throws -> [Unasked] {
    try store.transaction { transaction in
      try transaction.notices(for: conversation, at: moment).map { try unasked($0, transaction) }
    }
  }

  private func unasked(_ waiting: WaitingNotice, _ transaction: any StoreTransaction) throws -> Unasked {
    let tracker = try transaction.tracker(of: waiting.notice.conversation)
    return Unasked(
      waiting: waiting,
      answer: Answer(
        replies: waiting.notice.replies, tracker, catalogue, caseNumber: waiting.notice.caseNumber))
  }

  /// Notes that these were said. A crash before this says them twice, which is better than never.
  public func confirm(_ said: [Unasked]) throws {
    guard !said.isEmpty else { return }
    try store.transaction { transaction in
      try transaction.remove(notices: said.map(\.waiting.id))
      for unasked in said {
        guard var tracker = try transaction.tracker(of: unasked.conversation) else { continue }
        tracker.hear([unasked.waiting], unasked.waiting.notice.replies)
        try transaction.save(tracker)
      }
    }
  }

  private static let mostAtOnce = 256
}
