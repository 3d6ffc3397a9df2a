// swift-tools-version: 6.2
import PackageDescription

// The ladder of modules: a target may depend only on targets that stand below it. `Tests/ArchitectureTests`
// reads every `import` in `Sources/` and fails on one that points up or sideways. See ARCHITECTURE.md.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A module of the ladder: `Sources/<name>`, with the settings every module shares.
func module(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [], extra: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings + extra)
}

/// The tests of one module: `Tests/<name>`.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// A program that measures: `Benchmarks/<name>`.
func benchmark(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: "Benchmarks/\(name)", swiftSettings: settings)
}

/// A program that libFuzzer drives: `Tests/<name>`. Only `make fuzz` asks for it, as nothing else can link it.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> [Target] {
  guard Context.environment["FUZZING"] != nil else { return [] }
  return [
    .executableTarget(
      name: name, dependencies: dependencies, path: "Tests/\(name)",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
  ]
}

let package = Package(
  name: "samenspraak",
  products: [
    .executable(name: "samenspraak", targets: ["samenspraak"]),
    // For the tests: loaded before the C library, it puts a program's clock forward and back.
    .library(name: "ClockShift", type: .dynamic, targets: ["ClockShift"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // System libraries, behind thin shims.
    .target(name: "CCurl", path: "Sources/C/CCurl", linkerSettings: [.linkedLibrary("curl")]),
    .target(name: "CCrypto", path: "Sources/C/CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
    .target(name: "CEdit", path: "Sources/C/CEdit", linkerSettings: [.linkedLibrary("edit")]),

    // The ladder, from the bottom up.
    module("Model", []),
    module("IntentFiles", ["Model", "CCrypto", yams], resources: [.embedInCode("Standard")]),
    // Optimised in debug builds too: training takes a second then, and half a minute otherwise.
    module("NLU", ["Model"], extra: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    module("Dialogue", ["Model"]),
    module("Storage", ["Model", grdb, sqlite]),
    module("Webhooks", ["Model", "CCurl", "CCrypto", logging]),
    module("Channels", ["Model", "CEdit"]),
    module(
      "Assistant",
      ["Model", "IntentFiles", "NLU", "Dialogue", "Storage", "Webhooks", "Channels", yams, logging]),
    .executableTarget(
      name: "samenspraak",
      dependencies: ["Assistant", "Channels", "NLU", "IntentFiles", "Model", argumentParser, logging],
      swiftSettings: settings),

    // Delivery measured apart from conversations; `Benchmarks/run` starts it.
    benchmark("DeliveryBenchmark", ["Storage", "Webhooks", "Model", argumentParser, logging]),

    // The tests, in the same order. What is excluded, they read where it stands.
    tests("ArchitectureTests", []),
    tests("ModelTests", ["Model"]),
    tests("IntentFilesTests", ["IntentFiles", "Model"], exclude: ["Faults"]),
    tests(
      "NLUTests", ["NLU", "IntentFiles", "Model", yams],
      exclude: [
        "Language/foreign.tsv", "Values/Measuring/citizens.jsonl", "Values/Measuring/citizens-unseen.jsonl",
        "Values/Measuring/citizens-apart.jsonl",
      ]),
    tests("DialogueTests", ["Dialogue", "IntentFiles", "Model"]),
    tests("StorageTests", ["Storage", "Model", grdb]),
    tests("WebhooksTests", ["Webhooks", "Model", "CTLS", logging]),
    tests("ChannelsTests", ["Channels", "Model"]),
    tests("AssistantTests", ["Assistant", "NLU", "IntentFiles", "Storage", "Dialogue", "Webhooks", "Model"]),
    tests("SimulationTests", ["Assistant", "NLU", "IntentFiles", "Model", "Chance"]),
    tests(
      "EndToEndTests", ["CCrypto", "CSpawn", "Storage", "Model", "Chance", grdb], exclude: ["secret.txt"]),
    tests("FuzzTests", ["Fuzzing"]),
    .target(
      name: "Fuzzing", dependencies: ["Assistant", "Channels", "IntentFiles", "NLU", "Model", "Chance"],
      path: "Tests/Fuzzing", exclude: ["Corpus"], swiftSettings: settings),
    .target(name: "Chance", path: "Tests/Chance", swiftSettings: settings),
    .target(name: "ClockShift", path: "Tests/ClockShift"),
    .target(name: "CSpawn", path: "Tests/CSpawn"),
    .target(
      name: "CTLS", path: "Tests/CTLS", linkerSettings: [.linkedLibrary("ssl"), .linkedLibrary("crypto")]),
  ] + fuzzer("Fuzzer", ["Fuzzing"]),
  cLanguageStandard: .c17
)
