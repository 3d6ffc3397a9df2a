extension String {
  /// The text without what could do something to a terminal or a chat network, or deceive its reader.
  ///
  /// C0 and C1 control characters go, newlines apart, and so do the marks that turn the direction of writing (a
  /// sentence could read as another one). A tab becomes a space, the line and paragraph separators a newline.
  public var printable: String {
    // Most texts have nothing of the kind, and one look at the bytes tells.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var kept = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\u{2028}", "\u{2029}": kept.append("\n")
      case "\t": kept.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
