import Testing

@testable import NLU

@Suite struct SoundKeyTests {
  @Test(arguments: [
    ("kwijt", "kweit"), ("blauw", "blouw"), ("hond", "hont"), ("wordt", "wort"), ("word", "wordt"),
    ("balen", "baalen"), ("cultuur", "kultuur"), ("zon", "son"), ("vader", "fader"), ("nacht", "nagt"),
    ("niet", "nit"), ("lopen", "lope"), ("heb", "hep"), ("trein", "trijn"), ("straks", "strakss"),
    ("meyer", "meier"), ("quiz", "kwis".replacing("w", with: "u")),
  ])
  func whatSoundsAlikeMeets(_ word: String, _ misspelt: String) {
    #expect(key(word) == key(misspelt))
  }

  @Test(arguments: [
    ("huis", "haas"), ("geld", "gelukt"), ("school", "schaal"), ("man", "maan".dropLast() + "t"),
    ("de", "den"),
  ])
  func whatSoundsOtherwiseDoesNot(_ word: String, _ other: String) {
    #expect(key(word) != key(other))
  }

  @Test func neverRunsOverTheWord() {
    for word in ["i", "e", "c", "en", "dt", "a", "d", "ij", ""] {
      #expect(key(word).count <= word.utf8.count)
    }
  }

  /// The key of a word that stands in the middle of a message.
  private func key(_ word: String) -> String {
    var bytes: [UInt8] = []
    let message = Array("j \(word) jht".utf8)
    message.withUnsafeBufferPointer {
      SoundKey.forEachByte(of: $0, in: 2..<2 + word.utf8.count) { bytes.append($0) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
