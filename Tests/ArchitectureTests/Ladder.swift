/// A module of the ladder, with all that it may import.
struct Rung {
  let name: String
  /// The line it stands on, counted from the bottom: modules on one line never import each other.
  let line: Int
  /// The modules of this package that it may import: the same as its dependencies in `Package.swift`.
  let modules: Set<String>
  /// Libraries from outside.
  let libraries: Set<String>

  init(_ name: String, line: Int, modules: Set<String> = [], libraries: Set<String> = []) {
    self.name = name
    self.line = line
    self.modules = modules
    self.libraries = libraries
  }
}

/// The ladder of modules, from the bottom up; ARCHITECTURE.md draws it.
///
/// A library is listed where it is wanted and nowhere else: what is not here is a decision to take, not an
/// oversight to work around. FoundationNetworking stands nowhere, as requests leave through libcurl.
enum Ladder {
  /// The C library, by its names on the systems Swift runs on.
  static let cLibrary: Set<String> = ["Glibc", "Musl", "Darwin"]

  static let rungs = [
    Rung("CCurl", line: 0),
    Rung("CCrypto", line: 0),
    Rung("CEdit", line: 0),

    Rung("Model", line: 1, libraries: ["Synchronization"]),

    Rung(
      "IntentFiles", line: 2, modules: ["Model", "CCrypto"],
      libraries: cLibrary.union(["Yams", "Foundation", "FoundationEssentials"])),
    Rung("NLU", line: 2, modules: ["Model"], libraries: cLibrary.union(["Dispatch"])),
    Rung("Dialogue", line: 2, modules: ["Model"], libraries: cLibrary),
    Rung(
      "Storage", line: 2, modules: ["Model"],
      libraries: ["GRDB", "GRDBSQLite", "Foundation", "FoundationEssentials", "Synchronization"]),
    Rung(
      "Webhooks", line: 2, modules: ["Model", "CCurl", "CCrypto"],
      libraries: cLibrary.union(["Logging", "FoundationEssentials", "Synchronization"])),
    Rung("Channels", line: 2, modules: ["Model", "CEdit"], libraries: cLibrary),

    Rung(
      "Assistant", line: 3,
      modules: ["Model", "IntentFiles", "NLU", "Dialogue", "Storage", "Webhooks", "Channels"],
      libraries: cLibrary.union(["Yams", "Logging", "Foundation", "FoundationEssentials"])),

    Rung(
      "samenspraak", line: 4, modules: ["Assistant", "Channels", "NLU", "IntentFiles", "Model"],
      libraries: cLibrary.union(["ArgumentParser", "Logging", "Foundation", "FoundationEssentials"])),
  ]

  static func rung(_ name: String) -> Rung? { rungs.first { $0.name == name } }

  /// Why a module may not import another, or nil when it may.
  static func fault(in importer: Rung, importing name: String) -> String? {
    if importer.modules.contains(name) || importer.libraries.contains(name) || name == "Swift" { return nil }
    if name == importer.name { return "\(name) imports itself." }
    guard let imported = rung(name) else {
      let allowed = importer.libraries.sorted().joined(separator: ", ")
      return
        "\(importer.name) imports \(name). From outside it may import: \(allowed.isEmpty ? "nothing" : allowed)."
    }
    if imported.line > importer.line {
      return "\(importer.name) imports \(name), which stands above it: imports point down only."
    }
    if imported.line == importer.line {
      return
        "\(importer.name) imports \(name), which stands beside it: modules on one line never import each other."
    }
    return "\(importer.name) imports \(name), which is not among its dependencies in Package.swift."
  }
}
