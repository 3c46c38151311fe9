import SurveyModel
import Testing

@testable import SurveyParser

/// Workbooks as files of responses and as tables.
struct WorkbookBatchTests {
  private func read(
    _ file: String, sheet: String? = nil, chunkSize: Int = 262_144, limits: ParserLimits = ParserLimits()
  ) throws -> (summary: BatchSummary, tables: [ResponseTable]) {
    let form = Catalogue.form()
    let layout = FileLayout(sheet: sheet)
    let batch = Batch(file: "b.xlsx", formID: form.id, basis: .probability, layout: layout)
    var tables: [ResponseTable] = []
    let summary = try ResponseReader(
      form: form, batch: batch, units: Catalogue.units, limits: limits, chunkSize: chunkSize
    ).read(path: FixtureFile.path("workbooks/\(file)")) { tables.append($0) }
    return (summary, tables)
  }

  private func refusal(_ file: String, sheet: String? = nil, limits: ParserLimits = ParserLimits()) -> BatchFinding? {
    do {
      _ = try read(file, sheet: sheet, limits: limits)
    } catch let unusable as BatchUnusable {
      if case .batch(let finding) = unusable.findings.first?.kind { return finding }
    } catch {}
    return nil
  }

  @Test(arguments: [262_144, 7])
  func `The sound batch in a workbook is read like its CSV, and its lines are rows of the sheet`(chunk: Int) throws {
    let (summary, tables) = try read("responses.xlsx", chunkSize: chunk)
    #expect(summary.accepted == 20)
    #expect(summary.findings.isEmpty)
    #expect(tables.flatMap(\.lines) == Array(4...13) + Array(16...25))
    let table = try #require(tables.first)
    let csv = try #require(Reading(Catalogue.file(Catalogue.lines())).tables.first)
    #expect(table.weights == csv.weights)
    let form = Catalogue.form()
    let comment = try #require(form.itemIndex("comment"))
    #expect(table.columns[comment][4] == .text("một, hai, ba\nbốn,,,,,,,,,,,,,"))
    for item in form.items.indices where item != comment {
      for record in 0..<20 { #expect(table.columns[item][record] == csv.columns[item][record]) }
    }
  }

  @Test func `A workbook under another name is read as what it is, and that is said`() throws {
    let reading = try Reading(FixtureFile.bytes("workbooks/responses.xlsx"))
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.fileReadAs(kind: "XLSX", sheet: "Trang 1"), nil)])
  }

  @Test func `Of several sheets with data one must be named`() throws {
    #expect(refusal("two-sheets.xlsx") == .sheetUndecided(sheets: ["Quý 1", "Quý 2"]))
    #expect(
      refusal("two-sheets.xlsx", sheet: "Quý 3")
        == .sheetUnknown(name: "Quý 3", nearest: "Quý 1", sheets: ["Quý 1", "Trống", "Quý 2"]))
    #expect(
      refusal("two-sheets.xlsx", sheet: "quý 2")
        == .headerOfNoColumn(form: "catalogue", expected: ["respondent_id", "unit_code", "weight"] + names))
    #expect(refusal("no-cells.xlsx") == .fileEmpty)
    #expect(refusal("two-sheets.xlsx", sheet: "Trống") == .fileEmpty)
  }

  private var names: [String] { Catalogue.form().items.map(\.id) }

  @Test(arguments: [
    ("password.xlsx", BatchFinding.workbookProtected), ("old.xls", .workbookOfOtherKind(kind: "XLS")),
    ("binary.xlsb", .workbookOfOtherKind(kind: "XLSB")), ("open.ods", .workbookOfOtherKind(kind: "ODS")),
    ("archive.zip", .fileNotText(kind: "ZIP")), ("laughs.xlsx", .workbookEntities(part: "xl/sharedStrings.xml")),
    ("outside.xlsx", .workbookEntities(part: "xl/sharedStrings.xml")),
    ("bomb.xlsx", .workbookTooLarge(.ratio, found: 1_017, limit: 250)),
    (
      "text-missing.xlsx", .workbookDamaged(part: "xl/worksheets/sheet1.xml", reason: .sharedText(row: 4))
    ),
    ("cell-twice.xlsx", .workbookDamaged(part: "xl/worksheets/sheet1.xml", reason: .cellTwice(row: 4))),
    (
      "broken-xml.xlsx",
      .workbookDamaged(part: "xl/worksheets/sheet1.xml", reason: .xml(message: "mismatched tag", line: 2))
    ),
  ])
  func `What cannot be read is refused by name`(file: String, finding: BatchFinding) {
    #expect(refusal(file) == finding)
  }

  @Test func `Every limit is named where it is passed`() {
    func limits(_ change: (inout ParserLimits) -> Void) -> ParserLimits {
      var limits = ParserLimits()
      change(&limits)
      return limits
    }
    #expect(
      refusal("responses.xlsx", limits: limits { $0.workbook.parts = 3 })
        == .workbookTooLarge(.parts, found: 7, limit: 3))
    #expect(
      refusal("responses.xlsx", limits: limits { $0.workbook.totalBytes = 2_000 })
        == .workbookTooLarge(.totalBytes, found: nil, limit: 2_000))
    #expect(
      refusal("kinds.xlsx", limits: limits { $0.workbook.sharedTextBytes = 10 })
        == .workbookTooLarge(.sharedTextBytes, found: nil, limit: 10))
    #expect(
      refusal("responses.xlsx", limits: limits { $0.recordBytes = 50 })
        == .workbookTooLarge(.rowBytes, found: nil, limit: 50))
  }

  @Test func `No damage of a byte crashes the reader or goes by as sound data`() throws {
    let sound = try FixtureFile.bytes("workbooks/responses.xlsx")
    let expected = try Reading(sound)
    for position in stride(from: 0, to: sound.count, by: 13) {
      var bytes = sound
      bytes[position] ^= 0x55
      let reading = try Reading(bytes)
      #expect(reading.isUnusable || reading == expected, "byte \(position)")
    }
    for count in stride(from: 0, to: sound.count, by: 101) { #expect(try Reading(Array(sound[..<count])).isUnusable) }
  }

  @Test(arguments: 2011...2016)
  func `The published workbook of PAPI is cell for cell its CSV files`(year: Int) throws {
    let path = FixtureFile.path("papi-2011-2016/PAPI_2011-2016.xlsx")
    var rows: [[String]] = []
    try #require(WorkbookFile.open(path: path).sheet("\(year)_PAPI")).forEachRow { rows.append($0.cells) }
    var table = try CSVTable.open(path: FixtureFile.path("papi-2011-2016/papi_\(year).csv"))
    var expected = [table.header.names]
    _ = try table.forEachRecord { expected.append($0.texts) }
    let width = table.header.names.count
    #expect(rows.map { $0 + [String](repeating: "", count: max(0, width - $0.count)) } == expected)
    #expect(rows.count == 66)
  }
}
