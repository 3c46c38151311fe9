import SurveyModel
import Testing

@testable import SurveyReport

/// Words: commands in help lines, for a store that the user keeps elsewhere.
@Suite struct CommandHintTests {
  @Test(
    arguments: [
      ("run 'hailong import ROUND'", "run 'hailong import ROUND --store s'"),
      (
        "take it back with 'hailong batches retract ROUND 2 --reason …', then 'hailong decide ROUND list' tells",
        "take it back with 'hailong batches retract ROUND 2 --reason … --store s', then 'hailong decide ROUND list --store s' tells"
      ),
      ("run 'hailong import ROUND a.xlsx --store t'", "run 'hailong import ROUND a.xlsx --store t'"),
      ("'hailong forms lint' says", "'hailong forms lint' says"),
      ("no command, 'just' quotes", "no command, 'just' quotes"),
      ("'hailong import without an end", "'hailong import without an end"),
    ])
  func `every quoted command that asks a store says which`(_ help: String, _ expected: String) {
    #expect(CommandHint.text(help, store: "s") == expected)
  }

  @Test func `a folder with blanks stands in quotes, and without a store nothing is added`() {
    let finding = Finding(.store(.storeMissing))
    #expect(
      FindingPrinter(language: .en, store: "my store").text(of: finding)
        .hasSuffix("  help: import batches with 'hailong import ROUND --store \"my store\"'\n"))
    #expect(
      FindingPrinter(language: .vi).text(of: finding).hasSuffix("  gợi ý: nhập tệp phiếu bằng 'hailong import CUỘC'\n"))
  }
}
