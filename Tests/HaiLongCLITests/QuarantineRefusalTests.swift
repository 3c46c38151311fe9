import Foundation
import Testing

/// Quarantine workbooks of which nothing is imported.
@Suite struct QuarantineRefusalTests {
  private func refusal(_ mending: MendingRound, _ change: (inout [[String]]) -> Void) throws -> Run {
    try mending.mend(into: "quarantine/mended.xlsx", change)
    let run = try mending.round.run("import", mending.round.path("quarantine/mended.xlsx"))
    #expect(run.status == 65)
    #expect(run.out.hasPrefix("quarantine/mended.xlsx: refused, nothing imported\n"))
    #expect(!run.error.contains(MendingRound.personal))
    return run
  }

  @Test func `a row of no record and a column of no file are named, and nothing is imported`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let path = mending.round.path("quarantine/mended.xlsx")
    let added = try refusal(mending) { $0[2][1] = "77" }
    #expect(added.error.contains("\(path):3: error: the quarantine of this store has no record '77' of batch '1-"))
    let other = try refusal(mending) { $0[1][0] = "1-00000000" }
    #expect(
      other.error.contains("\(path):2: error: the quarantine of this store has no record '2' of batch '1-00000000'"))
    let column = try refusal(mending) { rows in
      rows[0].append("id")
      rows[1].append("An")
    }
    #expect(column.error.contains("\(path): error: the workbook was not written with a column called 'id'"))
    let unnamed = try refusal(mending) { $0[1].append("x") }
    #expect(unnamed.error.contains("called '#11'"))
    let twice = try refusal(mending) { $0[0].append("wait") }
    #expect(twice.error.contains("called 'wait'"))
    let empty = try refusal(mending) { $0 = [$0[0]] }
    #expect(empty.error.contains("[file-without-records]"))
  }

  @Test func `a column that was taken out keeps what the store has`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "quarantine/mended.xlsx") { rows in
      MendingRound.mendBoth(&rows)
      rows.removeLast()
      rows = rows.map { Array($0.dropLast()) }
    }
    let run = try mending.round.run("import", mending.round.path("quarantine/mended.xlsx"))
    #expect(run.out.contains("2 records, 2 count, 0 quarantined"))
  }

  @Test func `rows of a batch that was taken back, or of several, are not imported`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let two = mending.round.path("batches/two.csv")
    let spoiled = try String(contentsOfFile: two, encoding: .utf8).replacingOccurrences(
      of: "U02-4,U02", with: "U02-99,U07")
    try Data(spoiled.utf8).write(to: URL(fileURLWithPath: two))
    #expect(try mending.round.run("import", two, "--correct", "--reason", "trial").status == 1)
    let foreign = try mending.sheets("quarantine/batch-3.xlsx")[0].rows
    let mixed = try refusal(mending) { $0.append(foreign[1]) }
    #expect(mixed.error.contains("error: the rows belong to several batches: 1, 3;"))
    let retract = ["batches", "retract", mending.round.folder.path, "1", "--reason", "trial"]
    #expect(try BuiltProgram.run(retract).status == 0)
    let retracted = try refusal(mending) { MendingRound.mendBoth(&$0) }
    #expect(retracted.error.contains("[quarantine-of-retracted-batch]"))
  }
}
