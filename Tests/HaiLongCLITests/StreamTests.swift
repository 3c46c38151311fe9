import Foundation
import Testing

/// Outside: data on standard output, everything else on standard error, and all findings in JSON.
@Suite struct StreamTests {
  /// Eight weights that are none.
  private func round() throws -> SmallRound {
    let cells = Dictionary(uniqueKeysWithValues: (2...9).map { ($0, "-\($0)") })
    return try SmallRound([
      "batches/two.csv": SmallRound.answers("U02", "weight", cells),
      "round.yaml": SmallRound.definition + "index: index.yaml\n",
    ])
  }

  private func codes(_ findings: Any?) throws -> [String] {
    try #require(findings as? [[String: Any]]).compactMap { $0["code"] as? String }
  }

  @Test(arguments: [["run", "--json"], ["satisfaction"], ["satisfaction", "--csv"], ["index"], ["index", "--csv"]])
  func `findings are on standard error alone, five of a code, and the sum is the last line`(words: [String]) throws {
    let round = try round()
    let run = try BuiltProgram.run([words[0], round.folder.path] + words.dropFirst())
    #expect(run.status == 1)
    let lines = run.error.split(separator: "\n")
    #expect(lines.filter { $0.hasSuffix("the record is quarantined [weight-unusable]") }.count == 5)
    #expect(
      lines[1].hasPrefix("  help: ") && lines[10] == "note: 3 more of this kind; --json lists all [weight-unusable]")
    #expect(lines.last == "24 records read, 16 used, 8 quarantined; 4 kinds of finding")
    #expect(!run.out.contains("more of this kind"))
    if words != ["run", "--json"] { #expect(!run.out.contains("weight-unusable")) }
  }

  @Test func `JSON holds every finding`() throws {
    let round = try round()
    let run = try JSONRows(round.run("run", "--json").out)
    let batches = try run.rows.map { try codes($0["findings"]) }
    #expect(batches == [[], [String](repeating: "weight-unusable", count: 8)])
    for command in ["satisfaction", "index"] {
      let document = try JSONRows(round.run(command, "--json").out).document
      #expect(try codes(document["findings"]).filter { $0 == "weight-unusable" }.count == 8, "\(command)")
      let first = try #require((document["findings"] as? [[String: Any]])?.first)
      #expect(first["file"] as? String == "batches/two.csv")
      #expect(first["line"] as? Int == 2)
      #expect(
        first["text"] as? String == "the weight must be a number greater than 0, not '-2'; the record is quarantined")
    }
    let file = round.path("batches/two.csv")
    let estimate = try JSONRows(
      BuiltProgram.run(["estimate", file, "--weight", "weight", "--mean", "wait", "--json"]).out)
    let found = try codes(estimate.document["findings"])
    #expect(
      found == [String](repeating: "table-weight-unusable", count: 8) + ["estimates-few-degrees-of-freedom"])
    let check = try JSONRows(BuiltProgram.run(["check", "--form", round.path("form.yaml"), file, "--json"]).out)
    #expect(try codes(check.rows.first?["findings"]).count == 8)
  }

  @Test func `check prints no data and says what it would leave out`() throws {
    let round = try round()
    let run = try BuiltProgram.run(["check", "--form", round.path("form.yaml"), round.path("batches/two.csv")])
    #expect(run.status == 1)
    #expect(run.out == "")
    #expect(run.error.hasSuffix("\n12 records read, 4 used, 8 quarantined; 1 kind of finding\n"))
  }

  @Test func `a sound round has nothing but the sum on standard error`() throws {
    let run = try SmallRound().run("satisfaction")
    #expect(run.status == 0)
    #expect(run.error == "24 records read, 24 used, 0 quarantined; 0 kinds of finding\n")
  }
}
