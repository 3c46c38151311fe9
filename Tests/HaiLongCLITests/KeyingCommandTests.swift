import Testing

/// Outside: `hailong check --against`.
struct KeyingCommandTests {
  private let form = """
    form: paper
    version: "1"
    title: {vi: Phiếu, en: Form}
    roles: {respondent: ma, unit: null, form_number: so}
    items:
      - {id: q1, type: yes_no, label: {vi: Nhanh, en: Fast}, options: [{code: 1, label: {vi: Có, en: "Yes"}},
         {code: 0, label: {vi: Không, en: "No"}}]}

    """

  private func run(_ first: String, _ second: String, _ options: [String] = []) throws -> Run {
    let form = try BuiltProgram.file("paper.yaml", form)
    let files = [try BuiltProgram.file("a.csv", first), try BuiltProgram.file("b.csv", second)]
    let run = try BuiltProgram.run(["check", "--form", form, files[0], "--against", files[1]] + options)
    let names = zip(files, ["a.csv", "b.csv"])
    return Run(
      status: run.status, out: names.reduce(run.out) { $0.replacing($1.0, with: $1.1) },
      error: names.reduce(run.error) { $0.replacing($1.0, with: $1.1) })
  }

  @Test func `Two keyings that differ are told apart cell by cell, and the status says so`() throws {
    let run = try run("so,ma,q1\n7,R1,1\n8,R2,1\n", "so,ma,q1\n8,R2,1\n7,R1,0\n")
    #expect(run.status == 1)
    #expect(
      run.out == """
        Item  Compared  Differ  Agreement
        q1           2       1      50.0%
        2 forms compared, 1 of 2 cells differ (agreement 50.00%); 0 only in a.csv, 0 only in b.csv

        """)
    #expect(
      run.error == """
        a.csv:2: warning: 'q1' is '1' here and '0' in b.csv, line 3 [keyings-differ]
          note: form number 7
          note: 'q1' is "Fast" in form paper
          help: look at the paper form and correct the file that is wrong

        """)
  }

  @Test func `Two equal keyings end well`() throws {
    let run = try run("so,ma,q1\n7,R1,1\n", "so,ma,q1\n7,R1,1\n")
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(run.out == "1 form compared, 0 of 1 cell differ (agreement 100.00%); 0 only in a.csv, 0 only in b.csv\n")
  }

  @Test func `As JSON everything is there, and one file is compared with one`() throws {
    let run = try run("so,ma,q1\n7,R1,1\n", "so,ma,q1\n7,R1,0\n9,R9,0\n", ["--json"])
    #expect(run.status == 1)
    for part in [#""schema": "hailong-keyings/1""#, #""differing": 1"#, #""code": "keyed-once""#, #""agreement": 0"#] {
      #expect(run.out.contains(part), "\(part)")
    }
    #expect(try BuiltProgram.run(["check", "--form", "f", "a", "b", "--against", "c"]).status == 64)
  }
}
