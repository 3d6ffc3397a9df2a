import Foundation
import Glibc

/// An official's HTTP receiver on loopback. It shares no code with the sender, so that neither hides a mistake of
/// the other.
///
/// One thread accepts and answers, one request a connection; `stop` ends it. While it does not listen, connections
/// are refused.
///
/// `@unchecked Sendable`: `condition` guards whatever changes.
final class Receiver: @unchecked Sendable {
  /// What an official's system was sent.
  struct Request: Sendable {
    /// `POST /hook HTTP/1.1`.
    let line: String
    /// Names in lower case.
    let headers: [String: String]
    let body: [UInt8]
  }

  let port: UInt16
  private let listener: Int32
  /// Guards `requests`, `isListening` and `isStopping`; broadcast after each change.
  private let condition = NSCondition()
  private var requests: [Request] = []
  private var isListening = false
  private var isStopping = false
  private var hasStopped = true

  init(listening: Bool = true) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        bind(listener, raw, length) == 0 && getsockname(listener, raw, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else {
      close(listener)
      throw Failure("There is no port to be had on loopback: \(String(cString: strerror(errno))).")
    }
    if listening { listen() }
  }

  var url: String { "http://127.0.0.1:\(port)/hook" }

  /// Answers from now on.
  func listen() {
    condition.withLock {
      guard !isListening else { return }
      isListening = true
      hasStopped = false
      Glibc.listen(listener, 64)
      Thread.detachNewThread { self.work() }
    }
  }

  /// Takes connections from now on, and does nothing with them until `listen`: a sender waits for its answer.
  func hold() { Glibc.listen(listener, 64) }

  /// Waits until somebody has connected; for a receiver that holds.
  func connected() throws {
    var waiting = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 60_000) > 0 else { throw Failure("Nobody connected to the receiver.") }
  }

  /// The requests so far, as soon as there are `count`.
  ///
  /// Throws when they are not all there within `seconds`.
  @discardableResult
  func requests(_ count: Int, within seconds: Double = 60) throws -> [Request] {
    try condition.withLock {
      let end = Date(timeIntervalSinceNow: seconds)
      while requests.count < count {
        guard condition.wait(until: end) else {
          throw Failure("The receiver got \(requests.count) requests and not \(count).")
        }
      }
      return requests
    }
  }

  /// Everything it got. Ask when the program has ended.
  var allRequests: [Request] { condition.withLock { requests } }

  func stop() {
    condition.withLock {
      isStopping = true
      shutdown(listener, Int32(SHUT_RDWR))
      while !hasStopped { condition.wait() }
    }
    close(listener)
  }

  // MARK: The thread

  private func work() {
    while true {
      let connection = accept(listener, nil, nil)
      if connection < 0, errno == EINTR || errno == ECONNABORTED { continue }
      let isStopping = condition.withLock { self.isStopping }
      guard connection >= 0, !isStopping else {
        if connection >= 0 { close(connection) }
        break
      }
      serve(HTTPConnection(connection))
      close(connection)
    }
    condition.withLock {
      hasStopped = true
      condition.broadcast()
    }
  }

  private func serve(_ connection: HTTPConnection) {
    guard let request = connection.request() else { return }
    Capture.standard?.keep(request)
    // Kept before it is answered: when the program knows of the delivery, so does the test.
    condition.withLock {
      requests.append(request)
      condition.broadcast()
    }
    connection.answer()
  }
}
