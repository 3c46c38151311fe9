import SurveyModel
import Testing

@testable import SurveyParser

/// Headers of more rows than one: declared, set by a preset, or known by marks that only a tool leaves.
struct HeaderRowTests {
  private func layout(_ preset: ExportPreset? = nil, rows: Int? = nil) -> FileLayout {
    FileLayout(delimiter: .comma, headerRows: rows, preset: preset, dateFormat: .shortMonthDayYear)
  }

  /// The first rows again, without one of them.
  private func text(_ text: String, without row: Int) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines.remove(at: row)
    return lines.joined(separator: "\n")
  }

  @Test func `Records are counted from the first, and lines from the top of the file`() throws {
    let damaged = PresetTests.qualtrics.replacing("Không có ý kiến", with: "Không biết")
    let reading = try ToolForm.read(damaged, FileLayout(delimiter: .comma, preset: .qualtrics))
    #expect(reading.codes == ["response-off-scale", "labels-unmatched"])
    #expect(reading.findings.first?.location?.line == 6)
    #expect(reading.findings.first?.location?.record == 2)
    #expect(reading.findings.first?.location?.column == "Q2_1")
  }

  @Test func `Qualtrics is known by the import ids of its third row, and said`() throws {
    let reading = try ToolForm.read(PresetTests.qualtrics, FileLayout(delimiter: .comma))
    #expect(reading.found.first == Found(.headerRowsDetected(tool: .qualtrics, rows: 3), 1))
    // Without the preset labels are no answers, but no row of the header became a record.
    #expect(reading.accepted + reading.quarantined == 5)
  }

  @Test func `SurveyMonkey is known by its second row, and said`() throws {
    let reading = try ToolForm.read(PresetTests.surveyMonkey, FileLayout(delimiter: .comma))
    #expect(reading.found.first == Found(.headerRowsDetected(tool: .surveymonkey, rows: 2), 1))
    #expect(reading.accepted + reading.quarantined == 5)
  }

  @Test func `A preset never eats a record: a header of fewer rows than the tool writes is refused`() throws {
    let shorter = text(text(PresetTests.qualtrics, without: 1), without: 1)
    let qualtrics = try ToolForm.read(text(shorter, without: 1), layout(.qualtrics))
    #expect(qualtrics.found == [Found(.headerRowsMissing(tool: .qualtrics, rows: 3), 1)])
    let plain = "Respondent ID,Mã phiếu,Mã đơn vị,q1,q2\n1,R1,U01,3,3\n2,R2,U02,3,3\n"
    #expect(
      try ToolForm.read(plain, layout(.surveymonkey)).found
        == [Found(.headerRowsMissing(tool: .surveymonkey, rows: 2), 1)])
    #expect(try ToolForm.read(plain, layout(.surveymonkey, rows: 1)).accepted == 2)
  }

  @Test func `A file that only looks a little like a tool's has a header of one row`() throws {
    let plain = "ResponseId,Respondent ID,phieu,don_vi,q1,q2\na,1,R1,U01,3,3\nb,2,R2,U02,3,3\n"
    let reading = try ToolForm.read(plain, layout())
    #expect(reading.accepted == 2)
    #expect(!reading.codes.contains("header-rows-detected"))
  }

  @Test func `Two rows in two languages name the same columns`() throws {
    let bilingual = "Phiếu,Đơn vị,Câu 1,Câu 2\nphieu,don_vi,q1,q2\nR1,U01,3,3\n"
    let reading = try ToolForm.read(bilingual, layout(rows: 2))
    #expect(reading.accepted == 1)
    #expect(reading.answers("q1", form: ToolForm.form()) == [.point(2)])
    #expect(reading.acceptedLines == [3])
    #expect(reading.codes == ["columns-not-delivered"])
  }

  @Test func `Rows of different width and rows that are not there are refused`() throws {
    let uneven = try ToolForm.read("Phiếu khảo sát\nphieu,don_vi,q1,q2\nR1,U01,3,3\n", layout(rows: 2))
    #expect(uneven.found.first?.kind == .headerRowWidth(row: 2, found: 4, expected: 1))
    let short = try ToolForm.read("phieu,don_vi,q1,q2\n", layout(rows: 2))
    #expect(short.codes == ["file-without-records"])
  }

  @Test func `The first row of the header among the records is no record`() throws {
    let twice = PresetTests.surveyMonkey + PresetTests.surveyMonkey
    let reading = try ToolForm.read(twice, layout(.surveymonkey))
    #expect(reading.accepted == 5)
    #expect(reading.codes.contains("header-repeated"))
  }

  @Test func `A preview of Qualtrics is no interview`() throws {
    let text = PresetTests.qualtrics.replacing("IP Address,100,True,r2", with: "Survey Preview,100,True,r2")
    let reading = try ToolForm.read(text, FileLayout(delimiter: .comma, preset: .qualtrics))
    #expect(reading.accepted == 4)
    #expect(reading.found == [Found(.recordDiscarded(column: "Status", found: "Survey Preview"), 6)])
  }

  @Test func `A label that two items share names neither`() throws {
    let scale = ItemKind.coded(.ordinal, ToolForm.satisfaction)
    let form = SurveyForm(
      id: "f", version: "1", title: ToolForm.text("f", "f"), roles: [:],
      items: [
        Item(id: "a", kind: scale, label: ToolForm.text("Thời gian", "Time")),
        Item(id: "b", kind: scale, label: ToolForm.text("Thời gian", "Hours")),
        Item(id: "c", kind: scale, label: ToolForm.text("Chi phí", "Cost")),
      ])
    let reading = try ToolForm.read(
      "Thời gian,Chi phí\nHài lòng,Hài lòng\n", FileLayout(delimiter: .comma, preset: .googleForms), form: form)
    #expect(
      reading.found.map(\.kind) == [.columnsNotDelivered(names: ["a", "b"]), .columnsNotInForm(names: ["Thời gian"])])
    #expect(reading.answers("c", form: form) == [.point(2)])
  }
}
