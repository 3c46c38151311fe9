import Foundation
import SurveyModel
import SurveyParser
import Testing

@testable import SurveyDefinitions

/// XLSForms, imported; what comes out is read back by the form's own reader.
struct XLSFormTests {
  static func path(_ name: String) -> String {
    Bundle.module.bundleURL.appendingPathComponent("Fixtures/\(name)").path
  }

  private func imported(_ file: String, id: String? = nil, export: [String]? = nil) throws -> (ImportedForm, SurveyForm)
  {
    let imported = try FormImporter.form(atPath: Self.path(file), id: id, export: export)
    let bytes = Array(imported.yaml.utf8)
    #expect(FormLinter.findings(inBytes: bytes, file: "f.yaml").isEmpty)
    return (imported, try SurveyFormReader.form(bytes: bytes, file: "f.yaml"))
  }

  private func rows(_ imported: ImportedForm, _ code: String) -> [Int?] {
    imported.findings.filter { $0.code == code }.map { $0.location?.line }
  }

  @Test func `A form of ODK or Kobo becomes one of ours`() throws {
    let (imported, form) = try imported("xlsform/khao-sat.xlsx")
    #expect(form.id == "khao_sat_2026")
    #expect(form.version == "2026-01")
    #expect(form.title.vi == "Khảo sát mẫu")
    #expect(
      form.items.map(\.id) == [
        "dich_vu", "q1", "q2", "q3", "q3_other", "ly_do", "gop_y", "tuoi", "thu_nhap", "ngay", "luc", "gio", "thu_tu",
        "la",
      ])
    #expect(form.roles == [.respondent: "KEY", .startedAt: "start", .endedAt: "end"])
    #expect(imported.questions == form.items.count)
    #expect(form.ignoredColumns.contains("vi_tri"))
  }

  @Test func `Choices become scales, codes of no answer and options`() throws {
    let form = try imported("xlsform/khao-sat.xlsx").1
    let q1 = try #require(form.item("q1"))
    guard case .coded(.ordinal, let scale) = q1.kind else { return #expect(Bool(false), "q1 is not ordinal") }
    #expect(scale.name == "hai_long")
    #expect(scale.points.map(\.code) == ["1", "2", "3"])
    #expect(scale.points[2].label == LocalizedText(vi: "Hài lòng", en: "Satisfied"))
    #expect(q1.nonresponse == ["98": .refused, "kb": .noOpinion])
    #expect(form.item("q2")?.label == LocalizedText(vi: "Đúng hẹn", en: "Đúng hẹn"))
    #expect(form.item("q3")?.kind.scale?.points.map(\.code) == ["1", "0", "other"])
    let reasons = try #require(form.item("ly_do"))
    #expect(reasons.columns == ["ly_do", "ly do"])
    guard case .multi(let options, separator: " ") = reasons.kind else { return #expect(Bool(false), "not multi") }
    #expect(options.points.map(\.code) == ["a", "b"])
  }

  @Test func `Conditions of groups hold inside, and what is asked under an unknown one is not required`() throws {
    let form = try imported("xlsform/khao-sat.xlsx").1
    #expect(form.item("q1")?.appliesIf?.definition == "not (dich_vu == khac)")
    #expect(form.item("q1")?.isRequired == true)
    #expect(form.item("q3_other")?.appliesIf?.definition == "q3 == other")
    #expect(form.item("ly_do")?.appliesIf == nil)
    #expect(form.item("ly_do")?.isRequired == false)
    #expect(form.item("gop_y")?.appliesIf?.definition == "q1 == 1")
    #expect(form.item("gop_y")?.isRequired == false)
    #expect(form.item("gop_y")?.isPersonal == true)
    #expect(form.item("tuoi")?.kind == .integer(minimum: 18, maximum: 99))
    #expect(form.item("tuoi")?.nonresponse == [:])
    #expect(form.item("thu_nhap")?.kind == .decimal(minimum: nil, maximum: nil))
  }

  @Test func `Everything that is lost is said with its row`() throws {
    let imported = try imported("xlsform/khao-sat.xlsx").0
    #expect(rows(imported, "import-condition") == [12, 13])
    #expect(rows(imported, "import-constraint") == [13, 15])
    #expect(rows(imported, "import-question-as-text") == [18, 19, 20])
    #expect(rows(imported, "import-repeat-left-out") == [22])
    #expect(rows(imported, "import-name-repeated") == [26])
    #expect(rows(imported, "import-type-unknown") == [27])
    #expect(rows(imported, "import-name-changed") == [12])
    #expect(rows(imported, "import-choice-repeated") == [8])
    #expect(rows(imported, "import-code-no-answer") == [9, 10])
    #expect(imported.findings.filter { $0.code == "import-labels-in-one-language" }.count == 1)
    #expect(imported.yaml.contains("# relevant: ${tuoi} > 18\n"))
    #expect(imported.yaml.contains("# row 23: text ten\n"))
    #expect(!imported.findings.contains { $0.severity == .error })
  }

  @Test func `SurveyCTO's household form imports, and every record of its export is accepted`() throws {
    let folder = "surveycto-household-form/"
    let data = Self.path(folder + "household_backcheck.csv")
    let names = try CSVTable.open(path: data).header.names
    let (imported, form) = try imported(folder + "Household_Back_Check_Survey.xlsx", export: names)
    #expect(form.items.count == 27)
    #expect(form.items.filter { $0.kind.scale != nil }.count == 13)
    #expect(form.roles[.respondent] == "key")
    #expect(rows(imported, "import-question-not-in-export") == [25, 65, 67, 73])
    #expect(rows(imported, "import-constraint") == [83, 87, 88])

    let batch = Batch(file: "household.csv", formID: form.id, basis: .probability, unit: "-")
    var tables: [ResponseTable] = []
    let summary = try ResponseReader(form: form, batch: batch).read(path: data) { tables.append($0) }
    #expect(summary.records == 185)
    #expect(summary.accepted == 185)
    #expect(summary.findings.map(\.code) == ["columns-not-delivered", "columns-not-in-form"])
    func answers(_ id: String) -> [Response] {
      let index = form.itemIndex(id) ?? 0
      return tables.flatMap { table in (0..<table.count).map { table.columns[index][$0] } }
    }
    // Counted in the file by hand: 136 heads always lived there, 24 households own no land.
    #expect(answers("e_hhh_howlong").filter { $0 == .missing(.notAsked) }.count == 136)
    #expect(answers("j_land_size").filter { $0 == .missing(.notAsked) }.count == 24)
    #expect(answers("j_land_value").filter { $0 == .missing(.noOpinion) }.count == 10)
    #expect(answers("m_mon_inc").filter { $0 == .missing(.noOpinion) }.count == 9)
    #expect(answers("j_land_size").first == .number(6))
  }

  @Test func `Without its export the household form wants what the export lacks`() throws {
    let folder = "surveycto-household-form/"
    let form = try imported(folder + "Household_Back_Check_Survey.xlsx").1
    let batch = Batch(file: "household.csv", formID: form.id, basis: .probability, unit: "-")
    do {
      _ = try ResponseReader(form: form, batch: batch).read(path: Self.path(folder + "household_backcheck.csv")) { _ in
      }
      Issue.record("the missing questions went unnoticed")
    } catch let unusable as BatchUnusable {
      #expect(unusable.findings.map(\.code) == ["column-missing", "column-missing", "column-missing"])
    }
  }

  @Test func `What is no form is refused`() throws {
    let form = Self.path("surveycto-household-form/household_backcheck.csv")
    do {
      _ = try FormImporter.form(atPath: form)
      Issue.record("a CSV file was taken for a form")
    } catch let unusable as DefinitionUnusable {
      #expect(unusable.findings.map(\.code) == ["import-kind-unknown"])
    }
    #expect(throws: BatchUnusable.self) { try FormImporter.form(atPath: "/no/such/form.xlsx") }
  }

  @Test(arguments: [
    ("A-1", "A-1"), ("khao sat 2026", "khao_sat_2026"), ("Câu 1", "C_u_1"), ("..x", "__x"), ("điểm", "_i_m"),
    ("???", "f"),
    ("", "f"),
  ])
  func `Names are made safe`(found: String, name: String) {
    #expect(SafeForm.safe(found, otherwise: "f") == name)
  }
}
