import SurveyDefinitions
import SurveyModel
import Testing

/// What a form and a batch say about exports: labels, aliases, limits, formats.
struct ExportSettingTests {
  private let head = "form: f\nversion: \"1\"\ntitle: {vi: Phiếu, en: Form}\n"

  private func points(_ second: String) -> String {
    """
    scales:
      three:
        points:
          - {code: 0, label: {vi: Kém, en: Bad}}
          - \(second)

    """
  }

  private let items = "items:\n  - {id: q1, type: ordinal, scale: three}\n"

  @Test func `Codes and half of the answers hold where a form says nothing`() throws {
    let form = try FormFixture.read(FormFixture.form())
    #expect(form.answers == nil)
    #expect(form.unreadableLimit == .half)
    #expect(!form.ignoresTonePlacement)
  }

  @Test func `A form says whether labels are answers, and how they are compared`() throws {
    let form = try FormFixture.read(
      FormFixture.form(
        head: head + "answers: labels\ntone_placement: either\n",
        scales: points("{code: 1, label: {vi: Tốt, en: Good}, aliases: [Rất tốt, Hay]}"), items: items))
    #expect(form.answers == .labels)
    #expect(form.ignoresTonePlacement)
    #expect(form.item("q1")?.kind.scale?.points[1].wordings == ["Tốt", "Good", "Rất tốt", "Hay"])
  }

  @Test func `A wording of two codes is refused where labels are read or an alias says so`() throws {
    let same = points("{code: 1, label: {vi: kém, en: Good}}")
    let finding = DefinitionFinding.labelAmbiguous(label: "Kém", codes: ["0", "1"])
    let labels = FormFixture.findings(FormFixture.form(head: head + "answers: either\n", scales: same, items: items))
    #expect(labels.map(\.kind) == [.definition(finding)])
    let codes = FormFixture.findings(FormFixture.form(head: head, scales: same, items: items))
    #expect(codes.map(\.severity) == [.warning])
    let alias = points("{code: 1, label: {vi: Tốt, en: Good}, aliases: [\"0\"]}")
    #expect(
      FormFixture.findings(FormFixture.form(head: head, scales: alias, items: items)).map(\.kind)
        == [.definition(.labelAmbiguous(label: "0", codes: ["1", "0"]))])
  }

  @Test func `The limit of unreadable answers is a share or a count`() throws {
    func limit(_ text: String) throws -> UnreadableLimit {
      try FormFixture.read(FormFixture.form(head: head + "unreadable_limit: \(text)\n")).unreadableLimit
    }
    #expect(try limit("{share: 0.25}") == .share(0.25))
    #expect(try limit("{count: 3}") == .count(3))
    #expect(throws: DefinitionUnusable.self) { try limit("{share: 2}") }
    #expect(throws: DefinitionUnusable.self) { try limit("{share: 0.5, count: 3}") }
    #expect(throws: DefinitionUnusable.self) { try limit("3") }
  }

  @Test(arguments: DateFormat.allCases)
  func `Every format of dates has a name in forms`(format: DateFormat) throws {
    let items = "items:\n  - {id: q1, type: datetime, format: \"\(format.rawValue)\"}\n"
    let form = try FormFixture.read(FormFixture.form(items: items))
    #expect(form.item("q1")?.kind == .datetime(format))
  }

  @Test func `A batch says how its file is laid out`() throws {
    let layout = "mode: post, preset: surveymonkey, header_rows: 2, decimal_comma: true, date_format: \"d/m/yyyy\""
    let round = RoundFixture.round.replacing("mode: post", with: layout)
    let fixture = try RoundFixture(["round.yaml": round])
    let batch = try fixture.load().round.batches.first
    #expect(
      batch?.layout
        == FileLayout(headerRows: 2, preset: .surveymonkey, decimalComma: true, dateFormat: .shortDayMonthYear))
  }
}
