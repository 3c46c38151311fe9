import SurveyModel
import Testing

@testable import SurveyParser

/// The plain table reader: any CSV with a header.
struct CSVTableTests {
  @Test func `Records are streamed with their lines, texts and numbers`() throws {
    let file = try TemporaryFile("code,tên,\"\",x\r\nU1,\"Sở, ban\",r, 1.5 \r\n\r\nU2,\"a\nb\",s,\r\n")
    var table = try CSVTable.open(path: file.path, name: "units.csv")
    #expect(table.header == CSVHeader(names: ["code", "tên", "", "x"], line: 1))
    let x = try #require(table.header.position(of: "x"))
    #expect(table.header.position(of: "te\u{302}n") == 1)
    #expect(table.header.position(of: "") == nil)
    #expect(table.header.nearest(to: "cod") == "code")
    var seen: [[String]] = []
    var lines: [Int] = []
    var numbers: [Double?] = []
    let summary = try table.forEachRecord { record in
      seen.append(record.texts)
      lines.append(record.line)
      numbers.append(record.decimal(x))
    }
    #expect(seen == [["U1", "Sở, ban", "r", " 1.5 "], ["U2", "a\nb", "s", ""]])
    #expect(lines == [2, 4])
    #expect(numbers == [1.5, nil])
    #expect(summary.records == 2)
    #expect(summary.leftOut == 0)
    #expect(summary.findings.map(\.code) == ["blank-lines-skipped"])
  }

  @Test func `Ragged records and bad quotes are left out with findings`() throws {
    let file = try TemporaryFile("a,b\n1\n1,2,3\n1,\"x\"y\n3,4\n")
    var table = try CSVTable.open(path: file.path)
    var kept: [Int?] = []
    let summary = try table.forEachRecord { kept.append($0.integer(0)) }
    #expect(kept == [3])
    #expect(summary.records == 4)
    #expect(summary.leftOut == 3)
    #expect(summary.findings.map(\.code) == ["record-width", "record-width", "quote-misplaced"])
    #expect(summary.findings.map { $0.location?.line } == [2, 3, 4])
  }

  @Test func `Repeated names and an open quote make a table unusable`() throws {
    let repeated = try TemporaryFile("a,b,a\n1,2,3\n")
    #expect(throws: BatchUnusable(.columnRepeated(name: "a", positions: [1, 3]), file: "t", line: 1)) {
      _ = try CSVTable.open(path: repeated.path, name: "t")
    }
    let open = try TemporaryFile("a,b\n1,\"2\n3,4\n")
    var table = try CSVTable.open(path: open.path, name: "t")
    do {
      _ = try table.forEachRecord { _ in }
      Issue.record("the open quote went unnoticed")
    } catch let unusable as BatchUnusable {
      #expect(unusable == BatchUnusable(.quoteUnclosed, file: "t", line: 2, record: 1))
    }
  }

  @Test func `A header alone is an empty table`() throws {
    let file = try TemporaryFile("a,b\n")
    var table = try CSVTable.open(path: file.path)
    #expect(try table.forEachRecord { _ in }.records == 0)
  }
}
