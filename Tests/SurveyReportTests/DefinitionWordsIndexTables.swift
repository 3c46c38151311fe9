import SurveyModel
import Testing

@testable import SurveyReport

extension DefinitionWordsTests {
  static let indexTables: [WordsCase] = [
    WordsCase(
      .tableNotUTF8(probable: "Windows-1258"), "the table must be UTF-8; it looks like Windows-1258",
      "bảng phải dùng mã UTF-8; có lẽ là Windows-1258"),
    WordsCase(.tableNotUTF8(probable: nil), "the table must be UTF-8", "bảng phải dùng mã UTF-8"),
    WordsCase(
      .pointsNotWhole(found: "1.5", maximum: "2", cell: ScoredCell(unit: "U1", criterion: "1.1")),
      "this criterion gives 0 or 2 points and nothing between, not 1.5",
      "tiêu chí này chỉ được 0 hoặc 2 điểm, không phải 1.5"),
    WordsCase(
      .gradeOrder(
        grade: LocalizedText(vi: "Khá", en: "Fair"), from: "85", better: LocalizedText(vi: "Tốt", en: "Good"),
        betterFrom: "80"),
      "grade 'Fair' from 85 must be below grade 'Good' from 80 before it",
      "loại 'Khá' từ 85 phải thấp hơn loại 'Tốt' từ 80 đứng trước"),
    WordsCase(
      .figureOfNobody(name: "lat", criterion: "2.4", nearest: "late", found: ["late"]),
      "the rule of criterion '2.4' asks for figure 'lat', and no row of figures.csv has it",
      "quy tắc của tiêu chí '2.4' cần số liệu 'lat', mà không dòng nào trong figures.csv có"),
    WordsCase(
      .rateOverOne(numerator: "54", denominator: "51", cell: ScoredCell(unit: "U1", criterion: "2.2")),
      "the numerator 54 is larger than the denominator 51; the rate counts as 100 %",
      "tử số 54 lớn hơn mẫu số 51, nên tỷ lệ được tính là 100 %"),
    WordsCase(
      .groupPointsUsedUp(group: "G3", maximum: "22", criteria: ["3.1", "3.2"]),
      "group 'G3' has no points left for 3.1, 3.2: its other criteria have all 22",
      "nhóm 'G3' không còn điểm cho 3.1, 3.2: các tiêu chí khác trong nhóm đã đủ 22 điểm"),
    WordsCase(
      .indexYearOutsidePeriod(index: "i", year: 2020, period: "2021-10-01 – 2021-11-30"),
      "index 'i' is of the year 2020, and the round's period is 2021-10-01 – 2021-11-30",
      "bộ chỉ số 'i' là của năm 2020, còn thời gian khảo sát là 2021-10-01 – 2021-11-30"),
  ]

  @Test("What a table wants of an empty cell, and of a number with a comma, is said with the number to write")
  func numbers() {
    func words(_ expected: ValueKind, _ found: String, _ language: Language) -> [String] {
      let said = DefinitionFinding.cellUnreadable(found: found, expected: expected).words(in: language)
      return [said.problem] + said.help
    }
    #expect(
      words(.amount, "", .en) == [
        "the cell must hold a number, zero or more, with at most nine decimals, not nothing", "fill in the cell",
      ])
    #expect(
      words(.amount, "", .vi) == [
        "ô phải có số liệu từ 0 trở lên, nhiều nhất chín chữ số thập phân, không phải chỗ trống", "điền ô này",
      ])
    #expect(words(.points, "2,5", .en).last == "write 2.5")
    #expect(words(.points, "2,5", .vi).last == "viết 2.5")
    #expect(
      words(.amount, "1,234", .en).last
        == "write 1234 if the comma parts thousands, 1.2340 if it stands before decimals")
    #expect(
      words(.amount, "1,234", .vi).last
        == "viết 1234 nếu dấu phẩy ngăn hàng nghìn; viết 1.2340 nếu đó là dấu thập phân")
    #expect(words(.amount, "1.234.567", .en).last == "write 1234567")
    #expect(words(.amount, "1,x", .en).last == "a decimal needs a point, as in 3.0")
  }

  @Test("A criterion none of whose parts has points for a block is told what that can mean")
  func nothingApplies() {
    let finding = DefinitionFinding.pointsDoNotAddUp(criterion: "3", block: "b", maximum: "5", childrenSum: "0")
    #expect(
      finding.words(in: .en).help == [
        "correct the points of the parts, or of criterion '3'",
        "no part has points for block 'b': take the block out of 'blocks', or write rule: {kind: monitor_only} in place of 'children'",
      ])
    #expect(
      finding.words(in: .vi).help.last
        == "không phần nào có điểm cho khối 'b': bỏ khối này khỏi 'blocks', hoặc thay 'children' bằng rule: {kind: monitor_only}"
    )
    let other = DefinitionFinding.pointsDoNotAddUp(criterion: "3", block: "b", maximum: "5", childrenSum: "4")
    #expect(other.words(in: .en).help.count == 1)
  }

  @Test("The message about three digits behind a point tells what to write for either meaning")
  func thousands() {
    let finding = DefinitionFinding.thousandsPoint(found: "11.797", cell: ScoredCell(unit: "U1", criterion: "3.2"))
    let (en, vi) = (finding.words(in: .en), finding.words(in: .vi))
    #expect(en.problem == "'11.797' can be 11797, or a number with three decimals")
    #expect(en.help == ["write 11797 if the point parts thousands, 11.7970 if it stands before decimals"])
    #expect(vi.help == ["ghi 11797 nếu dấu chấm ngăn hàng nghìn; ghi 11.7970 nếu đó là dấu thập phân"])
  }

  @Test(
    "Numbers that people write otherwise are known again",
    arguments: [
      ("8,5%", WrittenNumber.decimalComma(plain: "8.5%")), ("0,25", .decimalComma(plain: "0.25")),
      ("0,250", .decimalComma(plain: "0.250")), ("-0,5", .decimalComma(plain: "-0.5")),
      ("1,234", .thousandsOrDecimals(whole: "1234", decimal: "1.234")),
      ("1.234.567", .thousands(whole: "1234567")), ("12 500", .thousands(whole: "12500")), ("8.5", nil), ("a,b", nil),
      ("1,,2", nil), ("12.34.56", nil),
    ])
  func written(_ text: String, _ expected: WrittenNumber?) {
    #expect(WrittenNumber(text) == expected)
  }
}
