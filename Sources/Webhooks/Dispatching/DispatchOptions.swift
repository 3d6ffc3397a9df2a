/// How a `Dispatcher` works; the values that are left out are those of the contract.
public struct DispatchOptions: Sendable {
  /// Who sends.
  public var origin: CloudEvent.Origin
  /// When a delivery that failed is tried again.
  public var schedule: RetrySchedule
  /// Deliveries on their way to one endpoint at once.
  public var perEndpoint: Int
  /// Deliveries on their way to all endpoints at once. It is shared out evenly beforehand, at least one for
  /// each, so that a hanging endpoint takes nothing away from another.
  public var total: Int
  /// The proxy for all hosts but this computer, as libcurl writes it; nil for none. The address guard then
  /// sees the proxy only: keeping private addresses out is up to the proxy.
  public var proxy: String?
  /// How often to look in the store without being woken: another program may have put something there.
  public var checkEvery: Duration
  /// Where the jitter comes from.
  public var generator: any RandomNumberGenerator & Sendable

  public init(
    origin: CloudEvent.Origin, schedule: RetrySchedule = .standard, perEndpoint: Int = 8, total: Int = 256,
    proxy: String? = nil, checkEvery: Duration = .seconds(60),
    generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
  ) {
    self.origin = origin
    self.schedule = schedule
    self.perEndpoint = max(1, perEndpoint)
    self.total = max(1, total)
    self.proxy = proxy
    self.checkEvery = max(checkEvery, .seconds(1))
    self.generator = generator
  }

  /// Whether `text` can be a `proxy`: an http or https address, with or without a name and a password.
  public static func isProxy(_ text: String) -> Bool {
    guard !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }), let address = WebAddress(text) else {
      return false
    }
    return address.scheme == "http" || address.scheme == "https"
  }

  /// How many deliveries each of `endpoints` may have on their way.
  func width(endpoints: Int) -> Int { max(1, min(perEndpoint, total / max(1, endpoints))) }
}
