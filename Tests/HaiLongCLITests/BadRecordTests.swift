import Foundation
import Testing

/// Outside: records that are left out and answers that are not taken; the run goes on and says so.
@Suite struct BadRecordTests {
  private let offScale = [5: "7"]

  @Test func `a code off the scale puts its record into quarantine`() throws {
    let round = try SmallRound(["batches/two.csv": SmallRound.answers("U02", "wait", offScale)])
    let run = try round.run("run", "--no-store")
    #expect(run.status == 1)
    #expect(
      run.error == """
        \(round.path("batches/two.csv")):5: error: response to 'wait' must be 1 to 3, or 9 for no opinion, not '7'; \
        the record is quarantined [response-off-scale]
          note: 'wait' is "Waiting time" in form tiny
          help: correct the cell by what the respondent answered, or add the code to the scale or to 'nonresponse' in the form
        24 records read, 23 used, 1 quarantined; 1 kind of finding

        """)
    #expect(run.out.hasPrefix("Small round\n24 records read from 2 batches; 23 used, 1 quarantined.\n"))
  }

  @Test func `a code off the scale counts as missing where the form says so`() throws {
    let form = SmallRound.form.replacingOccurrences(of: "scales:", with: "unreadable_item: missing\nscales:")
    let round = try SmallRound([
      "form.yaml": form, "batches/two.csv": SmallRound.answers("U02", "wait", offScale),
    ])
    let run = try round.run("run", "--json")
    #expect(run.status == 0)
    #expect(
      run.error == """
        \(round.path("batches/two.csv")):5: warning: response to 'wait' must be 1 to 3, or 9 for no opinion, not '7'; \
        the answer counts as missing [response-off-scale]
          note: 'wait' is "Waiting time" in form tiny
          help: correct the cell by what the respondent answered, or add the code to the scale or to 'nonresponse' in the form
        24 records read, 24 used, 0 quarantined; 1 kind of finding

        """)
    #expect(run.out.contains(#""unreadable": ["#))
    #expect(run.out.contains(#"{"item": "wait", "unit": "U02", "count": 1}"#))
  }

  @Test func `a unit that is not in units csv, with the nearest codes`() throws {
    let cells = [5: "U20", 6: "U0Z", 7: "Thủ Đức", 8: ""]
    let round = try SmallRound(["batches/two.csv": SmallRound.answers("U02", "unit", cells)])
    let run = try round.run("satisfaction")
    #expect(run.status == 1)
    let batch = round.path("batches/two.csv")
    let expected = """
      \(batch):5: error: the unit must be one of the round's, not 'U20'; the record is quarantined [unit-unknown]
        help: did you mean 'U02'?
        help: write the code as units.csv has it, or add the unit there
      \(batch):6: error: the unit must be one of the round's, not 'U0Z'; the record is quarantined [unit-unknown]
        help: did you mean 'U01' or 'U02'?
        help: write the code as units.csv has it, or add the unit there
      \(batch):7: error: the unit must be one of the round's, not 'Thủ Đức'; the record is quarantined [unit-unknown]
        help: write the code as units.csv has it, or add the unit there
      \(batch):8: error: the unit is blank; the record is quarantined [unit-blank]
        help: fill in a unit's code from units.csv

      """
    #expect(run.error.hasPrefix(expected))
  }

  /// The words of the fault in a delivered batch, where 0 is a fault, and in `estimate`, where it is none.
  private static let weights: [(cell: String, batch: String)] = [
    ("", "the weight is blank"),
    ("0", "the weight must be a number greater than 0, not '0'"),
    ("-1", "the weight must be a number greater than 0, not '-1'"),
    ("two", "the weight must be a number greater than 0, not 'two'"),
    ("nan", "the weight must be a number greater than 0, not 'nan'"),
    ("\"1,5\"", "the weight must be written with a decimal point and no thousands mark, not '1,5'"),
  ]

  @Test(arguments: weights)
  func `a weight that is no weight`(cell: String, batch: String) throws {
    let round = try SmallRound(["batches/two.csv": SmallRound.answers("U02", "weight", [9: cell])])
    let file = round.path("batches/two.csv")
    let run = try round.run("run", "--no-store")
    #expect(run.status == 1)
    let comma =
      "  help: if the whole file has decimal commas, write 'decimal_comma: true' at the batch in round.yaml, "
      + "or --decimal-comma after hailong check or import\n"
    let help =
      "  help: look the weight up where it was computed and write it in digits, as in 1.25\n"
      + (cell.contains(",") ? comma : "")
    #expect(
      run.error == "\(file):9: error: \(batch); the record is quarantined [weight-unusable]\n" + help
        + "24 records read, 23 used, 1 quarantined; 1 kind of finding\n")
    let table = try BuiltProgram.run(["estimate", file, "--weight", "weight", "--mean", "wait"])
    #expect(table.status == (cell == "0" ? 0 : 1))
    let found = cell.filter { $0 != "\"" }
    let fault =
      "\(file):9: error: the weight must be a number of 0 or more, with a decimal point, not '\(found)'; "
      + "the row is left out [table-weight-unusable]\n12 records read, 11 used, 1 quarantined; 1 kind of finding\n"
    #expect(table.error == (cell == "0" ? "" : fault))
  }

  @Test func `a personal cell is never repeated, neither on the terminal nor in JSON nor in the page`() throws {
    let cells = [5: "SECRET17", 6: "171717", 7: "17.17"]
    let ages = SmallRound.answers("U02", "age", cells)
    let ids = SmallRound.answers("U01", "id", [5: "1.71717E+15", 6: "SECRET17-IS-MUCH-TOO-LONG", 8: "U01-7"])
    let round = try SmallRound(["batches/one.csv": ids, "batches/two.csv": ages])
    let run = try round.run("run", "--json")
    #expect(run.status == 1)
    let batch = round.path("batches/two.csv")
    #expect(
      run.error.contains(
        "\(batch):5: error: response to 'age' must be a whole number in digits (the cell is personal and is not shown); "
          + "the record is quarantined [whole-number-unreadable]\n"))
    #expect(
      run.error.contains(
        "\(batch):6: error: response to 'age' must be 18 to 120 (the cell is personal and is not shown); "
          + "the record is quarantined [number-out-of-range]\n"))
    #expect(
      run.error.contains(
        "\(round.path("batches/one.csv")):8: error: the respondent is already on line 7; the record is"))
    let page = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    for text in [run.error, run.out, page] {
      for secret in ["SECRET17", "171717", "17.17", "1.71717", "U01-7"] { #expect(!text.contains(secret), "\(secret)") }
    }
  }
}
