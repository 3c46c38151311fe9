import Foundation
import Provenance
import SurveyModel
import SurveyReport
import SurveyStore
import Testing

@testable import SurveyParser

/// Quarantine from the outside: records that were left out are mended in a workbook and imported again.
@Suite struct QuarantineTests {
  @Test func `an import writes quarantined records into a workbook and says where`() throws {
    let mending = try MendingRound()
    let run = try mending.round.run("import")
    #expect(run.status == 1)
    #expect(run.out.contains("batches/one.csv: imported as batch 1: 12 records, 9 count, 3 quarantined"))
    let path = mending.round.path(MendingRound.workbook)
    #expect(run.error.contains("one.csv: note: 3 quarantined records are in \(path) [quarantine-written]"))
    #expect(!mending.round.exists("quarantine/batch-2.xlsx"))
    let sheets = try mending.sheets()
    #expect(sheets.map(\.name) == ["quarantine", "about"])
    #expect(
      sheets[0].rows[0] == [
        "hailong_batch", "hailong_record", "line", "reason", "unit", "stratum", "psu", "weight", "wait", "staff",
      ])
    #expect(sheets[0].rows.map { $0[1] } == ["hailong_record", "2", "4", "6"])
    #expect(sheets[0].rows.map { $0[2] } == ["line", "3", "5", "7"])
    #expect(Array(sheets[0].rows[1][4...]) == ["U09", "U01a", "p1", "1.5", "2", "2"])
    #expect(
      sheets[0].rows[2][3] == "response to 'wait' must be 1 to 3, or 9 for no opinion, not '7' [response-off-scale]")
    #expect(sheets[0].rows[3].count == 4)
    #expect(sheets[0].rows[3][3].hasSuffix("the cells cannot be told apart; mend the record in the delivered file"))
    #expect(sheets[1].rows[0] == ["vi", "en"])
    #expect(sheets[1].rows[6][1] == "Columns that are left out because they are personal: 'id', 'age'")
  }

  @Test func `no part of the workbook holds anything personal`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let archive = try ZipArchive(path: mending.round.path(MendingRound.workbook), name: "w", limits: WorkbookLimits())
    #expect(archive.parts.count > 5)
    for part in archive.parts {
      try archive.open(part)
      var text: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4_096)
      while true {
        let count = try buffer.withUnsafeMutableBytes { bytes in
          try bytes.baseAddress.map { try archive.read(into: $0, count: bytes.count) } ?? 0
        }
        if count == 0 { break }
        text += buffer[..<count]
      }
      #expect(!String(decoding: text, as: UTF8.self).contains(MendingRound.personal), "\(part)")
    }
  }

  @Test func `a mended workbook gives the figures of a file that was right from the start`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "quarantine/mended.xlsx") { rows in
      MendingRound.mendBoth(&rows)
      rows.removeLast()
    }
    let run = try mending.round.run("import", mending.round.path("quarantine/mended.xlsx"))
    #expect(run.status == 0)
    #expect(run.out.contains("quarantine/mended.xlsx: imported as batch 3: 2 records, 2 count, 0 quarantined"))
    var lines = MendingRound.right
    lines.remove(at: MendingRound.quoteLine - 1)
    let right = try SmallRound(["batches/one.csv": lines.joined(separator: "\n") + "\n"])
    #expect(try MendingRound.figures(mending.round) == MendingRound.figures(right))
    #expect(try MendingRound.figures(right).count > 0)
    let again = try mending.round.run("import", mending.round.path("quarantine/mended.xlsx"))
    #expect(again.status == 0)
    #expect(again.out.contains("quarantine/mended.xlsx: already imported as batch 3"))
    #expect(try mending.round.run("verify").status == 0)
  }

  @Test func `rows that are still wrong come back in a new workbook, named by their rows`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "quarantine/half.xlsx") { MendingRound.set(&$0, line: MendingRound.unitLine, "unit", "U01") }
    let path = mending.round.path("quarantine/half.xlsx")
    let run = try mending.round.run("import", path)
    #expect(run.status == 1)
    #expect(run.out.contains("quarantine/half.xlsx: imported as batch 3: 3 records, 1 count, 2 quarantined"))
    #expect(run.error.contains("\(path):3: error: response to 'wait' must be 1 to 3, or 9 for no opinion, not '7'"))
    #expect(!run.error.contains(MendingRound.personal))
    let left = try mending.sheets("quarantine/batch-3.xlsx")[0].rows
    #expect(left.map { $0[2] } == ["line", "3", "4"])
    // Once more, through two workbooks: the personal cells have come along.
    try mending.mend("quarantine/batch-3.xlsx", into: "quarantine/rest.xlsx") { rows in
      MendingRound.set(&rows, line: 3, "wait", "2")
      rows.removeLast()
    }
    let rest = try mending.round.run("import", mending.round.path("quarantine/rest.xlsx"))
    #expect(rest.out.contains("quarantine/rest.xlsx: imported as batch 4: 1 records, 1 count, 0 quarantined"))
  }

  @Test func `a record without cells is filled in where nothing personal is needed`() throws {
    let open = "required: true, max_length: 12}"
    let mending = try MendingRound(
      form: SmallRound.form.replacingOccurrences(of: "required: true, personal: true, max_length: 12}", with: open))
    #expect(try mending.round.run("import").status == 1)
    #expect(try mending.sheets()[0].rows[3][3].hasSuffix("fill in the row from the delivered file"))
    try mending.mend(into: "quarantine/mended.xlsx") { rows in
      MendingRound.mendBoth(&rows)
      for column in SmallRound.columns where column != "age" {
        let cell = MendingRound.cell(column, line: MendingRound.quoteLine)
        MendingRound.set(&rows, line: MendingRound.quoteLine, column, cell)
      }
    }
    let run = try mending.round.run("import", mending.round.path("quarantine/mended.xlsx"))
    #expect(run.out.contains("3 records, 3 count, 0 quarantined"))
    let right = try SmallRound(["batches/one.csv": MendingRound.right.joined(separator: "\n") + "\n"])
    #expect(try MendingRound.figures(mending.round) == MendingRound.figures(right))
  }

  @Test func `the store keeps the bytes of every quarantined line as they were delivered`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let folder = StoreFolder(path: mending.round.path(".hailong"))
    let store = try SurveyStore.openToRead(folder, round: "small")
    let batch = try #require(try store.batches().first)
    let lines = MendingRound.delivered.components(separatedBy: "\n")
    for record in try store.quarantine(of: batch) {
      #expect(record.bytesSHA256 == Digest.of(lines[record.line - 1] + "\n"))
    }
    #expect(try store.quarantine(of: batch).map(\.line) == [3, 5, 7])
  }

  @Test func `the batch and the JSON of its import tell where the workbook lies`() throws {
    let mending = try MendingRound()
    let run = try mending.round.run("import", "--json", "--quarantine", mending.round.path("left-out"))
    let object = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
    let rows = try #require(object?["rows"] as? [[String: Any]])
    let path = mending.round.path("left-out/batch-1.xlsx")
    #expect(rows[0]["quarantine"] as? String == path)
    #expect(rows[1]["quarantine"] is NSNull)
    let show = ["batches", "show", mending.round.folder.path, "1"]
    #expect(
      try BuiltProgram.run(show).out.contains("to be mended    3; import the file again to write their workbook\n"))
    let there = try BuiltProgram.run(show + ["--quarantine", mending.round.path("left-out")])
    #expect(there.out.contains("to be mended    3 in \(path)\n"))
    let again = try mending.round.run("import")
    #expect(again.status == 0 && mending.round.exists(MendingRound.workbook))
    #expect(again.error.contains("[quarantine-written]"))
  }

  @Test func `a workbook that somebody has begun to mend is not written over`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: MendingRound.workbook) { MendingRound.mendBoth(&$0) }
    let mended = try Data(contentsOf: URL(fileURLWithPath: mending.round.path(MendingRound.workbook)))
    #expect(try mending.round.run("import").status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: mending.round.path(MendingRound.workbook))) == mended)
  }
}
