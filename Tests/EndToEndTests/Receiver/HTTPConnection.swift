import Foundation
import Glibc

/// As much of HTTP/1.1 as a webhook takes: one request with a `Content-Length`, one answer.
struct HTTPConnection {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    // A sender that was killed in the middle of a request must not hold up the next.
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  /// The request; nil when the connection breaks off before its end.
  func request() -> Receiver.Request? {
    var bytes: [UInt8] = []
    while true {
      if let request = Self.request(in: bytes) { return request }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }

  /// Answers 204, and waits until the other side has read it.
  func answer() {
    let answer = Array("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".utf8)
    guard send(descriptor, answer, answer.count, Int32(MSG_NOSIGNAL)) == answer.count else { return }
    shutdown(descriptor, Int32(SHUT_WR))
    var buffer = [UInt8](repeating: 0, count: 4096)
    while recv(descriptor, &buffer, buffer.count, 0) > 0 {}
  }

  /// The request that `bytes` hold; nil as long as it is not whole.
  private static func request(in bytes: [UInt8]) -> Receiver.Request? {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in head.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
        in: .whitespaces)
    }
    let body = bytes[end.upperBound...]
    guard let length = headers["content-length"].flatMap(Int.init), body.count >= length else { return nil }
    return Receiver.Request(line: head.first ?? "", headers: headers, body: Array(body.prefix(length)))
  }
}
