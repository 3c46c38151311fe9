// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// `.ci/fuzz` builds everything of ours for libFuzzer under the address sanitizer, in a build folder of its own.
let isFuzzed = ProcessInfo.processInfo.environment["HAILONG_FUZZ"] != nil
let sanitizers = ["-sanitize=fuzzer,address"]

/// Warnings are errors in every target of ours; packages that we depend on keep their own settings.
let strict: [SwiftSetting] =
  [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]
  + (isFuzzed ? [.unsafeFlags(sanitizers)] : [])

/// A library target; what it may import is the table of `Sources/README.md`, and `make lint` holds the build to it.
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A library through which whole rounds run in the tests: optimised in debug builds too, which takes a round from a
/// minute to seconds.
func hotLibrary(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, resources: fixtures ? [.copy("Fixtures")] : [], swiftSettings: strict)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let fuzzing: [Target] =
  isFuzzed
  ? [
    .executableTarget(
      name: "FuzzDriver", dependencies: ["FuzzCases"], path: "Tests/FuzzDriver",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(sanitizers + ["-use-ld=lld"])])
  ] : []

let package = Package(
  name: "hailong",
  products: [
    .executable(name: "hailong", targets: ["HaiLongCLI"]),
    .library(name: "SurveyStatistics", targets: ["SurveyStatistics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // C and C++ at the rim.
    .systemLibrary(name: "CLibCSV"),
    .systemLibrary(name: "CLibCrypto"),
    .systemLibrary(name: "CMinizip"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CReadStat"),
    .systemLibrary(name: "CXLSXWriter"),
    .systemLibrary(name: "CProcessor"),
    .target(name: "CDistributions", linkerSettings: [.linkedLibrary("m")]),

    // The pure core.
    library("SurveyModel", []),
    hotLibrary("SurveyStatistics", ["CDistributions"]),
    hotLibrary("SatisfactionScoring", ["SurveyModel", "SurveyStatistics"]),
    hotLibrary("SamplingAudit", ["SurveyModel", "SurveyStatistics"]),
    library("IndexScoring", ["SurveyModel", "SurveyStatistics", "SatisfactionScoring"]),

    library("ColumnEstimation", ["SurveyStatistics"]),

    // The edge of the core: files in, files out.
    hotLibrary("SurveyParser", ["SurveyModel", "CLibCSV", "CMinizip", "CExpat", "CReadStat", "CProcessor"]),
    library(
      "SurveyDefinitions",
      [
        "SurveyModel", "SurveyStatistics", "SatisfactionScoring", "ColumnEstimation", "SurveyParser", "IndexScoring",
        "SamplingAudit", "SurveySimulation", yams,
      ]),
    library("Provenance", ["SurveyModel", "CLibCrypto"]),
    library("FuzzCases", ["SurveyModel", "SurveyParser", "SurveyDefinitions", "SurveyStore"]),
    hotLibrary("SurveyStore", ["SurveyModel", "Provenance", grdb, sqlite]),
    hotLibrary("ReferenceCases", ["SurveyModel", "SurveyParser", "SurveyStatistics"]),
    hotLibrary("SurveySimulation", ["SurveyModel", "SurveyStatistics"]),
    library(
      "SurveyReport",
      [
        "SurveyModel", "SurveyStatistics", "SatisfactionScoring", "ColumnEstimation", "IndexScoring", "Provenance",
        "SamplingAudit", "ReferenceCases", "CXLSXWriter", mustache,
      ]),

    // The door.
    .executableTarget(
      name: "HaiLongCLI",
      dependencies: [
        "SurveyModel", "SurveyStatistics", "SurveyParser", "SurveyDefinitions", "SatisfactionScoring",
        "ColumnEstimation", "IndexScoring", "SamplingAudit", "Provenance", "SurveySimulation", "ReferenceCases",
        "SurveyReport", "SurveyStore", argumentParser,
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "SurveyBenchmark",
      dependencies: [
        "SurveyModel", "SurveyStatistics", "SatisfactionScoring", "SamplingAudit", "SurveyParser", "SurveyDefinitions",
        "SurveySimulation", "SurveyStore",
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "StoreTorture", dependencies: ["SurveyStore", grdb, argumentParser], swiftSettings: strict),

    .executableTarget(
      name: "CoverageStudy",
      dependencies: ["SurveyStatistics", "SurveyModel", "SatisfactionScoring", "IndexScoring", argumentParser],
      swiftSettings: strict),

    tests("SurveyModelTests", ["SurveyModel"]),
    tests("SurveyStatisticsTests", ["SurveyStatistics", "CDistributions"]),
    tests("ColumnEstimationTests", ["ColumnEstimation", "SurveyStatistics"]),
    tests("SurveyParserTests", ["SurveyParser", "SurveyModel", "SurveyDefinitions", "SurveyReport"], fixtures: true),
    tests(
      "SurveyDefinitionsTests",
      ["SurveyDefinitions", "ColumnEstimation", "SurveyModel", "IndexScoring", "SamplingAudit", "SurveyParser"],
      fixtures: true),
    tests("SatisfactionScoringTests", ["SatisfactionScoring", "SurveyModel", "SurveyStatistics"]),
    tests("IndexScoringTests", ["IndexScoring", "SatisfactionScoring", "SurveyModel", "SurveyStatistics"]),
    tests("SamplingAuditTests", ["SamplingAudit", "SurveyDefinitions", "SurveyModel", "SurveyStatistics"]),
    tests("SurveyStoreTests", ["SurveyStore", "SurveyModel", grdb]),
    tests("SurveySimulationTests", ["SurveySimulation", "SurveyModel"]),
    tests(
      "SurveyReportTests",
      [
        "SurveyReport", "SurveyModel", "SurveyStatistics", "SatisfactionScoring", "SamplingAudit", "IndexScoring",
        "ReferenceCases", "Provenance", "SurveyParser",
      ]),
    tests("ReferenceCasesTests", ["ReferenceCases", "SurveyModel"], fixtures: true),
    tests(
      "HaiLongCLITests",
      ["HaiLongCLI", "SurveyModel", "SurveyParser", "SurveyReport", "SurveyStore", "Provenance"], fixtures: true),
    tests("CoverageStudyTests", ["CoverageStudy", "SurveyStatistics"]),
    tests("FuzzCasesTests", ["FuzzCases"]),
    tests("StoreTortureTests", ["StoreTorture", "HaiLongCLI"]),
    tests("RepositoryTests", []),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)
