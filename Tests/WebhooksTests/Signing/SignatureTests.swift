import Model
import Testing

@testable import Webhooks

@Suite("Signatures")
struct SignatureTests {
  /// Standard Webhooks (MIT licence), libraries/javascript/src/webhook.test.ts, "sign function works".
  @Test("equal the one in the tests of the specification")
  func publicVector() throws {
    let secret = try #require(Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let signature = try Signature.signature(
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: Timestamp(seconds: 1_614_265_330),
      body: Array(#"{"test": 2432232314}"#.utf8), secret: secret)
    #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  @Test("come in one header, two while a key is rotated")
  func rotation() throws {
    let old = try #require(Secret("oud geheim"))
    let new = try #require(Secret("nieuw geheim"))
    let body = Array("{}".utf8)
    let headers = try Signature.headers(id: "a", timestamp: Samples.now, body: body, secrets: [new, old])
    #expect(headers.map(\.name) == ["webhook-id", "webhook-timestamp", "webhook-signature"])
    #expect(headers[0].value == "a")
    #expect(headers[1].value == "1777881600")
    let both = try [new, old].map {
      try Signature.signature(id: "a", timestamp: Samples.now, body: body, secret: $0)
    }
    #expect(headers[2].value == both.joined(separator: " "))
    #expect(both[0] != both[1])
  }

  @Test("use the bytes of a plain secret, and those that whsec_ stands for")
  func secretForms() throws {
    let plain = try #require(Secret("abc"))
    #expect(plain.key == Array("abc".utf8))
    #expect(Secret("whsec_YWJj") == plain)
    #expect(Secret("") == nil)
    #expect(Secret("whsec_") == nil)
    #expect(Secret("whsec_!!!!") == nil)
  }

  @Test("are made with secrets that never show themselves")
  func secretsAreSilent() throws {
    let secret = try #require(Secret("heel geheim"))
    var dumped = ""
    dump(secret, to: &dumped)
    for text in ["\(secret)", String(reflecting: secret), String(describing: [secret]), dumped] {
      #expect(!text.contains("heel"))
      #expect(!text.contains("104"))
    }
  }
}
