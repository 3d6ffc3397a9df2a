/// How long each kind of data is kept, in days.
public struct Retention: Sendable, Equatable {
  /// Answers that a bridge may ask for again.
  public var answers: Int
  /// A conversation without a case, after its last message.
  public var conversations: Int
  /// A case that is closed or withdrawn, after its conversation's last message.
  public var cases: Int
  /// A delivery that arrived or was given up.
  public var deliveries: Int

  public init(answers: Int = 7, conversations: Int = 90, cases: Int = 365, deliveries: Int = 30) {
    self.answers = answers
    self.conversations = conversations
    self.cases = cases
    self.deliveries = deliveries
  }

  public static let standard = Retention()
}

/// How much of each kind was removed.
public struct Purged: Sendable, Equatable {
  public var answers = 0
  public var conversations = 0
  public var cases = 0
  public var deliveries = 0

  public init() {}
}
