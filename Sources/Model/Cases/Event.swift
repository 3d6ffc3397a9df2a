/// Something that officials should hear; goes out as a CloudEvent to every endpoint that asked for its type.
public struct Event: Sendable, Equatable {
  /// Stable over retries: a receiver may see an id twice and must then do nothing.
  public let id: String
  /// CloudEvents type, such as `nl.samenspraak.hulpvraag.aangemeld`.
  public let type: String
  /// The case that it is about; nil for an emergency signal without a case.
  public let subject: CaseNumber?
  public let time: Timestamp
  /// Only what the citizen agreed to share.
  public let data: JSONValue

  public init(id: String, type: String, subject: CaseNumber?, time: Timestamp, data: JSONValue) {
    self.id = id
    self.type = type
    self.subject = subject
    self.time = time
    self.data = data
  }
}

/// The types of event that the program sends; a municipality's own forms may add to them.
public enum EventType {
  public static let initiative = "nl.samenspraak.initiatief.aangemeld"
  public static let help = "nl.samenspraak.hulpvraag.aangemeld"
  public static let offer = "nl.samenspraak.hulpaanbod.aangemeld"
  public static let agenda = "nl.samenspraak.agendapunt.voorgesteld"
  public static let contact = "nl.samenspraak.contact.gevraagd"
  public static let complaint = "nl.samenspraak.klacht.ingediend"
  public static let emergency = "nl.samenspraak.nood.gesignaleerd"
  public static let caseChanged = "nl.samenspraak.zaak.gewijzigd"
  public static let caseWithdrawn = "nl.samenspraak.zaak.ingetrokken"
  public static let promiseNear = "nl.samenspraak.zaak.termijn_nadert"
  public static let promiseLate = "nl.samenspraak.zaak.termijn_verstreken"
  public static let erased = "nl.samenspraak.gegevens.gewist"

  public static let all = [
    initiative, help, offer, agenda, contact, complaint, emergency, caseChanged, caseWithdrawn, promiseNear,
    promiseLate, erased,
  ]
}
