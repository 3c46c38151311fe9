import Foundation
import Testing

/// Outside: units whose survey was left out, and what is withheld of small ones.
@Suite struct LeftOutSurveyTests {
  static let index = """
    index: points
    title: {vi: Chỉ số, en: Index}
    tier: district
    year: 2021
    illustrative: true
    points: 10
    rounding: {decimals: 2, mode: half_away_from_zero}
    ties: same_rank
    blocks: [{block: ward, title: {vi: Phường, en: Wards}}]
    criteria:
      - {code: "1", title: {vi: Hài lòng, en: Satisfaction}, max: 5, source: survey, rule: {kind: linear},
         survey: {form: tiny, node: overall, gate: {smallest_base: 10, else: rescale_denominator}}}
      - {code: "2", title: {vi: Chỉ đạo, en: Direction}, max: 5, source: appraised, rule: {kind: appraised}}

    """
  private static let units = SmallRound.units + "U03,Ba,Three,ward\n"
  private static let indexed = SmallRound.definition + "index: index.yaml\nappraisal: appraisal.csv\n"
  private static let appraisal =
    "unit,criterion,self,appraised,final,evidence\nU01,2,,,4,a\nU02,2,,,3,a\nU03,2,,,5,a\n"

  private func round(_ changes: [String: String] = [:]) throws -> SmallRound {
    let files = [
      "units.csv": Self.units, "round.yaml": Self.indexed, "index.yaml": Self.index, "appraisal.csv": Self.appraisal,
    ]
    return try SmallRound(files.merging(changes) { $1 })
  }

  /// Seven answers of a unit.
  private func few(_ unit: String) -> String {
    SmallRound.answers(unit).split(separator: "\n").prefix(8).map { $0 + "\n" }.joined()
  }

  @Test func `a unit without any survey took first place and said that no survey feeds it`() throws {
    let round = try round()
    let run = try round.run("index")
    #expect(run.status == 0)
    #expect(run.out.contains("100.00  survey left out  1–3 (1–3)  5/10"))
    #expect(run.out.contains("Scored on fewer points: too few responses, the audit, or not applicable.\n"))
    #expect(!run.out.contains("no survey feeds it"))
    #expect(run.error.contains("criterion 1 of unit 'U03' has fewer than 10 responses and 10 are needed;"))
    let row = try JSONRows(round.run("index", "--json").out).row(["unit": "U03"])
    #expect(row["max"] as? Int == 5 && row["full_max"] as? Int == 10 && row["survey_left_out"] as? Bool == true)
    #expect(row["se"] is NSNull && row["not_told_apart"] is NSNull)
    #expect(try round.run("run").status == 0)
    let page = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    #expect(page.contains("Three</a><small>on 5 of 10 points</small>"))
    #expect(page.contains("survey left out: too few responses"))
    #expect(page.contains("<td class=\"number\">–<small>left out</small></td>"))
    let vi = try round.run("run", "--lang", "vi")
    #expect(vi.out.contains("không tính khảo sát") && vi.out.contains("  5/10\n"))
    let trang = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    #expect(trang.contains("điểm tối đa 5/10") && trang.contains("không tính khảo sát: không đủ phiếu"))
  }

  @Test func `small bases and what would give them away were told in findings and in the index`() throws {
    let round = try round([
      "batches/two.csv": few("U02"), "units.csv": SmallRound.units,
      "appraisal.csv": Self.appraisal.replacingOccurrences(of: "U03,2,,,5,a\n", with: ""),
    ])
    let run = try round.run("index", "--json")
    #expect(!run.error.contains("has 7 ") && run.error.contains("unit 'U02' has fewer than 10 complete responses"))
    #expect(run.error.contains("[withheld-complementary]"))
    let rows = try JSONRows(run.out)
    let criteria = try #require(try rows.row(["unit": "U01"])["criteria"] as? [[String: Any]])
    let survey = try #require(criteria.first)
    #expect(survey["outcome"] as? String == "scored" && survey["withheld"] as? String == "complementary")
    for name in ["points", "index", "se"] { #expect(survey[name] is NSNull, "\(name)") }
    let estimate = try #require(survey["sub_score"] as? [String: Any])
    #expect(estimate["estimate"] is NSNull && estimate["base"] is NSNull)
    #expect(try round.run("run").status == 0)
    for file in ["criteria.csv", "findings.csv", "run.json", "report.html"] {
      let text = try String(contentsOfFile: round.path("out/" + file), encoding: .utf8)
      #expect(!text.contains("has 7 ") && !text.contains("\"base\": 7,"), "\(file)")
    }
  }

  @Test func `tables had neither mark nor provenance, and those of a lost index stayed`() throws {
    let round = try round()
    #expect(try round.run("run").status == 0)
    for name in ["index.csv", "criteria.csv", "satisfaction.csv"] {
      let lines = try String(contentsOfFile: round.path("out/" + name), encoding: .utf8)
        .components(separatedBy: "\r\n")
      let isIndex = name != "satisfaction.csv"
      #expect(lines[0].hasSuffix(",synthetic,illustrative" + (isIndex ? ",error,notice_vi,notice_en" : "")))
      #expect(lines[1].hasSuffix(",false,true" + (isIndex ? ",survey_only,," : "")))
    }
    let manifest = try String(contentsOfFile: round.path("out/manifest.json"), encoding: .utf8)
    #expect(manifest.contains("\"sha256\": \"") && manifest.contains("\"criteria.csv\""))
    let findings = try String(contentsOfFile: round.path("out/findings.csv"), encoding: .utf8)
    #expect(findings.contains("file,line,record,column,form_number,severity,code,text\r\n"))
    #expect(findings.contains(",warning,criterion-under-base,criterion 1 of unit 'U03' has fewer than 10 responses"))
    try Data(SmallRound.definition.utf8).write(to: round.folder.appendingPathComponent("round.yaml"))
    #expect(try round.run("run").status == 0)
    #expect(!round.exists("out/index.csv") && !round.exists("out/criteria.csv"))
    #expect(round.exists("out/findings.csv") && round.exists("out/manifest.json"))
  }

  @Test func `an index gate under the base of publication would show a withheld score`() throws {
    let run = try round([
      "index.yaml": Self.index.replacingOccurrences(of: "smallest_base: 10", with: "smallest_base: 5")
    ])
    .run("run")
    #expect(run.status == 65)
    #expect(run.error.contains("[number-beyond]") && run.error.contains("criteria[1].survey.gate.smallest_base"))
  }
}
