/// Attempts to prove something that failed, and how long the next must wait: guessing gets slower and slower.
public struct Guesses: Sendable, Codable, Equatable {
  public private(set) var failed = 0
  /// Before this moment no attempt counts.
  public private(set) var blockedUntil: Timestamp?

  public init() {}

  /// So many attempts may fail before the first wait.
  public static let free = 3
  /// The first wait, in seconds; each further failure doubles it, up to a day.
  public static let firstWait: Int64 = 15 * 60

  public func isBlocked(at now: Timestamp) -> Bool { blockedUntil.map { now < $0 } ?? false }

  /// Writes down that an attempt failed.
  public mutating func fail(at now: Timestamp) {
    failed += 1
    guard failed >= Self.free else { return }
    let doublings = min(failed - Self.free, 7)
    blockedUntil = now.adding(seconds: min(Self.firstWait << Int64(doublings), 24 * 3600))
  }
}

/// A case of another conversation that was proved to be one's own, for a while.
public struct ProvedCase: Sendable, Codable, Equatable {
  public let number: CaseNumber
  public let until: Timestamp

  /// A proof made at `now`; good for an hour, as others may use the same device.
  public init(_ number: CaseNumber, at now: Timestamp) {
    self.number = number
    until = now.adding(seconds: 3600)
  }
}
