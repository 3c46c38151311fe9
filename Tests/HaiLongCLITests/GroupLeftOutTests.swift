import Testing

/// Outside: what is said of one group of respondents that fails its gate, and of a denominator of 0.
@Suite struct GroupLeftOutTests {
  private static func round(_ criteria: String, _ files: [String: String] = [:]) throws -> SmallRound {
    let head = SmallRound.index.components(separatedBy: "criteria:")[0]
    let extra = files.keys.contains("figures.csv") ? "figures: figures.csv\n" : ""
    return try SmallRound(
      [
        "round.yaml": SmallRound.definition + "index: index.yaml\n" + extra,
        "index.yaml": head + "criteria:\n" + criteria,
      ].merging(files) { $1 })
  }

  @Test func `one failed group of several is left out, not the criterion`() throws {
    let round = try Self.round(
      """
        - {code: "1", title: {vi: A, en: A}, max: 10, source: survey, rule: {kind: linear},
           survey: {groups: [
             {form: tiny, node: overall, weight: 3, gate: {smallest_base: 10, else: withheld}},
             {form: tiny, node: wait, weight: 1, gate: {smallest_base: 20, else: rescale_denominator}}]}}

      """)
    let run = try round.run("index")
    #expect(
      run.error.contains(
        "warning: criterion 1 of unit 'U01' has 12 responses and 20 are needed; the criterion goes without respondents to "
          + "form 'tiny', and the other groups carry their weight [criterion-under-base]"), "\(run.error)")
    #expect(!run.error.contains("left out of points and maximum"))
  }

  @Test func `where the only group fails it is the criterion that is left out`() throws {
    let round = try Self.round(
      """
        - {code: "1", title: {vi: A, en: A}, max: 5, source: survey, rule: {kind: linear},
           survey: {form: tiny, node: wait, gate: {smallest_base: 20, else: rescale_denominator}}}
        - {code: "2", title: {vi: A, en: A}, max: 5, source: survey, rule: {kind: linear},
           survey: {form: tiny, node: overall, gate: {smallest_base: 10, else: withheld}}}

      """)
    #expect(try round.run("index").error.contains("20 are needed; it is left out of points and maximum"))
  }

  @Test func `why says which way to a rate was tried first, and what stood in for it`() throws {
    let round = try Self.round(
      """
        - {code: "1", title: {vi: A, en: A}, max: 4, source: figure,
           rule: {kind: linear, zero_denominator: {last_year_over: 12}}}
        - {code: "2", title: {vi: A, en: A}, max: 3, source: figure, rule: {kind: linear, zero_denominator: full}}
        - {code: "3", title: {vi: A, en: A}, max: 3, source: figure, rule: {kind: linear}}

      """,
      [
        "figures.csv":
          "unit,criterion,numerator,denominator,last_year\nU01,1,9,0,120\nU01,2,0,0,\nU01,3,3,4,\n"
          + "U02,1,9,0,\nU02,2,1,2,\nU02,3,5,4,\n"
      ])
    func why(_ target: String, _ language: String) throws -> String {
      try BuiltProgram.run(["why", round.folder.path, target, "--lang", language]).out
        .split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    }
    #expect(
      try why("U01.1", "en").contains(
        "9/0 has no value, its denominator is 0; last year's total over 12 stands in: 120/12"))
    #expect(
      try why("U01.1", "vi").contains(
        "không tính được 9/0 vì mẫu số bằng 0; lấy tổng năm trước chia 12 làm mẫu số: 120/12"))
    #expect(
      try why("U01.2", "en").contains("0/0 has no value, its denominator is 0; the index gives all points then"))
    #expect(
      try why("U02.1", "en").contains(
        "9/0 has no value, its denominator is 0; nor is there a total of last year to stand in, so that it gets no points"
      ))
    #expect(try !why("U01.3", "en").contains("denominator"))
  }

  @Test func `a share of more than all is a warning at its line of figures_csv, wherever the round is scored`() throws {
    let round = try Self.round(
      """
        - {code: "1", title: {vi: A, en: A}, max: 10, source: figure, rule: {kind: linear}}

      """, ["figures.csv": "unit,criterion,numerator,denominator\nU01,1,54,51\nU02,1,5,10\n"])
    let expected = """
      \(round.path("figures.csv")):2: warning: the numerator 54 is larger than the denominator 51; the rate counts as 100 % \
      [rate-over-one]
        note: at numerator
        note: unit 'U01', criterion '1'
        help: compare both with the unit's report; perhaps the two columns were exchanged

      """
    for command in ["index", "run"] {
      let run = try round.run(command)
      #expect(run.status == 0, "\(run.error)")
      #expect(run.error.contains(expected), "\(run.error)")
    }
    // What is written down does not depend on where the round lies.
    let findings = try String(contentsOfFile: round.path("out/findings.csv"), encoding: .utf8)
    #expect(findings.contains("\nfigures.csv,2,"), "\(findings)")
    #expect(!findings.contains(round.folder.path))
  }

  @Test func `a definition of another year than the round's period is noted`() throws {
    let criterion =
      "  - {code: \"1\", title: {vi: A, en: A}, max: 10, source: survey, rule: {kind: linear},\n"
      + "     survey: {form: tiny, node: overall, gate: {smallest_base: 10, else: withheld}}}\n"
    for (period, isNoted) in [
      ("{from: 2022-01-05, to: 2022-02-10}", true), ("{from: 2020-12-01, to: 2021-01-15}", false),
      ("{from: 2021-10-01, to: 2021-11-30}", false),
    ] {
      let round = try Self.round(
        criterion,
        ["round.yaml": SmallRound.definition + "index: index.yaml\nperiod: \(period)\n"])
      let run = try round.run("index")
      #expect(run.status == 0)
      #expect(run.error.contains("[index-year-outside-period]") == isNoted, "\(period): \(run.error)")
    }
  }
}
