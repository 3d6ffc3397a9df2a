import Model

/// What the end of a request means for its delivery and its endpoint.
struct Judgement: Sendable, Equatable {
  let verdict: DeliveryResult.Verdict
  /// A sentence for the administrator.
  let outcome: String
  let succeeded: Bool
  /// Whether the endpoint said that it wants no more.
  let isGone: Bool
  /// Until when the endpoint asked to be left alone.
  let pause: Timestamp?

  /// Judges the end of attempt number `attempts`. It must not be `.failed(.cancelled)`, which is no attempt.
  init(
    _ http: HTTPOutcome, attempts: Int, schedule: RetrySchedule, now: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) {
    let sentence = OutcomeSentence.of(http)
    switch http {
    case .answered(200..<300, _):
      self.init(verdict: .delivered, outcome: sentence, succeeded: true)
      return
    case .answered(410, _):
      self.init(verdict: .dead, outcome: sentence, succeeded: false, isGone: true)
      return
    case .answered, .failed: break
    }
    var wish: Timestamp?
    if case .answered(let status, let value?) = http, status == 429 || status == 503 {
      wish = RetryAfter.moment(value, now: now)
    }
    let next = schedule.next(afterAttempts: attempts, at: now, notBefore: wish, using: &generator)
    self.init(
      verdict: next.map { .retry(at: $0) } ?? .dead,
      outcome: next == nil ? sentence + " Dit was de laatste poging." : sentence, succeeded: false,
      pause: wish.map { min($0, now.adding(RetrySchedule.longestWish)) })
  }

  private init(
    verdict: DeliveryResult.Verdict, outcome: String, succeeded: Bool, isGone: Bool = false,
    pause: Timestamp? = nil
  ) {
    self.verdict = verdict
    self.outcome = outcome
    self.succeeded = succeeded
    self.isGone = isGone
    self.pause = pause
  }
}
