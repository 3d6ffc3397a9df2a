/// As much of HTTP/2 (RFC 9113) as a receiver of webhooks needs: takes each request in and answers it with 200.
///
/// It reads no header: nothing here depends on one, and HPACK is long.
struct HTTP2Exchange {
  private let wire: Wire
  private var bytes: [UInt8] = []
  private var bodies: [UInt32: [UInt8]] = [:]

  init(_ wire: Wire) { self.wire = wire }

  /// Serves until the other side ends; `take` gets the body of each request.
  mutating func serve(_ take: ([UInt8]) -> Void) {
    guard let preface = read(24), preface.starts(with: Array("PRI * HTTP/2.0".utf8)) else { return }
    wire.write(frame(.settings, flags: 0, stream: 0))
    while let head = read(9) {
      let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      let stream = (UInt32(head[5]) << 24 | UInt32(head[6]) << 16 | UInt32(head[7]) << 8 | UInt32(head[8]))
      guard let payload = read(length) else { return }
      let isLast = head[4] & 0x1 != 0
      switch Kind(rawValue: head[3]) {
      case .data:
        bodies[stream, default: []] += payload
        if isLast { answer(stream, take) }
      case .headers where isLast: answer(stream, take)
      case .settings where !isLast: wire.write(frame(.settings, flags: 0x1, stream: 0))
      case .ping where !isLast: wire.write(frame(.ping, flags: 0x1, stream: 0, payload))
      case .goaway: return
      default: break
      }
    }
  }

  private mutating func answer(_ stream: UInt32, _ take: ([UInt8]) -> Void) {
    take(bodies.removeValue(forKey: stream) ?? [])
    // END_STREAM and END_HEADERS; 0x88 is ":status: 200" in the static table of RFC 7541.
    wire.write(frame(.headers, flags: 0x5, stream: stream, [0x88]))
  }

  private enum Kind: UInt8 {
    case data = 0
    case headers = 1
    case settings = 4
    case ping = 6
    case goaway = 7
  }

  private func frame(_ kind: Kind, flags: UInt8, stream: UInt32, _ payload: [UInt8] = []) -> [UInt8] {
    let length = [UInt8(payload.count >> 16), UInt8(payload.count >> 8 & 255), UInt8(payload.count & 255)]
    let id = [24, 16, 8, 0].map { UInt8(stream >> $0 & 255) }
    return length + [kind.rawValue, flags] + id + payload
  }

  /// The next `count` bytes; nil at the end.
  private mutating func read(_ count: Int) -> [UInt8]? {
    while bytes.count < count {
      let more = wire.read()
      guard !more.isEmpty else { return nil }
      bytes += more
    }
    defer { bytes.removeFirst(count) }
    return Array(bytes[..<count])
  }
}
