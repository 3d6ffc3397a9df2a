/// Something that happened to a case.
public struct CaseStep: Sendable, Codable, Equatable {
  public let at: Timestamp
  public let kind: Kind
  /// The official's name; nil for the citizen and for the clock.
  public let by: String?
  /// What was said or promised, in the words of whoever did it.
  public let text: String?

  public init(at: Timestamp, kind: Kind, by: String? = nil, text: String? = nil) {
    self.at = at
    self.kind = kind
    self.by = by
    self.text = text
  }

  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The case came in, which was confirmed at once.
    case received
    /// An official took it.
    case pickedUp = "picked_up"
    /// An official answered.
    case answered
    /// An official asked something.
    case asked
    /// An official promised something more.
    case promised
    /// The citizen added to it, or replied.
    case added
    /// The last day of a promise went by.
    case late
    /// The official gave it back.
    case handedBack = "handed_back"
    /// The official is done.
    case closed
    /// The citizen withdrew it.
    case withdrawn
  }
}

/// Somebody at the municipality, as a case remembers him.
public struct Official: Sendable, Codable, Hashable {
  /// What citizens read.
  public let name: String
  /// Where replies reach him.
  public let desk: ConversationID

  public init(name: String, desk: ConversationID) {
    self.name = name
    self.desk = desk
  }
}
