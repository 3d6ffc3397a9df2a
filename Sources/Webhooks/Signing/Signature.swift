import CCrypto
public import Model

/// Signs a message as the Standard Webhooks specification says, so that its public libraries can verify it.
///
/// See https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
public enum Signature {
  /// The three headers of a signed message. While a key is rotated there are two secrets, and a receiver
  /// accepts the message when either signature fits.
  public static func headers(
    id: String, timestamp: Timestamp, body: [UInt8], secrets: [Secret]
  ) throws(SignatureError) -> [(name: String, value: String)] {
    var signatures: [String] = []
    for secret in secrets {
      signatures.append(try signature(id: id, timestamp: timestamp, body: body, secret: secret))
    }
    return [
      ("webhook-id", id), ("webhook-timestamp", String(timestamp.seconds)),
      ("webhook-signature", signatures.joined(separator: " ")),
    ]
  }

  /// `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`.
  public static func signature(
    id: String, timestamp: Timestamp, body: [UInt8], secret: Secret
  ) throws(SignatureError) -> String {
    let signed = Array("\(id).\(timestamp.seconds).".utf8) + body
    var digest = [UInt8](repeating: 0, count: 32)
    let made = samenspraak_hmac_sha256(secret.key, secret.key.count, signed, signed.count, &digest)
    guard made == 1 else { throw SignatureError() }
    return "v1," + Base64.encode(digest)
  }
}

/// The cryptographic library of the system cannot make a signature.
public struct SignatureError: Error, Sendable, CustomStringConvertible {
  public var description: String {
    "De handtekening kan niet worden gemaakt: libcrypto op deze computer weigert HMAC-SHA256."
  }
}
