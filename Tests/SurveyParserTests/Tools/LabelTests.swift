import Foundation
import SurveyModel
import Testing

@testable import SurveyParser

/// Labels instead of codes: exact after NFC, then folded, then left out with counts.
struct LabelTests {
  private func read(
    _ cells: [String], answers: AnswerStyle? = .either, tones: Bool = false,
    unreadable: UnreadableItemRule = .quarantine
  ) throws -> (reading: Reading, q1: [Response]) {
    let form = ToolForm.form(answers: answers, tones: tones, unreadable: unreadable)
    let rows = cells.enumerated().map { "R\($0),U01,\"\($1)\",\n" }
    let reading = try ToolForm.read(
      "phieu,don_vi,q1,q2\n" + rows.joined(), FileLayout(delimiter: .comma), form: form)
    return (reading, reading.answers("q1", form: form))
  }

  @Test func `A label in either language and an alias stand for their code`() throws {
    let found = try read(["Hài lòng", "Satisfied", "Rất hài lòng", "Không hài lòng", "2"])
    #expect(found.q1 == [.point(2), .point(2), .point(2), .point(0), .point(1)])
  }

  @Test func `Another Unicode form, case, blanks and invisible characters do not part a label from its code`() throws {
    let decomposed = "Hài lòng".decomposedStringWithCanonicalMapping
    let found = try read([decomposed, "HÀI LÒNG", "hài  lòng ", "Hài\u{A0}lòng", "Hài\u{200B} lòng"])
    #expect(found.q1 == Array(repeating: .point(2), count: 5))
  }

  @Test func `A form of codes takes no label, and a form of labels no code`() throws {
    #expect(try read(["Hài lòng"], answers: nil).reading.quarantined == 1)
    #expect(try read(["Hài lòng"], answers: .codes).reading.codes.contains("response-off-scale"))
    #expect(try read(["3", "9"], answers: .labels).reading.quarantined == 1)
    #expect(try read(["3", "9"], answers: .labels).q1 == [.missing(.noOpinion)])
  }

  @Test func `Labels that match nothing are left out and counted once for all`() throws {
    let found = try read(["Tốt", "Hài lòng", "Tốt", "Kém", "3"])
    #expect(found.reading.accepted == 2)
    #expect(found.reading.codes.count { $0 == "response-off-scale" } == 3)
    let name = Item.Name(id: "q1", label: ToolForm.form().item("q1")?.label, form: "tools")
    #expect(
      found.reading.findings.last?.kind
        == .batch(
          .labelsUnmatched(
            item: name, cells: 3, labels: [LabelCount(label: "Tốt", count: 2), LabelCount(label: "Kém", count: 1)],
            others: 0)))
  }

  @Test func `Where unreadable answers count as missing, so do unknown labels`() throws {
    let found = try read(["Tốt", "Hài lòng"], unreadable: .missing)
    #expect(found.q1 == [.missing(.unreadable), .point(2)])
    #expect(found.reading.unreadable == [UnreadableCount(item: "q1", unit: "U01", count: 1)])
  }

  @Test func `Two ways to place a tone mark are one label where the form says so`() {
    let points = [
      ScalePoint(code: "1", label: LocalizedText(vi: "Hoà nhã", en: "Kind")),
      ScalePoint(code: "2", label: LocalizedText(vi: "Thuỷ", en: "Water")),
    ]
    let either = LabelTable(points: points, ignoresTonePlacement: true)
    #expect(either.position("Hòa nhã") == 0)
    #expect(either.position("thủy") == 1)
    let exact = LabelTable(points: points, ignoresTonePlacement: false)
    #expect(exact.position("Hòa nhã") == nil)
    #expect(exact.position("hoà nhã") == 0)
  }

  @Test func `A wording of two points, or that is another point's code, stands for neither`() {
    let points = [
      ScalePoint(code: "1", label: LocalizedText(vi: "2", en: "Bad")),
      ScalePoint(code: "2", label: LocalizedText(vi: "Vừa", en: "Fair")),
      ScalePoint(code: "3", label: LocalizedText(vi: "Tốt", en: "FAIR")),
    ]
    let table = LabelTable(points: points, ignoresTonePlacement: false)
    #expect(table.position("2") == nil)
    #expect(table.position("fair") == nil)
    #expect(table.position("Fair") == 1, "exactly it is one of them only")
    #expect(table.position("bad") == 0)
  }

  @Test func `Joined labels are cut by what is known, longest first, and wholly`() {
    let points = ToolForm.reasons.points
    let table = LabelTable(points: points, ignoresTonePlacement: false)
    func parts(_ text: String, _ separator: String = ", ") -> LabelTable.Parts {
      table.positions(in: text, separator: separator)
    }
    #expect(parts("Đúng hẹn, đúng giờ") == .found([1]))
    #expect(parts("Đúng hẹn, Đúng hẹn, đúng giờ, Nhanh") == .found([2, 1, 0]))
    #expect(parts("đúng hẹn,đúng giờ , NHANH") == .found([1, 0]))
    #expect(parts("Fast;As promised;", ";") == .found([0, 2]))
    #expect(parts("Nhanh, Rẻ, Đúng hẹn") == .unknown("Rẻ"))
    #expect(parts("Nhanhđúng hẹn") == .unknown("Nhanhđúng hẹn"))
  }
}
