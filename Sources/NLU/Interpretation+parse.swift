public import Model

extension Interpretation {
  /// Writes the answer of `parse`, in the shape of Rasa's parse result.
  ///
  /// `text`: the utterance as it came in; whoever parses asked to see it. `writing` shows a moment as the asker's clock
  /// does.
  public func writeParse(
    of text: String, to json: inout JSONWriter, writing: (Timestamp) -> String = \.iso8601
  ) {
    json.object { json in
      json.member("text", text)
      json.name("intent")
      named.write(to: &json)
      json.name("intent_ranking")
      json.array(ranking) { $1.write(to: &$0) }
      json.name("entities")
      json.array(entities) { $1.write(to: &$0, writing: writing) }
      if let language { json.member("language", language.rawValue) }
    }
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
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.name("name")
      if let name { json.string(name.value) } else { json.null() }
      json.name("confidence")
      json.share(confidence)
    }
  }
}

extension Entity {
  /// As Rasa writes entities; a count of people is a number in the role of people, so that who reads Duckling's
  /// dimensions finds it.
  fileprivate func write(to json: inout JSONWriter, writing: (Timestamp) -> String) {
    json.object { json in
      json.member("entity", shownName)
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
      json.member("text", text)
      json.name("value")
      value.write(to: &json, writing: writing)
      if isCount { json.member("role", name) }
    }
  }

  var shownName: String { isCount ? EntityName.number : name }

  var isCount: Bool {
    guard name == EntityName.people else { return false }
    switch value {
    case .number, .range: return true
    default: return false
    }
  }
}
