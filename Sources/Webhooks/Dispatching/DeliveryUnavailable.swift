/// Webhooks cannot be delivered on this computer.
public struct DeliveryUnavailable: Error, Sendable, CustomStringConvertible {
  private let reason: String

  init(_ reason: String) { self.reason = reason }

  public var description: String { "Webhooks kunnen niet worden verzonden: \(reason)." }
}
