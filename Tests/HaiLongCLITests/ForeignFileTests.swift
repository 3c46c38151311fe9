import Foundation
import Testing

/// Workbooks, statistics files and forms of other programs, from the outside.
struct ForeignFileTests {
  private static let fixtures = "Tests/SurveyParserTests/Fixtures"
  private static let household = "Tests/SurveyDefinitionsTests/Fixtures/surveycto-household-form"

  @Test func `An imported form checks the export that it was made for`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let form = folder.appendingPathComponent("household.yaml").path
    let data = Self.household + "/household_backcheck.csv"
    let imported = try BuiltProgram.run([
      "forms", "import", Self.household + "/Household_Back_Check_Survey.xlsx", "--for", data, "--out", form, "--lang",
      "en",
    ])
    // Something of the original could not be said, and that is worth a look.
    #expect(imported.status == 1)
    #expect(imported.out.isEmpty)
    #expect(imported.error.hasSuffix("27 questions written to \(form)\n"))
    let checked = try BuiltProgram.run(["check", "--form", form, data, "--lang", "en"])
    #expect(checked.status == 0)
    #expect(checked.error.hasSuffix("185 records read, 185 used, 0 quarantined; 2 kinds of finding\n"))
    #expect(try BuiltProgram.run(["forms", "lint", form]).status == 0)
  }

  @Test func `A workbook with several sheets asks for one, and reads the one that is named`() throws {
    let workbook = Self.fixtures + "/papi-2011-2016/PAPI_2011-2016.xlsx"
    let undecided = try BuiltProgram.run(["check", "--form", "business", workbook, "--lang", "en"])
    #expect(undecided.status == 65)
    #expect(undecided.error.contains("the workbook has several sheets with data: '2011_PAPI', '2012_PAPI'"))
    #expect(
      undecided.error.contains(
        "help: name the one to read: write 'sheet: 2011_PAPI' at the batch in round.yaml, or --sheet '2011_PAPI' after hailong check or import"
      ))
    let named = try BuiltProgram.run([
      "check", "--form", "business", workbook, "--sheet", "2014_papi", "--lang", "en",
    ])
    #expect(named.status == 65)
    #expect(named.error.hasPrefix(workbook + ":1: error: this line does not look like the header of form 'business'"))
  }

  @Test func `A form goes to standard output unless told otherwise, and JSON wants a file`() throws {
    let file = Self.fixtures + "/statistics/answers.sav"
    let printed = try BuiltProgram.run(["forms", "import", file, "--lang", "en"])
    #expect(printed.status == 0)
    #expect(printed.out.hasPrefix("# Imported from the labels of answers.sav."))
    #expect(try BuiltProgram.run(["forms", "import", file, "--json"]).status == 64)
    #expect(try BuiltProgram.run(["forms", "import", "README.md"]).status == 65)
    #expect(try BuiltProgram.run(["forms", "import", "no-such-form.xlsx"]).status == 66)
  }
}
