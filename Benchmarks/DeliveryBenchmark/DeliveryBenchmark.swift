import ArgumentParser
import Foundation
import Logging
import Model
import Storage
import Webhooks

/// Delivers many events through the real store and dispatcher, and prints how long that took, as JSON.
///
/// `Benchmarks/run` gives it a receiver to send to. Stored, signed, sent and recorded: the clock runs from the first
/// event that is put in the outbox to the last result that is written down.
@main
struct DeliveryBenchmark: ParsableCommand {
  @Argument(help: "Where the healthy endpoint listens.")
  var url: String

  @Option(help: "The SQLite file; it must not exist.")
  var store: String

  @Option(help: "How many events to deliver.")
  var count = 10_000

  @Option(help: "How many of them wait before the clock starts.")
  var waiting = 0

  @Option(help: "Where endpoints listen that never answer.")
  var hanging: [String] = []

  @Option(help: "How many events wait for each endpoint that never answers.")
  var hangingWaiting = 1000

  @Option(help: "Write the bodies of the events into this directory, and send nothing.")
  var bodies: String?

  private static let batch = 256
  private static let origin = CloudEvent.Origin(oin: "00000001234567890000")

  func run() throws {
    let events = Events()
    if let bodies {
      for number in 0..<count {
        let body = CloudEvent(events.event(number), from: Self.origin).bytes
        try Data(body).write(to: URL(filePath: "\(bodies)/\(number).json"))
      }
      return
    }
    let store = try SQLiteStore(path: store)
    try put(hangingWaiting, of: events, to: hanging.indices.map { "hangt-\($0)" }, in: store)
    try put(waiting, of: events, to: ["gezond"], in: store)
    let dispatcher = try makeDispatcher(store)
    let usage = Usage()
    try dispatcher.start()
    try put(count - waiting, of: events, to: ["gezond"], in: store, dispatcher)
    while (dispatcher.statuses().first { $0.name == "gezond" }?.delivered ?? 0) < count { usleep(2000) }
    print(usage.report(count).text)
    dispatcher.stop()
  }

  private func makeDispatcher(_ store: SQLiteStore) throws -> Dispatcher {
    var endpoints = [try Endpoint(name: "gezond", url: url, secrets: ["geheim"])]
    for (index, url) in hanging.enumerated() {
      endpoints.append(try Endpoint(name: "hangt-\(index)", url: url, secrets: ["geheim"]))
    }
    var logger = Logger(label: "benchmark") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .error
    return Dispatcher(
      endpoints: endpoints, store: store, clock: MachineClock(), logger: logger,
      options: DispatchOptions(origin: Self.origin))
  }

  /// Puts events in the outbox as a busy program does: a batch of turns shares a transaction.
  private func put(
    _ count: Int, of events: Events, to endpoints: [String], in store: SQLiteStore,
    _ dispatcher: Dispatcher? = nil
  ) throws {
    guard !endpoints.isEmpty else { return }
    for start in stride(from: 0, to: count, by: Self.batch) {
      try store.transaction { transaction in
        for number in start..<min(start + Self.batch, count) {
          try transaction.enqueue(events.event(number), to: endpoints, of: nil)
        }
      }
      dispatcher?.wake()
    }
  }
}

/// Events as the bot makes them of a call for help, each about a case of its own.
struct Events {
  private let prefix = UInt64.random(in: .min ... .max)

  func event(_ number: Int) -> Event {
    var generator = SystemRandomNumberGenerator()
    let subject = CaseNumber.random(using: &generator)
    return Event(
      id: "evt_" + String(prefix, radix: 16) + "_" + String(number), type: EventType.help, subject: subject,
      time: MachineClock().now(),
      data: [
        "case": .string(subject.description), "intent": "hulp_geld", "form": "hulpvraag",
        "slots": [
          "situatie": "Ik kan mijn huur niet meer betalen, en de energierekening ligt er ook nog",
          "voor_wie": "zelf", "spoed": "deze_week", "contact_hoe": "bellen", "naam": "Sam Jansen",
          "contact": ["phone": "+31687654321"],
        ], "channel": "irc", "received": "2026-05-04T10:00:00+02:00",
        "promise": ["what": "Iemand van het wijkteam belt je", "due": "2026-05-18"],
      ])
  }
}

struct MachineClock: WallClock {
  func now() -> Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

/// Time and memory from here on.
struct Usage {
  private let begun = ContinuousClock.now
  private let computedBefore = Self.computed()

  func report(_ count: Int) -> JSONValue {
    let taken = (ContinuousClock.now - begun) / .seconds(1)
    return [
      "deliveries": .int(count), "seconds": .double(taken), "rate": .double(Double(count) / taken),
      "cpu_seconds": .double(Self.computed() - computedBefore), "peak_kilobytes": .int(Self.peakKilobytes()),
    ]
  }

  private static func usage() -> rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  private static func computed() -> Double {
    let usage = usage()
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(
      usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  private static func peakKilobytes() -> Int { Int(usage().ru_maxrss) }
}
