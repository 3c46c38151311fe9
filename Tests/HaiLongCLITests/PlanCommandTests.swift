import Foundation
import Testing

/// Outside: planning, from the sample's size to the audit that reads the drawn sample.
@Suite struct PlanCommandTests {
  private static let frame = "Data/plans/frame.csv"

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\r\n").map(String.init)
  }

  private func draw(_ options: String..., frame: String = Self.frame) throws -> Run {
    try BuiltProgram.run(
      ["plan", "draw", frame, "--id", "id", "--form", "sipas-citizen-39", "--seed", "20261126"] + options)
  }

  @Test func `size prints three answers and what they mean, in both languages and as JSON`() throws {
    let size = ["plan", "size", "--population", "400"]
    let en = try BuiltProgram.run(size)
    #expect(en.status == 0 && en.error == "")
    #expect(en.out.contains("Yamane N/(1+N·e²)           200             200\n"))
    #expect(en.out.contains("Cochran, drawn singly       197             197\n"))
    #expect(en.out.contains("give --response"))
    let vi = try BuiltProgram.run(size + ["--lang", "vi", "--design-effect", "2.5", "--response", "80%"])
    #expect(vi.out.contains("Cochran, hệ số thiết kế 2,5           283            354\n"))
    let json = try JSONRows(BuiltProgram.run(size + ["--margin", "0.03", "--rounding", "round", "--json"]).out)
    #expect(json.document["schema"] as? String == "hailong-plan-size/1")
    // 400/(1 + 400 · 0.0009) = 294.12.
    #expect(try json.rows.map { try $0.number("answers") }.first == 294)
    for wrong in [
      ["--margin", "0"], ["--margin", "60%"], ["--level", "1"], ["--response", "101%"], ["--share", "1"],
      ["--design-effect", "0.9"],
    ] {
      #expect(try BuiltProgram.run(size + wrong).status == 64, "\(wrong)")
    }
  }

  @Test func `recheck says how many people to ask again, in both languages and as JSON`() throws {
    let words = ["plan", "recheck", "--interviews", "180"]
    let en = try BuiltProgram.run(words)
    #expect(en.status == 0 && en.error == "")
    #expect(en.out.contains("agreement, Wald"), "\(en.out)")
    #expect(en.out.contains("give --response"))
    let vi = try BuiltProgram.run(words + ["--lang", "vi", "--response", "70%"])
    #expect(vi.out.contains("tỷ lệ khớp, Wald") && vi.out.contains("chia cho 70%"), "\(vi.out)")
    let json = try JSONRows(BuiltProgram.run(words + ["--json"]).out)
    #expect(json.document["schema"] as? String == "hailong-plan-recheck/1")
    // 195.91/(1 + 194.91/180) = 94.06 for Wald and kappa; Wilson's 195.70 gives 94.01.
    #expect(try json.rows.map { try $0.number("people") } == [95, 95, 95])
    for wrong in [
      ["--agreement", "100%"], ["--margin", "50%"], ["--kappa", "1"], ["--kappa-margin", "0"], ["--shares", "80%"],
      ["--shares", "80%,30%"], ["--shares", "a,b"], ["--level", "0"], ["--response", "101%"],
    ] {
      #expect(try BuiltProgram.run(words + wrong).status == 64, "\(wrong)")
    }
    #expect(try BuiltProgram.run(["plan", "recheck", "--interviews", "1"]).status == 64)
  }

  @Test func `allocate shares a table, counts a list, and makes the plan of a round`() throws {
    let table = try BuiltProgram.run([
      "plan", "allocate", "Data/plans/strata.csv", "--total", "400", "--by", "proportional", "--stratum", "area",
      "--population", "residents", "--minimum", "60",
    ])
    #expect(table.status == 0 && table.error == "3 lines, 400 planned of 12,000 people\n")
    #expect(lines(table.out) == ["stratum,population,planned", "urban,5200,156", "rural,6100,184", "island,700,60"])
    let json = try JSONRows(
      BuiltProgram.run([
        "plan", "allocate", "Data/plans/strata.csv", "--total", "400", "--by", "neyman", "--stratum", "area",
        "--population", "residents", "--deviation", "deviation", "--json",
      ]).out)
    // N·S = 96200, 134200, 17500 of 247900: 155.2, 216.5, 28.2.
    #expect(try json.rows.map { try $0.number("planned") } == [155, 217, 28])
    let list = try BuiltProgram.run([
      "plan", "allocate", Self.frame, "--total", "60", "--by", "proportional", "--unit", "unit", "--form", "f",
    ])
    #expect(
      lines(list.out) == [
        "form,unit,stratum,population,planned", "f,U01,U01,60,20", "f,U02,U02,63,21", "f,U03,U03,57,19",
      ])
    let kinds = try BuiltProgram.run([
      "plan", "allocate", "Data/plans/units.csv", "--by", "kind", "--kind", "kind", "--number", "rural=500", "--number",
      "town=600", "--stratum", "code",
    ])
    #expect(kinds.error == "9 lines, 5,000 planned\n")
    let wrong = try BuiltProgram.run([
      "plan", "allocate", "Data/plans/units.csv", "--by", "kind", "--kind", "kind", "--number", "rural=500",
      "--stratum",
      "code",
    ])
    #expect(wrong.status == 65 && wrong.error.contains("there is no number for units of kind 'town'"))
  }

  @Test func `law: the same seed gives the same bytes, and the order of the list does not matter`() throws {
    let text = try String(contentsOf: BuiltProgram.root.appendingPathComponent(Self.frame), encoding: .utf8)
    let rows = text.split(separator: "\n")
    let reversed = try BuiltProgram.file(
      "r.csv", ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n") + "\n")
    for options in [
      ["--unit", "unit", "--size", "5"], ["--psu", "village", "--psus", "3", "--method", "pps", "--size", "9"],
    ] {
      let arguments = ["--id", "id", "--form", "f", "--seed", "7"] + options
      let runs = try [Self.frame, Self.frame, reversed].map { try BuiltProgram.run(["plan", "draw", $0] + arguments) }
      #expect(runs[0].status == 0 && runs[0].out == runs[1].out && runs[0].out == runs[2].out)
      let other = try BuiltProgram.run(
        ["plan", "draw", Self.frame, "--id", "id", "--form", "f", "--seed", "8"] + options)
      #expect(other.out != runs[0].out)
    }
  }

  @Test func `the record of a draw has the digests of frame, plan and sample`() throws {
    let folder = try BuiltProgram.temporaryFolder().path
    let plan = try BuiltProgram.file(
      "plan.csv", "form,unit,stratum,planned\nsipas-citizen-39,U01,urban,4\nother,U01,urban,9\n")
    let run = try draw(
      "--unit", "unit", "--stratum", "area", "--size", plan, "--spares", "2", "--record", folder + "/draw.json")
    #expect(run.status == 0)
    #expect(lines(run.out).count == 1 + 4 + 2)
    #expect(run.error.contains("the plan does not name stratum 'rural' of unit 'U01'"))
    #expect(run.error.contains("drawn 4 of 36 people and 2 spares"))
    let record = try JSONRows(String(contentsOfFile: folder + "/draw.json", encoding: .utf8))
    #expect(record.document["schema"] as? String == "hailong-draw/1")
    #expect(record.document["seed"] as? String == "20261126")
    let sample = try BuiltProgram.file("sample.csv", run.out)
    let digest = try BuiltProgram.run(executable: URL(fileURLWithPath: "/usr/bin/sha256sum"), [sample]).out.prefix(64)
    #expect(record.document["sample_sha256"] as? String == String(digest))
    let inputs = (record.document["provenance"] as? [String: Any])?["inputs"] as? [[String: String]]
    #expect(Set(inputs?.compactMap { $0["file"] } ?? []) == [Self.frame, plan])
  }

  @Test func `the audit of a round reads the sample as it was drawn`() throws {
    let people = ["U01", "U02"].flatMap { unit in (2...25).map { "\(unit)-\($0),\(unit)" } }
    let frame = try BuiltProgram.file("frame.csv", "id,unit\n" + people.joined(separator: "\n") + "\n")
    let sample = try BuiltProgram.run([
      "plan", "draw", frame, "--id", "id", "--unit", "unit", "--size", "12", "--spares", "6", "--seed", "3", "--form",
      "tiny",
    ])
    let answered = Set((2...13).map { "U01-\($0)" })
    let cases = lines(sample.out).dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .filter { answered.contains(String($0[1])) }
    let spares = cases.filter { $0[6] == "spare" }.count
    // Twelve of U01 answered, and the seed drew some of them and not all: else nothing could be told apart.
    #expect(spares > 0 && cases.count > spares && cases.count < 12)
    let round = try SmallRound([
      "round.yaml": SmallRound.definition + "audit: {sample: sample.csv}\n", "sample.csv": sample.out,
    ])
    let run = try BuiltProgram.run(["audit", round.folder.path, "--no-store", "--json"])
    #expect(run.status != 65, "\(run.error)")
    #expect(run.out.contains("(\(12 - cases.count) of 12 interviews)"), "\(run.out)")
    #expect(run.out.contains("interviews from the spare list: 8.3% (\(spares) of 12 interviews)"), "\(run.out)")
  }

  @Test func `what a draw refuses is said with file and line, and nothing is printed`() throws {
    let missing = try BuiltProgram.run(["plan", "draw", Self.frame, "--id", "id", "--form", "f", "--size", "5"])
    #expect(missing.status == 64 && missing.out == "" && missing.error.contains("[seed-missing]"))
    let column = try draw("--unit", "unti", "--size", "5")
    #expect(column.status == 65 && column.out == "" && column.error.contains("did you mean 'unit'?"))
    let twice = try BuiltProgram.file("f.csv", "id,v\nsecret,a\nb,a\nsecret,b\n")
    let key = try draw("--size", "1", frame: twice)
    #expect(key.status == 65 && key.error.hasPrefix("\(twice):4: error: the key of this row is that of line 2;"))
    #expect(!key.error.contains("secret"))
    let sizes = try BuiltProgram.file("s.csv", "id,n\na,5\nb,0\nc,\nd,-2\ne,x\n")
    let size = try draw("--size", "1", "--method", "pps", "--size-column", "n", frame: sizes)
    #expect(size.status == 65)
    for line in 3...6 { #expect(size.error.contains("\(sizes):\(line): error: the size must be")) }
    let large = try draw("--size", "181")
    #expect(large.status == 65 && large.error.contains("the frame has 180 people, and 181 are to be drawn"))
    let blank = try BuiltProgram.file("b.csv", "id,v\na,\n,b\n")
    let cell = try draw("--size", "1", "--stratum", "v", frame: blank)
    #expect(cell.status == 65 && cell.error.contains("b.csv:2: error:") && cell.error.contains("b.csv:3: error:"))
    let deviations = try BuiltProgram.file("d.csv", "s,N,S\na,5,1\nb,5,-1\nc,5,\nd,2.5,1\n")
    let table = try BuiltProgram.run([
      "plan", "allocate", deviations, "--total", "5", "--by", "neyman", "--stratum", "s", "--population", "N",
      "--deviation", "S",
    ])
    #expect(table.status == 65 && table.out == "")
    for line in 3...5 { #expect(table.error.contains("\(deviations):\(line): error:")) }
    #expect(try draw("--size", "1", frame: try BuiltProgram.file("e.csv", "id,unit\n")).status == 65)
    #expect(try draw("--size", "1", frame: "no.csv").status == 66)
    #expect(try draw("--size", "1", "--record", "/dev/null/x.json").status == 73)
    for wrong in [["--psu", "village"], ["--method", "pps"], ["--start", "2"], ["--psu", "v", "--psus", "0"]] {
      let run = try BuiltProgram.run(
        ["plan", "draw", Self.frame, "--id", "id", "--form", "f", "--seed", "1", "--size", "5"] + wrong)
      #expect(run.status == 64, "\(wrong)")
    }
  }

  @Test func `a plan that does not fit its frame is refused, with what was meant`() throws {
    let header = "form,unit,stratum,planned\n"
    let wrong = try BuiltProgram.file(
      "wrong.csv", header + "sipas-citizen-39,U01,urban,4\nsipas-citizen-39,U0l,rural,3\n")
    let misspelt = try draw("--unit", "unit", "--stratum", "area", "--size", wrong)
    #expect(misspelt.status == 65 && misspelt.out == "")
    #expect(misspelt.error.contains("the plan has 3 for stratum 'rural' of unit 'U0l', which is not in the frame"))
    #expect(misspelt.error.contains("did you mean 'U01'?"))
    let strata = try BuiltProgram.file(
      "strata.csv", header + "sipas-citizen-39,U01,urban,4\nsipas-citizen-39,U01,rural,3\n")
    let summed = try draw("--unit", "unit", "--size", strata)
    #expect(summed.status == 65 && summed.out == "" && summed.error.contains("[plan-column-not-named]"))
    #expect(try draw("--unit", "unit", "--stratum", "area", "--size", strata).status == 0)
    let kinds = try BuiltProgram.run([
      "plan", "allocate", "Data/plans/units.csv", "--by", "kind", "--kind", "kind", "--number", "rural=500",
      "--number", "town=600", "--number", "twon=9", "--stratum", "code",
    ])
    #expect(kinds.status == 65 && kinds.out == "" && kinds.error.contains("did you mean 'town'?"))
    #expect(try draw("--size", "0").status == 64)
    let none = ["plan", "allocate", Self.frame, "--total", "0", "--by", "equal", "--stratum", "area"]
    #expect(try BuiltProgram.run(none).status == 64)
  }

  @Test func `decimals with a comma are refused with how to write them, and help shows a default as it is written`()
    throws
  {
    for (option, text, point) in [
      ("--margin", "0,05", "0.05"), ("--margin", "2,5%", "2.5%"), ("--level", "0,95", "0.95"),
      ("--design-effect", "2,5", "2.5"),
    ] {
      let run = try BuiltProgram.run(["plan", "size", "--population", "400", option, text])
      #expect(run.status == 64 && run.error.contains("write decimals with a point: \(point)"), "\(run.error)")
    }
    let help = try BuiltProgram.run(["plan", "size", "--help"]).out.replacingOccurrences(of: "\n", with: " ")
    #expect(!help.contains("DecimalFraction") && help.contains("5%)") && help.contains("50%)"), "\(help)")
  }

  @Test func `a draw as JSON is the record with the people of the table`() throws {
    let options = ["--unit", "unit", "--size", "4", "--spares", "1"]
    let arguments = ["plan", "draw", Self.frame, "--id", "id", "--form", "f", "--seed", "5"] + options
    let table = lines(try BuiltProgram.run(arguments).out).dropFirst().map { $0.split(separator: ",")[1] }
    let document = try JSONRows(BuiltProgram.run(arguments + ["--json"]).out).document
    #expect(document["schema"] as? String == "hailong-draw/1")
    let people = (document["sample"] as? [[String: Any]] ?? []).compactMap { $0["respondent"] as? String }
    #expect(people == table.map(String.init) && people.count == 15)
  }

  @Test func `the audit of one unit is printed as JSON and as cases, too`() throws {
    let round = ["audit", "Data/demo-city-2021", "--no-store", "--unit", "SN07"]
    let document = try JSONRows(BuiltProgram.run(round + ["--json"]).out)
    #expect(Set(document.rows.map { $0["unit"] as? String }) == ["SN07"])
    let cases = try BuiltProgram.run(round + ["--cases"]).out.split(separator: "\r\n").dropFirst()
    #expect(
      !cases.isEmpty && cases.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false)[3] == "SN07" })
    #expect(try BuiltProgram.run(round + ["--json", "--cases"]).status == 64)
  }
}
