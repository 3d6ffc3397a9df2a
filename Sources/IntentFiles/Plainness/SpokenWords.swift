/// A text of the bot as a citizen reads it, word by word: of `{je/u}` the first, and a placeholder for one word.
struct SpokenWords {
  struct Word {
    /// In small letters; empty for a placeholder.
    let text: String
    /// Of its first byte in the text as it stands in the file.
    let offset: Int
    /// Whether it begins with a capital that no beginning of a sentence explains: a name.
    let isName: Bool
  }

  /// The words of each sentence; an item of a list is one.
  private(set) var sentences: [[Word]] = [[]]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var at = 0
    var word: (start: Int, bytes: [UInt8])?
    var isSecondForm = false
    func finish(_ sentences: inout [[Word]]) {
      guard let ended = word else { return }
      word = nil
      let text = String(decoding: ended.bytes, as: UTF8.self)
      let isFirst = sentences[sentences.count - 1].isEmpty
      sentences[sentences.count - 1].append(
        Word(
          text: text.lowercased(), offset: ended.start, isName: !isFirst && text.first?.isUppercase == true))
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "{"), let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")),
        !bytes[at..<end].contains(UInt8(ascii: "/"))
      {
        finish(&sentences)
        sentences[sentences.count - 1].append(Word(text: "", offset: at, isName: true))
        at = end + 1
        continue
      }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        isSecondForm = false
      } else if byte == UInt8(ascii: "/"),
        bytes[..<at].lastIndex(of: UInt8(ascii: "{")) ?? -1
          > bytes[..<at].lastIndex(of: UInt8(ascii: "}")) ?? -1
      {
        finish(&sentences)
        isSecondForm = true
      } else if !isSecondForm {
        let isLetter = byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        let isInside =
          isLetter || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
        if isInside {
          word = (word?.start ?? at, (word?.bytes ?? []) + [byte])
        } else {
          finish(&sentences)
          if ".?!\n:".utf8.contains(byte), !sentences[sentences.count - 1].isEmpty { sentences.append([]) }
        }
      }
      at += 1
    }
    finish(&sentences)
    sentences.removeAll(where: \.isEmpty)
  }
}
