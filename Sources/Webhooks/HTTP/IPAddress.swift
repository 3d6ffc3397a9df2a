import Glibc

/// An IP address, as bytes in network order.
struct IPAddress: Hashable, Sendable {
  /// Four or sixteen.
  let bytes: [UInt8]

  init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Reads `192.0.2.1` or `2001:db8::1`; nil for anything else, other ways to write a number included.
  init?(_ text: String) {
    var read = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, text, &read) == 1 {
      bytes = Array(read[..<4])
      return
    }
    guard inet_pton(AF_INET6, text, &read) == 1 else { return nil }
    bytes = read
  }

  /// From where an address can be reached.
  enum Reach: Sendable {
    case everywhere
    case loopback
    case unspecified
    case privateNetwork
    case linkLocal
    case multicast
    /// The service that tells a cloud machine its own secrets.
    case metadata
    /// For documentation, benchmarks, translation or nothing yet.
    case reserved
  }

  /// Follows the special-purpose registries of IANA (checked 2026-11-23). An IPv4 address inside an IPv6
  /// address counts as itself.
  var reach: Reach {
    if bytes.count == 4 { return Self.reach(in: Self.blocks4, bytes) ?? .everywhere }
    if let inner = embedded { return inner.reach }
    // Only 2000::/3 has been given out to the world.
    return Self.reach(in: Self.blocks6, bytes) ?? (bytes[0] & 0xE0 == 0x20 ? .everywhere : .reserved)
  }

  /// The IPv4 address that a packet to this IPv6 address ends at: mapped, compatible, NAT64 or 6to4.
  private var embedded: IPAddress? {
    let zeros = { (range: Range<Int>) in bytes[range].allSatisfy { $0 == 0 } }
    if zeros(0..<10), bytes[10] == 0xFF, bytes[11] == 0xFF { return IPAddress(bytes: Array(bytes[12...])) }
    if zeros(0..<12), !zeros(12..<15) { return IPAddress(bytes: Array(bytes[12...])) }
    if bytes[..<4] == [0x00, 0x64, 0xFF, 0x9B], zeros(4..<12) {
      return IPAddress(bytes: Array(bytes[12...]))
    }
    if bytes[..<2] == [0x20, 0x02] { return IPAddress(bytes: Array(bytes[2..<6])) }
    return nil
  }

  private typealias Block = (prefix: [UInt8], bits: Int, reach: Reach)

  private static func reach(in blocks: [Block], _ bytes: [UInt8]) -> Reach? {
    blocks.first { block in
      (0..<block.bits).allSatisfy { bit in
        let mask = UInt8(0x80) >> (bit % 8)
        let wanted = bit / 8 < block.prefix.count ? block.prefix[bit / 8] : 0
        return bytes[bit / 8] & mask == wanted & mask
      }
    }?.reach
  }

  /// The first that fits counts.
  private static let blocks4: [Block] = [
    ([169, 254, 169, 254], 32, .metadata), ([169, 254, 170, 2], 32, .metadata),
    ([168, 63, 129, 16], 32, .metadata),
    ([100, 100, 100, 200], 32, .metadata), ([192, 0, 0, 192], 32, .metadata),
    ([0], 8, .unspecified), ([10], 8, .privateNetwork), ([100, 64], 10, .privateNetwork),
    ([127], 8, .loopback),
    ([169, 254], 16, .linkLocal), ([172, 16], 12, .privateNetwork), ([192, 0, 0], 24, .reserved),
    ([192, 0, 2], 24, .reserved), ([192, 88, 99], 24, .reserved), ([192, 168], 16, .privateNetwork),
    ([198, 18], 15, .reserved), ([198, 51, 100], 24, .reserved), ([203, 0, 113], 24, .reserved),
    ([224], 4, .multicast), ([240], 4, .reserved),
  ]

  private static let blocks6: [Block] = [
    ([0xFD, 0x00, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54], 128, .metadata),
    ([], 128, .unspecified), ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 128, .loopback),
    ([0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01], 48, .privateNetwork), ([0x20, 0x01, 0x00], 23, .reserved),
    ([0x20, 0x01, 0x0D, 0xB8], 32, .reserved), ([0x3F, 0xFF], 20, .reserved), ([0xFC], 7, .privateNetwork),
    ([0xFE, 0x80], 10, .linkLocal), ([0xFE, 0xC0], 10, .privateNetwork), ([0xFF], 8, .multicast),
  ]
}

/// Which addresses a request may connect to. Asked for every socket, after the name was resolved: a name that
/// points somewhere else a moment later gains nothing.
enum AddressPolicy: Sendable {
  case publicOnly
  /// The host was written as this computer itself, so it may not turn out to be anything else.
  case loopbackOnly
  case any

  func allows(_ address: IPAddress) -> Bool {
    switch self {
    case .publicOnly: address.reach == .everywhere
    case .loopbackOnly: address.reach == .loopback
    case .any: true
    }
  }
}
