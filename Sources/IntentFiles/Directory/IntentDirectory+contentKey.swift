import CCrypto

extension IntentDirectory {
  /// Goes up when the same files come to mean another catalogue.
  private static let formatVersion = 2

  /// A SHA-256 in hexadecimal digits over everything a catalogue is made of, so that a cache can be keyed
  /// without parsing a file.
  ///
  /// It covers the version of this reader, the standard texts, and the paths inside the directory with the
  /// files' contents; not where the directory stands.
  public var contentKey: String {
    // A digest of the digests of all parts: none can run over into the next, and nothing large is copied.
    var digests: [UInt8] = []
    func add(_ bytes: [UInt8]) { digests += SHA256Digest.bytes(of: bytes) }
    func add(_ text: String) { add(Array(text.utf8)) }
    add("samenspraak intent files \(Self.formatVersion)")
    for file in StandardTexts.files { add(file.bytes) }
    for file in files {
      add(file.relativePath)
      switch file.content {
      case .bytes(let bytes): add(bytes)
      case .unreadable(let reason): add("unreadable \(reason)")
      case .tooLarge(let size): add("too large \(size)")
      }
    }
    return SHA256Digest.hexadecimal(of: digests)
  }
}

/// SHA-256, by libcrypto.
enum SHA256Digest {
  static func bytes(of bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = SHA256(bytes, bytes.count, &hash)
    return hash
  }

  static func hexadecimal(of bytes: [UInt8]) -> String {
    self.bytes(of: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
