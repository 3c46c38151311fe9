import Foundation
import Testing

/// `hailong indices` from the outside.
@Suite struct IndicesCommandTests {
  @Test func `the library is listed, and what cannot be scored with is marked`() throws {
    let run = try BuiltProgram.run(["indices", "list"])
    #expect(run.status == 0 && run.error == "")
    let lines = run.out.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("decision-766") && lines[0].hasSuffix("(cannot be scored)"))
    #expect(lines[1].hasPrefix("demo-city-2021") && !lines[1].contains("cannot be scored"))
  }

  @Test func `a definition is shown with its points, rules and what is unknown, in both languages`() throws {
    let english = try BuiltProgram.run(["indices", "show", "decision-766"])
    #expect(english.status == 0)
    for text in [
      "not from a survey", "capped_linear threshold=unknown", "capped_linear threshold=80%", "unknown  figure",
      "void_if=late", "zero_denominator=last_year_over:12",
      "cannot be scored with, since parameters are written as unknown at 3.3x, 3.1, 3.2, 4.2b",
      "capped_linear: all points from the threshold on, in proportion below",
    ] {
      #expect(english.out.contains(text), "\(text)")
    }
    let vietnamese = try BuiltProgram.run(["indices", "show", "demo-city-2021", "--lang", "vi"])
    for text in [
      "Quy tắc", "khối locality: Quận, huyện; Xuất sắc ≥ 90", "step_grid step=0.25", "không xếp hạng: SN25",
      "thẩm định", "step_grid: điểm thẩm định theo từng bước", "binary: đạt thì được điểm tối đa, không đạt 0 điểm",
    ] {
      #expect(vietnamese.out.replacingOccurrences(of: "\n", with: " ").contains(text), "\(text)")
    }
  }

  @Test func `the whole library lints without a warning, and of Decision 766 notes what has no points left`() throws {
    let run = try BuiltProgram.run(["indices", "lint"])
    #expect(run.status == 0 && run.out == "")
    #expect(run.error.hasPrefix("Data/indices/decision-766.yaml:61: note: group 'G3' has no points left for 3.1, 3.2"))
    #expect(run.error.contains("\n5 definitions linted, 1 finding\n") && !run.error.contains("warning:"))
  }

  @Test func `every mistake is named with its line and key, however many there are of a kind`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    let source = BuiltProgram.root.appendingPathComponent("Data/indices/demo-city-2021.yaml")
    let text = try String(contentsOf: source, encoding: .utf8)
    let file = folder.appendingPathComponent("mine.yaml")
    try text.replacingOccurrences(of: "kind: appraised", with: "kind: apraised")
      .write(to: file, atomically: true, encoding: .utf8)
    let run = try BuiltProgram.run(["indices", "lint", file.path])
    #expect(run.status == 65)
    let mistakes = text.components(separatedBy: "kind: appraised").count - 1
    #expect(run.error.components(separatedBy: "'kind' cannot be 'apraised'").count - 1 == mistakes)
    #expect(
      run.error.contains("did you mean 'appraised'?")
        && run.error.contains("note: at criteria[2].children[2.1].rule.kind"))
  }

  @Test func `what is suspected is no error, and the status says that something was found`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    let source = BuiltProgram.root.appendingPathComponent("Data/indices/demo-city-2021.yaml")
    let file = folder.appendingPathComponent("mine.yaml")
    try String(contentsOf: source, encoding: .utf8).replacingOccurrences(of: "threshold: 80%", with: "threshold: 100%")
      .write(to: file, atomically: true, encoding: .utf8)
    let run = try BuiltProgram.run(["indices", "lint", file.path])
    #expect(run.status == 1)
    #expect(run.error.contains("warning: a threshold of 100 % at criterion '7.2' has no effect"))
  }

  @Test func `a name that is not in the library, and a library that is not there, are said`() throws {
    let unknown = try BuiltProgram.run(["indices", "show", "decision-767"])
    #expect(unknown.status == 66)
    #expect(unknown.error.contains("there is no index definition 'decision-767'"))
    #expect(unknown.error.contains("did you mean 'decision-766'?"))
    let nowhere = try BuiltProgram.run(["indices", "list", "--data", "/nowhere"])
    #expect(nowhere.status == 66)
    #expect(
      nowhere.error.contains("error: the folder of index definitions, Data/indices, was not found; nothing was done"))
  }
}
