/// One thing the bot says, with the answers it offers.
public struct Reply: Hashable, Sendable, Codable {
  public let text: String
  public let buttons: [Button]

  public init(_ text: String, buttons: [Button] = []) {
    self.text = text
    self.buttons = buttons
  }
}

/// An answer that the bot offers. A citizen may press it, type its number, its title or anything else.
public struct Button: Hashable, Sendable, Codable {
  /// What the citizen reads.
  public let title: String
  /// What to send back as the message when the button is chosen.
  public let payload: String

  public init(_ title: String, payload: String? = nil) {
    self.title = title
    self.payload = payload ?? title
  }
}
