import SurveyDefinitions
import SurveyModel
import Testing

@Suite("Rules of forms") struct FormRuleTests {
  private func finding(_ kind: DefinitionFinding, line: Int?, _ path: String? = nil) -> Finding {
    FormFixture.finding(kind, line: line, path)
  }

  @Test("A role under the alias of a personal item was not that item")
  func aliasOfRole() throws {
    let items = "items:\n  - {id: who, type: text, personal: true, columns: [Ma]}\n  - {id: q, type: text}\n"
    let form = try FormFixture.read(
      FormFixture.form(roles: "roles:\n  respondent: ma\n  unit: null\n", items: items))
    #expect(form.roles[.respondent] == "who")
    let version = FormFixture.form(roles: "roles:\n  respondent: id\n  unit: null\n  version: q\n")
    #expect(FormFixture.findings(version).isEmpty)
  }

  @Test("Several faults are reported in one go")
  func collects() {
    let text = FormFixture.form(
      head: "form: f\ntitel: {vi: P, en: F}\n",
      items: "items:\n  - {id: q1, type: ordnal, scale: three}\n  - {id: q2, type: ordinal, scale: thre}\n")
    #expect(
      FormFixture.findings(text).map(\.code) == [
        "key-unknown", "key-missing", "key-missing", "value-not-allowed", "name-unknown",
      ])
  }

  @Test("Roles need a respondent, and a word about the unit even where there is none")
  func roles() throws {
    #expect(
      FormFixture.findings(FormFixture.form(roles: "roles:\n  weight: w\n")) == [
        finding(.keyMissing(key: "respondent"), line: 5, "roles"), finding(.keyMissing(key: "unit"), line: 5, "roles"),
      ])
    let form = try FormFixture.read(FormFixture.form(roles: "roles:\n  respondent: id\n  unit: null\n"))
    #expect(form.roles == [.respondent: "id"])
  }

  @Test("A column with a part to play cannot be ignored")
  func ignoredRole() {
    let text = FormFixture.form() + "ignored_columns: [unit, extra]\n"
    #expect(
      FormFixture.findings(text)
        == [finding(.nameRepeated(kind: .column, name: "unit", first: "ignored_columns"), line: 6, "roles.unit")])
  }

  @Test("Codes of no answer hold for coded items, unless their scale uses the code")
  func nonresponse() throws {
    let items = """
      nonresponse: {"9": no_opinion, "2": refused}
      items:
        - {id: q1, type: ordinal, scale: three, nonresponse: {"8": not_applicable}}
        - {id: age, type: integer}

      """
    let form = try FormFixture.read(FormFixture.form(items: items))
    #expect(form.item("q1")?.nonresponse == ["9": .noOpinion, "8": .notApplicable])
    #expect(form.item("age")?.nonresponse == [:], "nobody is 9 years old by mistake")
  }

  @Test("An item's own code of no answer may not be one of its answers")
  func nonresponseClash() {
    let text = FormFixture.form(
      items: "items:\n  - {id: q1, type: ordinal, scale: three, nonresponse: {\"1\": refused}}\n")
    #expect(FormFixture.findings(text) == [finding(.codeRepeated(code: "1"), line: 14, "items[0].nonresponse")])
  }

  @Test("The reason 'unreadable' is the importer's own")
  func reason() {
    let text = FormFixture.form() + "nonresponse: {\"9\": unreadable}\n"
    #expect(FormFixture.findings(text).map(\.code) == ["value-not-allowed"])
  }

  @Test("A code stands for one answer")
  func codeTwice() {
    let scales = """
      scales:
        two:
          points:
            - {code: 1, label: {vi: A, en: A}}
            - {code: 1, label: {vi: B, en: B}}

      """
    let text = FormFixture.form(scales: scales, items: "items:\n  - {id: q1, type: single, scale: two}\n")
    #expect(FormFixture.findings(text) == [finding(.codeRepeated(code: "1"), line: 11, "scales.two.points[1]")])
  }

  @Test("An item has a named scale or options of its own, not both and not neither")
  func scaleOrOptions() {
    let both = "items:\n  - {id: q1, type: single, scale: three, options: [{code: 1, label: {vi: A, en: A}}]}\n"
    #expect(FormFixture.findings(FormFixture.form(items: both)).map(\.code) == ["name-repeated"])
    let neither = "items:\n  - {id: q1, type: single}\n"
    #expect(
      FormFixture.findings(FormFixture.form(items: neither))
        == [finding(.keyMissing(key: "scale"), line: 14, "items[0]")])
  }

  @Test("A multiple-response item says what parts its codes, and no code holds it")
  func separator() {
    let text = FormFixture.form(
      items: "items:\n  - {id: m, type: multi, separator: \"-\", options: [{code: a-b, label: {vi: A, en: A}}]}\n")
    #expect(FormFixture.findings(text) == [finding(.nameUnsafe(kind: .code, name: "a-b"), line: 14, "items[0]")])
    let silent = FormFixture.form(items: "items:\n  - {id: m, type: multi, scale: three}\n")
    #expect(FormFixture.findings(silent).map(\.code) == ["key-missing"])
  }

  @Test("Dates declare the order of day and month")
  func dates() throws {
    let text = FormFixture.form(items: "items:\n  - {id: d, type: date, format: dd/mm/yyyy}\n")
    #expect(try FormFixture.read(text).item("d")?.kind == .date(.dayMonthYear))
    let silent = FormFixture.form(items: "items:\n  - {id: d, type: date}\n")
    #expect(FormFixture.findings(silent) == [finding(.keyMissing(key: "format"), line: 14, "items[0]")])
  }

  @Test("Two items cannot arrive in one column")
  func columns() {
    let items = "items:\n  - {id: q1, type: text, columns: [A]}\n  - {id: q2, type: text, columns: [a]}\n"
    #expect(
      FormFixture.findings(FormFixture.form(items: items))
        == [finding(.nameRepeated(kind: .column, name: "a", first: "A"), line: 15, "items[1]")])
  }

  @Test("A form without items is no form")
  func noItems() {
    #expect(FormFixture.findings(FormFixture.form(items: "items: []\n")).map(\.code) == ["key-missing"])
  }
}
