import Foundation
import Testing

/// `run` and quarantine workbooks: those that it writes, and those that round.yaml names.
@Suite struct RoundWorkbookTests {
  /// The round with a third batch.
  private static let named = SmallRound.definition.replacingOccurrences(
    of: "publication:",
    with: "  - {file: quarantine/mended.xlsx, form: tiny, basis: probability}\npublication:")

  @Test func `run wrote no workbook of what it left out, and did not say how to mend it`() throws {
    let mending = try MendingRound()
    let run = try mending.round.run("run")
    #expect(run.status == 1)
    let path = mending.round.path(MendingRound.workbook)
    let note =
      "\(mending.round.path("batches/one.csv")): note: 3 quarantined records are in \(path) [quarantine-written]"
    #expect(run.error.contains(note))
    #expect(run.error.contains("[quarantine-written]\n  help: "))
    #expect(try mending.sheets()[0].rows.map { $0[1] } == ["hailong_record", "2", "4", "6"])
    // What is there is said once; the results of both runs are the same.
    let again = try mending.round.run("run")
    #expect(!again.error.contains("[quarantine-written]"))
    #expect(again.out == run.out)
  }

  @Test func `run scores even where the workbook cannot be written, and says so in the end`() throws {
    let mending = try MendingRound()
    let run = try mending.round.run("run", "--quarantine", mending.round.path("form.yaml"))
    #expect(run.status == 73)
    #expect(run.error.contains("\(mending.round.path("form.yaml")): error:"))
    #expect(run.out.contains("24 records read from 2 batches; 21 used, 3 quarantined."))
  }

  @Test func `a quarantine workbook that the round names is mended with, not read as a file of its own`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "quarantine/mended.xlsx") { rows in
      MendingRound.mendBoth(&rows)
      rows.removeLast()
    }
    try Data(Self.named.utf8).write(to: URL(fileURLWithPath: mending.round.path("round.yaml")))
    let run = try mending.round.run("run")
    #expect(
      run.out.contains("24 records read from 2 batches; 23 used (2 of them mended), 1 quarantined."), "\(run.error)")
    #expect(!run.error.contains("[batch-not-imported]"))
    let list = try BuiltProgram.run(["batches", "list", mending.round.folder.path]).out
    #expect(list.contains("mends batch 1"))
    #expect(try mending.round.run("import").out.contains("quarantine/mended.xlsx: already imported as batch 3"))
    let streamed = try mending.round.run("run", "--no-store")
    #expect(streamed.status == 65)
    #expect(
      streamed.error.contains(
        "\(mending.round.path("quarantine/mended.xlsx")): error: this is a quarantine workbook, whose records can be read"
      ))
    #expect(streamed.error.contains("[quarantine-needs-store]"))
  }

  @Test func `a named workbook of an unknown batch stops the run with what to do`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "quarantine/mended.xlsx") { $0[1][0] = "7-00000000" }
    try Data(Self.named.utf8).write(to: URL(fileURLWithPath: mending.round.path("round.yaml")))
    let run = try mending.round.run("run")
    #expect(run.status == 65)
    #expect(run.error.contains("the quarantine of this store has no record '2' of batch '7-00000000'"))
    #expect(run.error.contains("  help: where the store was made anew, use the workbook that this store wrote"))
  }
}
