import Foundation
import Testing

/// Outside: sound files whose sample cannot carry every figure.
@Suite struct BadRoundTests {
  /// One respondent is a stratum alone.
  private func lonely() throws -> SmallRound {
    try SmallRound(["batches/two.csv": SmallRound.answers("U02", "stratum", [13: "U02c"])])
  }

  private func estimate(_ round: SmallRound, _ rule: String) throws -> Run {
    try BuiltProgram.run([
      "estimate", round.path("batches/two.csv"), "--strata", "stratum", "--psu", "psu", "--weight", "weight", "--mean",
      "staff", "--single-psu", rule, "--json",
    ])
  }

  @Test func `a stratum with one PSU leaves intervals undefined unless another rule is chosen`() throws {
    let round = try lonely()
    let warning = """
      warning: stratum 'U02c' has 1 PSU; intervals of what it feeds are undefined [stratum-single-psu]
        help: join it to a neighbour in plan.csv, or choose a rule with single_psu (certainty, adjust, average, collapse)

      """
    let run = try round.run("satisfaction", "--single-psu", "undefined", "--json")
    #expect(run.status == 0)
    #expect(run.error == warning + "24 records read, 24 used, 0 quarantined; 1 kind of finding\n")
    let rows = try JSONRows(run.out).rows.filter { $0["target"] as? String == "overall" }
    func row(_ by: [String: String]) throws -> [String: Any] {
      try #require(rows.first { $0["by"] as? [String: String] == by })
    }
    for by in [[:], ["unit": "U02"]] {
      #expect(try row(by)["withheld"] as? String == "single_psu")
      #expect(try row(by)["se"] is NSNull)
      #expect(try row(by)["estimate"] is Double)
    }
    #expect(try row(["unit": "U01"])["se"] is Double)
    let table = try estimate(round, "undefined")
    #expect(table.status == 0)
    #expect(
      table.error == Self.advised(warning) + "12 records read, 12 used, 0 quarantined; 1 kind of finding\n")
    #expect(try JSONRows(table.out).row(["statistic": "mean"])["withheld"] as? String == "single_psu")
  }

  /// The message of a round with the advice that `estimate` gives, where there is no plan.
  private static func advised(_ message: String) -> String {
    message.split(separator: "\n").map {
      $0.hasPrefix("  help: ")
        ? "  help: choose what it contributes with --single-psu (certainty, adjust, average, collapse)\n" : $0 + "\n"
    }.joined()
  }

  @Test func `a stratum with one PSU stops the run where the rule is fail`() throws {
    let round = try lonely()
    let refused = """
      error: stratum 'U02c' has 1 PSU; nothing was estimated, as the rule 'fail' asks [single-psu-refused]
        help: join each to a neighbour in plan.csv, or choose another rule with single_psu

      """
    for (run, error) in [
      (try round.run("run", "--single-psu", "fail"), refused),
      (try round.run("satisfaction", "--single-psu", "fail"), refused),
      (try estimate(round, "fail"), Self.advised(refused)),
    ] {
      #expect(run.status == 65)
      #expect(run.error == error)
      #expect(run.out == "")
    }
    #expect(!round.exists("out"))
  }

  @Test(arguments: ["certainty", "adjust", "average"])
  func `a stratum with one PSU has its share of the error under the other rules`(rule: String) throws {
    let round = try lonely()
    let run = try round.run("satisfaction", "--single-psu", rule, "--json")
    #expect(run.status == 0)
    #expect(run.error == "24 records read, 24 used, 0 quarantined; 0 kinds of finding\n")
    let rows = try JSONRows(run.out).rows.filter { $0["target"] as? String == "overall" }
    #expect(rows.count == 3)
    for row in rows { #expect(row["se"] is Double && row["withheld"] is NSNull) }
    let table = try estimate(round, rule)
    #expect(table.status == 0)
    #expect(table.error == "")
    #expect(try JSONRows(table.out).row(["statistic": "mean"])["se"] is Double)
  }

  @Test func `a unit with no responses is a warning, and the others are scored`() throws {
    let round = try SmallRound(["units.csv": SmallRound.units + "U03,Ba,Three,ward\n"])
    let run = try round.run("run")
    #expect(run.status == 0)
    #expect(
      run.error == """
        warning: unit 'U03' has no responses to form 'tiny'; it has no scores from that form [unit-without-responses]
          help: check that the batch of the unit is in round.yaml and that its code is spelled as in units.csv
        24 records read, 24 used, 0 quarantined; 1 kind of finding

        """)
    #expect(run.out.contains("One        41.67"))
  }

  @Test func `a unit that is withheld for the sake of another one is not said to have too few responses`() throws {
    let cells = [2: "0", 3: "0", 4: "0"]
    let round = try SmallRound(["batches/two.csv": SmallRound.answers("U02", "weight", cells)])
    let run = try round.run("run", "--strict")
    #expect(run.status == 1)
    #expect(
      run.error.contains(
        "warning: scores of unit 'U01' would show what is withheld of another unit; they are withheld, too "
          + "[withheld-complementary]\n"))
    #expect(
      run.error.contains(
        "warning: unit 'U02' has fewer than 10 complete responses and 10 are needed; its scores are withheld [base-too-small]\n"
      ))
  }
}
