extension String {
  /// The text for HTML, between tags or in a quoted attribute: what HTML would read as its own is written out.
  package var escapedForHTML: String {
    reduce(into: "") { out, character in
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
  }
}
