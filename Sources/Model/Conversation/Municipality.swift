/// For whom the bot speaks, and how it addresses people.
public struct Municipality: Sendable, Equatable {
  public let name: String
  /// The number that citizens may call, as they read it.
  public let phone: String
  /// Whether the bot says `u` instead of `je`.
  public let isFormal: Bool

  public init(name: String, phone: String, isFormal: Bool = false) {
    self.name = name
    self.phone = phone
    self.isFormal = isFormal
  }
}
