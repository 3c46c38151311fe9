import SurveyModel
import Testing

@testable import SurveyParser

/// Conditions, personal items, design columns and numbers of forms.
struct FormRuleTests {
  private func form(
    _ items: [Item], roles: [ColumnRole: String] = [:], unreadable: UnreadableItemRule = .quarantine
  ) -> SurveyForm {
    SurveyForm(
      id: "f", version: "1", title: Catalogue.text("f"), unreadableItem: unreadable, roles: roles, items: items)
  }

  private var yesNo: ItemKind { .coded(.yesNo, Catalogue.scale("yn", ["1", "2"])) }

  @Test func `An item that was not asked is not asked, whatever stands for no answer`() throws {
    let items = [
      Item(id: "used", kind: yesNo),
      Item(
        id: "rating", kind: yesNo, nonresponse: ["9": .noOpinion], appliesIf: .answer(item: "used", isOneOf: ["1"]),
        isRequired: true),
    ]
    let reading = try Reading("used,rating\n1,2\n2,\n2,9\n,\n1,9\n1,\n2,1\n", form: form(items), units: nil)
    let found = reading.answers("rating", form: form(items))
    #expect(found == [.point(1), .missing(.notAsked), .missing(.notAsked), .missing(.noOpinion)])
    #expect(reading.codes == ["record-empty", "answer-missing", "answer-not-asked"])
    #expect(reading.lines == [5, 7, 8])
  }

  @Test func `An answer whose condition hangs on a missing answer was refused, and a blank was called not asked`()
    throws
  {
    let items = [
      Item(id: "used", kind: yesNo, nonresponse: ["9": .refused]),
      Item(id: "rating", kind: yesNo, appliesIf: .answer(item: "used", isOneOf: ["1"]), isRequired: true),
      Item(id: "why", kind: yesNo, appliesIf: .answer(item: "rating", isOneOf: ["2"])), Item(id: "z", kind: yesNo),
    ]
    let form = form(items)
    let reading = try Reading("used,rating,why,z\n,1,,1\n9,2,1,1\n9,,1,1\n2,,,1\n", form: form, units: nil)
    #expect(reading.codes == [])
    #expect(
      reading.answers("rating", form: form) == [.point(0), .point(1), .missing(.blank), .missing(.notAsked)])
    #expect(
      reading.answers("why", form: form) == [.missing(.notAsked), .point(0), .point(0), .missing(.notAsked)])
  }

  @Test func `A role under the alias of a personal item showed the cell`() throws {
    let items = [
      Item(id: "id", kind: .text(maximumLength: nil), columns: ["Mã"], isPersonal: true), Item(id: "q", kind: yesNo),
    ]
    let reading = try Reading(
      "Mã,q\n1.23E+11,1\n", form: form(items, roles: [.respondent: "Mã", .formNumber: "Mã"]), units: nil)
    #expect(reading.found == [Found(.respondentScientific(found: .personal), 2)])
    #expect(reading.findings.allSatisfy { $0.formNumber == nil })
  }

  @Test func `Conditions on options, numbers, texts and on items that come later are asked`() throws {
    let decided = { (id: String, condition: Condition) in
      Item(id: id, kind: .text(maximumLength: nil), appliesIf: condition)
    }
    let items = [
      decided("a", .answer(item: "set", isOneOf: ["2"])),
      decided("b", .all([.answer(item: "n", isOneOf: ["5"]), .not(.answer(item: "t", isOneOf: ["x"]))])),
      Item(id: "set", kind: .multi(Catalogue.scale("s", ["1", "2"]), separator: " ")),
      Item(id: "n", kind: .decimal(minimum: nil, maximum: nil)),
      Item(id: "t", kind: .text(maximumLength: nil)),
      decided("c", .any([.answer(item: "a", isOneOf: ["yes"]), .answer(item: "set", isOneOf: ["1"])])),
    ]
    let text = "a,b,set,n,t,c\nyes,ok,1 2,5.0,y,ok\n,,1,4,y,ok\n,,,5,x,\nyes,,1,5,x,\n"
    let reading = try Reading(text, form: form(items), units: nil)
    #expect(reading.accepted == 3)
    #expect(reading.found == [Found(.answerNotAsked(item: Item.Name(id: "a", label: nil, form: "f"), .quarantined), 5)])
    #expect(reading.answers("b", form: form(items)) == [.text("ok"), .missing(.notAsked), .missing(.notAsked)])
    #expect(reading.answers("c", form: form(items)) == [.text("ok"), .text("ok"), .missing(.blank)])
  }

  @Test func `A personal cell is never repeated`() throws {
    let items = [
      Item(id: "phone", kind: .integer(minimum: nil, maximum: nil), isPersonal: true), Item(id: "q", kind: yesNo),
      Item(id: "born", kind: .date(.iso), isPersonal: true),
    ]
    let form = form(items, roles: [.respondent: "phone", .formNumber: "phone"])
    let reading = try Reading("phone,q,born\n9.1E+10,3,45000\n0912x,1,\n", form: form, units: nil)
    #expect(reading.quarantined == 2)
    let texts = reading.findings.map { "\($0)" }.joined()
    for cell in ["9.1E+10", "0912x", "45000", "2023"] { #expect(!texts.contains(cell)) }
    #expect(reading.findings.allSatisfy { $0.formNumber == nil })
  }

  @Test func `Strata and primary sampling units are labels, never numbers, and never blank`() throws {
    let form = form(
      [Item(id: "q", kind: yesNo)], roles: [.stratum: "kind", .psu: "desk", .formNumber: "serial", .unit: "unit"])
    let text = "unit,kind,desk,serial,q\nU1,01,7,A-1,1\nU1,1,07,A-2,1\nU2,,7,A-3,1\nU2,1, ,A-4,2\n"
    let reading = try Reading(text, form: form, units: nil)
    #expect(reading.tables.first?.stratum == LabelColumn(labels: ["01", "1"], indices: [0, 1]))
    #expect(reading.tables.first?.psu == LabelColumn(labels: ["7", "07"], indices: [0, 1]))
    #expect(reading.tables.first?.unit == LabelColumn(labels: ["U1"], indices: [0, 0]))
    #expect(reading.found == [Found(.designCellBlank(role: .stratum), 4), Found(.designCellBlank(role: .psu), 5)])
    #expect(reading.findings.map(\.formNumber) == ["A-3", "A-4"])
  }

  @Test func `A role may name an item, whose aliases hold for it`() throws {
    let items = [Item(id: "ward", kind: yesNo, columns: ["Phường"]), Item(id: "q", kind: yesNo)]
    let form = form(items, roles: [.stratum: "ward"])
    let reading = try Reading("q,Phường\n1,2\n2,1\n", form: form, units: nil)
    #expect(reading.tables.first?.stratum == LabelColumn(labels: ["2", "1"], indices: [0, 1]))
    #expect(reading.answers("ward", form: form) == [.point(1), .point(0)])
  }

  @Test func `One register finds a respondent who comes in two batches, and forgets an unusable one`() throws {
    let form = form([Item(id: "q", kind: yesNo)], roles: [.respondent: "id"])
    var register = RespondentRegister()
    func read(_ name: String, _ text: String) throws -> BatchSummary {
      let file = try TemporaryFile(text)
      let batch = Batch(file: name, formID: "f", basis: .census)
      return try ResponseReader(form: form, batch: batch).read(path: file.path, register: &register) { _ in }
    }
    _ = try read("w1.csv", "id,q\nR1,1\nR2,2\n")
    #expect(throws: BatchUnusable.self) { try read("bad.csv", "id,q\nR3,1\nR4,\"open\nR5,1\n") }
    #expect(register.count == 2)
    let second = try read("w2.csv", "id,q\nR3,1\nR2,1\n")
    #expect(second.accepted == 1)
    #expect(second.findings.map(\.kind) == [.batch(.respondentRepeated(firstLine: 3, inFile: "w1.csv"))])
  }

  @Test func `Findings past the limit are counted and not kept`() throws {
    let form = form([Item(id: "q", kind: yesNo)])
    let file = try TemporaryFile("q\n" + String(repeating: "7\n", count: 50))
    let reader = ResponseReader(
      form: form, batch: Batch(file: "b", formID: "f", basis: .census), limits: ParserLimits(findingsPerCode: 5))
    let summary = try reader.read(path: file.path) { _ in }
    #expect(summary.quarantined == 50)
    #expect(summary.findings.count == 5)
    #expect(summary.findingCounts == ["response-off-scale": 50])
  }
}
