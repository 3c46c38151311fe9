import Foundation
import Testing

/// Outside: the scoring process, one unit's page and the change on last year.
@Suite struct LastYearTests {
  private static let indexed = SmallRound.definition + "index: index.yaml\nappraisal: appraisal.csv\n"
  private static let appraisal = "unit,criterion,self,appraised,final,evidence\nU01,2,4,,4,a\nU02,2,5,,3,a\n"

  /// The year before: U01 had 2.5 points fewer by hand, and U02 the same; the survey is as this year.
  private func lastYear(_ index: String = LeftOutSurveyTests.index) throws -> SmallRound {
    try SmallRound([
      "round.yaml": Self.indexed,
      "index.yaml": index.replacingOccurrences(of: "year: 2021", with: "year: 2020"),
      "appraisal.csv": "unit,criterion,final\nU01,2,1.5\nU02,2,3\n",
    ])
  }

  private func thisYear(_ last: String, _ changes: [String: String] = [:]) throws -> SmallRound {
    let files = [
      "round.yaml": Self.indexed + "last_round: \(last)\n", "index.yaml": LeftOutSurveyTests.index,
      "appraisal.csv": Self.appraisal,
    ]
    return try SmallRound(files.merging(changes) { $1 })
  }

  private func change(_ unit: String, _ run: Run) throws -> [String: Any] {
    try #require(try JSONRows(run.out).row(["unit": unit])["change"] as? [String: Any])
  }

  @Test func `last year's round is scored anew, and criteria add up to the change of 2.5 of 10 points`() throws {
    let last = try lastYear()
    let run = try thisYear(last.folder.path).run("index", "--json")
    #expect(run.status == 0)
    let change = try change("U01", run)
    #expect(abs((change["change"] as? Double ?? 0) - 25) < 1e-9)
    let criteria = try #require(change["criteria"] as? [[String: Any]])
    #expect(criteria.compactMap { $0["criterion"] as? String } == ["1", "2"])
    // The survey gives the same in both years.
    #expect(criteria.compactMap { $0["change"] as? Double } == [0, 25])
    let row = try JSONRows(run.out).row(["unit": "U01"])
    let error = try #require(row["se"] as? Double)
    #expect(abs((change["se"] as? Double ?? 0) - error * 2.0.squareRoot()) < 1e-9)
    #expect(run.out.contains("\"file\": \"last_round/round.yaml\""))
    #expect(run.out.contains("\"compared\": \"all\""))
  }

  @Test func `a results file of last year gives the same change as the round itself`() throws {
    let last = try lastYear()
    let file = last.path("last.json")
    try Data(last.run("index", "--json").out.utf8).write(to: URL(fileURLWithPath: file))
    let fromFile = try change("U01", thisYear(file).run("index", "--json"))
    let fromRound = try change("U01", thisYear(last.folder.path).run("index", "--json"))
    #expect(NSDictionary(dictionary: fromFile) == NSDictionary(dictionary: fromRound))
  }

  @Test func `the ranking and the table of a round with last year's results have the change`() throws {
    let last = try lastYear()
    let round = try thisYear(last.folder.path)
    let ranking = try round.run("index").out
    #expect(ranking.contains("Change") && ranking.contains("+25.00"))
    #expect(ranking.contains("Compared with points (2020): the same criteria and rules."))
    let table = try round.run("index", "--csv").out.split(separator: "\r\n")
    #expect(table.first { $0.hasPrefix("U01,2,") }?.contains(",25,,") == true)
    let other = LeftOutSurveyTests.index.replacingOccurrences(of: "smallest_base: 10", with: "smallest_base: 11")
    let older = try lastYear(other)
    let refused = try thisYear(older.folder.path)
    let text = try refused.run("index").out.replacingOccurrences(of: "\n", with: " ")
    #expect(text.contains("Not compared with points (2020): criterion 1 has another rule."))
    #expect(try refused.run("index", "--csv").out.contains(",refused:rule:1,"))
    // The folder of a round goes with it: it is held to here.
    #expect(older.folder.path != last.folder.path)
  }

  @Test func `another definition is refused with its difference, and a bridge lets the totals be compared`() throws {
    let other = LeftOutSurveyTests.index.replacingOccurrences(of: "smallest_base: 10", with: "smallest_base: 11")
    let last = try lastYear(other.replacingOccurrences(of: "index: points", with: "index: older"))
    let refused = try thisYear(last.folder.path).run("index", "--unit", "U01")
    #expect(refused.status == 0)
    #expect(
      refused.out.replacingOccurrences(of: "\n", with: " ").contains(
        "Not compared with older (2020): criterion 1 has another rule."))
    let bridge = "bridge: {from: older, reason: {vi: chỉ đổi cỡ mẫu, en: the base alone moved}}\n"
    let round = try thisYear(last.folder.path, ["index.yaml": LeftOutSurveyTests.index + bridge])
    let page = try round.run("index", "--unit", "U01").out.replacingOccurrences(of: "\n", with: " ")
    #expect(page.contains("Change: +25.00 (95% interval"))
    #expect(page.contains("Ranks: last year 2 (1–2), this year 1 (1–2)"))
    #expect(page.contains("the total only, because the base alone moved"))
    #expect(!page.contains("By area:"))
    let json = try round.run("index", "--json").out
    #expect(json.contains("\"compared\": \"total_only\"") && json.contains("\"difference\": \"rule:1\""))
  }

  @Test func `a form that computes its sub-score in another way is another method`() throws {
    let last = try lastYear()
    let form = SmallRound.form.replacingOccurrences(of: "definition: top2", with: "definition: mean_rescaled")
    try Data(form.utf8).write(to: URL(fileURLWithPath: last.path("form.yaml")))
    let json = try thisYear(last.folder.path).run("index", "--json").out
    #expect(json.contains("\"compared\": \"refused\"") && json.contains("\"difference\": \"sub_score:tiny/overall\""))
  }

  @Test func `the made-up city has a year before, and the unit that was merged says why it is not compared`() throws {
    func page(_ unit: String, _ language: String) throws -> String {
      let run = try BuiltProgram.run([
        "index", "Data/demo-city-2021", "--no-store", "--unit", unit, "--lang", language,
      ])
      // Records of the demo are in quarantine, on purpose.
      #expect(run.status == 1)
      return run.out.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    }
    let english = try page("DP18", "en")
    #expect(english.contains("Change: none: it came from DP18A, DP18B, so that it has no last year"))
    #expect(
      try page("DP18", "vi").contains("Thay đổi: không có: nhập từ DP18A, DP18B nên không có chỉ số năm trước"))
    let other = try page("DP21", "en")
    #expect(other.contains("Compared with demo-city-2020 (2020): the same criteria and rules."))
    #expect(other.contains("last year 91.34") && other.contains("Ranks: last year 3 ("))
  }

  @Test func `a file that is no results file, or none at all, says what to do`() throws {
    let faults = [
      ("no JSON", "last-results-not-json"), ("{\"schema\": \"hailong-run/1\"}", "last-results-other-schema"),
      ("{\"schema\": \"hailong-index/1\"}", "last-results-malformed"),
      ("{\"schema\": \"hailong-index/1\", \"definition\": {\"criteria\": [{\"code\": 3}]}}", "last-results-malformed"),
    ]
    for (text, code) in faults {
      let run = try thisYear("last.json", ["last.json": text]).run("index")
      #expect(run.status == 65 && run.out.isEmpty)
      #expect(run.error.contains("last.json: error:") && run.error.contains("[\(code)]"))
    }
    let missing = try thisYear("nowhere").run("index")
    #expect(missing.status == 66 && missing.error.contains("round.yaml:"))
    #expect(missing.error.contains("[definition-file-missing]"))
    let itself = try thisYear(".").run("index")
    #expect(itself.status == 65)
    #expect(itself.error.contains("must be of a year before 2021, not of 2021"))
    let without = try SmallRound()
    #expect(try thisYear(without.folder.path).run("index").error.contains("[last-round-without-index]"))
  }

  @Test func `the process page compares self-scores with decisions, and the report has it`() throws {
    let round = try thisYear("null")
    let page = try round.run("index", "--process")
    #expect(page.status == 0)
    let sentence = page.out.replacingOccurrences(of: "\n", with: " ")
    #expect(sentence.contains("2 compared, 1 corrected (1 lowered)"))
    // Of 4 − 4 and 5 − 3 points of 5 each, the mean is 20 %.
    #expect(sentence.contains("2.00 points too many, on average 20.0% of the maximum."))
    #expect(try round.run("run").status == 0)
    let html = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    for id in ["process", "profile"] { #expect(html.contains("id=\"\(id)\"")) }
    #expect(round.exists("out/units/U01.html"))
    #expect(try round.run("index", "--process", "--unit", "U01").status == 64)
    #expect(try round.run("index", "--unit", "U9").error.contains("no unit 'U9'"))
  }

  @Test func `a change after publication shows in why, on the pages, in JSON and in the report`() throws {
    let process = """
      unit,criterion,stage,points,evidence,by,at,reason
      U01,2,self,5,e1,U01,2021-12-01,
      U01,2,council,4,,C,2022-01-05,
      U01,2,final,3.5,d7,C,2022-04-01,counted twice
      U02,2,final,3,,C,2022-01-05,

      """
    let round = try SmallRound([
      "round.yaml": SmallRound.definition + "index: index.yaml\nprocess: process.csv\npublished: 2022-03-22\n",
      "index.yaml": LeftOutSurveyTests.index, "process.csv": process,
    ])
    let why = try round.run("why", "U01.2").out.replacingOccurrences(of: "\n", with: " ")
    #expect(why.contains("2021-12-01 self-score 5.00, U01, evidence e1"))
    #expect(why.contains("counted twice, changed after publication"))
    #expect(try round.run("index", "--process").out.contains("U01 2: final 4.00 → 3.50, 2022-04-01, C, evidence d7"))
    let json = try round.run("index", "--json").out
    #expect(json.contains("\"changes_after_publication\": [\n") && json.contains("\"reason\": \"counted twice\""))
    #expect(try round.run("run").status == 0)
    let html = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    #expect(html.contains("Changes after publication (2022-03-22): 1") && html.contains("4.00 → 3.50"))
  }
}
