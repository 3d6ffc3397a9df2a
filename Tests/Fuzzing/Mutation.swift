import Chance

/// Makes bytes that nobody expects out of bytes that somebody might send; the same for the same seed.
package struct Mutation {
  private var random: Seeded

  package init(seed: UInt64) { random = Seeded(seed: seed) }

  /// One of `seeds`, changed here and there, and no longer than `longest`.
  package mutating func make(from seeds: [[UInt8]], longest: Int) -> [UInt8] {
    var bytes = seeds.isEmpty ? [] : random.pick(seeds)
    for _ in 0...random.below(6) {
      change(&bytes, seeds)
      if bytes.count > longest { bytes.removeLast(bytes.count - longest) }
    }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]]) {
    let at = random.below(bytes.count + 1)
    switch random.below(8) {
    case 0: bytes.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: at)
    case 1:
      let piece = Self.pieces[random.below(Self.pieces.count)]
      let times = 1 << random.below(13)
      guard piece.count * times < 1 << 17 else { return }
      bytes.insert(contentsOf: repeatElement(piece, count: times).joined(), at: at)
    case 2: if at < bytes.count { bytes[at] = UInt8(truncatingIfNeeded: random.next()) }
    case 3: if at < bytes.count { bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.below(8))) }
    case 4:
      // A part of itself, once more.
      let end = min(bytes.count, at + random.below(64))
      bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count + 1))
    case 5:
      guard !seeds.isEmpty else { return }
      let other = random.pick(seeds)
      bytes = Array(bytes[..<at] + other[random.below(other.count + 1)...])
    case 6:
      // Characters of one block.
      let block = UInt32(random.below(0x1100)) << 8
      let scalars = (0..<1 + random.below(12)).compactMap { _ in
        Unicode.Scalar(block + UInt32(random.below(256)))
      }
      bytes.insert(contentsOf: String(String.UnicodeScalarView(scalars)).utf8, at: at)
    default: bytes.insert(contentsOf: String(random.next() >> UInt64(random.below(64))).utf8, at: at)
    }
  }

  /// What has broken programs before.
  package static let pieces: [[UInt8]] =
    [
      "\0", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{200E}",
      "\u{200F}",
      "\u{202E}", "\u{2028}", "\u{2066}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{10FFFF}", "\u{301}",
      "\u{489}",
      "👨‍👩‍👧‍👦", "🇳🇱", "İ", "ß", "ﬁ", "½", "٣", "Ⅷ", "𝟗", "é", "ĳ", "’", "„",
      "\"", "\\", "\\u0000", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u202e", "{", "}", "[", "]", "(", ")",
      "<", ">",
      "|", ";", ":", ": ", "- ", "? ", "& ", "*a", "&a ", "!!int ", "%YAML", "---\n", "...\n", "#", "'", "\t",
      " ", "\n",
      "\r", "\r\n", ",", "null", "true", "1e999", "-0", "0x1F", "9", "99999999999999999999", "1.5", "€", "$",
      "%",
      "{\"sender\":\"a\",\"message\":\"", "\"message_id\":", "{naam}", "{je/u}", "<regel>", "[graag]",
      "(a|b)", "(a;b)",
      "intent: ", "examples:\n", "patterns: ", "form: ", "slots: ", "responses:\n", "list: ", "rules: ",
      "vandaag", "morgen om 3 uur", "31-02-2026", "29 februari", "25:61", "half twaalf", "van 9 tot 5",
      "over honderd jaar", "elke dinsdag", "duizend miljoen", "een half", "tien euro vijftig",
      "2 tot 3 weken",
      "1234 AB", "Kerkstraat 12b", "06 12345678", "+31 (0)6-12345678", "a@b.nl", "http://a.b/c?d=e",
      "NL91ABNA0417164300", "123456782", "4111 1111 1111 1111", "S-7K3M9Q", "ik heet ", "met 40 man",
      "ik wil een buurttuin beginnen", "ik wil dood", "ja", "nee", "stop", "terug", "vergeet mij",
      "welke gegevens bewaar je van mij als json", "verander mijn nummer",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
    ]
}
