import Foundation
import SurveyModel
import Testing

@testable import SurveyParser

/// Rows 38, 39, 46 to 55 of the catalogue: the header is matched by name, never by position.
struct HeaderTests {
  private let sound = Catalogue.file(Catalogue.lines())

  /// The sound batch with its columns in another order, and other names for some.
  private func file(order: [Int], names: [String] = Catalogue.columns, extra: String? = nil) -> String {
    let rows = ([names] + Catalogue.records()).enumerated().map { number, cells in
      order.map { cells[$0] } + (extra.map { [number == 0 ? $0 : "x"] } ?? [])
    }
    return Catalogue.file(rows.map(Catalogue.line))
  }

  private func file(renaming name: String, _ other: String) -> String {
    file(order: Array(0..<14), names: Catalogue.columns.map { $0 == name ? other : $0 })
  }

  @Test func `The order of columns is free`() throws {
    #expect(try Reading(file(order: Array((0..<14).reversed()))) == Reading(sound))
    #expect(try Reading(file(order: [7, 3, 0, 12, 5, 1, 13, 2, 4, 6, 8, 9, 10, 11])) == Reading(sound))
  }

  @Test func `An alias names the same column`() throws {
    #expect(try Reading(file(renaming: "q1", "Câu 1")) == Reading(sound))
  }

  @Test func `Another delimiter than the declared one is refused by name`() throws {
    for (found, other) in [(";", ";"), ("\t", "\t"), ("|", "|")] {
      let reading = try Reading(sound.replacing(",", with: other))
      #expect(reading.isUnusable)
      #expect(reading.found == [Found(.delimiterOther(found: found, expected: ","), 1)])
    }
    let quoted = try Reading("\"respondent_id\";\"unit_code\"\n\"R1\";\"U01\"\n")
    #expect(quoted.found == [Found(.delimiterOther(found: ";", expected: ","), 1)])
  }

  @Test func `A declared delimiter is taken`() throws {
    let text = Catalogue.file(
      Catalogue.lines { records in for n in 0..<20 { records[n][13] = ""; records[n][10] = "" } })
    let reading = try Reading(Array(text.replacing(",", with: ";").utf8), layout: FileLayout(delimiter: .semicolon))
    #expect(reading == (try Reading(text)))
  }

  @Test func `Without a header the first respondent is not eaten`() throws {
    let reading = try Reading(Catalogue.file(Array(Catalogue.lines().dropFirst())))
    #expect(reading.isUnusable)
    #expect(reading.codes == ["header-of-no-column"])
    #expect(Set(reading.lines) == [1])
  }

  @Test func `The first record of a file without header was repeated as names of columns`() throws {
    let file = "Nguyễn Văn An,Nguyễn Văn An,,U01\nR1,R1,x,U01\n"
    let reading = try Reading(file)
    let expected = ["respondent_id", "unit_code", "weight"] + Catalogue.form().items.map(\.id)
    #expect(reading.found == [Found(.headerOfNoColumn(form: "catalogue", expected: expected), 1)])
    #expect(!"\(reading.findings)".contains("Nguyễn"))
  }

  @Test func `A missing column is named with what was found`() throws {
    let reading = try Reading(file(order: [0] + Array(2..<14)))
    let found = Catalogue.columns.filter { $0 != "unit_code" }
    #expect(reading.isUnusable)
    #expect(
      reading.found == [Found(.columnMissing(name: "unit_code", nearest: nil, found: found, use: .role(.unit)), 1)])
  }

  @Test func `A missing column of an item is named with all the names that it may have`() throws {
    let reading = try Reading(file(order: Array(0..<5) + Array(6..<14)))
    guard case .batch(.columnMissing("q1", _, _, let use)) = reading.findings.first?.kind else {
      Issue.record("the column is not reported missing")
      return
    }
    #expect(use == .item(id: "q1", columns: ["q1", "Câu 1"]))
  }

  @Test func `All that is wrong with a header is said at once`() throws {
    let text = "respondent_id,respondent_id,,unit_cod,weight\nR1,R1,x,U01,1\n"
    let reading = try Reading(text, form: Catalogue.form())
    #expect(reading.isUnusable)
    let kinds = Set(reading.codes)
    #expect(kinds == ["column-repeated", "column-unnamed", "column-missing"])
    let names =
      Catalogue.columns.filter { $0.hasPrefix("q") && $0 != "q6" } + ["service_code", "visit_date", "channel"]
    #expect(reading.codes.count == 2 + names.count + 1)
  }

  @Test func `A name over two columns and a column without a name are refused`() throws {
    let twice = try Reading(file(renaming: "q2", "q1"))
    #expect(twice.found.first == Found(.columnRepeated(name: "q1", positions: [6, 7]), 1))
    let blank = try Reading(file(renaming: "q6", " "))
    #expect(blank.found.first == Found(.columnUnnamed(position: 11), 1))
    let aliases = try Reading(file(renaming: "q6", "Câu 1"))
    #expect(aliases.found.first == Found(.columnRepeated(name: "q1", positions: [6, 11]), 1))
  }

  @Test(arguments: ["Respondent_ID", "respondent _id", "respondent\u{A0}_id", "respondent\u{200B}_id"])
  func `A name that differs in case and blanks is taken and noted`(name: String) throws {
    let reading = try Reading(file(renaming: "respondent_id", name))
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.columnNameFolded(found: name, name: "respondent_id"), 1)])
  }

  @Test func `Unknown columns are named once and not read`() throws {
    let text = file(order: Array(0..<14), extra: "ghi_chu_noi_bo")
    let reading = try Reading(text)
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.columnsNotInForm(names: ["ghi_chu_noi_bo"]), 1)])
    #expect(try Reading(text, form: Catalogue.form(ignored: ["ghi_chu_noi_bo"])) == Reading(sound))
  }

  @Test func `A file in decomposed Unicode reads like one in NFC`() throws {
    let aliased = file(renaming: "q1", "Câu 1")
    #expect(try Reading(aliased.decomposedStringWithCanonicalMapping) == Reading(sound))
    #expect(aliased.decomposedStringWithCanonicalMapping.utf8.count > aliased.utf8.count)
  }

  @Test func `A foreign letter in a name is met with the name it looks like`() throws {
    let reading = try Reading(file(renaming: "unit_code", "unit_\u{441}ode"))
    guard case .batch(.columnMissing("unit_code", let nearest, _, _)) = reading.findings.first?.kind else {
      Issue.record("the column is not reported missing")
      return
    }
    #expect(nearest == "unit_\u{441}ode")
  }

  @Test func `An item on which nothing rests may be missing`() throws {
    let reading = try Reading(file(order: Array(0..<10) + [11, 12]))
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.columnsNotDelivered(names: ["q6", "comment"]), 1)])
    #expect(reading.answers("comment").allSatisfy { $0 == .missing(.notAsked) })
  }

  @Test func `A batch may give the unit for the file`() throws {
    let form = Catalogue.form(roles: [.respondent: "respondent_id", .weight: "weight"])
    let text = file(order: [0] + Array(2..<14))
    let reading = try Reading(text, form: form, unit: "U03")
    #expect(reading.accepted == 20)
    #expect(reading.tables.first?.unit == LabelColumn(labels: ["U03"], indices: Array(repeating: 0, count: 20)))
    let unknown = try Reading(text, form: form, unit: "U33")
    #expect(unknown.found == [Found(.batchUnitUnknown(found: "U33", nearest: ["U03"]), 1)])
  }
}
