import Foundation
import SurveyModel
import SurveyReport
import Testing

@Suite("JSON outputs")
struct JSONTests {
  private func object(_ value: JSONValue) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? [String: Any])
  }

  private func rows(_ document: [String: Any]) throws -> [[String: Any]] {
    try #require(document["rows"] as? [[String: Any]])
  }

  @Test func `sub-scores are rows of estimates on 0 to 100 with their definitions`() throws {
    let results = try SampleRound.standard.get()
    let document = try object(
      SatisfactionJSON.document(
        results.byUnit, round: results.round, method: results.method, provenance: results.provenance))
    #expect(document["schema"] as? String == "hailong-satisfaction/1")
    #expect(document["synthetic"] as? Bool == true)
    let method = try #require(document["method"] as? [String: Any])
    #expect(method["single_psu"] as? String == "undefined")
    #expect(method["level"] as? Double == 0.95)
    let rows = try rows(document)
    let row = try #require(rows.first { ($0["by"] as? [String: String]) == ["unit": "S1"] })
    for name in EstimateMembers.names { #expect(row.keys.contains(name)) }
    #expect(row["definition"] as? String == "top2")
    let units = rows.filter {
      ($0["by"] as? [String: String]) == ["unit": "S14"] && $0["target"] as? String == "overall"
    }
    #expect(try #require(units.first?["estimate"] as? Double) > 80)
  }

  @Test func `a withheld figure is null with its reason, and under the lowest threshold its base is null too`() throws {
    let results = try SampleRound.standard.get()
    let document = try object(
      SatisfactionJSON.document(
        results.byUnit, round: results.round, method: results.method, provenance: results.provenance))
    func overall(_ unit: String) throws -> [String: Any] {
      try #require(
        rows(document).first {
          ($0["by"] as? [String: String]) == ["unit": unit] && $0["target"] as? String == "overall"
        })
    }
    let weak = try overall("S4")
    #expect(weak["estimate"] is NSNull)
    #expect(weak["base"] as? Int == 20)
    #expect(weak["withheld"] as? String == "base_too_small_30")
    let hidden = try overall("S10")
    #expect(hidden["estimate"] is NSNull && hidden["base"] is NSNull && hidden["ci_low"] is NSNull)
    #expect(hidden["withheld"] as? String == "base_under_10")
    let lonely = try overall("S6")
    #expect(lonely["estimate"] is Double && lonely["se"] is NSNull)
    #expect(lonely["withheld"] as? String == "single_psu")
  }

  @Test func `an index row carries rank, grade, interval and every criterion`() throws {
    let results = try SampleRound.standard.get()
    let index = try #require(results.index)
    let document = try object(
      IndexJSON.document(index, round: results.round, method: results.method, provenance: results.provenance))
    #expect(document["schema"] as? String == "hailong-index/1")
    let definition = try #require(document["definition"] as? [String: Any])
    #expect(definition["illustrative"] as? Bool == true)
    #expect(definition["ties"] as? String == "same_rank")
    let rows = try rows(document)
    #expect(rows.count == 48)
    #expect(rows[0]["unit"] as? String == "S14")
    #expect(rows[0]["rank"] as? Int == 1)
    #expect(rows[0]["grade_vi"] as? String == "Tốt")
    #expect(rows[0]["not_told_apart"] as? Int == 2)
    #expect(rows[0]["others_ranked"] as? Int == 20)
    let criteria = try #require(rows[0]["criteria"] as? [[String: Any]])
    #expect(criteria.compactMap { $0["criterion"] as? String } == ["1", "2", "3", "3.1", "3.2"])
  }

  @Test func `a unit without an index has null points, rank and a reason without a small base`() throws {
    let results = try SampleRound.standard.get()
    let index = try #require(results.index)
    let document = try object(
      IndexJSON.document(index, round: results.round, method: results.method, provenance: results.provenance))
    let row = try #require(rows(document).first { $0["unit"] as? String == "S10" })
    for name in ["points", "index", "se", "ci_low", "rank", "grade_en"] { #expect(row[name] is NSNull) }
    #expect(row["withheld"] as? String == "gate:3.2:base_under_10_needed_10")
    let criteria = try #require(row["criteria"] as? [[String: Any]])
    let outcomes = criteria.compactMap { $0["outcome"] as? String }
    #expect(
      outcomes == ["scored", "scored", "incomplete", "gate_failed_rescale_denominator", "gate_failed_withheld"])
    let estimate = try #require(criteria[3]["sub_score"] as? [String: Any])
    #expect(estimate["base"] is NSNull)
  }

  @Test func `all but the member provenance is the same whatever it was made from`() throws {
    var first = try object(RunJSON.document(try SampleRound.standard.get(), language: .en))
    #expect(first["schema"] as? String == "hailong-run/1")
    #expect((try rows(first)).map { $0["quarantined"] as? Int } == [17, 0])
    #expect((first["findings"] as? [[String: Any]])?.count == 4)
    first["provenance"] = nil
    let again = try SampleRound.standard.get()
    var second = try object(RunJSON.document(again, language: .en))
    second["provenance"] = nil
    #expect(NSDictionary(dictionary: first) == NSDictionary(dictionary: second))
    #expect(!RunJSON.document(again, language: .en).text.replacing("sha256", with: "").isEmpty)
  }

  @Test func `what a terminal would act on is escaped in JSON and reads back`() throws {
    let text = "a\u{1B}[2J\u{9B}\u{202E}\u{2066}\u{0}\"\\\n"
    let json = JSONValue.string(text).text
    #expect(json == #""a\u001b[2J\u009b\u202e\u2066\u0000\"\\\n""# + "\n")
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  @Test func `checked files are rows with counts and findings`() {
    let finding = Finding(
      .estimation(.batchSelfSelected), at: SourceLocation(file: "a.csv", line: 2, record: 1, column: "q1"),
      formNumber: "7")
    let check = FileCheck(file: "a.csv", records: 3, accepted: 2, quarantined: 1, findings: [finding])
    #expect(
      CheckJSON.document([check], provenance: .init(program: "hailong 0.1.0", inputs: []), language: .en).text == """
        {
          "schema": "hailong-check/1",
          "provenance": {"program": "hailong 0.1.0", "inputs": []},
          "rows": [
            {
              "file": "a.csv",
              "records": 3,
              "accepted": 2,
              "quarantined": 1,
              "findings": [
                {"code": "batch-self-selected", "severity": "note", "line": 2, "record": 1, "column": "q1", \
        "form_number": "7", "text": "respondents of this batch chose themselves; its figures have no sampling error, \
        and feed an index only where it accepts them"}
              ]
            }
          ]
        }

        """)
  }
}
