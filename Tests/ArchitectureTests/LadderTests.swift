import Foundation
import Testing

@Suite("The ladder of modules")
struct LadderTests {
  @Test("Imports point down", arguments: try SourceTree.modules())
  func importsPointDown(module: String) throws {
    let rung = try #require(
      Ladder.rung(module), "Sources/\(module) stands on no line of the ladder: add it to Ladder.swift.")
    for file in try SourceTree.files(in: "Sources/\(module)") {
      for swiftImport in SwiftImport.all(in: file.text) {
        if let fault = Ladder.fault(in: rung, importing: swiftImport.module) {
          Issue.record("\(file.path):\(swiftImport.line): \(fault)")
        }
      }
    }
  }

  @Test("Every module on the ladder has sources, and what it may import stands below it")
  func ladderIsSound() throws {
    let standing = try SourceTree.modules() + SourceTree.shims()
    #expect(Set(standing) == Set(Ladder.rungs.map(\.name)))
    for rung in Ladder.rungs {
      for module in rung.modules {
        let below = try #require(
          Ladder.rung(module), "\(rung.name) may import \(module), which is no module.")
        #expect(below.line < rung.line, "\(module) does not stand below \(rung.name).")
      }
      #expect(
        !rung.libraries.contains("FoundationNetworking"), "\(rung.name): requests leave through libcurl.")
    }
  }

  @Test("The ladder says the same as Package.swift")
  func ladderMatchesPackage() throws {
    let package = try SourceTree.text(at: "Package.swift")
    let target = /(?:module\(\s*|\.executableTarget\(\s*name:\s*)"(\w+)",\s*(?:dependencies:\s*)?\[([^\]]*)\]/
    let declared = package.matches(of: target).map { match in
      (name: String(match.1), modules: Set(match.2.matches(of: /"(\w+)"/).map { String($0.1) }))
    }
    let swiftModules = try SourceTree.modules()
    #expect(
      Set(declared.map(\.name)) == Set(swiftModules),
      "Package.swift declares other modules than Sources/ holds.")
    for (name, modules) in declared {
      #expect(
        Ladder.rung(name)?.modules == modules,
        "\(name) has other modules in Package.swift than on the ladder.")
    }
  }
}

@Suite("Faults the ladder finds")
struct LadderFaultTests {
  @Test(
    arguments: [
      ("Model", "NLU", "above"),
      ("NLU", "Dialogue", "beside"),
      ("Storage", "CCurl", "not among its dependencies"),
      ("Model", "Foundation", "may import: Synchronization"),
      ("Webhooks", "FoundationNetworking", "From outside"),
      ("NLU", "NLU", "itself"),
    ])
  func found(importer: String, imported: String, reason: String) throws {
    let rung = try #require(Ladder.rung(importer))
    #expect(try #require(Ladder.fault(in: rung, importing: imported)).contains(reason))
  }

  @Test(arguments: [("Assistant", "NLU"), ("Webhooks", "CCurl"), ("Storage", "GRDB"), ("Model", "Swift")])
  func allowed(importer: String, imported: String) throws {
    #expect(Ladder.fault(in: try #require(Ladder.rung(importer)), importing: imported) == nil)
  }
}
