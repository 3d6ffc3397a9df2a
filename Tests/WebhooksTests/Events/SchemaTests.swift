import Glibc
import Model
import Testing

@testable import Webhooks

@Suite("JSON Schemas in docs/schemas")
struct SchemaTests {
  static let types = EventType.all + [EndpointTest.eventType]

  /// The text of a schema; empty when there is none.
  private static func text(of type: String) -> [UInt8] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
      separator: "/")
    guard let file = fopen("\(root)/docs/schemas/\(type).json", "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 256 * 1024)
    return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
  }

  @Test("stand there for every type, self-contained and in Dutch", arguments: types)
  func complete(type: String) throws {
    let schema = try JSONValue(parsing: Self.text(of: type))
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"]?.string?.hasSuffix(type) == true)
    #expect(schema["title"]?.string?.isEmpty == false)
    #expect(schema["description"]?.string?.hasSuffix(".") == true)
    #expect(schema["type"] == "object")
    for reference in Self.references(in: schema) {
      let name = try #require(reference.hasPrefix("#/$defs/") ? reference.dropFirst(8) : nil)
      #expect(schema["$defs"]?[String(name)] != nil, "\(reference)")
    }
  }

  @Test("hold nothing about a person in an emergency")
  func emergency() throws {
    let schema = try JSONValue(parsing: Self.text(of: EventType.emergency))
    #expect(schema["additionalProperties"] == false)
    #expect(try Set(Self.names(#require(schema["properties"]))) == ["case", "intent", "channel", "received"])
  }

  @Test(
    "name the slots of the contract",
    arguments: [
      (EventType.initiative, ["idee", "plek", "wie", "wanneer", "nodig", "naam", "contact"]),
      (
        EventType.help,
        ["situatie", "voor_wie", "spoed", "contact_hoe", "naam", "contact", "toestemming"]
      ),
      (EventType.offer, ["aanbod", "plek", "wanneer", "naam", "contact"]),
      (EventType.agenda, ["onderwerp", "waarom", "plek", "naam", "contact"]),
      (EventType.contact, ["onderwerp", "moment", "naam", "contact"]),
      (EventType.complaint, ["wat", "wens", "naam", "contact"]),
    ])
  func slots(type: String, names: [String]) throws {
    let schema = try JSONValue(parsing: Self.text(of: type))
    let slots = try #require(schema["properties"]?["slots"])
    #expect(try Self.names(#require(slots["properties"])) == names + ["opmerking"])
    #expect(slots["required"] == nil)
    #expect(slots["additionalProperties"] == nil)
  }

  private static func names(_ value: JSONValue) throws -> [String] {
    guard case .object(let members) = value else { throw SchemaFault() }
    return members.map(\.name)
  }

  private static func references(in value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { member in
        member.name == "$ref" ? [member.value.string ?? ""] : references(in: member.value)
      }
    case .array(let elements): elements.flatMap(references)
    default: []
    }
  }
}

struct SchemaFault: Error {}
