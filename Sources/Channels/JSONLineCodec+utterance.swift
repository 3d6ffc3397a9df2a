extension JSONLineCodec {
  /// The utterance on a line of `parse`: the line itself.
  public func utterance(fromText line: InputLine) throws(LineFault) -> String {
    switch line.content {
    case .bytes(let bytes) where bytes.count <= Self.longestMessage:
      return String(decoding: bytes, as: UTF8.self)
    case .invalidUTF8: throw LineFault(.invalidUTF8, "The line is not valid UTF-8.", line: line.number)
    case .bytes, .tooLong:
      throw LineFault(.tooLong, "The message is longer than \(Self.longestMessage) bytes.", line: line.number)
    }
  }

  /// The utterance on a line of `parse --input jsonl`: `{"text": …}`.
  public func utterance(fromJSON line: InputLine) throws(LineFault) -> String {
    let fields = try Fields(of: line)
    guard let text = try fields.text("text", longest: Self.longestMessage) else {
      throw fields.missing("text")
    }
    return text
  }
}
