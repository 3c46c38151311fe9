import Foundation
import Testing

/// What a person is told after an import, from the outside: the advice fits what the program did before.
@Suite struct ImportAdviceTests {
  private static func batches(_ round: SmallRound, _ options: String...) throws -> Run {
    try BuiltProgram.run(["batches", options[0], round.folder.path] + options.dropFirst())
  }

  @Test func `a workbook in which nothing was mended is not imported, and that is said`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let path = mending.round.path(MendingRound.workbook)
    let run = try mending.round.run("import", path)
    #expect(run.status == 65)
    #expect(
      run.error.contains(
        "\(path): error: no cell of the 3 records in the workbook was mended, and they are as faulty as before; nothing of the workbook was imported [quarantine-unmended]"
      ))
    #expect(try !Self.batches(mending.round, "list").out.contains("batch-1.xlsx"))
  }

  @Test func `a workbook in which nothing was mended is imported where the form takes its records now`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let units = SmallRound.units + "U09,Chín,Nine,ward\n"
    try Data(units.utf8).write(to: URL(fileURLWithPath: mending.round.path("units.csv")))
    let run = try mending.round.run("import", mending.round.path(MendingRound.workbook))
    #expect(run.out.contains("imported as batch 3: 3 records, 1 count, 2 quarantined"))
  }

  @Test func `whoever leaves a row blank that the program left blank is not told to delete it`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "quarantine/mended.xlsx") { MendingRound.mendBoth(&$0) }
    let path = mending.round.path("quarantine/mended.xlsx")
    let english = try mending.round.run("import", path)
    #expect(english.error.contains("\(path):4: error: every cell of the record is empty"))
    #expect(!english.error.contains("delete the line"))
    #expect(english.error.contains("help: the program left the row blank where it could not tell the cells apart:"))
    let other = try MendingRound()
    #expect(try other.round.run("import").status == 1)
    try other.mend(into: "quarantine/mended.xlsx") { MendingRound.mendBoth(&$0) }
    let vietnamese = try other.round.run("import", other.round.path("quarantine/mended.xlsx"), "--lang", "vi")
    #expect(vietnamese.error.contains("[record-empty]") && !vietnamese.error.contains("xóa dòng này;"))
  }

  @Test func `the command that imports a mended workbook names the store that the import was given`() throws {
    let mending = try MendingRound()
    let store = mending.round.path("kho")
    let given = try mending.round.run("import", "--store", store)
    #expect(
      given.error.contains("then run 'hailong import ROUND \(store)/quarantine/batch-1.xlsx --store \(store)'\n"))
    let plain = try mending.round.run("import")
    #expect(plain.error.contains("then run 'hailong import ROUND \(mending.round.path(MendingRound.workbook))'\n"))
  }

  @Test func `commands in the hints of every command about a store name the store that was given`() throws {
    let round = try SmallRound()
    let store = round.path("kho")
    let nowhere = try Self.batches(round, "retract", "1", "--reason", "x", "--store", store)
    #expect(nowhere.error.contains("help: import batches with 'hailong import ROUND --store \(store)'\n"))
    #expect(try round.run("import", "--store", store).status == 0)
    let unknown = try Self.batches(round, "retract", "9", "--reason", "x", "--store", store)
    #expect(unknown.error.contains("'hailong batches list ROUND --store \(store)' lists them\n"), "\(unknown.error)")
    let decision = try BuiltProgram.run([
      "decide", round.folder.path, "undo", "7", "--reason", "x", "--store", store, "--lang", "vi",
    ])
    #expect(
      decision.error.contains("'hailong decide CUỘC list --store \(store)' liệt kê các quyết định kèm số\n"),
      "\(decision.error)")
    #expect(try Self.batches(round, "retract", "9", "--reason", "x").error.contains("--store") == false)
  }

  @Test func `an import of which every file is refused leaves no store behind`() throws {
    let faulty = ["batches/one.csv": "a,b\n1,2\n", "batches/two.csv": SmallRound.answers("U02") + "\"open\n\nx\n"]
    let round = try SmallRound(faulty)
    let run = try round.run("import")
    #expect(run.status == 65)
    #expect(!FileManager.default.fileExists(atPath: round.path(".hailong")), "\(run.error)")
    #expect(try round.run("import", round.path("none.csv"), "--form", "tiny", "--basis", "probability").status == 66)
    #expect(!FileManager.default.fileExists(atPath: round.path(".hailong")))
  }

  @Test func `a store that was there stays when an import is refused, and so does one that another file made`() throws {
    let round = try SmallRound(["batches/two.csv": "a,b\n1,2\n"])
    #expect(try round.run("import").status == 65)
    #expect(try Self.batches(round, "list").out.contains("batches/one.csv"))
    #expect(try round.run("import").status == 65)
    #expect(try round.run("verify").status == 0)
  }

  @Test func `interviews that decisions left out are named when their file is taken back and imported again`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    let decided = try BuiltProgram.run([
      "decide", round.folder.path, "exclude", "--case", "batches/one.csv:2,5", "--reason", "denied",
    ])
    #expect(decided.status == 0)
    #expect(try Self.batches(round, "retract", "1", "--reason", "trial").status == 0)
    let again = try round.run("import", round.path("batches/one.csv"), "--form", "tiny", "--basis", "probability")
    #expect(
      again.error.contains(
        "warning: decision 1 left out 2 interviews of batch 1, which is this file and was taken back; they count again [decisions-left-behind]"
      ), "\(again.error)")
    #expect(again.error.contains("'hailong decide ROUND exclude --case 3:2,5 --reason …'"))
    let words = try BuiltProgram.run([
      "decide", round.folder.path, "exclude", "--case", "3:2,5", "--reason", "denied",
    ])
    #expect(words.status == 0, "\(words.error)")
  }
}
