import Foundation
import Testing

/// What is personal in a store: verified where it is, and forgotten for a reason.
@Suite struct PersonalDataTests {
  private static func forget(_ round: SmallRound, _ options: String...) throws -> Run {
    try BuiltProgram.run(["batches", "forget", round.folder.path] + options)
  }

  @Test func `verify recomputes the bytes of quarantined records, or says that it did not`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let sound = try mending.round.run("verify")
    #expect(sound.status == 0)
    #expect(sound.out.contains("\nthe bytes of 3 quarantined records recomputed, too\n"))
    let file = URL(fileURLWithPath: mending.round.path(".hailong/personal.sqlite"))
    var bytes = try Data(contentsOf: file)
    let pristine = bytes
    // The bytes as they were delivered, and not the cells, which come after.
    let place = try #require(bytes.range(of: Data("Nguyen-3,U09".utf8)))
    bytes.replaceSubrange(place, with: Data("Nguyen-3,U08".utf8))
    try bytes.write(to: file)
    let changed = try mending.round.run("verify")
    #expect(changed.status == 1)
    #expect(changed.error.contains("does not hold the bytes of record 2 of batch 1 as they were delivered"))
    #expect(!changed.error.contains("Nguyen"))
    try FileManager.default.removeItem(at: file)
    let gone = try mending.round.run("verify")
    #expect(gone.status == 0)
    #expect(gone.out.contains("\nthe bytes of 3 quarantined records not checked: personal.sqlite is not there\n"))
    #expect(
      try mending.round.run("verify", "--lang", "vi").out.contains(
        "chưa kiểm tra các byte của 3 phiếu bị loại: không có personal.sqlite"))
    try pristine.write(to: file)
    try FileManager.default.removeItem(atPath: mending.round.path(".hailong/personal.key"))
    let keyless = try mending.round.run("verify", "--json")
    #expect(keyless.status == 0)
    #expect(keyless.out.contains("\"unchecked_because\": \"personal.key is not there\""))
  }

  @Test func `what is forgotten is gone from the file, and the store still agrees`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    let figures = try MendingRound.figures(mending.round)
    let run = try Self.forget(mending.round, "1", "--reason", "promised", "--by", "An")
    #expect(run.status == 0)
    #expect(
      run.out == "batch 1 (batches/one.csv): personal data are deleted; quarantined records of it can be mended in the "
        + "delivered file only\n")
    #expect(try mending.filesWithPersonalText() == ["batches/one.csv"])
    let verify = try mending.round.run("verify")
    #expect(verify.status == 0)
    #expect(verify.out.contains("\npersonal data of batch 1 deleted, as the log says\n"))
    #expect(try MendingRound.figures(mending.round) == figures)
    let again = try Self.forget(mending.round, "1", "--reason", "promised")
    #expect(again.status == 0 && again.out.hasSuffix("personal data had been deleted before\n"))
    #expect(try mending.round.run("verify").out.components(separatedBy: "\n").last == "")
    #expect(try mending.round.run("verify").out.hasPrefix("2 batches and 4 entries of the log recomputed: all agree"))
    let page = try BuiltProgram.run(["batches", "show", mending.round.folder.path, "1"]).out
    #expect(page.contains(", An\n") && page.contains("because         promised\n"), "\(page)")
    // Who comes again is still known.
    #expect(try mending.round.run("import").out.contains("already imported as batch 1"))
  }

  @Test func `a day chooses the batches, and a command that chooses none is refused`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    #expect(try Self.forget(round, "--before", "2001-01-01", "--reason", "old").out == "")
    let all = try Self.forget(round, "--before", "2999-12-31", "--reason", "old", "--lang", "vi")
    #expect(
      all.out == """
        tệp phiếu số 1 (batches/one.csv): đã xóa thông tin cá nhân
        tệp phiếu số 2 (batches/two.csv): đã xóa thông tin cá nhân

        """)
    #expect(try Self.forget(round, "--reason", "old").status == 64)
    #expect(try Self.forget(round, "--before", "31.12.2026", "--reason", "old").status == 64)
    #expect(try Self.forget(round, "1").error.contains("[reason-missing]"))
  }

  @Test func `a mended batch keeps personal data of its own, and that is said`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "mended.xlsx") { rows in
      MendingRound.mendBoth(&rows)
      rows.removeLast()
    }
    #expect(try mending.round.run("import", mending.round.path("mended.xlsx")).status == 0)
    let run = try Self.forget(mending.round, "1", "--reason", "promised")
    #expect(run.out.contains("personal data of the records that batch 3 mends are kept there: name it, too\n"))
    #expect(try Self.forget(mending.round, "3", "--reason", "promised").out.hasSuffix("personal data are deleted\n"))
    #expect(try mending.filesWithPersonalText() == ["batches/one.csv"])
  }
}
