extension SourceText {
  /// The text of a file, or nil after reporting why it cannot be read as YAML at all.
  static func checked(_ file: IntentDirectory.File, _ log: FaultLog) -> SourceText? {
    let start = Place(file: file.path, line: 1, column: 1)
    switch file.content {
    case .unreadable(let reason): log.report(.unreadable(reason), at: start)
    case .tooLarge(let size): log.report(.tooLarge(size, limit: IntentDirectory.largestFile), at: start)
    case .bytes(let bytes):
      let source = SourceText(path: file.path, bytes: bytes)
      if source.isReadable(log) { return source }
    }
    return nil
  }

  private func isReadable(_ log: FaultLog) -> Bool {
    if let offset = firstBadByte {
      log.report(.notUTF8(bytes[offset]), at: place(ofByte: offset))
      return false
    }
    let offsets = controlCharacters
    for offset in offsets { log.report(.controlCharacter, at: place(ofByte: offset)) }
    return offsets.isEmpty
  }

  private var firstBadByte: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The first character of each line that YAML does not allow.
  private var controlCharacters: [Int] {
    var found: [Int] = []
    var hasLineOne = false
    var at = 0
    while at < bytes.count {
      let length = LineBreak.length(in: bytes, at: at)
      if length > 0 {
        hasLineOne = false
      } else if !hasLineOne, isControl(at) {
        found.append(at)
        hasLineOne = true
      }
      at += max(length, 1)
    }
    return found
  }

  /// C0 and C1 without tab and line breaks, DEL, and a byte order mark that is not at the start.
  private func isControl(_ at: Int) -> Bool {
    switch bytes[at] {
    case 0x09, 0x0A, 0x0D: return false
    case 0x00..<0x20, 0x7F: return true
    case 0xC2: return bytes[at + 1] < 0xA0 && bytes[at + 1] != 0x85
    case 0xEF: return bytes[at...].starts(with: [0xEF, 0xBB, 0xBF])
    default: return false
    }
  }
}
