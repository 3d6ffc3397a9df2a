/// Tells what time it is. Injected, so that tests and replays decide the moment.
public protocol WallClock: Sendable {
  func now() -> Timestamp
}

/// A clock that stands still at a moment of the test's choice.
public struct FixedClock: WallClock {
  private let moment: Timestamp

  public init(_ moment: Timestamp) { self.moment = moment }

  public func now() -> Timestamp { moment }
}
