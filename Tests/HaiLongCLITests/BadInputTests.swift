import Foundation
import Testing

/// Outside: response files that cannot be used as a whole; the message names the path, and nothing is written.
@Suite struct BadInputTests {
  private static let checkPath =
    "  help: check the path; in round.yaml it starts from the round's folder, in a command from the folder you are in"
  private static let exportAgain = "  help: export the file again; if nobody answered, take the batch out of round.yaml"

  /// Runs the round and expects it refused with this status and these lines about its second batch.
  private func expectRefused(_ round: SmallRound, _ status: Int32, _ lines: String...) throws {
    let run = try round.run("run")
    #expect(run.status == status)
    #expect(run.error == lines.map { $0 + "\n" }.joined())
    #expect(run.out == "")
    #expect(!round.exists("out"))
  }

  @Test func `a response file that is missing`() throws {
    let round = try SmallRound()
    let batch = round.path("batches/two.csv")
    try FileManager.default.removeItem(atPath: batch)
    try expectRefused(
      round, 66, "\(batch): error: the file does not exist; nothing was imported [file-missing]", Self.checkPath)
  }

  @Test func `a response file below a file`() throws {
    let round = try SmallRound(replacing: "batches/two.csv", with: "units.csv/two.csv")
    let batch = round.path("units.csv/two.csv")
    try expectRefused(
      round, 66, "\(batch): error: the file does not exist; nothing was imported [file-missing]", Self.checkPath)
  }

  @Test func `a folder in place of a response file`() throws {
    let round = try SmallRound(replacing: "batches/two.csv", with: "batches")
    try expectRefused(
      round, 66,
      "\(round.path("batches")): error: a response file is expected, and this is a folder; nothing was imported "
        + "[file-is-folder]",
      "  help: name the response files in it, one by one")
  }

  @Test func `a response file that opens and cannot be read`() throws {
    let round = try SmallRound(replacing: "batches/two.csv", with: "/proc/self/mem")
    try expectRefused(
      round, 66,
      "/proc/self/mem: error: the file cannot be read: input/output error; nothing was imported [file-unreadable]",
      "  help: check that you may read the file and that its disk is in order, then run the command again")
  }

  @Test func `an empty response file`() throws {
    let round = try SmallRound(["batches/two.csv": ""])
    try expectRefused(
      round, 65,
      "\(round.path("batches/two.csv")): error: the file is empty; a header line and records are expected; "
        + "nothing was imported [file-empty]", Self.exportAgain)
  }

  @Test func `a response file with a header and no records`() throws {
    let round = try SmallRound(["batches/two.csv": SmallRound.columns.joined(separator: ",") + "\n"])
    let batch = round.path("batches/two.csv")
    try expectRefused(
      round, 65, "\(batch):1: error: the file has a header and no data; nothing was imported [file-without-records]",
      Self.exportAgain)
    let check = try BuiltProgram.run(["check", "--form", round.path("form.yaml"), batch])
    #expect(check.status == 65)
    #expect(
      check.error
        == "\(batch):1: error: the file has a header and no data; nothing was imported [file-without-records]\n"
        + Self.exportAgain + "\n"
    )
    #expect(try BuiltProgram.run(["estimate", batch, "--mean", "wait"]).status == 65)
  }

  @Test func `a column of the form that is missing, with the names that are there and the nearest`() throws {
    let answers = SmallRound.answers("U02").replacingOccurrences(of: "wait", with: "wiat")
    let round = try SmallRound(["batches/two.csv": answers])
    try expectRefused(
      round, 65,
      "\(round.path("batches/two.csv")):1: error: column 'wait' is not in the header; nothing was imported "
        + "[column-missing]",
      "  note: the header has 'id', 'unit', 'stratum', 'psu', 'weight', 'age', 'wiat' and 'staff'",
      "  help: did you mean 'wiat'?",
      "  help: rename the column to 'wait', or add its name to 'columns' of item 'wait' in the form")
  }

  @Test func `a number that no exact sum can hold is said without the names of types`() throws {
    let round = try SmallRound(["batches/two.csv": SmallRound.answers("U02", "weight", [4: "99999999999999999999"])])
    try expectRefused(
      round, 65,
      "\(round.path("batches/two.csv")): error: a weight or a value in 'batches/two.csv' is too large or too small to be "
        + "added exactly; nothing was estimated [sum-out-of-range]",
      "  help: give weights between 0.000001 and 1,000,000,000")
    let estimate = try BuiltProgram.run([
      "estimate", round.path("batches/two.csv"), "--weight", "weight", "--mean", "wait",
    ])
    #expect(estimate.status == 65)
    #expect(estimate.error.contains("[sum-out-of-range]"))
  }

  @Test func `what estimate cannot find`() throws {
    let round = try SmallRound()
    let batch = round.path("batches/one.csv")
    let column = try BuiltProgram.run(["estimate", batch, "--mean", "wiat"])
    #expect(column.status == 65)
    #expect(column.error.hasPrefix("\(batch):1: error: column 'wiat' is not in the header; nothing was estimated ["))
    #expect(column.error.contains("\n  help: did you mean 'wait'?\n"))
    let file = try BuiltProgram.run(["estimate", "nowhere.csv", "--mean", "wait"])
    #expect(file.status == 66)
    #expect(
      file.error == "nowhere.csv: error: the file does not exist; nothing was imported [file-missing]\n"
        + Self.checkPath + "\n")
  }
}
