import SurveyModel
import Testing

@testable import SurveyParser

/// Paper forms that were keyed twice.
struct KeyingTests {
  private let form = SurveyForm(
    id: "paper", version: "1", title: ToolForm.text("Phiếu", "Form"),
    roles: [.respondent: "ma", .unit: "don_vi", .formNumber: "so"],
    items: [
      Item(id: "ma", kind: .text(maximumLength: nil)),
      Item(id: "q1", kind: .coded(.ordinal, ToolForm.satisfaction), label: ToolForm.text("Thái độ", "Courtesy")),
      Item(
        id: "q2", kind: .coded(.ordinal, ToolForm.satisfaction), nonresponse: ["9": .noOpinion],
        appliesIf: .answer(item: "q1", isOneOf: ["1"]), isRequired: true),
      Item(id: "ly_do", kind: .multi(ToolForm.reasons, separator: ";")),
      Item(id: "ten", kind: .text(maximumLength: nil), isPersonal: true),
      Item(id: "tien", kind: .decimal(minimum: nil, maximum: 100)),
    ])

  private func compare(_ first: String, _ second: String, form: SurveyForm? = nil) throws -> KeyingComparison {
    let form = form ?? self.form
    let files = [try TemporaryFile(header + first), try TemporaryFile(header + second)]
    let readers = ["a.csv", "b.csv"].map { name in
      ResponseReader(form: form, batch: Batch(file: name, formID: form.id, basis: .census))
    }
    return try KeyingComparer.compare((readers[0], files[0].path), (readers[1], files[1].path))
  }

  private let header = "so,ma,don_vi,q1,q2,ly_do,ten,tien\n"

  @Test func `Two equal keyings agree, whatever the order of forms, columns of a set, and blanks`() throws {
    let comparison = try compare(
      "101,R1,U1,1,2,a;b,An,1.5\n102,R2,U1,2,,,Bình,\n", "102,R2,U1,2,,,Bình,\n101, R1,U1,1,2,b;a,An ,1.50\n")
    #expect(comparison.isEqual)
    #expect(comparison.findings.allSatisfy { $0.code == "cells-padded" })
    #expect(comparison.compared == 2)
    #expect(comparison.cells == 12, "five items and the unit")
    #expect(comparison.items.allSatisfy { $0.share == 1 })
  }

  @Test func `A cell that differs is named by form number, both lines and both values`() throws {
    let comparison = try compare("101,R1,U1,1,2,,An,\n102,R2,U1,2,,,B,\n", "102,R2,U1,2,,,B,\n101,R1,U1,1,9,,An,\n")
    let name = Item.Name(id: "q2", label: nil, form: "paper")
    let kind = BatchFinding.keyingsDiffer(
      item: name, cells: KeyedPair(here: .text("2"), there: .text("9")), otherFile: "b.csv", otherLine: 3)
    #expect(
      comparison.findings == [
        Finding(.batch(kind), at: SourceLocation(file: "a.csv", line: 2, column: "q2"), formNumber: "101")
      ])
    #expect(comparison.differing == 1)
    #expect(comparison.items.first { $0.item == "q2" } == KeyingAgreement(item: "q2", compared: 2, equal: 1))
    #expect(!comparison.isEqual)
  }

  @Test func `A slip in one cell shows in that cell only`() throws {
    // q1 decides whether q2 is asked; the second keying of q1 would make q2 a contradiction.
    let comparison = try compare("101,R1,U1,1,2,,An,\n", "101,R1,U1,3,2,,An,\n")
    #expect(comparison.findings.map { $0.location?.column } == ["q1"])
  }

  @Test func `What cannot be read is compared as it was typed`() throws {
    let comparison = try compare("1,R1,U1,7,,,An,1000\n2,R2,U1,7,,,An,\n", "1,R1,U1,8,,,An,1000\n2,R2,U1,7,,,An,\n")
    #expect(comparison.findings.count == 1)
    guard case .batch(.keyingsDiffer(_, let pair, _, _)) = comparison.findings.first?.kind else {
      Issue.record("no difference")
      return
    }
    #expect(pair == KeyedPair(here: .text("7"), there: .text("8")))
  }

  @Test func `Personal cells are compared and never shown`() throws {
    let comparison = try compare("1,R1,U1,1,2,,Nguyễn An,\n", "1,R1,U1,1,2,,Nguyễn Ân,\n")
    guard case .batch(.keyingsDiffer(let item, nil, "b.csv", 2)) = comparison.findings.first?.kind else {
      Issue.record("no difference")
      return
    }
    #expect(item.id == "ten")
    #expect(!"\(comparison)".contains("Nguyễn"))
  }

  @Test func `Forms that were keyed once are named with their file, and the unit is a cell like others`() throws {
    let comparison = try compare("1,R1,U1,1,2,,,\n2,R2,U1,1,2,,,\n", "3,R3,U1,1,2,,,\n1,R1,U2,1,2,,,\n")
    #expect(comparison.single == [1, 1])
    #expect(comparison.findings.map(\.code) == ["keyings-differ", "keyed-once", "keyed-once"])
    #expect(comparison.findings.map { $0.location?.file } == ["a.csv", "a.csv", "b.csv"])
    #expect(comparison.findings.map { $0.location?.line } == [2, 3, 2])
    #expect(comparison.findings.map(\.formNumber) == ["1", "2", "3"])
    #expect(comparison.findings.first?.location?.column == "don_vi")
  }

  @Test func `A record that is left out was not compared, and is said`() throws {
    let comparison = try compare("1,R1,U1,1,2,,,\n2,,U1,1,2,,,\n", "1,R1,U1,1,2,,,\n")
    #expect(comparison.quarantined == [1, 0])
    #expect(comparison.findings.map(\.code) == ["respondent-blank"])
    #expect(!comparison.isEqual)
  }
}
