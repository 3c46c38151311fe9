import Foundation
import SurveyModel
import Testing

@testable import SurveyParser

/// Shapes too big to keep (B1 to B7, B10), in small.
struct LimitTests {
  private let record = "R-1,U01,S1,2026-03-01,post,1,1,1,1,1,,100,1,"

  private func file(_ records: [String]) -> [UInt8] {
    Array(Catalogue.file([Catalogue.header] + records).utf8)
  }

  @Test func `B1 a quote that is never closed stops at the limit of a cell and names its line`() throws {
    let lines = Catalogue.lines { records in for index in 0..<20 { records[index][13] = "" } }
    let long = [lines[1], lines[2] + "\"mở"] + Array(repeating: "thêm một dòng", count: 20_000)
    let reading = try Reading(file(long), limits: ParserLimits(cellBytes: 4_096))
    #expect(reading.isUnusable)
    #expect(reading.found == [Found(.quoteRunsOn(limit: 4_096), 3)])
  }

  @Test func `B2 a line of a million commas is counted and left out`() throws {
    let reading = try Reading(file([record, String(repeating: ",", count: 1_000_000), record + "x"]))
    #expect(reading.found.first == Found(.recordWidth(found: 1_000_001, expected: 14), 3))
  }

  @Test func `B3 a header of a hundred thousand names is refused by the limit`() throws {
    let header = (1...100_000).map { "c\($0)" }.joined(separator: ",")
    let reading = try Reading(Array((header + "\n1\n").utf8))
    #expect(reading.found == [Found(.tooManyColumns(count: 100_000, limit: 2_000), 1)])
    let raised = try Reading(Array((header + "\n1\n").utf8), limits: ParserLimits(columns: 100_000))
    #expect(!raised.codes.contains("too-many-columns"))
  }

  @Test func `B4 blank lines are counted in linear time`() throws {
    let count = 300_000
    let bytes = file([record]) + [UInt8](repeating: 0x0A, count: count) + Array((record + "x\n").utf8)
    let reading = try Reading(bytes, limits: ParserLimits())
    #expect(reading.blankLines == count)
    #expect(reading.lines.contains(3))
    #expect(reading.codes.contains("respondent-repeated"))
  }

  @Test func `B5 faults without end are counted in full and kept in part`() throws {
    let count = 30_000
    let records = (0..<count).map { "R-\($0),U01,S1,2026-03-01,post,7,1,1,1,1,,100,1," }
    let form = Catalogue.form()
    let batch = Batch(file: "b.csv", formID: form.id, basis: .probability)
    let reader = ResponseReader(
      form: form, batch: batch, units: Catalogue.units, limits: ParserLimits(findingsPerCode: 20))
    let temporary = try TemporaryFile(file(records))
    var register = RespondentRegister()
    var quarantined = 0
    let summary = try reader.read(
      path: temporary.path, register: &register, quarantine: { _ in quarantined += 1 }, table: { _ in })
    #expect(summary.quarantined == count)
    #expect(quarantined == count)
    #expect(summary.findings.count == 20)
    #expect(summary.findingCounts == ["response-off-scale": count])
  }

  @Test func `B6 one respondent without end is one record and one first line`() throws {
    let count = 30_000
    let reading = try Reading(
      file((0..<count).map { _ in record }), limits: ParserLimits(findingsPerCode: 5))
    #expect(reading.accepted == 1)
    #expect(reading.quarantined == count - 1)
    #expect(reading.found.prefix(5).allSatisfy { $0.kind == .recordRepeated(firstLine: 2) })
  }

  @Test func `B7 a gigabyte of NUL is refused at its first block`() throws {
    let file = try TemporaryFile([])
    try file.cut(to: 1 << 30)
    let form = Catalogue.form()
    let batch = Batch(file: "b.csv", formID: form.id, basis: .probability)
    let time = ContinuousClock().measure {
      #expect(throws: BatchUnusable(.fileNotText(kind: "NUL"), file: "b.csv")) {
        try ResponseReader(form: form, batch: batch).read(path: file.path) { _ in }
      }
    }
    #expect(time < .seconds(1))
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 0x08, 0x00], "gzip"), (Array("%PDF-1.7\n".utf8), "PDF"), ([0xD0, 0xCF, 0x11, 0xE0], "XLS"),
    ])
  func `B10 another kind of file is named, whatever it is called and declared`(start: [UInt8], kind: String) throws {
    for encoding in [nil, TextEncoding.windows1258, .utf16] {
      let reading = try Reading(
        start + [UInt8](repeating: 7, count: 64), layout: FileLayout(encoding: encoding))
      // An old workbook can be saved as one that is read.
      let finding: BatchFinding = kind == "XLS" ? .workbookOfOtherKind(kind: kind) : .fileNotText(kind: kind)
      #expect(reading.found == [Found(finding, nil)])
    }
  }
}
