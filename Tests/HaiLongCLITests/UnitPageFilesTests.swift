import Foundation
import Testing

/// Outside: the pages of units in the folder of the results.
@Suite struct UnitPageFilesTests {
  private static let indexed = SmallRound.definition + "index: index.yaml\nappraisal: appraisal.csv\n"
  private static let files = [
    "units.csv": SmallRound.units + "U03,Ba,Three,ward\n", "round.yaml": indexed,
    "index.yaml": LeftOutSurveyTests.index,
    "appraisal.csv":
      "unit,criterion,self,appraised,final,evidence,by,at,reason\nU01,2,,,4,a,Tran Thi B,,\nU02,2,,,3,a,,,\nU03,2,,,5,a,,,\n",
  ]

  private func write(_ text: String, _ round: SmallRound, _ name: String) throws {
    try Data(text.utf8).write(to: round.folder.appendingPathComponent(name))
  }

  private func names(_ round: SmallRound, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: round.path(folder)).sorted()
  }

  @Test func `run and report write a page per unit, named in the manifest`() throws {
    let round = try SmallRound(Self.files)
    #expect(try round.run("run").status == 0)
    #expect(try names(round, "out/units") == ["U01.html", "U02.html", "U03.html"])
    let manifest = try String(contentsOfFile: round.path("out/manifest.json"), encoding: .utf8)
    #expect(manifest.contains("\"units/U02.html\""))
    let page = try String(contentsOfFile: round.path("out/units/U01.html"), encoding: .utf8)
    #expect(!page.contains("Tran Thi B"))
    #expect(try round.run("report", "--out", round.path("other")).status == 0)
    #expect(try String(contentsOfFile: round.path("other/units/U01.html"), encoding: .utf8) == page)
  }

  @Test func `pages of units that are no more go, and what others put there stays`() throws {
    let round = try SmallRound(Self.files)
    #expect(try round.run("run").status == 0)
    try write("<p>mine</p>", round, "out/units/mine.html")
    let page = try String(contentsOfFile: round.path("out/units/U01.html"), encoding: .utf8)
    try write(page, round, "out/units/GONE.html")
    #expect(try round.run("run").status == 0)
    #expect(try names(round, "out/units") == ["U01.html", "U02.html", "U03.html", "mine.html"])
    try write(SmallRound.definition, round, "round.yaml")
    #expect(try round.run("run").status == 0)
    #expect(try names(round, "out/units") == ["mine.html"])
    #expect(try !names(round, "out").contains("index.csv"))
  }

  @Test func `without an index no folder of units is left behind`() throws {
    let round = try SmallRound(Self.files)
    #expect(try round.run("run").status == 0)
    try write(SmallRound.definition, round, "round.yaml")
    #expect(try round.run("run").status == 0)
    #expect(!round.exists("out/units"))
  }

  @Test func `a page of a small group and of those that protect it has none of its points`() throws {
    let few = SmallRound.answers("U02").split(separator: "\n").prefix(8).map { $0 + "\n" }.joined()
    let round = try SmallRound(
      Self.files.merging([
        "batches/two.csv": few, "units.csv": SmallRound.units,
        "appraisal.csv": "unit,criterion,self,appraised,final,evidence\nU01,2,,,4,a\nU02,2,,,3,a\n",
      ]) { $1 })
    #expect(try round.run("run").status == 0)
    let rows = try JSONRows(round.run("index", "--json").out)
    #expect(
      (try rows.row(["unit": "U01"])["criteria"] as? [[String: Any]])?.first?["withheld"] as? String == "complementary")
    let page = try String(contentsOfFile: round.path("out/units/U01.html"), encoding: .utf8)
    #expect(page.contains("<td role=\"cell\" class=\"points none\">to protect a small group</td>"))
    // Neither rule, figure nor error of it stands on the page.
    #expect(!page.contains("sub-score / 100") && !page.contains("standard error of the points"))
    let report = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    #expect(report.contains("<td class=\"kept\" title=\"not shown, to protect a small group\">–</td>"))
  }
}
