import Foundation
import Testing

/// Analyses that cannot be made, or not well: a clear message, and never a NaN or an infinity in any output.
@Suite struct BadAnalysisTests {
  /// Two strata of two PSUs, 24 rows; `w` a weight, `z` zeros, `n` negative, `N` populations.
  private static let rows: String = {
    var lines = ["h,p,w,z,neg,N,mixed,varies,small,none,y,sex,age,u,m,r1,r2,r3,r4,r5,r6,r7,r8"]
    for i in 0..<24 {
      let (h, p) = (i < 12 ? "A" : "B", (i / 6) % 2 + 1)
      let cells = [
        h, "\(p)", "2", "0", i == 0 ? "-1" : "1", "10", h == "A" ? "10" : "0.2", i == 0 ? "11" : "10",
        h == "A" ? "1" : "10", "",
        "\(i % 5)", i % 3 == 0 ? "F" : "M", i < 12 ? "young" : "old", "only",
        i % 3 == 0 ? "" : "\(i % 5)",
      ]
      lines.append((cells + Array(repeating: "\(1 + i % 2)", count: 8)).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private static let design = ["--strata", "h", "--psu", "p"]

  /// Runs in all three formats and holds each output free of what is no number.
  private func run(_ arguments: [String]) throws -> Run {
    let file = try BuiltProgram.file("t.csv", Self.rows)
    var first: Run?
    // CSV has estimates alone, and refuses to leave the rest out in silence.
    let isMore = arguments.contains { ["--compare", "--rank", "--regress", "--independence"].contains($0) }
    for format in isMore ? [[], ["--json"]] : [[], ["--json"], ["--csv"]] {
      let run = try BuiltProgram.run(["estimate", file] + arguments + format)
      for output in [run.out, run.error] {
        #expect(output.lowercased().firstMatch(of: /\b(nan|inf|infinity)\b/) == nil && !output.contains("∞"))
      }
      if format == ["--json"], run.status < 2 { _ = try JSONRows(run.out) }
      #expect(run.status == first?.status ?? run.status)
      first = first ?? run
    }
    return try #require(first)
  }

  private func run(spec: String) throws -> Run {
    try run(["--spec", try BuiltProgram.file("s.yaml", spec)])
  }

  @Test(
    arguments: [
      (["--mean", "y", "--weight", "z"], 65, "every weight is 0; nothing was estimated [weights-all-zero]"),
      (["--mean", "y", "--weight", "neg"], 1, "not '-1'; the row is left out [table-weight-unusable]"),
      (["--mean", "y", "--weight", "r1"], 0, "7 other columns are called like the weight 'r1' but for the number"),
      (
        ["--mean", "y", "--weight", "r1", "--replicate-weights", "r*", "--replicate-scale", "1"], 65,
        "column 'r1' is named both as the weight and as a replicate weight; nothing was estimated"
      ),
      (design + ["--mean", "y", "--fpc", "small"], 65, "2 PSUs in the sample and 1 in the plan"),
      (design + ["--mean", "y", "--fpc", "mixed"], 65, "[population-mixed]"),
      (design + ["--mean", "y", "--fpc", "varies"], 65, "[population-varies]"),
      (design + ["--mean", "y", "--unique-psu"], 65, "PSU '1' is in stratum 'A' and in stratum 'B'"),
      (["--quantile", "none:0.5"], 0, "no row has a value in column 'none'; what rests on it has no value"),
      (["--mean", "none"], 0, "no row has a value in column 'none'; what rests on it has no value"),
      (
        ["--mean", "m", "--by", "sex", "--compare", "pairs"], 0,
        "the difference of 'mean m' between 'F' and 'M' is undefined: nobody of 'F' answered [contrast-undefined]"
      ),
      (["--mean", "y", "--where", "sex=X"], 0, "no row fulfils the conditions; no estimate has a value"),
      (["--mean", "y", "--by", "sex", "--rank", "largest", "--csv"], 64, "--csv has estimates alone; --json has"),
      (["--mean", "y", "--psu", "u"], 0, "1 PSU in all; no error can be estimated [too-few-psus]"),
      (["--mean", "y", "--by", "u", "--rank", "largest"], 65, "'u' makes 1 group, and a comparison or a rank needs 2"),
      (design + ["--mean", "y"], 0, "1 estimate rests on fewer than 8 degrees of freedom, the fewest 2"),
      (design + ["--mean", "y", "--replicates", "jk1"], 65, "the design has 2 strata, and jk1 knows none"),
      (["--regress", "y=w,N"], 0, "'w' and 'N' follow from the columns before"),
      (["--independence", "sex,u"], 0, "no test of independence of 'sex' and 'u': the second column has 1 label only"),
      (["--mean", "y", "--publish", "n:100"], 0, "1 of 1 estimates may not be published by the rules given"),
    ])
  func `what is wrong is said`(arguments: [String], status: Int, text: String) throws {
    let run = try run(arguments)
    #expect(run.status == status)
    #expect(run.error.contains(text), "\(run.error)")
  }

  @Test(
    arguments: [
      (
        "{step: rake, margins: [{column: sex, totals: {F: 10, M: 20, X: 5}}]}",
        "step 'rake': 'X' of 'sex' has a total and nobody in the sample", "join 'X' to 'M' in 'sex'"
      ),
      (
        "{step: rake, margins: [{column: sex, totals: {F: 10}}]}",
        "step 'rake': 'M' of 'sex' is in the sample and has no total", "join 'M' to 'F' in 'sex'"
      ),
      (
        "{step: rake, margins: [{column: sex, totals: {F: 10, M: 20}}, {column: age, totals: {young: 10, old: 21}}]}",
        "margin 'sex' adds up to 30 and margin 'age' to 31, 1 apart; no weights were made [weighting-totals-disagree]",
        "both must be totals of one population"
      ),
      (
        "{step: rake, margins: [{column: h, totals: {A: 10, B: 20}}, {column: age, totals: {young: 15, old: 15}}]}",
        "hold the same rows, and their totals disagree; no weights were made [weighting-margins-disconnected]", "join "
      ),
      (
        "{step: calibrate, distance: logit, bounds: [0.9, 1.1], totals: [{one: 1000}]}",
        "within its bounds '1' reaches from 21.6 to 26.4, not 1,000", "widen the bounds"
      ),
      (
        "{step: calibrate, totals: [{number: none, total: 5}]}",
        "24 rows have no number in 'none', which a weighting step needs in every row", "calibrate to another one"
      ),
      (
        "{step: nonresponse, cells: [h], status: age, meanings: {young: respondent, old: nonrespondent}}",
        "step 'nonresponse': cell 'B' has nobody who responded, and weights of 12 to take over", "join 'B' to 'A'"
      ),
      (
        "{step: nonresponse, status: age, meanings: {young: respondent}}",
        "the response status 'old' has no meaning", "list the code under meanings"
      ),
      ("{step: trim, upper: {value: 0.5}}", "at the limit of 0.5 hold 12, and the sum of weights is 24", "wider limit"),
    ])
  func `a weighting step that cannot be made says what to repair`(step: String, text: String, help: String) throws {
    let run = try run(spec: "weighting:\n  - \(step)\nstatistics: [{mean: y}]\n")
    #expect(run.status == 65)
    #expect(run.error.contains(text), "\(run.error)")
    #expect(run.error.contains(help), "\(run.error)")
  }
}
