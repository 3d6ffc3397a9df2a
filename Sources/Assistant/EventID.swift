/// Ids of events: 128 random bits, in hexadecimal.
enum EventID {
  static func random(using generator: inout some RandomNumberGenerator) -> String {
    let digits = (0..<2).map { _ -> String in
      let half = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - half.utf8.count) + half
    }
    return "evt_" + digits.joined()
  }
}
