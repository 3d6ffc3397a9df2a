import Model

extension ChatWords {
  /// What an official can do with an event; nil when there is nothing to do.
  static func answering(_ event: Event) -> String? {
    switch event.type {
    case EventType.erased: return "Wis deze zaken ook in je eigen systeem."
    case EventType.caseWithdrawn: return "Niet nodig. De inwoner heeft de zaak zelf ingetrokken."
    case EventType.emergency where event.subject == nil:
      return "Kijk nu mee in het gesprek. De inwoner kreeg al het juiste noodnummer."
    case EndpointTest.eventType: return "Niet nodig. Dit bericht kwam aan, en dat was de bedoeling."
    default: break
    }
    guard let number = event.subject else { return nil }
    let desk = "typ \u{201C}antwoord \(number)\u{201D} met je bericht, aan de balie van Samenspraak"
    return hasContact(event) ? "Bel of mail de inwoner, of \(desk)." : "T\(desk.dropFirst())."
  }

  private static func hasContact(_ event: Event) -> Bool {
    let contact = event.data["slots"]?["contact"]
    return contact?["phone"]?.string != nil || contact?["email"]?.string != nil
  }
}
