import Foundation
import Testing

/// Outside: what a person could not act on who had the message alone.
@Suite struct PlainMessageTests {
  private static func write(_ round: SmallRound, _ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: round.path(name)))
  }

  @Test(arguments: [
    (
      "round.yaml", "form: tiny, basis: probability, mode: post", "form: tiny, basis: census, mode: post", "'basis' was"
    ),
    ("round.yaml", "mode: post", "mode: post, delimiter: comma", "'delimiter' was"),
    ("form.yaml", "max_length: 12", "max_length: 13", "'form' was"),
  ])
  func `a file that is there was passed over in silence though it is declared otherwise now`(
    file: String, old: String, new: String, words: String
  ) throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    let text = try String(contentsOfFile: round.path(file), encoding: .utf8)
    try Self.write(round, file, text.replacingOccurrences(of: old, with: new))
    let run = try round.run("import")
    #expect(run.status == 0)
    #expect(run.error.contains("one.csv: warning: the file is batch 1"), "\(run.error)")
    #expect(run.error.contains("imported when \(words) declared otherwise; nothing was read again"), "\(run.error)")
    #expect(run.error.contains("'hailong batches retract ROUND 1 --reason \"…\"'"))
  }

  @Test func `options that contradict the round were passed over in silence`() throws {
    let round = try SmallRound()
    let file = round.path("batches/one.csv")
    for files in [[], [file]] {
      let run = try BuiltProgram.run(
        ["import", round.folder.path] + files + ["--basis", "census", "--delimiter", "tab"])
      #expect(run.status == 64)
      #expect(
        run.error == """
          \(file): error: --basis and --delimiter say something else of this file than what is declared for it; \
          nothing was imported [options-against-round]
            help: leave such options out, or change the batch in round.yaml; they are for files that it does not name

          """)
    }
    #expect(!round.exists(".hailong/store.sqlite"))
    let same = try round.run("import", file, "--form", "tiny", "--basis", "probability", "--mode", "post")
    #expect(same.status == 0 && same.out.contains("imported as batch 1"))
  }

  @Test func `a faulty command was blamed on the store`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    let unreasoned = try BuiltProgram.run(["batches", "retract", round.folder.path, "1"])
    #expect(unreasoned.status == 64)
    #expect(
      unreasoned.error == """
        error: corrections, retractions and decisions need a reason, and the command gives none; nothing was changed \
        [reason-missing]
          help: add --reason "…" to the command; the log keeps it

        """)
    let unknown = try BuiltProgram.run(["batches", "show", round.folder.path, "7"])
    #expect(unknown.status == 64)
    #expect(
      unknown.error == """
        error: the store has no batch '7'; nothing was changed [batch-unknown]
          note: it has '1' and '2'
          help: name a batch by its number or file; 'hailong batches list ROUND' lists them

        """)
  }

  @Test func `a head that is none was looked for in the log`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    for head in ["", "12ab", String(repeating: "g", count: 64), String(repeating: "１", count: 64)] {
      let run = try round.run("verify", "--head", head)
      #expect(run.status == 64 && run.error.contains("--head must be the 64 hexadecimal digits"), "\(run.error)")
    }
    let strange = try round.run("verify", "--head", String(repeating: "0f", count: 32))
    #expect(strange.status == 1 && strange.error.contains("  help: check that the head was copied from a report"))
    let head = try #require(
      try round.run("backup", "--out", round.path("copy"), "--by", "An").out.split(separator: " ").last)
    #expect(try round.run("verify", "--head", head.trimmingCharacters(in: .newlines).uppercased()).status == 0)
    #expect(try round.run("verify").out.hasPrefix("2 batches and 3 entries of the log"))
  }

  @Test func `records that gave way to later ones were in no count`() throws {
    let form = SmallRound.form.replacingOccurrences(of: "weight: weight}", with: "weight: weight, version: sent}")
    func versioned(_ version: Int) -> String {
      let lines = SmallRound.answers("U01").split(separator: "\n").map(String.init)
      return ([lines[0] + ",sent"] + lines.dropFirst().map { $0 + ",\(version)" }).joined(separator: "\n") + "\n"
    }
    let round = try SmallRound(["form.yaml": form, "batches/one.csv": versioned(1), "batches/two.csv": versioned(2)])
    for option in ["--no-store", "--lang=en"] {
      let run = try round.run("run", option)
      #expect(
        run.out.contains(
          "24 records read from 2 batches; 12 used, 0 quarantined, 12 superseded by a later record of the same respondent."
        ), "\(run.out)")
      #expect(run.error.contains("24 records read, 12 used, 0 quarantined, 12 superseded; "))
    }
    let page = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    #expect(page.contains(">Superseded</th>") && page.contains("12 records gave way to a later one"))
    let file = round.path("batches/two.csv")
    try Self.write(round, "batches/two.csv", SmallRound.answers("U02"))
    let missing = try round.run("run", "--no-store")
    #expect(missing.error.contains("\(file):1: error: column 'sent' is not in the header"), "\(missing.error)")
    #expect(
      missing.error.contains("  help: the form's role 'version' names it; rename the column in the file or change"))
    #expect(!missing.error.contains("'columns' of"))
  }

  @Test func `a table of units without blocks did not say what a block is`() throws {
    let round = try SmallRound(["units.csv": "code,name_vi,name_en\nU01,Một,One\nU02,Hai,Two\n"])
    let run = try round.run("run")
    #expect(run.status == 65)
    #expect(run.error.contains("units.csv:1: error: the table lacks column 'block'; the file is not used"))
    #expect(
      run.error.contains("  help: the table's first line has to name the columns code, name_vi, name_en, block\n"))
    #expect(run.error.contains("  help: 'block' says among which units a unit is ranked"))
  }
}
