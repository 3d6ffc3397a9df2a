public import Model

/// An event as officials' systems receive it: CloudEvents 1.0 in structured JSON, after the Dutch
/// government's profile.
///
/// Nothing personal stands in the attributes; `data` holds only what the citizen agreed to share.
public struct CloudEvent: Sendable, Equatable {
  /// The content type of `bytes`.
  public static let contentType = "application/cloudevents+json; charset=utf-8"

  /// Who sends, and where the schemas of `data` stand.
  public struct Origin: Sendable, Equatable {
    /// The municipality's number in the register of Dutch organisations (OIN), twenty digits.
    public let oin: String
    /// What comes before `<type>.json` in `dataschema`: a URL or path that ends in a slash.
    public let schemas: String

    public init(oin: String, schemas: String = "docs/schemas/") {
      self.oin = oin
      self.schemas = schemas.hasSuffix("/") || schemas.isEmpty ? schemas : schemas + "/"
    }

    /// The `source` of every event: `urn:nld:oin:00000001234567890000:systeem:samenspraak`.
    public var source: String { "urn:nld:oin:\(oin):systeem:samenspraak" }
  }

  /// The whole event, attributes first.
  public let json: JSONValue

  public init(_ event: Event, from origin: Origin) {
    var members: [JSONValue.Member] = [
      .init("specversion", "1.0"), .init("id", .string(event.id)), .init("source", .string(origin.source)),
      .init("type", .string(event.type)),
    ]
    if let subject = event.subject { members.append(.init("subject", .string(subject.description))) }
    members += [
      .init("time", .string(event.time.iso8601)), .init("datacontenttype", "application/json"),
      .init("dataschema", .string(origin.schemas + event.type + ".json")), .init("data", event.data),
    ]
    json = .object(members)
  }

  /// The event as it goes over the line. The same event gives the same bytes at every attempt.
  public var bytes: [UInt8] { json.bytes }
}
