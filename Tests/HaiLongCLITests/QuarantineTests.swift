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

  @Test func `the store keeps the bytes of every quarantined line as they were delivered`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let folder = StoreFolder(path: mending.round.path(".hailong"))
    let store = try SurveyStore.openToRead(folder, round: "small")
    let batch = try #require(try store.batches().first)
    let lines = MendingRound.delivered.components(separatedBy: "\n")
    let key = KeyedDigest(key: Array(try Data(contentsOf: URL(fileURLWithPath: folder.key))))
    for record in try store.quarantine(of: batch) {
      let line = Array((lines[record.line - 1] + "\n").utf8)
      let digest = line.withUnsafeBytes { key.digest(of: $0, purpose: "quarantined record") }
      #expect(record.digest == .keyed(digest))
      // Without the key nobody can try guessed records.
      #expect(record.digest.digits != Digest.of(lines[record.line - 1] + "\n"))
    }
    #expect(try store.quarantine(of: batch).map(\.line) == [3, 5, 7])
  }

  /// By Python's `hmac` over the purpose, a zero byte and the bytes.
  @Test func `a keyed digest is HMAC-SHA256 of its purpose and the bytes`() {
    let key = KeyedDigest(key: Array(0..<32))
    let digest = [UInt8](arrayLiteral: 0x41, 0x0A).withUnsafeBytes { key.digest(of: $0, purpose: "quarantined record") }
    #expect(digest == "4d5c3b223a8468f7e8e4f88549b5bf883f3b4e0c67ce8c652b2f0538505f5a86")
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

  @Test func `a batch is imported even where its workbook cannot be written`() throws {
    let mending = try MendingRound()
    let run = try mending.round.run("import", "--quarantine", mending.round.path("form.yaml"))
    #expect(run.status == 73)
    #expect(run.out.contains("batches/one.csv: imported as batch 1: 12 records, 9 count, 3 quarantined"))
    #expect(run.error.contains("\(mending.round.path("form.yaml")): error:"))
    #expect(try mending.round.run("import").status == 0)
    #expect(mending.round.exists(MendingRound.workbook))
  }
}
