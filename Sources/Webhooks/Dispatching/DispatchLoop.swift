import Logging
import Model

/// What the thread of a `Dispatcher` does, round after round: judge what ended, write it down, claim what may
/// go, send it, and sleep until there is more.
final class DispatchLoop {
  private var lanes: [Lane]
  private let store: any Store
  private let clock: any WallClock
  private let logger: Logger
  private let options: DispatchOptions
  private let client: HTTPClient
  private let mailbox: Monitor<DispatchMailbox>
  private var generator: any RandomNumberGenerator & Sendable
  /// Results that the store has not taken yet.
  private var unrecorded: [DeliveryResult] = []

  init(
    lanes: [Lane], store: any Store, clock: any WallClock, logger: Logger, options: DispatchOptions,
    client: HTTPClient, mailbox: Monitor<DispatchMailbox>
  ) {
    self.lanes = lanes
    self.store = store
    self.clock = clock
    self.logger = logger
    self.options = options
    self.client = client
    self.mailbox = mailbox
    generator = options.generator
  }

  func run() {
    var pause = Duration.zero
    while true {
      let work = mailbox.wait(until: Deadline(in: pause)) { $0.take() }
      if work?.isStopping == true {
        judge(work?.finished ?? [])
        break
      }
      let drains = work?.drains ?? mailbox.with { $0.drains }
      pause = round(work?.finished ?? [], drains: drains)
    }
    end()
  }

  // MARK: A round

  /// Returns how long there is nothing to do, unless somebody wakes us.
  private func round(_ finished: [DispatchMailbox.Finished], drains: Int) -> Duration {
    judge(finished)
    let now = clock.now()
    let claims: Claims
    do {
      claims = try store.transaction { try claim(in: $0, now: now) }
    } catch {
      // The results stay here for the next round; should we crash before, the leases end and all is sent
      // again.
      logger.error(
        "Het versturen van webhooks wacht: de opslag werkt niet.", metadata: ["reden": "\(reason(error))"])
      publish(settled: nil)
      return Self.pauseAfterStoreError
    }
    unrecorded = []
    for (lane, delivery) in claims.deliveries { send(delivery, in: lane, now: now) }
    let isSettled = claims.deliveries.isEmpty && lanes.allSatisfy(\.running.isEmpty)
    publish(settled: isSettled ? drains : nil)
    guard let next = claims.next else { return options.checkEvery }
    return min(options.checkEvery, max(next.since(now), .zero))
  }

  private struct Claims {
    var deliveries: [(lane: Int, delivery: Delivery)] = []
    /// When to look again.
    var next: Timestamp?
  }

  /// Writes the results down and claims for each lane what it has room for, all in one transaction.
  private func claim(in transaction: any StoreTransaction, now: Timestamp) throws -> Claims {
    if !unrecorded.isEmpty { try transaction.record(unrecorded) }
    var claims = Claims()
    for (index, lane) in lanes.enumerated() where !lane.isGone {
      let names = [lane.endpoint.name]
      let room = lane.allowance(at: now)
      var isFull = room == 0
      if room > 0 {
        let claimed = try transaction.claim(
          endpoints: names, now: now, leasedUntil: now.adding(lane.lease), limit: room
        ).filter { !lane.running.contains($0.id) }
        claims.deliveries += claimed.map { (index, $0) }
        isFull = claimed.count >= room
      }
      // A full lane wakes us when something ends; a pause ends by itself.
      let pausedUntil = lane.running.isEmpty ? lane.circuit.openUntil.flatMap { $0 > now ? $0 : nil } : nil
      guard !isFull || pausedUntil != nil, let due = try transaction.nextDue(endpoints: names) else {
        continue
      }
      var next = max(due, pausedUntil ?? due)
      // Due, and yet not given to us: it waits for another of its case. Never ask again at once.
      if next <= now { next = now.adding(Self.pauseWhenBlocked) }
      claims.next = min(claims.next ?? next, next)
    }
    return claims
  }

  private func send(_ delivery: Delivery, in lane: Int, now: Timestamp) {
    lanes[lane].begin(delivery.id)
    let request: HTTPRequest
    do {
      request = try HTTPRequest(delivery.event, to: lanes[lane].endpoint, from: options.origin, at: now)
    } catch {
      logger.error(
        "\(error)", metadata: ["endpoint": "\(delivery.endpoint)", "event": "\(delivery.event.id)"])
      let finished = DispatchMailbox.Finished(
        delivery: delivery, lane: lane, outcome: .failed(.other(code: 0)))
      return mailbox.with { $0.finished.append(finished) }
    }
    client.send(request) { [mailbox] outcome in
      let finished = DispatchMailbox.Finished(delivery: delivery, lane: lane, outcome: outcome)
      mailbox.with { $0.finished.append(finished) }
    }
  }

  // MARK: Results

  private func judge(_ finished: [DispatchMailbox.Finished]) {
    let now = clock.now()
    for item in finished {
      guard item.outcome != .failed(.cancelled) else {
        lanes[item.lane].drop(item.delivery.id)
        continue
      }
      let judgement = Judgement(
        item.outcome, attempts: item.delivery.attempts + 1, schedule: options.schedule, now: now,
        using: &generator)
      lanes[item.lane].end(item.delivery.id, judgement, at: now)
      unrecorded.append(
        DeliveryResult(
          delivery: item.delivery.id, verdict: judgement.verdict, outcome: judgement.outcome, at: now))
      log(item, judgement)
    }
  }

  /// Names the endpoint, the event and the status: never an address, a body or a secret.
  private func log(_ item: DispatchMailbox.Finished, _ judgement: Judgement) {
    var metadata: Logger.Metadata = [
      "endpoint": "\(item.delivery.endpoint)", "event": "\(item.delivery.event.id)",
      "poging": "\(item.delivery.attempts + 1)",
    ]
    if case .answered(let status, _) = item.outcome { metadata["status"] = "\(status)" }
    switch judgement.verdict {
    case .delivered: logger.info("Een webhook is bezorgd.", metadata: metadata)
    case .retry(let moment):
      metadata["opnieuw"] = "\(moment.iso8601)"
      logger.warning("Een webhook is niet bezorgd. \(judgement.outcome)", metadata: metadata)
    case .dead: logger.error("Een webhook is opgegeven. \(judgement.outcome)", metadata: metadata)
    }
  }

  private func publish(settled: Int?) {
    let statuses = lanes.map(\.status)
    mailbox.with { mailbox in
      mailbox.statuses = statuses
      if let settled { mailbox.settled = max(mailbox.settled, settled) }
    }
  }

  // MARK: The end

  private func end() {
    let running = Set(lanes.flatMap(\.running))
    client.stop()
    // Every completion has been called now: some ended in time after all, the others were broken off.
    judge(
      mailbox.with { mailbox in
        defer { mailbox.finished = [] }
        return mailbox.finished
      })
    let results = unrecorded
    let unfinished = running.subtracting(results.map(\.delivery)).sorted()
    do {
      if !results.isEmpty || !unfinished.isEmpty {
        try store.transaction { transaction in
          if !results.isEmpty { try transaction.record(results) }
          if !unfinished.isEmpty { try transaction.release(unfinished) }
        }
      }
    } catch {
      logger.error(
        "Bij het stoppen werkt de opslag niet. Wat al bezorgd is, kan nog eens verstuurd worden.",
        metadata: ["reden": "\(reason(error))"])
    }
    publish(settled: nil)
    mailbox.with { $0.hasEnded = true }
  }

  /// The store's own sentence; of an error that we do not know, only its kind, as its text may hold anything.
  private func reason(_ error: any Error) -> String {
    (error as? StoreError)?.description ?? String(describing: type(of: error))
  }

  private static let pauseAfterStoreError = Duration.seconds(5)
  private static let pauseWhenBlocked = Duration.seconds(5)
}
