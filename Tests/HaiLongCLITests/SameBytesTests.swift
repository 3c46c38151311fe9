import Foundation
import Testing

/// The same answers give the same bytes, however they are delivered.
@Suite struct SameBytesTests {
  private let yrbs = "Tests/HaiLongCLITests/Fixtures/cdc-design-samples/yrbs_2015_helmet.csv"

  private let request = [
    "--weight", "weight", "--strata", "stratum", "--psu", "psu", "--share", "qn8=1", "--mean", "qn8", "--by", "stratum",
    "--json",
  ]

  /// Everything of a JSON output but its member `provenance`.
  private func withoutProvenance(_ run: Run) throws -> String {
    #expect(run.status == 0, "\(run.error)")
    let lines = run.out.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("  \"provenance\"") })
    let end = try #require(lines[start...].firstIndex { $0 == "  }," })
    return (lines[..<start] + lines[(end + 1)...]).joined(separator: "\n")
  }

  private func split(_ file: String, into pieces: Int, seed: UInt64) throws -> [String] {
    let lines = try String(contentsOf: BuiltProgram.root.appendingPathComponent(file), encoding: .utf8)
      .split(whereSeparator: \.isNewline)
    var generator = Generator(state: seed)
    let shuffled = lines.dropFirst().shuffled(using: &generator)
    return try (0..<pieces).map { piece in
      let rows = shuffled.enumerated().filter { $0.offset % pieces == piece }.map(\.element)
      return try BuiltProgram.file("piece-\(piece).csv", ([lines[0]] + rows).joined(separator: "\n") + "\n")
    }
  }

  @Test func `estimates of shuffled answers, in seven files in any order, or in chunks of 1 KiB`() throws {
    let whole = try withoutProvenance(BuiltProgram.run(["estimate", yrbs] + request))
    let pieces = try split(yrbs, into: 7, seed: 5)
    #expect(try withoutProvenance(BuiltProgram.run(["estimate"] + pieces + request)) == whole)
    #expect(try withoutProvenance(BuiltProgram.run(["estimate"] + pieces.reversed() + request)) == whole)
    #expect(try withoutProvenance(BuiltProgram.run(["estimate", yrbs, "--chunk-size", "1024"] + request)) == whole)
  }

  @Test func `sub-scores of a real round, shuffled into seven batches in any order, or in chunks of 1 KiB`() throws {
    let round = "Data/san-diego-2015"
    let command = ["--json", "--by", "unit"]
    let whole = try withoutProvenance(BuiltProgram.run(["satisfaction", round] + command))
    #expect(
      try withoutProvenance(BuiltProgram.run(["satisfaction", round, "--chunk-size", "1024"] + command)) == whole)
    let pieces = try split("\(round)/batches/resident_survey_weighted.csv", into: 7, seed: 11)
    for order in [pieces, pieces.reversed()] {
      let copy = try roundOf(order, like: round)
      #expect(try withoutProvenance(BuiltProgram.run(["satisfaction", copy] + command)) == whole)
    }
  }

  /// A copy of the round with these files as its batches.
  private func roundOf(_ batches: [String], like round: String) throws -> String {
    let root = BuiltProgram.root
    let yaml = try String(contentsOf: root.appendingPathComponent("\(round)/round.yaml"), encoding: .utf8)
    let lines = yaml.split(separator: "\n").flatMap { line -> [String] in
      guard line.contains("- {file:") else {
        return [line.replacingOccurrences(of: "../../SurveyForms", with: root.path + "/SurveyForms")]
      }
      return batches.map { "  - {file: \($0), form: san-diego-2015, basis: probability, mode: mixed}" }
    }
    let folder = try BuiltProgram.temporaryFolder()
    try FileManager.default.copyItem(
      at: root.appendingPathComponent("\(round)/units.csv"), to: folder.appendingPathComponent("units.csv"))
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("round.yaml"))
    return folder.path
  }

  @Test func `an index is the same bytes on every run, in every time zone, locale and hash order`() throws {
    let command = ["index", "Data/demo-city-2021", "--json"]
    let first = try BuiltProgram.run(command)
    let other = try BuiltProgram.run(command, environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "de_DE.UTF-8"])
    #expect(first.status == 1)
    #expect(first.out == other.out)
  }

  @Test func `the batches of the made-up city are what its seed makes of its plan`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    let run = try BuiltProgram.run([
      "simulate", "Data/demo-city-2021", "--seed", "2021", "--faults", "6", "--planted",
      "Data/demo-city-2021/planted.csv", "--out", folder.path,
    ])
    #expect(run.status == 0, "\(run.error)")
    let batches = BuiltProgram.root.appendingPathComponent("Data/demo-city-2021/batches")
    let names = try FileManager.default.contentsOfDirectory(atPath: batches.path)
    #expect(names.count == 5)
    for name in names.map({ "batches/" + $0 }) + ["sample.csv"] {
      let made = try Data(contentsOf: folder.appendingPathComponent(name))
      let shipped = BuiltProgram.root.appendingPathComponent("Data/demo-city-2021/" + name)
      #expect(try made == Data(contentsOf: shipped), "\(name)")
    }
  }
}

/// A small generator of our own: the same numbers on every machine.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
