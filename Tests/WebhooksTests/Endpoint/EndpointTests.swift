import Model
import Testing

@testable import Webhooks

@Suite("Endpoints")
struct EndpointTests {
  private func error(
    name: String = "wijkteam", url: String = "https://wijkteam.example/hook", events: [String] = ["*"],
    secrets: [String] = ["geheim"], format: String = "cloudevents", insecure: Bool = false,
    connect: Duration = .seconds(5), total: Duration = .seconds(20), response: Int = 1
  ) -> EndpointError? {
    do {
      _ = try Endpoint(
        name: name, url: url, events: events, secrets: secrets, format: format, insecure: insecure,
        connectTimeout: connect, totalTimeout: total, maximumResponse: response)
      return nil
    } catch { return error }
  }

  @Test("have the values of the contract when nothing is said")
  func defaults() throws {
    let endpoint = try Endpoint(name: "a", url: "https://a.example/", secrets: ["x"])
    #expect(endpoint.format == .cloudevents)
    #expect(endpoint.connectTimeout == .seconds(5))
    #expect(endpoint.totalTimeout == .seconds(20))
    #expect(endpoint.maximumResponse == 65_536)
    #expect(EventType.all.allSatisfy(endpoint.wants))
    #expect(endpoint.addressPolicy == .publicOnly)
  }

  @Test("get only what they asked for")
  func filter() throws {
    let endpoint = try Endpoint(
      name: "a", url: "https://a.example/", events: ["nl.samenspraak.hulpvraag.*", EventType.emergency],
      secrets: ["x"])
    #expect(EventType.all.filter(endpoint.wants) == [EventType.help, EventType.emergency])
  }

  @Test(
    "use https, or plain http to this computer itself",
    arguments: [
      "https://a.example/hook", "https://a.example:8443/?x=y", "HTTPS://A.EXAMPLE",
      "http://localhost:8065/hook",
      "http://127.0.0.1:1/", "http://[::1]:1/", "http://hook.localhost/",
    ])
  func goodAddress(url: String) { #expect(error(url: url) == nil) }

  @Test(
    "refuse an address that is not safe, or none at all",
    arguments: [
      "http://a.example/", "http://10.0.0.1/", "http://localhost.example/", "http://[::2]/",
      "ftp://a.example/",
      "file:///etc/passwd", "a.example/hook", "", "https://", "https://naam:woord@a.example/",
      "https://naam@a.example/",
      "https://a.example/a b", "https://a.example/\u{0}", "gopher://localhost/", "http://0.0.0.0/",
    ])
  func badAddress(url: String) { #expect(error(url: url)?.field == .url) }

  @Test("may use plain http elsewhere when told so")
  func insecure() {
    #expect(error(url: "http://a.example/", insecure: true) == nil)
    #expect(error(url: "ftp://a.example/", insecure: true)?.field == .url)
  }

  @Test("expect a host that was written as this computer to be this computer")
  func policy() throws {
    let local = try Endpoint(name: "a", url: "http://localhost/", secrets: ["x"])
    #expect(local.addressPolicy == .loopbackOnly)
    let inside = try Endpoint(name: "a", url: "https://intranet.example/", secrets: ["x"], allowPrivate: true)
    #expect(inside.addressPolicy == .any)
  }

  @Test("name the setting that is wrong, in a sentence")
  func fields() {
    let errors = [
      error(name: ""), error(name: "wijk team"), error(name: String(repeating: "a", count: 65)),
      error(events: []),
      error(events: ["nl.??"]), error(secrets: []), error(secrets: ["a", "b", "c"]), error(secrets: [""]),
      error(secrets: ["whsec_%"]), error(format: "teams"), error(connect: .zero), error(total: .seconds(301)),
      error(response: -1),
    ]
    let fields: [EndpointError.Field] = [
      .name, .name, .name, .events, .events, .secret, .secret, .secret, .secret, .format, .connectTimeout,
      .totalTimeout, .maximumResponse,
    ]
    #expect(errors.map { $0?.field } == fields)
    for error in errors { #expect(error?.description.hasSuffix(".") == true) }
    #expect(error(format: "teams")?.description.contains("mattermost") == true)
    #expect(EndpointError.Field.totalTimeout.rawValue == "total_timeout")
  }
}
