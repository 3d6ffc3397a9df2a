import Testing

@testable import Webhooks

@Suite("IP addresses")
struct IPAddressTests {
  static let reaches: [(IPAddress.Reach, [String])] = [
    (
      .everywhere,
      ["8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "100.63.0.1", "223.255.255.255"]
    ),
    (
      .everywhere,
      ["2a01:4f8::1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"]
    ),
    (
      .loopback,
      ["127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "64:ff9b::127.0.0.1", "2002:7f00:1::"]
    ),
    (.loopback, ["::127.0.0.1"]),
    (.unspecified, ["0.0.0.0", "0.1.2.3", "::", "::ffff:0.0.0.0"]),
    (
      .privateNetwork,
      ["10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "100.127.255.255"]
    ),
    (
      .privateNetwork,
      ["fc00::1", "fd12:3456::1", "fec0::1", "::ffff:10.0.0.1", "64:ff9b:1::1", "2002:a00:1::"]
    ),
    (.linkLocal, ["169.254.1.1", "fe80::1", "febf::1", "::ffff:169.254.1.1"]),
    (
      .metadata,
      ["169.254.169.254", "fd00:ec2::254", "::ffff:169.254.169.254", "100.100.100.200", "168.63.129.16"]
    ),
    (.multicast, ["224.0.0.1", "239.255.255.255", "ff02::1"]),
    (.reserved, ["240.0.0.1", "255.255.255.255", "192.0.2.1", "198.51.100.1", "203.0.113.9", "198.19.0.1"]),
    (.reserved, ["2001:db8::1", "2001::1", "100::1", "4000::1", "3fff::1"]),
  ]

  @Test("are reached from where the registries say", arguments: reaches)
  func reach(reach: IPAddress.Reach, texts: [String]) {
    for text in texts { #expect(IPAddress(text)?.reach == reach, "\(text)") }
  }

  @Test(
    "are read in their own form only",
    arguments: ["", "localhost", "127.1", "2130706433", "0x7f.0.0.1", "1.2.3.4.5"])
  func faults(text: String) { #expect(IPAddress(text) == nil) }

  @Test("pass the guard when its policy says so")
  func policies() throws {
    let world = try #require(IPAddress("8.8.8.8"))
    let here = try #require(IPAddress("::1"))
    let office = try #require(IPAddress("10.0.0.1"))
    #expect([world, here, office].map(AddressPolicy.publicOnly.allows) == [true, false, false])
    #expect([world, here, office].map(AddressPolicy.loopbackOnly.allows) == [false, true, false])
    #expect([world, here, office].map(AddressPolicy.any.allows) == [true, true, true])
  }
}
