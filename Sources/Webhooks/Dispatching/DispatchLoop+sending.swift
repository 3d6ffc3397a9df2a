import Logging
import Model

extension DispatchLoop {
  func send(_ delivery: Delivery, in lane: Int, now: Timestamp) {
    lanes[lane].begin(delivery.id)
    let request: HTTPRequest
    do {
      request = try HTTPRequest(
        delivery.event, to: lanes[lane].endpoint, from: options.origin, at: now,
        token: lanes[lane].token.valid(at: now))
    } catch {
      logger.error(
        "\(error)", metadata: ["endpoint": "\(delivery.endpoint)", "event": "\(delivery.event.id)"])
      let finished = DispatchMailbox.Finished(
        delivery: delivery, lane: lane, outcome: .failed(.other(code: 0)))
      return mailbox.with { $0.finished.append(finished) }
    }
    client.send(request, turn: lanes[lane].turn(lane)) { [mailbox] report in
      let finished = DispatchMailbox.Finished(delivery: delivery, lane: lane, outcome: report.outcome)
      mailbox.with { $0.finished.append(finished) }
    }
  }

  func askForToken(_ lane: Int) {
    guard let credentials = lanes[lane].endpoint.credentials else { return }
    lanes[lane].askForToken()
    client.send(HTTPRequest(tokenFor: credentials, of: lanes[lane].endpoint)) { [mailbox] report in
      mailbox.with { $0.tokens.append(.init(lane: lane, report: report)) }
    }
  }

  // MARK: Results

  func tokenCame(_ answer: DispatchMailbox.TokenAnswer, at now: Timestamp) {
    lanes[answer.lane].tokenCame(answer.report, at: now)
    guard lanes[answer.lane].token == .none else { return }
    logger.warning(
      "Een webhook wacht. \(OutcomeSentence.ofToken(answer.report.outcome))",
      metadata: ["endpoint": "\(lanes[answer.lane].endpoint.name)"])
  }

  func judge(_ finished: [DispatchMailbox.Finished]) {
    let now = clock.now()
    for item in finished {
      guard item.outcome != .failed(.cancelled) else {
        lanes[item.lane].drop(item.delivery.id)
        unused.append(item.delivery.id)
        continue
      }
      let judgement = Judgement(
        item.outcome, attempts: item.delivery.attempts + 1, schedule: options.schedule, now: now,
        using: &generator)
      lanes[item.lane].end(item.delivery.id, judgement, item.outcome, at: now)
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
}
