import Logging
import Model

/// What the thread of a `Dispatcher` does, round after round: judge what ended, write it down, claim what may
/// go, send it, and sleep until there is more.
final class DispatchLoop {
  var lanes: [Lane]
  let store: any Store
  let clock: any WallClock
  let logger: Logger
  let options: DispatchOptions
  let client: HTTPClient
  let mailbox: Monitor<DispatchMailbox>
  var generator: any RandomNumberGenerator & Sendable
  /// Results that the store has not taken yet.
  var unrecorded: [DeliveryResult] = []
  /// Deliveries that came back without an attempt; their leases are still to be given back.
  var unused: [Int64] = []
  /// When the store was last asked and told how endpoints are doing.
  private var exchangedAt: Timestamp?

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
      pause = round(work ?? mailbox.with { DispatchMailbox.Work(drains: $0.drains) })
    }
    end()
  }

  // MARK: A round

  /// Returns how long there is nothing to do, unless somebody wakes us.
  private func round(_ work: DispatchMailbox.Work) -> Duration {
    judge(work.finished)
    let now = clock.now()
    for answer in work.tokens { tokenCame(answer, at: now) }
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
    unused = []
    if claims.hasExchanged {
      exchangedAt = now
      for index in lanes.indices { lanes[index].saved() }
    }
    for lane in claims.tokens { askForToken(lane) }
    for (lane, delivery) in claims.deliveries { send(delivery, in: lane, now: now) }
    let isSettled = claims.deliveries.isEmpty && lanes.allSatisfy(\.isAtRest)
    publish(settled: isSettled ? work.drains : nil)
    guard let next = claims.next else { return options.checkEvery }
    return min(options.checkEvery, max(next.since(now), .zero))
  }

  private struct Claims {
    var deliveries: [(lane: Int, delivery: Delivery)] = []
    /// Lanes that have something to send and no token to send it with.
    var tokens: [Int] = []
    /// Whether the store knows what is new of the endpoints, and we what it knew.
    var hasExchanged = false
    /// When to look again.
    var next: Timestamp?
  }

  /// Writes the results down and claims for each lane what it has room for, all in one transaction.
  private func claim(in transaction: any StoreTransaction, now: Timestamp) throws -> Claims {
    if !unrecorded.isEmpty { try transaction.record(unrecorded) }
    if !unused.isEmpty { try transaction.release(unused) }
    var claims = Claims()
    if mustExchange(at: now) {
      try exchange(in: transaction)
      claims.hasExchanged = true
    }
    for (index, lane) in lanes.enumerated() where !lane.isGone {
      try claim(for: lane, index, in: transaction, now: now, &claims)
    }
    return claims
  }

  /// Whether it is time to tell the store how endpoints are doing: at once when it matters, else when there is a pause
  /// or a second has passed. In a rush it would cost more than the deliveries.
  private func mustExchange(at now: Timestamp) -> Bool {
    guard let exchangedAt, (Duration.zero..<Duration.seconds(1)).contains(now.since(exchangedAt)) else {
      return true
    }
    return lanes.contains { $0.isGone || $0.hasNews && $0.isAtRest }
  }

  /// Learns what other programs found out, and then saves what is new here: in this order nothing of theirs is lost.
  private func exchange(in transaction: any StoreTransaction) throws {
    for state in try transaction.endpointStates() {
      if let index = lanes.firstIndex(where: { $0.endpoint.name == state.name }) { lanes[index].learn(state) }
    }
    for lane in lanes where lane.hasNews { try transaction.save(lane.state) }
  }

  private func claim(
    for lane: Lane, _ index: Int, in transaction: any StoreTransaction, now: Timestamp, _ claims: inout Claims
  ) throws {
    let names = [lane.endpoint.name]
    let room = lane.allowance(at: now)
    var isFull = room == 0
    if room > 0, lane.needsToken(at: now) {
      if let due = try transaction.nextDue(endpoints: names), due <= now {
        claims.tokens.append(index)
        return
      }
    } else if room > 0 {
      let claimed = try transaction.claim(
        endpoints: names, now: now, leasedUntil: now.adding(lane.lease), limit: room
      ).filter { !lane.running.contains($0.id) }
      claims.deliveries += claimed.map { (index, $0) }
      isFull = claimed.count >= room
    }
    // A full lane wakes us when something ends; a pause ends by itself.
    let pausedUntil = lane.isAtRest ? lane.circuit.openUntil.flatMap { $0 > now ? $0 : nil } : nil
    guard !isFull || pausedUntil != nil, let due = try transaction.nextDue(endpoints: names) else { return }
    var next = max(due, pausedUntil ?? due)
    // Due, and yet not given to us: it waits for another of its case. Never ask again at once.
    if next <= now { next = now.adding(Self.pauseWhenBlocked) }
    claims.next = min(claims.next ?? next, next)
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
    let hasNews = lanes.contains(where: \.hasNews)
    let unfinished = running.union(unused).subtracting(results.map(\.delivery)).sorted()
    do {
      if !results.isEmpty || !unfinished.isEmpty || hasNews {
        try store.transaction { transaction in
          if !results.isEmpty { try transaction.record(results) }
          if !unfinished.isEmpty { try transaction.release(unfinished) }
          if hasNews { try exchange(in: transaction) }
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

  private func publish(settled: Int?) {
    let statuses = lanes.map(\.status)
    mailbox.with { mailbox in
      mailbox.statuses = statuses
      if let settled { mailbox.settled = max(mailbox.settled, settled) }
    }
  }

  /// The store's own sentence; of an error that we do not know, only its kind, as its text may hold anything.
  private func reason(_ error: any Error) -> String {
    (error as? StoreError)?.description ?? String(describing: type(of: error))
  }

  private static let pauseAfterStoreError = Duration.seconds(5)
  private static let pauseWhenBlocked = Duration.seconds(5)
}
