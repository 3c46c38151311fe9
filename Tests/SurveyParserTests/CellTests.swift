import SurveyModel
import Testing

@testable import SurveyParser

/// Rows 61 to 94 of the catalogue: keys, codes, numbers, dates and weights.
struct CellTests {
  private func reading(_ column: String, _ value: String, form: SurveyForm = Catalogue.form()) throws -> Reading {
    try Reading(Catalogue.file(line: 5, column, value), form: form)
  }

  private func name(_ id: String) -> Item.Name {
    Item.Name(id: id, label: nil, form: "catalogue")
  }

  @Test func `A respondent who comes twice is left out with both lines`() throws {
    var lines = Catalogue.lines { $0[9][0] = $0[2][0] }
    var reading = try Reading(Catalogue.file(lines))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.respondentRepeated(firstLine: 4), 11)])
    lines = Catalogue.lines()
    reading = try Reading(Catalogue.file(lines + [lines[3]]))
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.recordRepeated(firstLine: 4), 22)])
  }

  @Test func `One id in two Unicode forms is one respondent`() throws {
    let lines = Catalogue.lines { records in
      records[2][0] = "R-Thuý"
      records[19][0] = "R-Thuy\u{301}"
    }
    let reading = try Reading(Catalogue.file(lines))
    #expect(reading.found == [Found(.respondentRepeated(firstLine: 4), 21)])
  }

  @Test func `A record that was left out does not claim its respondent`() throws {
    let lines = Catalogue.lines { records in
      records[2][5] = "7"
      records[9][0] = records[2][0]
    }
    let reading = try Reading(Catalogue.file(lines))
    #expect(reading.accepted == 19)
    #expect(reading.codes == ["response-off-scale"])
  }

  @Test func `A respondent must be named, and not by a number that lost its digits`() throws {
    #expect(try reading("respondent_id", "").found == [Found(.respondentBlank, 5)])
    #expect(
      try reading("respondent_id", "1.23457E+11").found
        == [Found(.respondentScientific(found: .shown("1.23457E+11")), 5)])
  }

  @Test func `A unit must be one of the round's`() throws {
    let unknown = try reading("unit_code", "U06")
    #expect(unknown.accepted == 19)
    #expect(
      unknown.found == [Found(.unitUnknown(found: .shown("U06"), nearest: ["U01", "U02", "U03"]), 5)])
    #expect(unknown.findings[0].location?.column == "unit_code")
    #expect(try reading("unit_code", "").found == [Found(.unitBlank, 5)])
    #expect(try reading("unit_code", "u01").codes == ["unit-unknown"])
    #expect(try Reading(Catalogue.file(line: 5, "unit_code", "U06"), units: nil).accepted == 20)
  }

  @Test(
    arguments: [
      "6", "0", "4.7", "4.", "6.0", "Hài lòng", "４", "+4", "0x4", "nan", "inf", "01", "NA", "null", "-", "N/A",
    ])
  func `A code that the scale does not hold is left out as written`(value: String) throws {
    let reading = try reading("q1", value)
    #expect(reading.accepted == 19)
    #expect(
      reading.found == [
        Found(
          .responseOffScale(
            item: name("q1"), found: .shown(value), allowed: ["1", "2", "3", "4", "5"],
            noAnswer: [NoAnswerCode(code: "9", reason: .noOpinion)], .quarantined), 5)
      ])
  }

  @Test func `A label where a code is wanted is left out, and known for a label`() throws {
    let scale = ResponseScale(
      name: "five", points: [ScalePoint(code: "1", label: LocalizedText(vi: "Hài lòng", en: "Satisfied"), score: 1)])
    let form = Catalogue.form(extra: [Item(id: "q7", kind: .coded(.ordinal, scale))])
    let lines = Catalogue.lines().enumerated().map { $0 == 0 ? $1 + ",q7" : $1 + ($0 == 1 ? ",hài lòng" : ",x") }
    let reading = try Reading(Catalogue.file(lines), form: form)
    let known = reading.findings.prefix(2).map { finding -> Bool? in
      guard case .batch(.responseOffScale(_, _, _, _, _, _, let isLabel)) = finding.kind else { return nil }
      return isLabel ?? false
    }
    #expect(known == [true, false])
  }

  @Test func `Four hundred digits are no code, no number and no crash`() throws {
    let digits = String(repeating: "4", count: 400)
    #expect(try reading("q1", digits).codes == ["response-off-scale"])
    #expect(try reading("duration_sec", digits).codes == ["whole-number-unreadable"])
    #expect(try reading("weight", digits).codes == ["weight-unusable"])
  }

  @Test func `Codes of several options are read part by part`() throws {
    let unknown = try reading("q6", "1;9")
    #expect(unknown.codes == ["response-off-scale"])
    let repeated = try reading("q6", "2;2;3")
    #expect(repeated.accepted == 20)
    #expect(repeated.found == [Found(.optionRepeated(item: name("q6"), code: "2"), 5)])
    #expect(repeated.answers("q6")[3] == .points([1, 2]))
    let trailing = try reading("q6", "2; 3;")
    #expect(trailing.found == [Found(.optionBlank(item: name("q6")), 5)])
    #expect(trailing.answers("q6")[3] == .points([1, 2]))
    #expect(try reading("q6", "2;;3").codes == ["response-off-scale"])
  }

  @Test(
    arguments: [
      ("15/03/2026", nil), ("2026-25-03", nil), ("2026-02-30", nil), ("26-03-15", nil), ("2026-3-15", nil),
      ("46096", "2026-03-15"), ("2026-03-15T10:00:00Z", nil), ("2026-02-29", nil), ("15-03-26", nil),
    ])
  func `A date must be real and in the declared format`(value: String, excelDate: String?) throws {
    let reading = try reading("visit_date", value)
    #expect(reading.accepted == 19)
    #expect(
      reading.found == [
        Found(
          .dateUnreadable(
            item: name("visit_date"), found: .shown(value), format: .iso, excelDate: excelDate, .quarantined), 5)
      ])
  }

  @Test(
    arguments: [
      ("", WeightFault.blank), ("0", .zero), ("0.000", .zero), ("-1.5", .negative), ("nan", .notANumber),
      ("inf", .notANumber), ("1e400", .notANumber), ("1,25", .decimalComma), ("1.250,00", .decimalComma),
    ])
  func `A weight must be a positive number`(value: String, fault: WeightFault) throws {
    let reading = try reading("weight", value)
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.weightUnusable(found: .shown(value), fault: fault), 5)])
  }

  @Test func `A number outside its range is left out`() throws {
    #expect(
      try reading("duration_sec", "-5").found == [
        Found(
          .numberOutOfRange(
            item: name("duration_sec"), found: .shown("-5"), minimum: 0, maximum: 86_400, .quarantined), 5)
      ])
    #expect(try reading("duration_sec", "12.5").codes == ["whole-number-unreadable"])
  }

  @Test func `A text is kept whole or left out, and long accents count`() throws {
    let long = try reading("comment", String(repeating: "a", count: 2_001))
    #expect(long.found == [Found(.textTooLong(item: name("comment"), length: 2_001, limit: 2_000, .quarantined), 5)])
    #expect(try reading("comment", String(repeating: "ế", count: 2_000)).accepted == 20)
    #expect(try reading("comment", "e" + String(repeating: "\u{301}", count: 3_000)).codes == ["text-too-long"])
  }

  @Test func `A required answer must be there`() throws {
    #expect(try reading("channel", "").found == [Found(.answerMissing(item: name("channel")), 5)])
  }

  @Test func `Under the rule missing an unreadable answer is counted by item and unit`() throws {
    let form = Catalogue.form(unreadable: .missing)
    let reading = try Reading(
      Catalogue.file(
        Catalogue.lines {
          $0[3][5] = "6"; $0[8][5] = "x"
        }), form: form)
    #expect(reading.accepted == 20)
    #expect(reading.lines == [5, 10])
    #expect(reading.answers("q1")[3] == .missing(.unreadable))
    #expect(reading.unreadable == [UnreadableCount(item: "q1", unit: "U05", count: 2)])
    guard case .batch(.responseOffScale(_, _, _, _, _, let consequence, _)) = reading.findings.first?.kind else {
      Issue.record("no finding")
      return
    }
    #expect(consequence == .countedMissing)
  }

  @Test func `All faults of a record are reported together, and all say that it is left out`() throws {
    let form = Catalogue.form(unreadable: .missing)
    let reading = try Reading(
      Catalogue.file(
        Catalogue.lines {
          $0[3][5] = "6"; $0[3][12] = "0"
        }), form: form)
    #expect(reading.accepted == 19)
    #expect(reading.codes == ["weight-unusable", "response-off-scale"])
    guard case .batch(.responseOffScale(_, _, _, _, _, .quarantined, _)) = reading.findings.last?.kind else {
      Issue.record("the answer does not say that the record is left out")
      return
    }
    #expect(reading.unreadable.isEmpty)
  }
}
