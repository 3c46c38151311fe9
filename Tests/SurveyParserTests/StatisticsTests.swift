import Foundation
import SurveyModel
import Testing

@testable import SurveyParser

/// Files of SPSS and Stata.
struct StatisticsTests {
  private func records(_ file: String) throws -> (header: [String], records: [[String]], lines: [Int], codes: [String])
  {
    var table = try CSVTable.open(path: FixtureFile.path("statistics/\(file)"), name: file)
    var records: [[String]] = []
    var lines: [Int] = []
    let summary = try table.forEachRecord {
      records.append($0.texts)
      lines.append($0.line)
    }
    return (table.header.names, records, lines, summary.findings.map(\.code))
  }

  @Test(arguments: ["answers.sav", "answers.zsav"])
  func `A file of SPSS is read as its codes, its texts without padding and its days in ISO form`(file: String) throws {
    let (header, records, lines, codes) = try records(file)
    #expect(header == ["id", "q1", "q2", "tien", "ngay", "luc", "gop_y"])
    #expect(
      records == [
        ["R-001", "1", "2", "1500000.5", "2021-03-05", "2021-03-05T14:05:06", "Tốt, nhanh"],
        ["R-002", "5", "98", "0.1", "1581-01-01", "1999-12-31T23:59:59", "nói \"được\""],
        ["R-003", "9", "7", "-0.25", "2026-12-31", "", ""],
        ["R-004", "", "1", "0.0000001", "", "2000-01-01T00:00:00", "một\nhai"],
      ])
    #expect(lines == [1, 2, 3, 4])
    #expect(codes.isEmpty)
  }

  @Test func `A file of Stata keeps the letters of its missing values`() throws {
    let (header, records, _, codes) = try records("answers.dta")
    #expect(header == ["id", "q1", "q2", "tien", "luc", "gop_y", "nho"])
    #expect(records.map { $0[1] } == ["1", ".a", ".z", ""])
    #expect(records.map { $0[6] } == ["6", "7", "8", "9"])
    #expect(records[3][4] == "2000-01-01T00:00:00")
    #expect(codes.isEmpty)
  }

  @Test func `A file in another code page than it declares is read in the one that fits, and that is said`() throws {
    let (_, records, _, codes) = try records("code-page.sav")
    #expect(records == [["Nguyễn", "1"], ["Ha Noi", "2"]])
    #expect(codes == ["statistics-encoding"])
  }

  @Test func `The last letter of a text in Windows-1258 stays in its cell`() throws {
    let decoder = try #require(ByteDecoder("WINDOWS-1258"))
    func decoded(_ bytes: [UInt8]) -> String? {
      bytes.withUnsafeBytes { decoder.decoded($0) }.map { String(decoding: $0, as: UTF8.self) }
    }
    for _ in 0..<3 {
      #expect(decoded([0x4E, 0x67, 0x75, 0x79, 0xEA, 0xDE, 0x6E]) == "Nguyễn")
      #expect(decoded([0xE0, 0x61]) == "àa")
    }
    #expect(ByteDecoder("no-such-code-page") == nil)
  }

  @Test func `Columns tell their labels, the meanings of their codes and what is missing`() throws {
    let file = try StatisticsFile.open(path: FixtureFile.path("statistics/answers.sav"))
    #expect(file.records == 4)
    let q1 = try #require(file.variables.first { $0.name == "q1" })
    #expect(q1.label == "Thời gian chờ")
    #expect(q1.isWhole)
    #expect(
      q1.valueLabels == [
        ValueLabel(code: "1", label: "Rất chậm"), ValueLabel(code: "5", label: "Rất nhanh"),
        ValueLabel(code: "9", label: "Không biết"),
      ])
    #expect(q1.missingValues == ["9"])
    #expect(file.variables.first { $0.name == "q2" }?.missingValues == ["97–99"])
    #expect(file.variables.map(\.kind) == [.text, .number, .number, .number, .date, .datetime, .text])
    let stata = try StatisticsFile.open(path: FixtureFile.path("statistics/answers.dta"))
    #expect(stata.variables[1].valueLabels.map(\.code).sorted() == [".a", "1"])
  }

  private func form(_ labels: [String: String]) -> SurveyForm {
    let scale = ResponseScale(
      name: "speed",
      points: labels.sorted { $0.key < $1.key }.map { ScalePoint(code: $0.key, label: Catalogue.text($0.value)) })
    return SurveyForm(
      id: "f", version: "1", title: Catalogue.text("f"), roles: [.respondent: "id"],
      items: [Item(id: "q1", kind: .coded(.ordinal, scale), nonresponse: ["9": .noOpinion])],
      ignoredColumns: ["q2", "tien", "ngay", "luc", "gop_y"])
  }

  @Test func `What the file declares as missing keeps the reason that the form gives it`() throws {
    let form = form(["1": "rất chậm", "5": "Rất nhanh"])
    let reading = try Reading(FixtureFile.bytes("statistics/answers.sav"), form: form, units: nil, unit: "-")
    #expect(reading.answers("q1", form: form) == [.point(0), .point(1), .missing(.noOpinion), .missing(.blank)])
    #expect(reading.found == [Found(.fileReadAs(kind: "SPSS", sheet: nil), nil)])
  }

  @Test func `Labels that contradict the form are said`() throws {
    let form = form(["1": "Rất nhanh", "2": "Chậm"])
    let reading = try Reading(FixtureFile.bytes("statistics/answers.sav"), form: form, units: nil, unit: "-")
    let q1 = Item.Name(id: "q1", label: nil, form: "f")
    #expect(
      reading.found.compactMap(\.kind) == [
        .fileReadAs(kind: "SPSS", sheet: nil),
        .labelContradicts(item: q1, code: "1", found: "Rất chậm", expected: Catalogue.text("Rất nhanh")),
        .labelledCodeNotInForm(item: q1, code: "5", label: "Rất nhanh"),
        .responseOffScale(
          item: q1, found: .shown("5"), allowed: ["1", "2"], noAnswer: [NoAnswerCode(code: "9", reason: .noOpinion)],
          .quarantined),
      ])
  }

  @Test(arguments: ["answers.sav", "answers.zsav", "answers.dta"])
  func `A file that breaks off is refused, and no damage of a byte crashes`(file: String) throws {
    let sound = try FixtureFile.bytes("statistics/\(file)")
    let form = form(["1": "rất chậm", "5": "Rất nhanh"])
    for count in [4, 20, sound.count / 3, sound.count - 30] {
      #expect(try Reading(Array(sound[..<count]), form: form, units: nil, unit: "-").isUnusable, "\(count)")
    }
    for position in stride(from: 0, to: sound.count, by: 29) {
      var bytes = sound
      bytes[position] ^= 0x55
      _ = try Reading(bytes, form: form, units: nil, unit: "-")
    }
  }

  @Test func `A reading that is given up lets its thread go`() throws {
    let path = FixtureFile.path("statistics/answers.sav")
    for _ in 0..<50 {
      _ = try SourceFile.open(path: path, name: "x", layout: FileLayout(), limits: ParserLimits())
    }
  }
}
