import Foundation
import Testing

/// Outside: a round with rules of reliability.
@Suite struct ReliabilityTests {
  private static let old = "publication: {smallest_base_shown: 10, smallest_base: 10}"
  private static let rules = "publication: {smallest_base_shown: 10, smallest_base: 10, reliability: [{n: 20}]}"

  @Test func `a round withholds what its rules of reliability suppress, everywhere and with one finding`() throws {
    let definition = SmallRound.definition.replacingOccurrences(of: Self.old, with: Self.rules) + "index: index.yaml\n"
    let round = try SmallRound(["round.yaml": definition])
    let run = try round.run("run")
    #expect(run.status == 0)
    #expect(
      run.error.contains(
        "6 scores by form 'tiny' (2 units) are not reliable under the round's rules; withheld [scores-not-reliable]"))
    #expect(run.error.contains("criterion 1 of 2 units rests on scores that are not reliable;"))
    #expect(run.out.contains("Survey points of 2 units rest on scores that are not reliable.\n"))
    let rows = try JSONRows(round.run("satisfaction", "--json").out)
    let unit = try #require(
      rows.rows.first { ($0["by"] as? [String: String]) == ["unit": "U01"] && $0["target"] as? String == "overall" })
    #expect(unit["withheld"] as? String == "not_reliable" && unit["base"] as? Int == 12 && unit["estimate"] is NSNull)
    #expect(unit["publication"] as? String == "suppress" && unit["reasons"] as? [String] == ["base"])
    #expect(try rows.everybody(["target": "overall"])["estimate"] is Double)
    let csv = try String(contentsOfFile: round.path("out/satisfaction.csv"), encoding: .utf8)
    #expect(csv.contains(",12,,,not_reliable,suppress,base,"))
    let page = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    #expect(page.contains("not reliable: n &lt; 20<small>n 12 &lt; 20</small>"))
    #expect(try round.run("satisfaction", "--lang", "vi").out.contains("kém tin cậy: n < 20"))
    #expect(try round.run("run", "--strict").status == 1)
  }

  @Test func `a rule with a slip is refused with what was meant`() throws {
    let round = try SmallRound(replacing: Self.old, with: "publication: {reliability: [nhcs]}")
    let run = try round.run("run")
    #expect(run.status != 0 && run.error.contains("'nchs'") && !round.exists("out/report.html"))
  }
}
