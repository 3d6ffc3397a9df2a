import CTLS
import Foundation

/// A directory of certificates that were made for one test, under an authority of its own.
final class TestCertificates: Sendable {
  private let directory: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "certificates-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    directory = url.path
    guard ctls_make_authority(authority, authorityKey) == 1 else { throw ReceiverError() }
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  /// The certificate of the authority, to trust.
  var authority: String { directory + "/authority.pem" }
  private var authorityKey: String { directory + "/authority.key" }

  /// Paths of a certificate for `host` and its key, valid between these days from now.
  func issue(_ host: String, from: Int = -1, until: Int = 1) throws -> (certificate: String, key: String) {
    let name = directory + "/" + UUID().uuidString
    let paths = (certificate: name + ".pem", key: name + ".key")
    guard
      ctls_issue(authority, authorityKey, paths.certificate, paths.key, host, from * 86_400, until * 86_400)
        == 1
    else { throw ReceiverError() }
    return paths
  }

  /// What a receiver at `host` shows.
  func identity(
    _ host: String = "127.0.0.1", from: Int = -1, until: Int = 1, wantsClients: Bool = false,
    offersHTTP2: Bool = false
  ) throws -> TLSIdentity {
    let paths = try issue(host, from: from, until: until)
    return try TLSIdentity(paths, clients: wantsClients ? authority : nil, offersHTTP2: offersHTTP2)
  }
}

/// What a receiver with TLS shows and wants.
///
/// `@unchecked Sendable`: OpenSSL counts the references to its settings with atomics, and nobody changes them.
final class TLSIdentity: @unchecked Sendable {
  let server: UnsafeMutableRawPointer

  init(_ paths: (certificate: String, key: String), clients: String?, offersHTTP2: Bool) throws {
    guard let server = ctls_server(paths.certificate, paths.key, clients, offersHTTP2 ? 1 : 0) else {
      throw ReceiverError()
    }
    self.server = server
  }

  deinit { ctls_server_free(server) }
}
