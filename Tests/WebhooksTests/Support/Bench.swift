import Logging
import Model

@testable import Webhooks

/// What a test of the dispatcher needs; `stop` leaves no thread behind.
struct Bench {
  let store: OutboxDouble
  let clock = ManualClock()
  let log = LogBook()
  let dispatcher: Dispatcher

  init(
    _ endpoints: [Endpoint], schedule: RetrySchedule = RetrySchedule(jitter: 0), perEndpoint: Int = 8,
    total: Int = 256, proxy: String? = nil,
    store: OutboxDouble = OutboxDouble()
  ) {
    self.store = store
    dispatcher = Dispatcher(
      endpoints: endpoints, store: store, clock: clock, logger: log.logger,
      options: DispatchOptions(
        origin: Samples.origin, schedule: schedule, perEndpoint: perEndpoint, total: total, proxy: proxy,
        generator: SeededGenerator(1)))
  }

  func advance(_ duration: Duration) {
    clock.advance(duration)
    dispatcher.wake()
  }
}
