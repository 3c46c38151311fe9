import Foundation
import Testing

/// Mended workbooks from the outside: they give what a file gives that was right from the start.
@Suite struct MendingTests {
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
    // What is personal stays in the delivered file and the personal file of the store.
    #expect(try mending.filesWithPersonalText() == [".hailong/personal.sqlite", "batches/one.csv"])
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

  @Test func `texts of several lines and texts too long for a cell come back whole`() throws {
    let form = SmallRound.form.replacingOccurrences(
      of: "satisfaction:", with: "  - {id: note, type: text}\nsatisfaction:")
    let long = String(repeating: "ý kiến ", count: 8_000) + "hết"
    var lines = MendingRound.right
    for line in lines.indices { lines[line] += line == 0 ? ",note" : ",-" }
    lines[1] = lines[1].replacingOccurrences(of: ",-", with: ",\"một, hai\nba, bốn\r\nnăm\"")
    lines[2] = lines[2].replacingOccurrences(of: ",-", with: ",\(long)")
    for line in 1...3 { lines[line] = lines[line].replacingOccurrences(of: ",U01,", with: ",U09,") }
    let round = try SmallRound(["form.yaml": form, "batches/one.csv": lines.joined(separator: "\n") + "\n"])
    let mending = MendingRound(round)
    #expect(try round.run("import").status == 1)
    #expect(try mending.sheets()[0].rows[2].last?.hasSuffix(" […]") == true)
    try mending.mend(into: "mended.xlsx") { rows in
      for row in 1...2 { rows[row][4] = "U01" }
    }
    let run = try round.run("import", round.path("mended.xlsx"))
    #expect(run.out.contains("mended.xlsx: imported as batch 3: 3 records, 2 count, 1 quarantined"))
    #expect(run.error.contains("mended.xlsx:4: error: the unit must be one of the round's, not 'U09'"))
    #expect(try round.run("export", "--out", round.path("out")).status == 0)
    let rows = try String(contentsOfFile: round.path("out/tiny.csv"), encoding: .utf8)
    #expect(rows.contains(",\(long)\r\n"))
    #expect(rows.contains("\"một, hai\nba, bốn\r\nnăm\""))
  }

  @Test func `a header whose second row names the columns needs one row in the workbook`() throws {
    var lines = MendingRound.delivered.components(separatedBy: "\n")
    lines.insert("Họ tên,Đơn vị,Tầng,Điểm,Quyền số,Tuổi,Chờ,Công chức", at: 0)
    let definition = SmallRound.definition.replacingOccurrences(
      of: "one.csv, form: tiny,", with: "one.csv, form: tiny, header_rows: 2,")
    let round = try SmallRound(["round.yaml": definition, "batches/one.csv": lines.joined(separator: "\n")])
    let mending = MendingRound(round)
    #expect(try round.run("import").status == 1)
    #expect(try mending.sheets()[0].rows[0][4...] == ["unit", "stratum", "psu", "weight", "wait", "staff"])
    try mending.mend(into: "mended.xlsx") { rows in
      rows.removeLast()
      rows[1][4] = "U01"
      rows[2][8] = "1"
    }
    let run = try round.run("import", round.path("mended.xlsx"))
    #expect(run.out.contains("mended.xlsx: imported as batch 3: 2 records, 2 count, 0 quarantined"))
  }
}
