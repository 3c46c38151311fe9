import SurveyModel
import Testing

@testable import SurveyParser

/// Multiple responses with a column for each option.
struct OptionColumnTests {
  private func read(
    _ header: String, _ rows: [String], preset: ExportPreset? = nil, unreadable: UnreadableItemRule = .quarantine,
    form: SurveyForm? = nil
  ) throws -> (reading: Reading, answers: [Response]) {
    let form = form ?? ToolForm.form(unreadable: unreadable)
    let lines = rows.enumerated().map { "R\($0),U01,3,3,\($1)\n" }
    let reading = try ToolForm.read(
      "phieu,don_vi,q1,q2,\(header)\n" + lines.joined(), FileLayout(delimiter: .comma, preset: preset), form: form)
    return (reading, reading.answers("ly_do", form: form))
  }

  @Test(arguments: [
    "ly_do/a,ly_do/b,ly_do/c", "ly_do_a,ly_do_b,ly_do_c", "ly_do.a,ly_do.b,ly_do.c", "ly_do[a],ly_do[b],ly_do[c]",
    "ly_do [Nhanh],\"ly_do [Đúng hẹn, đúng giờ]\",ly_do [Đúng hẹn]", "LY_DO/a,ly_do / b,ly_do/C",
    "ly_do/c,ly_do/b,ly_do/a",
  ])
  func `Columns are known by name, in any of the manners of tools and in any order`(header: String) throws {
    let isReversed = header.hasPrefix("ly_do/c")
    let found = try read(header, [isReversed ? "0,1,1" : "1,1,0", "0,0,0", ",,", "1,1,1"])
    #expect(found.answers == [.points([0, 1]), .points([]), .missing(.blank), .points([0, 1, 2])])
  }

  @Test(arguments: [("1", "0"), ("TRUE", "FALSE"), ("true", "false"), ("Y", "N"), ("Yes", "No"), ("Y", ""), ("x", "")])
  func `A choice is marked in the manners of tools`(yes: String, no: String) throws {
    let found = try read("ly_do/a,ly_do/b,ly_do/c", ["\(yes),\(no),\(yes)"])
    #expect(found.answers == [.points([0, 2])])
  }

  @Test func `The option's own text is a mark, and no other text is`() throws {
    let rows = ["Nhanh,,Đúng hẹn", "a,,c", "Chậm,,"]
    let found = try read("ly_do/a,ly_do/b,ly_do/c", rows)
    #expect(found.answers == [.points([0, 2]), .points([0, 2])])
    #expect(found.reading.codes == ["columns-not-delivered", "response-off-scale"])
  }

  @Test func `None of them is not the same as nothing at all`() throws {
    let found = try read("ly_do/a,ly_do/b,ly_do/c", ["0,0,0", ",,", "N/A,N/A,N/A"], preset: .limesurvey)
    #expect(found.answers == [.points([]), .missing(.blank), .missing(.notAsked)])
  }

  @Test func `A column for an option that the form does not have must not be marked`() throws {
    let found = try read("ly_do/a,ly_do/b,ly_do/c,ly_do/d", ["1,0,0,0", "1,0,0,1", "0,0,0,"], unreadable: .missing)
    #expect(found.answers == [.points([0]), .missing(.unreadable), .points([])])
    #expect(found.reading.codes == ["columns-not-delivered", "option-unknown"])
  }

  @Test func `A further option that the form ignores is not read`() throws {
    let known = ToolForm.form()
    let form = SurveyForm(
      id: known.id, version: known.version, title: known.title, roles: known.roles, items: known.items,
      ignoredColumns: ["ly_do/d"])
    let found = try read("ly_do/a,ly_do/b,ly_do/c,ly_do/d", ["1,0,0,1"], form: form)
    #expect(found.answers == [.points([0])])
    #expect(found.reading.codes == ["columns-not-delivered"])
  }

  @Test func `An option without a column is not taken for not chosen`() throws {
    let found = try read("ly_do/a,ly_do/b", ["1,0"])
    #expect(found.reading.isUnusable)
    guard case .batch(.columnMissing("ly_do/c", _, _, _)) = found.reading.findings.first?.kind else {
      Issue.record("the option is not named")
      return
    }
  }

  @Test func `The text of another answer is no option`() throws {
    let found = try read("ly_do[a],ly_do[b],ly_do[c],ly_do[other]", ["Y,,,tự do"], preset: .limesurvey)
    #expect(found.answers == [.points([0])])
    #expect(found.reading.codes == ["columns-not-delivered"])
  }

  @Test func `A column of all options and a column for each are held against each other`() throws {
    let rows = ["a b,1,1,0", "a b,1,0,0", ",,,", ",0,0,0", ",1,0,0", "c,,,"]
    let found = try read("ly_do,ly_do/a,ly_do/b,ly_do/c", rows, preset: .kobo, unreadable: .missing)
    #expect(
      found.answers == [
        .points([0, 1]), .missing(.unreadable), .missing(.blank), .missing(.blank), .missing(.unreadable),
        .missing(.unreadable),
      ])
    #expect(found.reading.codes.filter { $0 == "options-disagree" }.count == 3)
  }

  @Test func `A column of the same beginning beside a column of all options stays what it was`() throws {
    let found = try read("ly_do,ly_do_c", ["a;b,tự do"])
    #expect(found.answers == [.points([0, 1])])
    #expect(found.reading.codes == ["columns-not-delivered", "columns-not-in-form"])
  }

  @Test func `Codes joined by any separator, the last one superfluous or not`() throws {
    #expect(try read("ly_do", ["a;b", "c;", "a; c"]).answers == [.points([0, 1]), .points([2]), .points([0, 2])])
    #expect(try read("ly_do", ["a b", "c "], preset: .odk).answers == [.points([0, 1]), .points([2])])
  }
}
