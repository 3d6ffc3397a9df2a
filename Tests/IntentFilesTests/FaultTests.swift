import Foundation
import IntentFiles
import Testing

@Suite struct FaultTests {
  @Test func everyFixtureIsFound() { #expect(FaultFixture.all.count > 40) }

  /// Every fault, with its place and words, and no other.
  @Test(arguments: FaultFixture.all)
  func faultsAreReported(_ fixture: FaultFixture) throws {
    let directory = try TemporaryDirectory(fixture.files)
    let found = try directory.faults().map { fault in
      fault.hasPrefix("fout.yaml:") ? String(fault.dropFirst(10)) : fault
    }
    let actual = found.joined(separator: "\n")
    let expected = fixture.expected.joined(separator: "\n")
    #expect(actual == expected, "\(fixture.name)")
  }
}
