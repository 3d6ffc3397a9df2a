import CTLS
import Glibc

/// One connection of a receiver, with TLS or without. For one thread at a time, but any may shut its descriptor down.
///
/// `@unchecked Sendable`: a thread of its own serves it, and others touch nothing but the descriptor, which never changes.
struct Wire: @unchecked Sendable {
  let descriptor: Int32
  private let secure: UnsafeMutableRawPointer?

  /// Shakes hands when there is an identity; nil when that fails.
  init?(_ descriptor: Int32, _ identity: TLSIdentity?) {
    self.descriptor = descriptor
    guard let identity else {
      secure = nil
      return
    }
    guard let secure = ctls_accept(identity.server, descriptor) else {
      // Else what was not read turns into a RST, which overtakes the alert that says what is wrong.
      _ = shutdown(descriptor, Int32(SHUT_WR))
      var buffer = [UInt8](repeating: 0, count: 4096)
      while recv(descriptor, &buffer, buffer.count, 0) > 0 {}
      return nil
    }
    self.secure = secure
  }

  var speaksHTTP2: Bool { secure.map { ctls_speaks_h2($0) == 1 } ?? false }

  /// The next bytes; empty at the end.
  func read() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count =
      secure.map { Int(ctls_read($0, &buffer, Int32(buffer.count))) }
      ?? recv(descriptor, &buffer, buffer.count, 0)
    return Array(buffer[..<max(0, count)])
  }

  /// Whether all bytes left.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { rest in
        secure.map { Int(ctls_write($0, rest.baseAddress, Int32(rest.count))) }
          ?? send(descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  @discardableResult
  func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// Waits a while for the other side to give up; whether it did.
  func isGivenUp(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0 && read().isEmpty
  }

  /// Reads until the other side has ended.
  func waitForEnd() { while !read().isEmpty {} }

  /// Ends our side and waits until the other has ended too, so that no RST overtakes the answer.
  func finish() {
    if let secure {
      ctls_close(secure)
      _ = shutdown(descriptor, Int32(SHUT_WR))
      var buffer = [UInt8](repeating: 0, count: 4096)
      while recv(descriptor, &buffer, buffer.count, 0) > 0 {}
    } else {
      _ = shutdown(descriptor, Int32(SHUT_WR))
      waitForEnd()
    }
  }

  /// Ends with a RST.
  func reset() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
  }
}
