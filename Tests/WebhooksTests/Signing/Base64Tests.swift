import Testing

@testable import Webhooks

@Suite("Base64")
struct Base64Tests {
  /// RFC 4648, section 10.
  static let vectors = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ]

  @Test("encodes and decodes the vectors of the RFC", arguments: vectors)
  func publicVectors(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(plain.utf8))
    #expect(Base64.decode(encoded.filter { $0 != "=" }) == Array(plain.utf8))
  }

  @Test("brings every byte back")
  func roundTrip() {
    let bytes = (0...255).map { UInt8($0) } + [0, 255]
    for count in 0...bytes.count {
      #expect(Base64.decode(Base64.encode(Array(bytes[..<count]))) == Array(bytes[..<count]))
    }
  }

  @Test("reads nothing else", arguments: ["Z", "Zg=", "Zg===", "Zh==", "Z g=", "Zm9-", "====", "Zg==Zg=="])
  func faults(text: String) { #expect(Base64.decode(text) == nil) }
}
