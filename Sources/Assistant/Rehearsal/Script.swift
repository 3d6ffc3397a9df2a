public import Model

/// A conversation that was written down to be tried: what a citizen says, and what must be true after each turn.
public struct Script: Sendable {
  public let title: String
  /// When it begins.
  public let time: Timestamp
  public let municipality: Municipality
  public let turns: [Turn]

  /// One message, and what is expected after it. What is nil or empty is not looked at.
  public struct Turn: Sendable {
    public let says: String
    /// In the file, counted from 1.
    public let line: Int
    /// Seconds that pass before the message.
    public var after: Int64 = 60
    /// Whether the program starts again before the message, on the same store.
    public var restarts = false
    /// Texts that must stand in the replies, capitals aside.
    public var reply: [String] = []
    /// Texts that may not.
    public var notReply: [String] = []
    /// Buttons that must be offered.
    public var buttons: [String] = []
    /// What the state must say; `null` for nothing. Members of the protocol's `state`, by their names.
    public var state: [JSONValue.Member] = []
    /// Slots, each as a whole or with some of its members; a text stands for the `text` in an object.
    public var slots: [JSONValue.Member] = []
    /// The types of the events that this turn causes, in order.
    public var events: [String]?

    public init(says: String, line: Int) {
      self.says = says
      self.line = line
    }
  }

  /// What is wrong with a file of conversations; every fault with its line.
  public struct Unusable: Error, CustomStringConvertible {
    public let description: String
  }
}
