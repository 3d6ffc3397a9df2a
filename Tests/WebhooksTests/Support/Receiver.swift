import Glibc

@testable import Webhooks

/// An HTTP receiver on a free port of this computer, which can misbehave. One thread accepts, one serves each
/// connection; `stop` ends and joins them all.
final class Receiver: Sendable {
  enum Reaction: Sendable {
    case answer(Int, headers: [String] = [], body: String = "")
    /// Answers without a body, and waits for the next request on the same connection.
    case stay(Int)
    /// Reads the request and says nothing until the other side gives up.
    case hang
    /// Breaks the connection with a RST.
    case reset
    /// Promises 100 bytes and closes after ten.
    case half
    /// Sends a body until nobody reads it any more.
    case endless
    /// Sends headers until nobody reads them any more.
    case endlessHeaders
    /// Sends a header, letter by letter, until the other side gives up.
    case slowHeaders
    /// Promises a long body after a good status, and sends it letter by letter.
    case slowBody
  }

  struct Request: Sendable {
    let line: String
    /// Names in lower case.
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  private struct State: Sendable {
    var requests: [Request] = []
    var connections: Set<Int32> = []
    var workers: [WorkerThread] = []
    var accepted = 0
    var isStopping = false
  }

  let port: UInt16
  private let listener: Int32
  private let state = Monitor(State())
  private let acceptor = Monitor<WorkerThread?>(nil)
  private let identity: TLSIdentity?
  private let react: @Sendable (Request, Int) -> Reaction

  /// `react` decides what to do with a request, given how many came before it.
  init(_ identity: TLSIdentity? = nil, _ react: @escaping @Sendable (Request, Int) -> Reaction) throws {
    self.identity = identity
    self.react = react
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        bind(listener, raw, length) == 0 && listen(listener, 512) == 0
          && getsockname(listener, raw, &length) == 0
      }
    }
    guard bound else { throw ReceiverError() }
    port = UInt16(bigEndian: address.sin_port)
    let thread = try WorkerThread { self.accept() }
    acceptor.with { $0 = thread }
  }

  convenience init(_ reaction: Reaction, _ identity: TLSIdentity? = nil) throws {
    try self.init(identity) { _, _ in reaction }
  }

  var url: String { "\(identity == nil ? "http" : "https")://127.0.0.1:\(port)/hook" }

  /// The first `count` requests, as soon as they are in; fewer when that takes too long.
  func requests(_ count: Int) -> [Request] {
    let enough = state.wait(until: Deadline(in: .seconds(20))) { state in
      state.requests.count >= count ? state.requests : nil
    }
    return enough ?? state.with { $0.requests }
  }

  var received: Int { state.with { $0.requests.count } }
  /// How many connections came in.
  var accepted: Int { state.with { $0.accepted } }

  func stop() {
    state.with { state in
      state.isStopping = true
      // Under the lock, in which a worker takes its connection out before it closes it.
      for connection in state.connections { _ = shutdown(connection, Int32(SHUT_RDWR)) }
    }
    _ = shutdown(listener, Int32(SHUT_RDWR))
    acceptor.with { $0 }?.join()
    for worker in state.with({ $0.workers }) { worker.join() }
    _ = close(listener)
  }

  private func accept() {
    while true {
      let connection = Glibc.accept(listener, nil, nil)
      guard connection >= 0 else { return }
      let isWelcome = state.with { state in
        guard !state.isStopping, let worker = try? WorkerThread({ self.serve(connection) }) else {
          return false
        }
        state.connections.insert(connection)
        state.accepted += 1
        state.workers.append(worker)
        return true
      }
      if !isWelcome { _ = close(connection) }
    }
  }

  private func serve(_ connection: Int32) {
    if let wire = Wire(connection, identity) {
      if wire.speaksHTTP2 {
        var exchange = HTTP2Exchange(wire)
        exchange.serve { body in
          _ = note(Request(line: "HTTP/2", headers: [:], body: body))
        }
      } else {
        while let request = read(from: wire), perform(react(request, note(request)), on: wire) {}
      }
    }
    state.with { _ = $0.connections.remove(connection) }
    _ = close(connection)
  }

  /// Keeps a request; returns how many came before it.
  private func note(_ request: Request) -> Int {
    state.with { state in
      state.requests.append(request)
      return state.requests.count - 1
    }
  }

  /// Whether the connection stays open for another request.
  private func perform(_ reaction: Reaction, on wire: Wire) -> Bool {
    switch reaction {
    case .answer(let status, let headers, let body):
      let head =
        ["HTTP/1.1 \(status) X", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
      wire.write(head.joined(separator: "\r\n") + "\r\n\r\n" + body)
      wire.finish()
    case .stay(let status): return wire.write("HTTP/1.1 \(status) X\r\nContent-Length: 0\r\n\r\n")
    case .hang: wire.waitForEnd()
    case .reset: wire.reset()
    case .half: wire.write("HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\n0123456789")
    case .endless:
      guard wire.write("HTTP/1.1 200 X\r\n\r\n") else { return false }
      let piece = String(repeating: "x", count: 16_384)
      while wire.write(piece) {}
    case .endlessHeaders:
      guard wire.write("HTTP/1.1 200 X\r\n") else { return false }
      let piece = "X-Endless: " + String(repeating: "x", count: 16_000) + "\r\n"
      while wire.write(piece) {}
    case .slowHeaders: drip("HTTP/1.1 200 X\r\nX-Slow: ", on: wire)
    case .slowBody: drip("HTTP/1.1 200 X\r\nContent-Length: 10000\r\n\r\n", on: wire)
    }
    return false
  }

  /// Sends `start`, and then a letter now and then until the other side gives up.
  private func drip(_ start: String, on wire: Wire) {
    guard wire.write(start) else { return }
    while !wire.isGivenUp(within: 10), wire.write("x") {}
  }

  private func read(from wire: Wire) -> Request? {
    var bytes: [UInt8] = []
    let separator = Array("\r\n\r\n".utf8)
    var head: Range<Int>?
    var length = 0
    while true {
      if head == nil, bytes.count >= 4,
        let end = (0...bytes.count - 4).first(where: { Array(bytes[$0..<$0 + 4]) == separator })
      {
        head = 0..<end
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        length =
          lines.lazy.compactMap { line in
            line.lowercased().hasPrefix("content-length:") ? Int(line.dropFirst(15).filter(\.isNumber)) : nil
          }.first ?? 0
      }
      if let head, bytes.count >= head.upperBound + 4 + length {
        return Self.request(bytes, head: head.upperBound, length: length)
      }
      let more = wire.read()
      guard !more.isEmpty else { return nil }
      bytes += more
      if bytes.first == 0x16 {
        // A TLS handshake: answer as a server does that knows nothing of it.
        wire.write("HTTP/1.1 400 X\r\n\r\n")
        return nil
      }
    }
  }

  private static func request(_ bytes: [UInt8], head: Int, length: Int) -> Request {
    let lines = String(decoding: bytes[..<head], as: UTF8.self).split(separator: "\r\n").map(String.init)
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    return Request(
      line: lines.first ?? "", headers: headers, body: Array(bytes[head + 4..<head + 4 + length]))
  }
}

struct ReceiverError: Error {}
