import Model

/// What the end of a request means for its delivery and its endpoint.
struct Judgement: Sendable, Equatable {
  let verdict: DeliveryResult.Verdict
  /// A sentence for the administrator.
  let outcome: String
  let succeeded: Bool
  /// Whether the endpoint said that it wants no more.
  let isGone: Bool

  /// Judges the end of attempt number `attempts`. It must not be `.failed(.cancelled)`, which is no attempt.
  init(
    _ http: HTTPOutcome, attempts: Int, schedule: RetrySchedule, now: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) {
    let sentence = Self.sentence(http)
    switch http {
    case .answered(200..<300, _):
      self.init(verdict: .delivered, outcome: sentence, succeeded: true, isGone: false)
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
      isGone: false)
  }

  private init(verdict: DeliveryResult.Verdict, outcome: String, succeeded: Bool, isGone: Bool) {
    self.verdict = verdict
    self.outcome = outcome
    self.succeeded = succeeded
    self.isGone = isGone
  }

  /// How an attempt ended, in Dutch.
  static func sentence(_ http: HTTPOutcome) -> String {
    switch http {
    case .answered(let status, _):
      switch status {
      case 200..<300: "Bezorgd: de ontvanger antwoordde met status \(status)."
      case 300..<400:
        "De ontvanger stuurt door naar een ander adres (status \(status)). Doorsturen volgen we niet."
      case 410: "De ontvanger wil niets meer krijgen (status 410). Tot een herstart sturen we hem niets."
      case 429: "De ontvanger krijgt te veel tegelijk (status 429)."
      default: "De ontvanger antwoordde met status \(status)."
      }
    case .failed(let failure):
      switch failure {
      case .nameNotFound: "De naam van de server is niet gevonden."
      case .noConnection: "De server nam de verbinding niet aan."
      case .tls: "De beveiligde verbinding lukte niet. Klopt het certificaat van de ontvanger?"
      case .timeout: "De ontvanger antwoordde niet op tijd."
      case .refusedAddress:
        "Het adres ligt in een afgeschermd netwerk. Is dat de bedoeling, zet dan allow_private: true."
      case .reset: "De ontvanger brak de verbinding af."
      case .cancelled: "De verzending is afgebroken."
      case .other(let code): "Het verzenden lukte niet (libcurl-fout \(code))."
      }
    }
  }
}
