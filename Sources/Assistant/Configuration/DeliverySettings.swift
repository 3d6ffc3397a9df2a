public import Webhooks

/// How events get to the endpoints, whichever it is.
public struct DeliverySettings: Sendable, Equatable {
  /// The proxy for all hosts but this computer; nil for none. It may hold a password.
  public var proxy: String?
  /// When a delivery that failed is tried again.
  public var schedule: RetrySchedule

  /// No proxy, and the schedule of the contract.
  public static let standard = DeliverySettings(schedule: .standard)
}

extension Configuration {
  /// Who sends the events.
  var origin: CloudEvent.Origin { CloudEvent.Origin(oin: oin, schemas: schemas) }

  /// How a dispatcher works.
  var dispatchOptions: DispatchOptions {
    DispatchOptions(origin: origin, schedule: delivery.schedule, proxy: delivery.proxy)
  }
}
