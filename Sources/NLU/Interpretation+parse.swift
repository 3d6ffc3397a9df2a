public import Model

extension Interpretation {
  /// Appends the answer of `parse` to `line`, in the shape of Rasa's parse result and compact.
  ///
  /// `text`: the utterance as it came in; whoever parses asked to see it. `writing` shows a moment as the asker's clock
  /// does. Written straight to bytes: a tree of values first would cost more than understanding a short message's words.
  public func encodeParse(
    of text: String, into line: inout [UInt8], writing: (Timestamp) -> String = \.iso8601
  ) {
    line.append(contentsOf: #"{"text":"#.utf8)
    JSONValue.encode(string: text, into: &line)
    line.append(contentsOf: #","intent":"#.utf8)
    named.encode(into: &line)
    line.append(contentsOf: #","intent_ranking":["#.utf8)
    for (index, score) in ranking.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      score.encode(into: &line)
    }
    line.append(contentsOf: #"],"entities":["#.utf8)
    for (index, entity) in entities.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      entity.json(writing: writing).encode(into: &line)
    }
    line.append(UInt8(ascii: "]"))
    if let language {
      line.append(contentsOf: #","language":"#.utf8)
      JSONValue.encode(string: language.rawValue, into: &line)
    }
    line.append(UInt8(ascii: "}"))
  }
}

extension Interpretation {
  /// The intent to report: without a name only for what is out of scope; on a close call the best one.
  public var named: Score {
    let best = outcome == .outOfScope ? ranking.first : ranking.first { $0.name != nil }
    return best ?? Score(name: nil, confidence: 0)
  }
}

extension Interpretation.Score {
  /// The confidence has four digits at most: the rest of it is noise.
  fileprivate func encode(into line: inout [UInt8]) {
    line.append(contentsOf: #"{"name":"#.utf8)
    if let name {
      JSONValue.encode(string: name.value, into: &line)
    } else {
      line.append(contentsOf: "null".utf8)
    }
    line.append(contentsOf: #","confidence":"#.utf8)
    var digits = Int((confidence * 10_000).rounded())
    if digits == 0 || digits >= 10_000 {
      line.append(digits == 0 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
    } else {
      line.append(contentsOf: "0.".utf8)
      var unit = 1_000
      while digits > 0 {
        line.append(UInt8(ascii: "0") + UInt8(digits / unit))
        digits %= unit
        unit /= 10
      }
    }
    line.append(UInt8(ascii: "}"))
  }
}

extension Entity {
  /// As Rasa writes entities; a count of people is a number in the role of people, so that who reads Duckling's
  /// dimensions finds it.
  func json(writing: (Timestamp) -> String) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("entity", .string(isCount ? EntityName.number : name)), .init("start", .int(range.lowerBound)),
      .init("end", .int(range.upperBound)),
      .init("text", .string(text)), .init("value", value.json(writing: writing)),
    ]
    if isCount { members.append(.init("role", .string(name))) }
    return .object(members)
  }

  var isCount: Bool {
    guard name == EntityName.people else { return false }
    switch value {
    case .number, .range: return true
    default: return false
    }
  }
}
