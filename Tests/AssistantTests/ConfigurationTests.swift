import Model
import Testing
import Webhooks

@testable import Assistant

@Suite struct ConfigurationTests {
  @Test func readsEverythingAFileCanSay() throws {
    let configuration = try Self.read(
      """
      gemeente: {naam: Gemeente Klein, telefoon: "14 0123", oin: "00000001234567890000", aanspreekvorm: u}
      schemas: https://klein.example/schemas
      webhooks:
        - name: wijkteam
          url: https://wijkteam.example/hook
          events: ["nl.samenspraak.hulpvraag.*"]
          secret: ${SECRET}
        - {name: chat, url: "http://chat.example/${ROOM}/x", secret: geheim, format: slack, insecure: true, allow_private: true, connect_timeout: 1.5, total_timeout: 9}
      """)
    #expect(
      configuration.municipality == Municipality(name: "Gemeente Klein", phone: "14 0123", isFormal: true))
    #expect(configuration.oin == "00000001234567890000")
    #expect(configuration.schemas == "https://klein.example/schemas/")
    #expect(configuration.endpoints.map(\.name) == ["wijkteam", "chat"])
    let chat = try #require(configuration.endpoints.last)
    #expect(chat.url == "http://chat.example/hal/x")
    #expect(chat.format == .slack)
    #expect(chat.isInsecure && chat.allowsPrivate)
    #expect(chat.connectTimeout == .milliseconds(1500))
    #expect(chat.totalTimeout == .seconds(9))
  }

  @Test func whatIsLeftOutIsAsStandard() throws {
    let configuration = try Self.read("gemeente: {naam: Gemeente Klein}")
    #expect(configuration.municipality.name == "Gemeente Klein")
    #expect(configuration.municipality.phone == Configuration.standard.municipality.phone)
    #expect(!configuration.municipality.isFormal)
    #expect(configuration.oin == Configuration.standard.oin)
    #expect(configuration.schemas == "docs/schemas/")
    #expect(configuration.endpoints.isEmpty)
  }

  @Test func anEndpointWithoutFilterGetsAllEvents() throws {
    let configuration = try Self.read(
      "webhooks: [{name: a, url: https://a.example, secret: x}, {name: b, url: https://b.example, secret: x, events: [nl.samenspraak.nood.*]}]"
    )
    #expect(configuration.endpoints(for: EventType.help) == ["a"])
    #expect(configuration.endpoints(for: EventType.emergency) == ["a", "b"])
  }

  @Test func twoSecretsCountWhileAKeyIsRotated() throws {
    let configuration = try Self.read(
      "webhooks: [{name: a, url: https://a.example, secret: [\"${SECRET}\", whsec_YW5kZXI=]}]")
    #expect(configuration.endpoints.first?.secrets.count == 2)
  }

  @Test func anEndpointMayWantMoreThanASignature() throws {
    let directory = try TemporaryDirectory()
    for name in ["ca.pem", "wij.pem", "wij.key"] { try directory.write(name, "") }
    let path = directory.path
    let configuration = try Self.read(
      """
      webhooks:
        - name: zaken
          url: https://zaken.example
          secret: x
          ca_file: \(path)/ca.pem
          client_certificate: {cert_file: \(path)/wij.pem, key_file: \(path)/wij.key, key_password: "${SECRET}"}
          oauth2: {token_url: https://login.example/token, client_id: bot, client_secret: "${SECRET}", scope: zaken}
        - {name: klacht, url: https://klacht.example, secret: x, bearer: "${SECRET}"}
      """)
    let secret = HiddenText("whsec_Z2VoZWltIHZhbiBoZXQgd2lqa3RlYW0=")
    #expect(
      configuration.endpoints.first?.security
        == TransportSecurity(
          authorities: path + "/ca.pem",
          certificate: .init(certificate: path + "/wij.pem", key: path + "/wij.key", password: secret)))
    #expect(
      configuration.endpoints.first?.authorization
        == .clientCredentials(
          ClientCredentials(
            tokenURL: "https://login.example/token", client: "bot", secret: secret, scope: "zaken")))
    #expect(configuration.endpoints.last?.authorization == .bearer(secret))
  }

  @Test func deliveryMayGoByAProxyAndOnAScheduleOfItsOwn() throws {
    #expect(try Self.read("gemeente: {naam: X}").delivery == .standard)
    let delivery = try Self.read("delivery: {proxy: \"http://proxy.example:3128\", retries: [1.5, 60]}")
      .delivery
    #expect(delivery.proxy == "http://proxy.example:3128")
    #expect(delivery.schedule == RetrySchedule(pauses: [.milliseconds(1500), .seconds(60)]))
  }

  @Test func aFileThatIsNotThereIsAFaultOnlyWhenItWasNamed() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/samenspraak.yaml"
    #expect(try Configuration.readIfPresent(path).municipality == Configuration.standard.municipality)
    let failure = #expect(throws: Configuration.Missing.self) { try Configuration.read(path) }
    #expect(failure?.description.hasPrefix(path) == true)
    try directory.write("samenspraak.yaml", "gemeente: {naam: Gemeente Klein}")
    #expect(try Configuration.readIfPresent(path).municipality.name == "Gemeente Klein")
  }

  @Suite("Every fault has its line and column") struct Faults {
    /// A configuration with one fault; where it is and a word of what is said about it.
    struct Row: Sendable, CustomTestStringConvertible {
      let text: String
      let fault: String
      let word: String
      var testDescription: String { text }
    }

    @Test(arguments: [
      Row(text: "gemeente:\n  naam: X\n  telefon: \"1\"", fault: "3:3", word: "`telefoon`"),
      Row(text: "gemente: {naam: X}", fault: "1:1", word: "Bedoel je `gemeente`?"),
      Row(text: "gemeente: {naam: X, aanspreekvorm: jij}", fault: "1:36", word: "niet `jij`"),
      Row(text: "gemeente:\n  oin: 123", fault: "2:8", word: "twintig cijfers"),
      Row(text: "gemeente: {naam: \"${NERGENS}\"}", fault: "1:18", word: "`NERGENS`"),
      Row(text: "gemeente: {naam: \"${SECRET\"}", fault: "1:18", word: "`}`"),
      Row(text: "gemeente: {naam: }", fault: "1:18", word: "`naam`"),
      Row(text: "gemeente: Klein", fault: "1:11", word: "sleutels"),
      Row(text: "webhooks: {name: a}", fault: "1:11", word: "lijst"),
      Row(text: "webhooks:\n  - url: https://a.example\n    secret: x", fault: "2:5", word: "`name`"),
      Row(text: "webhooks:\n  - name: a\n    secret: x", fault: "2:5", word: "`url`"),
      Row(text: "webhooks:\n  - name: a\n    url: https://a.example", fault: "2:5", word: "`secret`"),
      Row(text: hook("sekret: y"), fault: "5:5", word: "`secret`"),
      Row(text: hook("format: teams"), fault: "5:13", word: "mattermost"),
      Row(text: hook("insecure: ja"), fault: "5:15", word: "niet `ja`"),
      Row(text: hook("allow_private: 1"), fault: "5:20", word: "niet `1`"),
      Row(text: hook("connect_timeout: snel"), fault: "5:22", word: "niet `snel`"),
      Row(text: hook("connect_timeout: 0"), fault: "5:22", word: "niet `0`"),
      Row(text: hook("total_timeout: inf"), fault: "5:20", word: "niet `inf`"),
      Row(text: hook("total_timeout: 1e300"), fault: "5:20", word: "seconden"),
      Row(text: hook("total_timeout: 9000"), fault: "5:20", word: "300 seconden"),
      Row(text: hook("events: [\"een type\"]"), fault: "5:13", word: "gebeurtenis"),
      Row(text: hook("events: []"), fault: "5:13", word: "leeg"),
      Row(text: "webhooks:\n  - {name: a, url: ftp://a.example, secret: x}", fault: "2:20", word: "https://"),
      Row(text: "webhooks:\n  - {name: a, url: http://a.example, secret: x}", fault: "2:20", word: "https"),
      Row(
        text: "webhooks:\n  - {name: a, url: https://a.example, secret: [x, y, z]}", fault: "2:47",
        word: "twee"),
      Row(
        text: "webhooks:\n  - {name: a, url: https://a.example, secret: whsec_#}", fault: "2:47",
        word: "base64"),
      Row(text: "webhooks:\n  - {name: a b, url: https://a.example, secret: x}", fault: "2:12", word: "naam"),
      Row(
        text: hook("events: [\"*\"]") + "\n  - {name: a, url: https://b.example, secret: x}", fault: "6:5",
        word: "twee webhooks"),
      Row(text: hook("ca_file: /er/niet.pem"), fault: "5:14", word: "/er/niet.pem"),
      Row(text: hook("client_certificate: {cert_file: /er/niet.pem}"), fault: "5:25", word: "`key_file`"),
      Row(
        text: hook("client_certificate: {cert_file: /er/niet.pem, key_file: /er/niet.key}"), fault: "5:25",
        word: "/er/niet.pem"), Row(text: hook("bearer: een token"), fault: "5:13", word: "zonder spaties"),
      Row(text: hook("oauth2: {client_id: a, client_secret: b}"), fault: "5:13", word: "`token_url`"),
      Row(
        text: hook("oauth2: {token_url: \"http://a.example\", client_id: a, client_secret: b}"),
        fault: "5:13",
        word: "token_url: Gebruik https"),
      Row(
        text: hook("bearer: x\n    oauth2: {token_url: https://a.example, client_id: a, client_secret: b}"),
        fault: "6:13", word: "niet samen"),
      Row(text: "delivery: {proxy: proxy.example}", fault: "1:19", word: "http://"),
      Row(text: "delivery: {proxy: ftp://proxy.example}", fault: "1:19", word: "http://"),
      Row(text: "delivery:\n  retries: [5, straks]", fault: "2:16", word: "niet `straks`"),
      Row(text: "delivery:\n  retries: []", fault: "2:12", word: "leeg"),
      Row(text: "delivery: {proksy: http://a.example}", fault: "1:12", word: "`proxy`"),
      Row(text: "gemeente: [", fault: "2:1", word: "waarde"), Row(text: "", fault: "1:1", word: ""),
    ])
    func isNamed(_ row: Row) {
      let failure = #expect(throws: Configuration.Unusable.self) { try ConfigurationTests.read(row.text) }
      let description = failure?.description ?? ""
      #expect(description.hasPrefix("samenspraak.yaml:\(row.fault): "), "\(description)")
      #expect(description.contains(row.word), "\(description)")
      #expect(description.split(separator: "\n").count == 1, "\(description)")
    }

    @Test func comesOutOfOneRunWithAllOthers() {
      let text =
        "gemeente: {naem: X, oin: 1}\nwebhooks:\n  - {name: a, url: b, secret: \"${NERGENS}\"}\nschemas: []\n"
      let failure = #expect(throws: Configuration.Unusable.self) { try ConfigurationTests.read(text) }
      let lines = failure?.description.split(separator: "\n").map { $0.split(separator: ":")[1] }
      #expect(lines == ["1", "1", "3", "4"])
    }

    @Test func neverHoldsASecret() {
      let failure = #expect(throws: Configuration.Unusable.self) {
        try ConfigurationTests.read(
          Self.hook("format: teams").replacing("secret: x", with: "secret: ${SECRET}"))
      }
      #expect(failure?.description.contains("whsec_") == false)
    }

    private static func hook(_ line: String) -> String {
      "webhooks:\n  - name: a\n    url: https://a.example\n    secret: x\n    \(line)"
    }
  }

  static func read(_ text: String) throws -> Configuration {
    let variables = ["SECRET": "whsec_Z2VoZWltIHZhbiBoZXQgd2lqa3RlYW0=", "ROOM": "hal"]
    return try ConfigurationReader { variables[$0] }.read("samenspraak.yaml", Array(text.utf8))
  }
}
