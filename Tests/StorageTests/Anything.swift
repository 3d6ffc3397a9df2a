/// JSON of whatever shape, compared without regard to the order of members.
struct Anything: Decodable, Equatable {
  var members: [String: Anything] = [:]
  private var elements: [Anything] = []
  private var plain = ""

  init(from decoder: any Decoder) throws {
    if let members = try? decoder.singleValueContainer().decode([String: Anything].self) {
      self.members = members
    } else if let elements = try? decoder.singleValueContainer().decode([Anything].self) {
      self.elements = elements
    } else if let text = try? decoder.singleValueContainer().decode(String.self) {
      plain = "text \(text)"
    } else if let flag = try? decoder.singleValueContainer().decode(Bool.self) {
      plain = "flag \(flag)"
    } else {
      plain = "number \(try decoder.singleValueContainer().decode(Double.self))"
    }
  }
}
