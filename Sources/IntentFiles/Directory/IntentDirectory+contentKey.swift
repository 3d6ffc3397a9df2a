import CCrypto

extension IntentDirectory {
  /// Goes up when the same files come to mean another catalogue.
  private static let formatVersion = 1

  /// A SHA-256 in hexadecimal digits over everything a catalogue is made of, so that a cache can be keyed
  /// without parsing a file.
  ///
  /// It covers the version of this reader, the standard texts, and the paths inside the directory with the
  /// files' contents; not where the directory stands.
  public var contentKey: String {
    var digest: [UInt8] = []
    func add(_ bytes: some Collection<UInt8>) {
      // With its length in front, no part can run over into the next.
      withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { digest.append(contentsOf: $0) }
      digest.append(contentsOf: bytes)
    }
    add("samenspraak intent files \(Self.formatVersion)".utf8)
    for file in StandardTexts.files { add(file.bytes) }
    for file in files {
      add(file.relativePath.utf8)
      switch file.content {
      case .bytes(let bytes): add(bytes)
      case .unreadable(let reason): add("unreadable \(reason)".utf8)
      case .tooLarge(let size): add("too large \(size)".utf8)
      }
    }
    return SHA256Digest.hexadecimal(of: digest)
  }
}

/// SHA-256, by libcrypto.
enum SHA256Digest {
  static func hexadecimal(of bytes: [UInt8]) -> String {
    var hash = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = SHA256(bytes, bytes.count, &hash)
    return hash.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
