import Model
import Testing

@testable import Webhooks

@Suite("CloudEvents")
struct CloudEventTests {
  @Test("are written as the contract says, attributes first")
  func bytes() {
    let subject = Samples.caseNumber()
    let event = Event(
      id: "evt-1", type: EventType.help, subject: subject, time: Samples.now,
      data: ["case": "x", "slots": ["a": nil]])
    let expected =
      #"{"specversion":"1.0","id":"evt-1","source":"urn:nld:oin:00000001234567890000:systeem:samenspraak","#
      + #""type":"nl.samenspraak.hulpvraag.aangemeld","subject":"\#(subject)","time":"2026-05-04T10:00:00+02:00","#
      + #""datacontenttype":"application/json","#
      + #""dataschema":"docs/schemas/nl.samenspraak.hulpvraag.aangemeld.json","data":{"case":"x","slots":{"a":null}}}"#
    #expect(String(decoding: CloudEvent(event, from: Samples.origin).bytes, as: UTF8.self) == expected)
  }

  @Test("have no subject when there is no case")
  func noSubject() {
    #expect(CloudEvent(Samples.event(), from: Samples.origin).json["subject"] == nil)
  }

  @Test("point to schemas at a place of choice")
  func schemas() {
    let origin = CloudEvent.Origin(oin: "1", schemas: "https://gemeente.example/schemas")
    let json = CloudEvent(Samples.event(), from: origin).json
    #expect(
      json["dataschema"] == "https://gemeente.example/schemas/nl.samenspraak.hulpvraag.aangemeld.json")
  }

  @Test("are the same bytes at every attempt")
  func stable() {
    #expect(
      CloudEvent(Samples.event(), from: Samples.origin).bytes
        == CloudEvent(Samples.event(), from: Samples.origin).bytes)
  }
}
