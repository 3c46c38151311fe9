import Foundation
import Testing

/// Outside: the command line itself, its help and its mistakes.
@Suite struct CommandLineTests {
  static let commands = [
    "run", "check", "satisfaction", "index", "report", "estimate", "weigh", "forms", "forms list", "forms show",
    "forms lint", "forms import",
    "simulate", "explain", "decide", "plan", "plan size", "plan allocate", "plan draw", "plan recheck",
  ]

  /// The command, and what its error says.
  private static let mistakes: [([String], String)] = [
    (["frobnicate"], "there is no command 'frobnicate'"),
    (["estimat"], "there is no command 'estimat'; did you mean 'estimate'?"),
    (["run"], "Missing expected argument '<round>'"),
    (["run", "Data/sfo-2017", "--singel-psu", "fail"], "Unknown option '--singel-psu'. Did you mean '--single-psu'?"),
    (["run", "Data/sfo-2017", "--level", "2"], "--level must be over 0 and under 1"),
    (["run", "Data/sfo-2017", "--out", ""], "--out must name a folder, not ''"),
    (["run", "Data/sfo-2017", "--lang", "fr"], "The value 'fr' is invalid for '--lang <lang>'. Please provide one of"),
    (["satisfaction", "Data/sfo-2017", "--single-psu", "none"], "The value 'none' is invalid for '--single-psu"),
    (["satisfaction", "Data/sfo-2017", "--by", "Q99"], "--by: form 'sfo-2017' has no item 'Q99'"),
    (["satisfaction", "Data/sfo-2017", "--form", "x"], "the round has no form 'x'; it has sfo-2017"),
    (["satisfaction", "Data/sfo-2017", "--json", "--csv"], "--json cannot be used with --csv"),
    (["index", "Data/sfo-2017"], "round 'sfo-2017' names no index; add 'index:' to its round.yaml"),
    (["simulate", "Data/sfo-2017", "--seed", "1", "--out", "x"], "round 'sfo-2017' is not synthetic; made-up answers"),
    (["estimate", "a.csv"], "nothing to estimate; ask for --mean, --total, --share, --ratio, --net, --nps"),
    (["estimate", "a.csv", "--share", "q1"], "--share takes COL=V[,V], not 'q1'"),
    (
      ["explain", "respnse-off-scale"],
      "no finding has the code 'respnse-off-scale'; did you mean 'response-off-scale'?"
    ),
    (["explain", "xyz"], "no finding has the code 'xyz'"),
  ]

  @Test(arguments: mistakes)
  func `a mistake in the command is said with the way out, and the status is 64`(words: [String], text: String) throws {
    let run = try BuiltProgram.run(words)
    #expect(run.status == 64)
    #expect(run.error.hasPrefix("Error: \(text)"), "\(run.error)")
    #expect(run.error.contains("\nUsage: hailong "))
    #expect(run.error.hasSuffix("--help' for more information.\n"))
    #expect(run.error.contains("\n  See 'hailong "))
    #expect(run.out == "")
  }

  @Test func `the help of the program fits one screen and names every status`() throws {
    for words in [["--help"], []] {
      let run = try BuiltProgram.run(words)
      #expect(run.status == 0 && run.error == "")
      let lines = run.out.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
      // A window of 36 lines; the list of commands alone has more than half of them.
      #expect(lines.count <= 36)
      #expect(lines.allSatisfy { $0.count <= 80 })
      for status in ["0 done", "1 done", "64", "65", "66", "70", "73", "75"] { #expect(run.out.contains(status)) }
    }
  }

  @Test func `the version is one line`() throws {
    let run = try BuiltProgram.run(["--version"])
    #expect(run.status == 0)
    #expect(run.out.wholeMatch(of: /hailong \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: commands)
  func `the help of every command has an example and fits 80 columns`(command: String) throws {
    let run = try BuiltProgram.run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(run.status == 0 && run.error == "")
    #expect(run.out.contains("\nExample:\n  hailong \(command)"))
    let wide = run.out.split(separator: "\n").filter { $0.count > 80 }
    #expect(wide.isEmpty, "\(wide)")
  }

  @Test func `explain has a page for every code that it lists`() throws {
    let codes = try BuiltProgram.run(["explain"]).out.split(separator: "\n").map(String.init)
    #expect(codes.count > 90)
    #expect(codes == codes.sorted())
    // Those that the outside tests make the program print.
    let printed = [
      "file-missing", "file-is-folder", "file-unreadable", "file-empty", "file-without-records", "column-missing",
      "response-off-scale", "unit-unknown", "unit-blank", "weight-unusable", "respondent-repeated", "text-too-long",
      "respondent-scientific", "number-out-of-range", "whole-number-unreadable", "sum-out-of-range", "basis-missing",
      "stratum-single-psu", "single-psu-refused", "unit-without-responses", "base-too-small", "withheld-complementary",
      "batch-self-selected", "criterion-under-base", "yaml-syntax", "key-unknown", "key-missing", "value-kind",
      "value-not-allowed", "definition-file-missing", "output-failed", "output-cut-short", "internal-error",
    ]
    for code in printed {
      #expect(codes.contains(code), "\(code)")
      let page = try BuiltProgram.run(["explain", code])
      #expect(page.status == 0)
      #expect(page.out.hasPrefix(code + "\n\n"))
      #expect(page.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
    #expect(try BuiltProgram.run(["explain", "basis-missing", "--lang", "vi"]).out.contains("basis"))
  }
}
