import Foundation
import Testing

@testable import Assistant

@Suite("Places follow the XDG base directories") struct PlacesTests {
  @Test(arguments: [
    (["XDG_STATE_HOME": "/srv/state", "HOME": "/home/anna"], "/srv/state"),
    (["HOME": "/home/anna"], "/home/anna/.local/state"),
    (["XDG_STATE_HOME": "", "HOME": "/home/anna"], "/home/anna/.local/state"),
    (["XDG_STATE_HOME": "relative", "HOME": "/home/anna"], "/home/anna/.local/state"),
    ([:], "/tmp/.local/state"),
  ])
  func aVariableCountsWhenItIsAnAbsolutePath(_ variables: [String: String], _ path: String) {
    #expect(Places.base("XDG_STATE_HOME", ".local/state") { variables[$0] } == path)
  }

  @Test func storeAndModelsStandInDirectoriesOfTheirOwn() {
    #expect(Places.store.hasSuffix("/samenspraak/samenspraak.sqlite"))
    #expect(Places.modelCache.hasSuffix("/samenspraak"))
    #expect(Places.store.hasPrefix("/") && Places.modelCache.hasPrefix("/"))
  }

  @Suite("Intent files") struct Intents {
    private let directory: TemporaryDirectory
    private let atHand: String

    init() throws {
      directory = try TemporaryDirectory()
      atHand = directory.path + "/intents"
      try make("bin")
      try directory.write("bin/samenspraak", "")
    }

    @Test func stickToThoseAtHand() throws {
      try make("intents")
      try make("share/samenspraak/intents")
      #expect(found() == atHand)
    }

    @Test func areElseThoseThatWereInstalled() throws {
      try make("share/samenspraak/intents")
      let root = URL(filePath: directory.path).resolvingSymlinksInPath().path
      #expect(found() == root + "/share/samenspraak/intents")
    }

    @Test func areLookedForAtHandWhenThereAreNone() {
      #expect(found() == atHand)
      #expect(Places.intents(program: directory.path + "/bin/nothing", atHand: atHand) == atHand)
    }

    private func found() -> String {
      Places.intents(program: directory.path + "/bin/samenspraak", atHand: atHand)
    }

    private func make(_ name: String) throws {
      try FileManager.default.createDirectory(
        atPath: "\(directory.path)/\(name)", withIntermediateDirectories: true)
    }
  }
}
