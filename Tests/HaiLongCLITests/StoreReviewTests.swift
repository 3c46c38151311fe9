import Foundation
import Testing

/// What a review of the store found, each held by a test.
@Suite struct StoreReviewTests {
  private static func write(_ round: SmallRound, _ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: round.path(name)))
  }

  @Test func `a file that differs in its quarantined records only was taken for a copy`() throws {
    let round = try SmallRound(["batches/one.csv": SmallRound.answers("U01", "unit", [3: "UX"])])
    #expect(try round.run("import").status == 1)
    try Self.write(round, "mended.csv", SmallRound.answers("U01", "unit", [3: "UY"]))
    let run = try round.run("import", round.path("mended.csv"), "--form", "tiny", "--basis", "probability")
    #expect(run.out.contains("mended.csv: imported as batch 3"))
    #expect(run.error.contains("not 'UY'"))
  }

  @Test func `a copy in the middle of an import kept the next file out`() throws {
    let round = try SmallRound([
      "copy.csv": SmallRound.answers("U01").replacingOccurrences(of: "\n", with: "\r\n"),
      "new.csv": SmallRound.answers("U01").replacingOccurrences(of: "U01-", with: "N-"),
    ])
    #expect(try round.run("import").status == 0)
    let run = try round.run(
      "import", round.path("copy.csv"), round.path("new.csv"), "--form", "tiny", "--basis", "probability")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.out.contains("copy.csv: already imported as batch 1"))
    #expect(run.out.contains("new.csv: imported as batch 3: 12 records, 12 count"))
    #expect(try round.run("verify").status == 0)
  }

  @Test func `an emptied store counted as new, and its personal file was emptied too`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    let personal = try Data(contentsOf: URL(fileURLWithPath: round.path(".hailong/personal.sqlite")))
    try Self.write(round, ".hailong/store.sqlite", "")
    #expect(try round.run("verify").status == 66)
    let run = try round.run("import")
    #expect(run.status == 65 && run.error.contains("[store-damaged]"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: round.path(".hailong/personal.sqlite"))) == personal)
  }

  @Test(arguments: [
    (
      "round.yaml", "form: tiny, basis: probability, mode: post", "form: tiny, basis: self_selected, mode: post",
      "basis"
    ),
    ("units.csv", "U02,Hai,Two,ward\n", "", "units"), ("form.yaml", "weight: weight", "weight: age", "item-personal"),
    ("form.yaml", "max_length: 12", "max_length: 13", "batch-of-other-form"),
    ("form.yaml", "\"9\": no_opinion", "\"9\": refused", "batch-of-other-form"),
  ])
  func `what decides figures may not change under a store`(
    file: String, old: String, new: String, word: String
  ) throws {
    let round = try SmallRound()
    #expect(try round.run("run").status == 0)
    let text = try String(contentsOfFile: round.path(file), encoding: .utf8)
    #expect(text.contains(old))
    try Self.write(round, file, text.replacingOccurrences(of: old, with: new))
    let run = try round.run("run")
    #expect(run.status == 65 && run.error.contains(word), "\(run.error)")
    if word != "item-personal" {
      try Self.write(round, file, text)
      #expect(try round.run("run").status == 0)
    }
  }

  @Test func `a label may change under a store`() throws {
    let round = try SmallRound()
    let first = try round.run("satisfaction", "--csv")
    #expect(try round.run("import").status == 0)
    try Self.write(
      round, "form.yaml", SmallRound.form.replacingOccurrences(of: "en: Waiting time", with: "en: Time of waiting"))
    #expect(try round.run("satisfaction", "--csv").out == first.out)
  }

  @Test func `within a correction the first record of a respondent counts, as everywhere`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    let lines = SmallRound.answers("U01", "wait", [2: "3"]).split(separator: "\n").map(String.init)
    let second = SmallRound.answers("U01", "wait", [2: "2"]).split(separator: "\n").map(String.init)
    try Self.write(round, "fix.csv", [lines[0], lines[1], second[1]].joined(separator: "\n") + "\n")
    let run = try round.run(
      "import", round.path("fix.csv"), "--form", "tiny", "--basis", "probability", "--correct", "--reason", "typing")
    #expect(run.error.contains("fix.csv:3: error: the respondent is already on line 2"), "\(run.error)")
  }

  @Test func `what is personal may be read by its owner only, in a backup too`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    #expect(try round.run("backup", "--out", round.path("copy")).status == 0)
    for name in ["personal.sqlite", "store.sqlite", "personal.key"] {
      for folder in [".hailong", "copy"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: round.path("\(folder)/\(name)"))
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(folder)/\(name)")
      }
    }
  }
}

/// What a new user stumbled over.
extension StoreReviewTests {
  @Test func `a correction of a file that is in the store without being one was taken for done`() throws {
    let round = try SmallRound(["fix.csv": SmallRound.answers("U01", "wait", [2: "3"])])
    #expect(try round.run("import").status == 0)
    let options = [
      "import", round.folder.path, round.path("fix.csv"), "--form", "tiny", "--basis", "probability",
    ]
    #expect(try BuiltProgram.run(options).status == 1)
    let refused = try BuiltProgram.run(options + ["--correct", "--reason", "typing"])
    #expect(refused.status == 65 && refused.error.contains("[batch-imported-uncorrected]"), "\(refused.error)")
    let retract = ["batches", "retract", round.folder.path, "3", "--reason", "no correction"]
    #expect(try BuiltProgram.run(retract).status == 0)
    #expect(try BuiltProgram.run(options + ["--correct", "--reason", "typing"]).out.contains("12 count"))
  }

  @Test func `one file under two names was said not to be imported`() throws {
    let round = try SmallRound(["batches/two.csv": SmallRound.answers("U01")])
    let run = try round.run("run")
    #expect(run.error.contains("two.csv: note: the file is batch 1"), "\(run.error)")
    #expect(!run.error.contains("[batch-not-imported]"))
  }

  @Test func `a store in a folder that is not there yet, a second backup, a file that is missing`() throws {
    let round = try SmallRound()
    #expect(try round.run("import", "--store", round.path("new/store")).status == 0)
    #expect(try round.run("backup", "--store", round.path("new/store"), "--out", round.path("b")).status == 0)
    let again = try round.run("backup", "--store", round.path("new/store"), "--out", round.path("b"))
    #expect(again.status == 73 && again.error.contains("there is a store already"))
    let missing = try round.run("import", round.path("nowhere.csv"))
    #expect(missing.status == 66 && missing.error.contains("[file-missing]"))
  }

  @Test func `a store that a crash left without a byte is made anew by run`() throws {
    let round = try SmallRound()
    try FileManager.default.createDirectory(atPath: round.path(".hailong"), withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: round.path(".hailong/store.sqlite")))
    #expect(try round.run("satisfaction").status == 66)
    #expect(try round.run("run").status == 0)
    #expect(try round.run("verify").status == 0)
  }
}
