import SurveyModel
import Testing

@testable import SurveyParser

/// Law: a file that was cut into pieces gives what it gives whole.
struct SplitLawTests {
  /// Everything that reading a file, or its pieces one after the other, hands on.
  private struct Result: Equatable {
    var summary: BatchSummary?
    var stored: [Int: [String]] = [:]
    var lines: [Int] = []
    var quarantined: [QuarantinedRecord] = []
    var findings: [Finding] = []
  }

  private func reader(_ layout: FileLayout, chunkSize: Int = 100) throws -> ResponseReader {
    let form = try SoundBatch.form()
    let batch = Batch(file: "q1.csv", formID: form.id, basis: .probability, layout: layout)
    return ResponseReader(
      form: form, batch: batch, units: Catalogue.units, period: SoundBatch.period, chunkSize: chunkSize,
      rowsPerTable: 3)
  }

  private func whole(_ path: String, _ layout: FileLayout) throws -> Result {
    let reader = try reader(layout)
    var result = Result()
    var tables: [ResponseTable] = []
    var register = RespondentRegister()
    do {
      result.summary = try reader.read(
        path: path, register: &register, quarantine: { result.quarantined.append($0) }, table: { tables.append($0) })
      result.stored = SoundBatch.stored(tables, form: reader.form)
      result.lines = tables.flatMap(\.lines)
    } catch let unusable as BatchUnusable {
      return Result(findings: unusable.findings)
    }
    return result
  }

  private func pieces(_ path: String, _ layout: FileLayout, count: Int) throws -> (Result, Int)? {
    let reader = try reader(layout)
    let splitter = RecordSplitter(layout: layout, chunkSize: 90)
    guard let pieces = try splitter.pieces(path: path, name: "q1.csv", count: count) else { return nil }
    var result = Result()
    var tables: [ResponseTable] = []
    var parts: [BatchPart] = []
    var register = RespondentRegister()
    do {
      for piece in pieces {
        parts.append(
          try reader.read(
            path: path, piece: piece, register: &register, quarantine: { result.quarantined.append($0) },
            table: { tables.append($0) }))
      }
    } catch let unusable as BatchUnusable {
      return (Result(findings: unusable.findings), pieces.count)
    }
    result.summary = BatchSummary(joining: parts, batch: reader.batch)
    result.stored = SoundBatch.stored(tables, form: reader.form)
    result.lines = tables.flatMap(\.lines)
    return (result, pieces.count)
  }

  @Test(arguments: CatalogueRow.all)
  func `Every file of the catalogue that can be cut reads like the whole`(row: CatalogueRow) throws {
    let file = try TemporaryFile(row.file.bytes)
    let whole = try whole(file.path, FileLayout())
    for count in [1, 2, 3, 8, 50] {
      do {
        guard let (parts, found) = try pieces(file.path, FileLayout(), count: count) else {
          // Not cut: another encoding, a misplaced quote, or no sound text.
          #expect(row.level != .ok)
          continue
        }
        #expect(found <= count)
        if row.level == .fatal { #expect(parts.summary == nil) } else { #expect(parts == whole) }
        if row.level == .ok { #expect(found == min(count, 20)) }
      } catch let unusable as BatchUnusable {
        #expect(unusable.findings == whole.findings)
      }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n"])
  func `Line breaks in quotes, blank lines and faults stay on their lines`(newline: String) throws {
    var lines = Catalogue.lines { records in
      for index in 0..<20 where index % 3 == 0 {
        records[index][13] = "một\(newline)hai, \"ba\"\(newline)\(newline)bốn"
      }
      records[4][5] = "7"
      records[6][0] = records[2][0]
      records[9][5] = "4.0"
      records[15][5] = "3.0"
      records[10][6] = " 4 "
      records[17][13] = "Gọi 0912345678\u{1}"
    }
    lines.insert("", at: 1)
    lines.insert(" ", at: 9)
    lines.insert("", at: 9)
    lines.insert(",,", at: 15)
    let file = try TemporaryFile(Catalogue.file(lines, newline: newline))
    let whole = try whole(file.path, FileLayout())
    #expect(whole.lines.count == 18)
    for count in [1, 2, 3, 5, 7, 19, 40] {
      let (parts, found) = try #require(try pieces(file.path, FileLayout(), count: count))
      #expect(parts == whole)
      if count <= 5 { #expect(found == count) }
    }
  }

  @Test func `Pieces are about equal and cover the file`() throws {
    let records = (0..<5_000).map { "R-\($0),U01,S1,2026-03-01,post,1,2,3,4,5,,\($0 % 900),1,\"dòng\n\($0)\"" }
    let text = Catalogue.file([Catalogue.header] + records)
    let file = try TemporaryFile(text)
    let pieces = try #require(try RecordSplitter().pieces(path: file.path, name: "b", count: 4))
    #expect(pieces.count == 4)
    #expect(
      pieces.map(\.bytes.lowerBound) == [Catalogue.header.utf8.count + 1] + pieces.dropLast().map(\.bytes.upperBound))
    #expect(pieces.last?.bytes.upperBound == text.utf8.count)
    for piece in pieces { #expect(abs(piece.bytes.count - text.utf8.count / 4) < 400) }
    #expect(pieces.map(\.firstLine) == pieces.map { 2 + ($0.firstRecord - 1) * 2 })
  }

  @Test func `A misplaced quote or an open one keeps the file whole`() throws {
    for record in ["a \"b\"", "\"a\"b", "\"a"] {
      let file = try TemporaryFile("h,i\n1,\(record)\n2,3\n")
      #expect(try RecordSplitter().pieces(path: file.path, name: "b", count: 2) == nil)
    }
  }

  @Test func `A file that changed after it was cut is refused`() throws {
    let file = try TemporaryFile(Catalogue.file(Catalogue.lines()))
    let pieces = try #require(try RecordSplitter().pieces(path: file.path, name: "q1.csv", count: 3))
    try file.append("R-0099,U01,S1,2026-03-01,post,1,1,1,1,1,,100,1,\n")
    let reader = try reader(FileLayout())
    var register = RespondentRegister()
    #expect(throws: BatchUnusable(.fileChanged, file: "q1.csv")) {
      _ = try reader.read(path: file.path, piece: pieces[1], register: &register) { _ in }
    }
  }
}
