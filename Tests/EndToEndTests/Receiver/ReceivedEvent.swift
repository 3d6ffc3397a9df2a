import CCrypto
import Foundation
import Model

/// An event as an official's system takes it in: only after the signature, the attributes and the data were found right.
struct ReceivedEvent {
  let id: String
  let type: String
  let subject: String?
  let data: JSONValue
  /// The whole body, to look for what must not be in it.
  let text: String

  /// Holds the request against the contract; throws a sentence on what is wrong with it.
  init(_ request: Receiver.Request) throws {
    text = String(decoding: request.body, as: UTF8.self)
    guard request.line == "POST /hook HTTP/1.1" else { throw Failure("The request is: \(request.line).") }
    try Self.verifySignature(request)
    let contentType = request.headers["content-type"] ?? "none"
    guard contentType == "application/cloudevents+json; charset=utf-8" else {
      throw Failure("The content type is \(contentType).")
    }
    let event = try JSONValue(parsing: request.body)
    guard let id = event["id"]?.string, let type = event["type"]?.string, let data = event["data"] else {
      throw Failure("The event has no id, type or data.")
    }
    (self.id, self.type, self.data, subject) = (id, type, data, event["subject"]?.string)
    try verifyAttributes(of: event, request)
    try Schema.of(type).validate(data)
  }

  /// The secret of all tests.
  static let secret =
    (try? Repository.text("Tests/EndToEndTests/secret.txt"))?
    .trimmingCharacters(in: .whitespacesAndNewlines) ?? ""

  /// HMAC-SHA256 over `id.timestamp.body`, computed here and not by the sender's code.
  private static func verifySignature(_ request: Receiver.Request) throws {
    guard let id = request.headers["webhook-id"], let timestamp = request.headers["webhook-timestamp"],
      let signature = request.headers["webhook-signature"], let seconds = Double(timestamp)
    else { throw Failure("A webhook-* header is missing.") }
    guard abs(seconds - Date().timeIntervalSince1970) < 300 else {
      throw Failure("The webhook-timestamp \(timestamp) is not of now.")
    }
    guard let key = Data(base64Encoded: String(secret.dropFirst("whsec_".count))), key.count == 32 else {
      throw Failure("Tests/EndToEndTests/secret.txt holds no whsec_ and 32 bytes of base64.")
    }
    let signed = Array("\(id).\(timestamp).".utf8) + request.body
    var digest = [UInt8](repeating: 0, count: 32)
    guard samenspraak_hmac_sha256(Array(key), key.count, signed, signed.count, &digest) == 1 else {
      throw Failure("libcrypto computes no HMAC.")
    }
    guard signature.split(separator: " ").contains("v1,\(Data(digest).base64EncodedString())") else {
      throw Failure("The signature does not fit the body.")
    }
  }

  private func verifyAttributes(of event: JSONValue, _ request: Receiver.Request) throws {
    let expected = [
      "specversion": "1.0", "source": "urn:nld:oin:00000001234567890000:systeem:samenspraak",
      "datacontenttype": "application/json", "dataschema": "docs/schemas/\(type).json",
    ]
    for (name, value) in expected where event[name]?.string != value {
      throw Failure("The attribute \(name) is \(event[name]?.text ?? "missing") and not \(value).")
    }
    guard id == request.headers["webhook-id"] else {
      throw Failure("The webhook-id is not the id of the event.")
    }
    guard event["time"]?.string.flatMap({ Timestamp(iso8601: $0) }) != nil else {
      throw Failure("The time of the event is \(event["time"]?.text ?? "missing").")
    }
    guard subject == data["case"]?.string else { throw Failure("The subject is not the case of the event.") }
    guard case .object(let members) = event else { throw Failure("The event is no object.") }
    let known = expected.keys + ["id", "type", "subject", "time", "data"]
    if let other = members.first(where: { !known.contains($0.name) }) {
      throw Failure("The event has an attribute \(other.name).")
    }
  }
}

extension Receiver {
  /// The events so far, each found right, as soon as there are `count`.
  @discardableResult
  func events(_ count: Int, within seconds: Double = 60) throws -> [ReceivedEvent] {
    try requests(count, within: seconds).map { try ReceivedEvent($0) }
  }

  /// All events, each found right. Ask when the program has ended.
  func allEvents() throws -> [ReceivedEvent] { try allRequests.map { try ReceivedEvent($0) } }
}
