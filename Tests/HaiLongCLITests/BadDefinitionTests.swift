import Foundation
import Testing

/// Outside: definitions that cannot be used, each with its file, line and path inside it.
@Suite struct BadDefinitionTests {
  private func expectRefused(_ round: SmallRound, _ status: Int32 = 65, _ lines: String...) throws {
    let run = try round.run("run")
    #expect(run.status == status)
    #expect(run.error == lines.map { $0 + "\n" }.joined())
    #expect(run.out == "")
    #expect(!round.exists("out"))
  }

  @Test func `a batch without a declared basis`() throws {
    let round = try SmallRound(replacing: "basis: probability, mode: phone", with: "mode: phone")
    try expectRefused(
      round, 65,
      "\(round.path("round.yaml")):7: error: a batch must give its 'basis': who could answer; the file is not used "
        + "[basis-missing]",
      "  note: at batches[1]",
      "  help: probability (drawn at random), census (everybody was asked) or self_selected (whoever wanted to)")
  }

  @Test func `text that is not YAML, in the round and in a form that it names`() throws {
    let round = try SmallRound(replacing: "title: {", with: "title: [")
    try expectRefused(
      round, 65,
      "\(round.path("round.yaml")):2: error: this is not YAML at column 37 (did not find expected ',' or ']'); "
        + "the file is not used [yaml-syntax]",
      "  help: write 'key: value', indent by two blanks, use no tabs")
    let form = SmallRound.form.replacingOccurrences(of: "  - {id: wait", with: "\t- {id: wait")
    let other = try SmallRound(["form.yaml": form])
    try expectRefused(
      other, 65,
      "\(other.path("form.yaml")):15: error: this is not YAML at column 1 (found character that cannot start any token); "
        + "the file is not used [yaml-syntax]",
      "  help: write 'key: value', indent by two blanks, use no tabs")
  }

  @Test func `an unknown key, with the one that may be meant`() throws {
    let round = try SmallRound([
      "form.yaml": SmallRound.form.replacingOccurrences(of: "required:", with: "requird:")
    ])
    try expectRefused(
      round, 65,
      "\(round.path("form.yaml")):13: error: there is no key 'requird' here; the file is not used [key-unknown]",
      "  note: at items[0].requird", "  help: did you mean 'required'?")
  }

  @Test func `a value of another kind, with the path of its key`() throws {
    let round = try SmallRound([
      "form.yaml": SmallRound.form.replacingOccurrences(of: "max_length: 12", with: "max_length: twelve")
    ])
    try expectRefused(
      round, 65,
      "\(round.path("form.yaml")):13: error: this must be a whole number, not 'twelve'; the file is not used [value-kind]",
      "  note: at items[0].max_length", "  help: write digits alone, as in 12")
  }

  @Test func `definitions that are not there`() throws {
    for (name, line, place) in [("form.yaml", 3, "forms[0]"), ("units.csv", 4, "units")] {
      let round = try SmallRound()
      try FileManager.default.removeItem(atPath: round.path(name))
      try expectRefused(
        round, 66,
        "\(round.path("round.yaml")):\(line): error: there is no file '\(round.path(name))'; nothing was done "
          + "[definition-file-missing]", "  note: at \(place)", "  help: paths are relative to the file that names them"
      )
    }
    let run = try BuiltProgram.run(["run", "Data/nowhere"])
    #expect(run.status == 66)
    #expect(run.error.hasPrefix("Data/nowhere: error: there is no such file; nothing was done ["))
    #expect(try BuiltProgram.run(["forms", "lint", "nowhere.yaml"]).status == 66)
    #expect(try BuiltProgram.run(["forms", "show", "nowhere"]).status == 66)
  }

  @Test func `a library of forms that is not there was a success, and a form that is not in it a missing file`() throws
  {
    let nowhere = "/nowhere-at-all"
    for command in [["forms", "list"], ["forms", "lint"], ["forms", "show", "business"]] {
      let run = try BuiltProgram.run(command + ["--data", nowhere])
      #expect(run.status == 66)
      #expect(
        run.error == """
          error: the folder of forms, SurveyForms, was not found; nothing was done [form-library-missing]
            note: looked in: '\(nowhere)'
            help: name the program's Data folder, or the folder that holds it, with --data; or give the form by its path

          """)
    }
    let run = try BuiltProgram.run(["forms", "show", "busines"])
    #expect(run.status == 66)
    #expect(run.error.contains("error: there is no form 'busines' in '"))
    #expect(run.error.contains("  help: did you mean 'business'?\n  help: name the program's Data folder"))
  }

  @Test func `check takes the delimiter that its message advises, and says that it checks no units`() throws {
    let round = try SmallRound()
    let text = SmallRound.answers("U01").replacingOccurrences(of: ",", with: ";")
    try Data(text.utf8).write(to: URL(fileURLWithPath: round.path("batches/one.csv")))
    let command = ["check", "--form", round.path("form.yaml"), round.path("batches/one.csv")]
    let found = try BuiltProgram.run(command)
    #expect(found.status == 0)
    #expect(found.error.contains("warning: cells are parted by semicolons, which nobody declared; the file is read so"))
    #expect(found.error.contains("--delimiter semicolon"))
    let wrong = try BuiltProgram.run(command + ["--delimiter", "tab"])
    #expect(wrong.status == 65)
    #expect(wrong.error.contains("cells are parted by semicolons, and tabs are expected"))
    let run = try BuiltProgram.run(command + ["--delimiter", "semicolon"])
    #expect(run.status == 0)
    #expect(run.error.hasPrefix("note: units were not checked; hailong run checks them against units.csv\n12 records"))
  }

  @Test func `a pipe was read once and hashed as nothing`() throws {
    let round = try SmallRound()
    let run = try BuiltProgram.run(["check", "--form", round.path("form.yaml"), "/dev/null"])
    #expect(run.status == 66)
    #expect(
      run.error
        == "/dev/null: error: the file cannot be read: not a regular file; nothing was imported [file-unreadable]\n"
        + "  help: check that you may read the file and that its disk is in order, then run the command again\n")
  }

  @Test func `all faults of a round are said at once`() throws {
    let definition = SmallRound.definition.replacingOccurrences(of: "mode: post", with: "mode: pots")
      .replacingOccurrences(of: "units:", with: "unit:")
    let run = try SmallRound(["round.yaml": definition]).run("satisfaction")
    #expect(run.status == 65)
    for text in ["there is no key 'unit' here", "key 'units' is missing", "'mode' cannot be 'pots'"] {
      #expect(run.error.contains("error: \(text); the file is not used ["), "\(text)")
    }
    #expect(run.error.contains("  note: at batches[0].mode\n  help: did you mean 'post'?\n"))
  }
}
