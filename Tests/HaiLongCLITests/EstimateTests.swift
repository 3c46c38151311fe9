import Foundation
import Testing

/// What `estimate` says and refuses, from the outside.
@Suite struct EstimateTests {
  private let rows = """
    id,w,g,y,code
    1,1,a,10,"(0,19]"
    2,2,a,9,x
    3,0,b,8,x
    4,1,,0,x
    5,1,b␟b,99,

    """

  private func run(_ arguments: [String]) throws -> Run {
    let file = try BuiltProgram.file("t.csv", rows.replacingOccurrences(of: "␟", with: "\u{1F}"))
    return try BuiltProgram.run(["estimate", file, "--weight", "w"] + arguments)
  }

  @Test func `cells that hold control characters are groups like others`() throws {
    let run = try run(["--total", "y", "--by", "g"])
    #expect(run.status == 0)
    #expect(run.error.contains("1 row has an empty cell in 'g'; they are in no group and stay in the design"))
    #expect(try JSONRows(self.run(["--total", "y", "--by", "g", "--json"]).out).rows.count == 3)
  }

  @Test func `a net promoter score refuses answers off its scale`() throws {
    let run = try run(["--nps", "y"])
    #expect(run.status == 1)
    #expect(run.error.contains("the cell must be a whole number from 0 to 10, not '99'; the row is left out"))
    #expect(try self.run(["--nps", "y", "--missing", "99"]).status == 0)
  }

  @Test func `a code that no cell holds is named, and a code with a comma can be asked for`() throws {
    #expect(try run(["--share", "code=y"]).error.contains("no cell of column 'code' holds 'y'; it counts for nothing"))
    let run = try run(["--share", "code=\"(0,19]\"", "--csv"])
    #expect(!run.error.contains("code-not-found"))
    #expect(run.out.split(separator: "\r\n").last?.hasPrefix("share,code,\"(0,19]\",0.25,") == true)
  }

  @Test func `codes that count as missing do not take groups away`() throws {
    let run = try run(["--mean", "y", "--by", "g", "--missing", "a", "--json"])
    #expect(try JSONRows(run.out).rows.compactMap { ($0["by"] as? [String: String])?["g"] }.contains("a"))
  }

  @Test(arguments: [["--by", ","], ["--net", "y=1/,"], ["--by", "g,g"]])
  func `empty and repeated lists are refused`(arguments: [String]) throws {
    #expect(try run(["--mean", "y"] + arguments).status == 64)
  }

  @Test func `the same file twice is refused`() throws {
    let file = try BuiltProgram.file("t.csv", rows)
    let run = try BuiltProgram.run(["estimate", file, file, "--mean", "y"])
    #expect(run.status == 64)
    #expect(run.error.contains("is given twice; its rows would count twice"))
  }

  @Test func `a file with semicolons is refused with the option that reads it`() throws {
    let file = try BuiltProgram.file(
      "s.csv", rows.replacingOccurrences(of: "\"(0,19]\"", with: "x").replacingOccurrences(of: ",", with: ";"))
    let refused = try BuiltProgram.run(["estimate", file, "--mean", "y"])
    #expect(refused.status == 65)
    #expect(refused.error.contains("--delimiter semicolon after hailong check, import or estimate"))
    #expect(try BuiltProgram.run(["estimate", file, "--mean", "y", "--delimiter", "semicolon"]).status == 0)
  }

  @Test func `incomes in Vietnamese dong with large weights are added exactly`() throws {
    let lines = (1...20).map { "\(100 * $0),\($0 * 3_000_000)" }
    let file = try BuiltProgram.file("income.csv", "w,y\n" + lines.joined(separator: "\n") + "\n")
    let run = try BuiltProgram.run(["estimate", file, "--weight", "w", "--mean", "y", "--total", "y", "--json"])
    #expect(run.status == 0, "\(run.error)")
    // Σ w y = 3·10⁸ Σ i² = 3·10⁸ · 2870, Σ w = 100 · 210.
    #expect(try JSONRows(run.out).row(["statistic": "total"]).number("estimate") == 861_000_000_000)
    #expect(try JSONRows(run.out).row(["statistic": "mean"]).number("estimate") == 41_000_000)
  }
}
