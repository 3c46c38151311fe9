import SurveyModel
import Testing

@testable import SurveyDefinitions

/// Forms made from the labels of statistics files.
struct StatisticsFormTests {
  private func imported(_ file: String) throws -> (ImportedForm, SurveyForm) {
    let imported = try FormImporter.form(atPath: XLSFormTests.path("statistics/\(file)"), id: "f")
    let bytes = Array(imported.yaml.utf8)
    return (imported, try SurveyFormReader.form(bytes: bytes, file: "f.yaml"))
  }

  @Test func `Labels of SPSS become scales, and declared missing values reasons`() throws {
    let (imported, form) = try imported("answers.sav")
    #expect(form.items.map(\.id) == ["id", "q1", "q2", "tien", "ngay", "luc", "gop_y"])
    #expect(form.roles == [.respondent: "id"])
    let q1 = try #require(form.item("q1"))
    guard case .coded(.ordinal, let scale) = q1.kind else { return #expect(Bool(false), "q1 is not ordinal") }
    // Only the ends are labelled in the file.
    #expect(scale.points.map(\.code) == ["1", "2", "3", "4", "5"])
    #expect(scale.points[0].label.vi == "Rất chậm")
    #expect(q1.label?.vi == "Thời gian chờ")
    #expect(q1.nonresponse == ["9": .noOpinion])
    let q2 = try #require(form.item("q2"))
    guard case .coded(.yesNo, _) = q2.kind else { return #expect(Bool(false), "q2 is not yes or no") }
    #expect(q2.nonresponse == ["98": .refused])
    #expect(form.item("tien")?.kind == .decimal(minimum: nil, maximum: nil))
    #expect(form.item("ngay")?.kind == .date(.iso))
    #expect(form.item("gop_y")?.isPersonal == true)
    #expect(
      imported.findings.map(\.code) == [
        "import-code-no-answer", "import-code-no-answer", "import-labels-in-one-language", "import-roles",
      ])
    #expect(
      FormLinter.findings(inBytes: Array(imported.yaml.utf8), file: "f.yaml").allSatisfy { $0.severity != .error })
  }

  @Test func `Letters of Stata are reasons where their labels say which, and are said where not`() throws {
    let (imported, form) = try imported("answers.dta")
    #expect(form.item("q1")?.nonresponse == [".a": .noOpinion])
    #expect(imported.yaml.contains("nonresponse: {\".a\": no_opinion}"))
  }
}
