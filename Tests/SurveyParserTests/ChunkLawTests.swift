import SurveyModel
import Testing

@testable import SurveyParser

/// Laws: how a file is cut for reading never shows in what is read.
struct ChunkLawTests {
  /// Every kind of fault that leaves the file usable, between sound records, with Vietnamese text and line breaks.
  private static func troubled(newline: String) -> [UInt8] {
    var lines = Catalogue.lines { records in
      records[1][13] = "hai dòng\(newline)\"trích\", hết"
      records[4][5] = "7"
      records[6][0] = records[2][0]
      records[8][12] = "1,5"
      records[10][3] = "2026-02-30"
      records[12][1] = "U99"
      records[14][6] = " 4 "
    }
    lines[4] += "\"x"
    lines[10] += ",thừa"
    lines.insert("", at: 7)
    lines.insert(Catalogue.header, at: 12)
    lines.insert("   ", at: 18)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for (number, line) in lines.enumerated() {
      bytes += Array(line.utf8)
      if number == 16 { bytes += [0xE1, 0xBB] }
      if number == 17 { bytes += [0] }
      bytes += Array(newline.utf8)
    }
    return bytes + Array("R-last,U01,\"open".utf8)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Chunks of any size give the same tables and findings`(newline: String) throws {
    let bytes = Self.troubled(newline: newline)
    let whole = try Reading(bytes, form: Catalogue.form(unreadable: .missing), chunkSize: bytes.count + 1)
    #expect(whole.accepted > 10)
    #expect(Set(whole.codes).count >= 10)
    #expect(whole.accepted + whole.quarantined == 22)
    for chunkSize in [1, 7, 64, 1_024] {
      let cut = try Reading(bytes, form: Catalogue.form(unreadable: .missing), chunkSize: chunkSize)
      #expect(cut == whole)
    }
  }

  @Test func `Chunks of any size refuse the same files with the same words`() throws {
    let texts = ["a,b\n1,\"x\ny\nz\n", "a;b\n1;2\n", "", "a\n", "a,a\n1,2\n"]
    for text in texts {
      let whole = try Reading(text)
      #expect(whole.isUnusable)
      for chunkSize in [1, 7] {
        #expect(try Reading(Array(text.utf8), chunkSize: chunkSize) == whole)
      }
    }
  }

  @Test func `Tables of any length hold the same records`() throws {
    let bytes = Self.troubled(newline: "\n")
    let form = Catalogue.form()
    let whole = try Reading(bytes)
    for rows in [1, 3, 7] {
      let cut = try Reading(bytes, rowsPerTable: rows)
      #expect(cut.findings == whole.findings)
      #expect(cut.acceptedLines == whole.acceptedLines)
      #expect(cut.tables.dropLast().allSatisfy { $0.count == rows })
      for item in form.items { #expect(cut.answers(item.id) == whole.answers(item.id)) }
      #expect(cut.tables.flatMap { t in (0..<t.count).map { t.unit[$0] } } == units(whole))
      #expect(cut.tables.flatMap { $0.weights ?? [] } == whole.tables.flatMap { $0.weights ?? [] })
    }
  }

  private func units(_ reading: Reading) -> [String?] {
    reading.tables.flatMap { table in (0..<table.count).map { table.unit[$0] } }
  }

  @Test func `A long file of records across chunk edges is read exactly`() throws {
    let form = SurveyForm(
      id: "f", version: "1", title: Catalogue.text("f"), roles: [.respondent: "id"],
      items: [
        Item(id: "n", kind: .integer(minimum: nil, maximum: nil)), Item(id: "t", kind: .text(maximumLength: nil)),
      ])
    let count = 20_000
    let records = (0..<count).map { "R\($0),\($0 * 7),\"dòng \($0),\r\nhết\"" }
    let reading = try Reading(
      Array(("id,n,t\r\n" + records.joined(separator: "\r\n")).utf8), form: form, chunkSize: 1_000)
    #expect(reading.accepted == count)
    #expect(reading.findings.isEmpty)
    #expect(reading.answers("n", form: form) == (0..<count).map { .number(Double($0 * 7)) })
    #expect(reading.answers("t", form: form) == (0..<count).map { .text("dòng \($0),\r\nhết") })
    #expect(reading.acceptedLines == (0..<count).map { 2 + 2 * $0 })
  }
}
