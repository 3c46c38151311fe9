import Foundation
import IndexScoring
import SurveyModel
import Testing

@testable import SurveyReport

/// S10 has six answers, and the sub-scores of S1 are withheld so that those cannot be had from everybody's.
///
/// Both survey criteria of S1 stand alone in area 3, so that area 3 would tell of them, and area 1 by subtraction from the
/// index.
@Suite("Points that are hidden are so in every output")
struct HiddenPointsTests {
  private static let hidden = ["1", "3", "3.1", "3.2"]

  private func results() throws -> (RoundResults, IndexScores) {
    let results = try SampleRound.standard.get()
    return (results, try #require(results.index))
  }

  @Test func `the unit has an index, and hides two areas of three`() throws {
    let unit = try #require(try results().1.blocks[0].units.first { $0.unit.code == "S1" })
    #expect(unit.index != nil && unit.rank != nil)
    #expect(unit.disclosure.reasons.keys.sorted() == Self.hidden)
    #expect(unit.disclosure.reasons["1"] == .complementary && unit.disclosure.reasons["3.1"] == .own)
  }

  @Test func `JSON and CSV have neither points nor error of them`() throws {
    let (results, index) = try results()
    let document = IndexJSON.document(
      index, round: results.round, method: results.method, provenance: results.provenance
    ).text
    let json = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let rows = try #require(json["rows"] as? [[String: Any]])
    let row = try #require(rows.first { $0["unit"] as? String == "S1" })
    let criteria = try #require(row["criteria"] as? [[String: Any]])
    for criterion in criteria {
      let isHidden = Self.hidden.contains(criterion["criterion"] as? String ?? "")
      #expect((criterion["points"] is NSNull) == isHidden && (criterion["index"] is NSNull) == isHidden)
      #expect((criterion["se"] is NSNull) == isHidden)
      #expect((criterion["withheld"] as? String) == (isHidden ? "complementary" : nil))
    }
    // The error of the index would be theirs.
    for key in ["se", "df", "ci_low", "ci_high", "grade_probabilities"] { #expect(row[key] is NSNull, "\(key)") }
    #expect(row["rank_set"] is [Any])
    for list in ["strengths", "weaknesses"] {
      let named = (row[list] as? [[String: Any]] ?? []).compactMap { $0["criterion"] as? String }
      #expect(Set(named).isDisjoint(with: Self.hidden))
    }
    let lines = IndexCSV.criteria(index, round: results.round).split(separator: "\r\n")
    for code in Self.hidden { #expect(lines.contains { $0.hasPrefix("S1,\(code),,") }, "\(code)") }
    #expect(lines.contains { $0.hasPrefix("S1,2,16,20,80,0,scored,,") })
  }

  @Test func `texts for a terminal say that they protect a small group`() throws {
    let (results, index) = try results()
    let why = try #require(WhyText(results, language: .en)?.text(unit: "S1"))
    for line in ["1 Direction", "3 Impact", "3.1 Overall satisfaction", "3.2 Satisfaction with results"] {
      #expect(why.contains("\(line): to protect a small group"), "\(line)")
    }
    #expect(why.contains("2 Procedures: 16.00 of 20.00 points") && !why.contains("30.00 of 40.00"))
    let page = try #require(UnitText(results, language: .en, width: nil)?.text(unit: "S1"))
    #expect(page.contains("16.00") && !page.contains("30.00"))
    let table = IndexText.text(index, round: results.round, method: results.method, language: .en, width: nil)
    let line = try #require(table.split(separator: "\n").first { $0.contains("Department 1 ") })
    #expect(line.contains("16.00") && !line.contains("30.00"))
  }

  @Test func `what stands in place of a hidden interval says why`() throws {
    let unit = try #require(try results().1.blocks[0].units.first { $0.unit.code == "S1" })
    let figures = IndexFigures(unit, NumberFormat(.en))
    #expect(figures.limits == "no interval" && figures.limitsInFull == "to protect a small group")
  }

  @Test func `why printed a figure that every table withholds for too few answers`() throws {
    let results = try SampleRound.small.get()
    let unit = try #require(results.index?.blocks[0].units.first { $0.unit.code == "S2" })
    let part = try #require(unit.areas.flatMap(\.flattened).first { $0.criterion.code == "3.1" }?.surveyParts.first)
    let value = try #require(part.estimate?.value)
    #expect(part.withheld == .baseTooSmall(30))
    let why = try #require(WhyText(results, language: .en)?.text(unit: "S2", criterion: "3.1"))
    #expect(why.contains("withheld (n < 30)") && !why.contains(NumberFormat(.en).text(value)))
  }

  @Test func `a unit whose total would tell has no index, and a reason in both languages`() {
    let withheld = IndexWithheld.protects(criterion: "3.1")
    #expect(
      IndexFigures.reason(withheld, NumberFormat(.vi))
        == "tiêu chí 3.1: tổng chỉ số sẽ làm lộ điểm khảo sát của một nhóm nhỏ")
    #expect(
      IndexFigures.reason(withheld, NumberFormat(.en))
        == "criterion 3.1: the index would give the survey score of a small group away")
    #expect(IndexJSON.reason(withheld) == "protects:3.1")
  }

  @Test func `JSON names what is marginal, joint or pairwise, and at which level`() throws {
    let (results, index) = try results()
    let document = IndexJSON.document(
      index, round: results.round, method: results.method, provenance: results.provenance
    ).text
    let json = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let named = try #require(json["uncertainty"] as? [String: [String: Any]])
    #expect(named.mapValues { $0["scope"] as? String }["rank_set"] == "marginal")
    #expect(named["rank_set_joint"]?["scope"] as? String == "joint" && named["tier"]?["scope"] as? String == "joint")
    #expect(named["not_told_apart"]?["scope"] as? String == "pairwise")
    #expect(named["rank_set"]?["level"] as? Double == 0.95)
    // Every member that it speaks of is one of a row.
    let row = try #require((json["rows"] as? [[String: Any]])?.first)
    for name in named.keys { #expect(row[name] != nil, "\(name)") }
  }

  @Test func `the report and the page of the unit have them nowhere`() throws {
    let (results, _) = try results()
    let page = HTMLReport.render(results, language: .en)
    let rows = page.split(separator: "<tr").filter { $0.contains("Department 1<") }
    #expect(rows.count >= 3)
    for row in rows { #expect(!row.contains("30.00"), "\(row)") }
    let own = try #require(HTMLReport.unitPages(results, language: .en).first { $0.name == "units/S1.html" })
    #expect(!own.text.contains("30.00/") && !own.text.contains("75.0%") && own.text.contains("16.00"))
  }
}
