import SurveyModel
import SurveyReport
import Testing

extension DefinitionWordsTests {
  static let indexRules: [WordsCase] = [
    WordsCase(
      .thousandsPoint(found: "11.797", cell: ScoredCell(unit: "U1", criterion: "3.2")),
      "'11.797' can be 11797, or a number with three decimals",
      "'11.797' có thể là 11797 hoặc một số có ba chữ số thập phân"),
    WordsCase(
      .numberOrder(lowKey: "from", low: "95%", highKey: "from", high: "0.9"),
      "steps must go from the best down: 95% must be below the 0.9 of the one before",
      "các bậc viết từ cao xuống thấp: 95% phải thấp hơn 0.9 của bậc trên"),
    WordsCase(
      .ladderTopEnds(to: "95%"), "the best step must not end at 95%: rates above it would have no points",
      "bậc cao nhất không được kết thúc ở 95%: tỷ lệ cao hơn sẽ không có điểm"),
    WordsCase(
      .expressionConstant(expression: "4.3 == 1"),
      "the expression '4.3 == 1' names no figure, so that it is the same for every unit",
      "biểu thức '4.3 == 1' không nêu số liệu nào, nên như nhau với mọi đơn vị"),
    WordsCase(
      .ruleOfOtherSource(rule: "linear", source: "appraised", sources: ["figure", "survey"], rules: ["appraised"]),
      "rule 'linear' does not go with 'source: appraised'", "quy tắc 'linear' không đi với 'source: appraised'"),
    WordsCase(
      .ruleOfOtherSource(rule: "sum", source: "figure", sources: [], rules: ["linear"]),
      "rule 'sum' does not go with 'source: figure'", "quy tắc 'sum' không đi với 'source: figure'"),
    WordsCase(
      .surveyInAdjustment(criterion: "8.1", rule: "bonus"),
      "criterion '8.1' rests on a survey and must not stand among bonus points",
      "tiêu chí '8.1' lấy từ khảo sát nên không được nằm trong điểm thưởng"),
    WordsCase(
      .formNotAtHand(form: "f", nearest: nil),
      "there is no form 'f' in the library, so that the node that this criterion names was not looked up",
      "không có mẫu phiếu 'f' trong thư viện, nên chưa kiểm tra được nội dung mà tiêu chí này nêu"),
    WordsCase(
      .ladderTopUnderMaximum(top: "1.5", maximum: "2"),
      "the best step gives 1.5 points, so that no unit can reach the maximum of 2",
      "bậc cao nhất được 1.5 điểm, nên không đơn vị nào đạt điểm tối đa 2"),
    WordsCase(
      .ladderStepOutOfReach(from: "90"), "the step from 90 on is never reached: a share is at most 1 (100 %)",
      "bậc từ 90 không bao giờ đạt được: tỷ lệ cao nhất là 1 (100 %)"),
    WordsCase(
      .ladderPointsOrder(points: "2", better: "1"), "this step gives 2 points, more than the better one (1)",
      "bậc này được 2 điểm, nhiều hơn bậc trên (1)"),
    WordsCase(
      .criterionAppliesNowhere(criterion: "2.3"), "criterion '2.3' applies to no block",
      "tiêu chí '2.3' không áp dụng cho khối nào"),
    WordsCase(
      .indexNamedOtherwise(id: "city-2025", file: "city-2026"),
      "the definition in 'city-2026.yaml' calls itself 'city-2025'",
      "bộ chỉ số trong tệp 'city-2026.yaml' có mã 'city-2025'"),
    WordsCase(
      .gradesLeaveOut(block: "b", lowest: "50"), "for block 'b' units under 50 get no grade",
      "khối 'b': đơn vị dưới 50 không được xếp loại"),
    WordsCase(
      .thresholdWithoutEffect(criterion: "3.1"),
      "a threshold of 100 % at criterion '3.1' has no effect: points are the share times the maximum",
      "ngưỡng 100 % ở tiêu chí '3.1' không có tác dụng: điểm bằng tỷ lệ nhân điểm tối đa"),
    WordsCase(
      .indexLibraryMissing(places: [.folder("a")]), "the folder of index definitions, Data/indices, was not found",
      "không tìm thấy thư mục bộ chỉ số (Data/indices)"),
    WordsCase(
      .indexNotInLibrary(name: "x", folder: "a", nearest: nil), "there is no index definition 'x' in 'a'",
      "không có bộ chỉ số 'x' trong 'a'"),
  ]

  @Test(
    "Points and figures of a table say whose they are",
    arguments: [
      DefinitionFinding.pointsOutOfRange(
        found: "5", maximum: "4", cell: ScoredCell(unit: "DP04", criterion: "2.1")),
      .pointsOffGrid(found: "5", lowest: "0", step: "2", cell: ScoredCell(unit: "DP04", criterion: "2.1")),
      .cellUnreadable(found: "4,5", expected: .points, cell: ScoredCell(unit: "DP04", criterion: "2.1")),
      .cellUnreadable(found: "-5", expected: .amount, cell: ScoredCell(unit: "DP04", criterion: "2.1")),
    ])
  func whose(_ finding: DefinitionFinding) {
    #expect(finding.words(in: .en).notes == ["unit 'DP04', criterion '2.1'"])
    #expect(finding.words(in: .vi).notes == ["đơn vị 'DP04', tiêu chí '2.1'"])
  }

  @Test("A rule of another source says with which sources it goes, and which rules the source takes")
  func sources() {
    let finding = DefinitionFinding.ruleOfOtherSource(
      rule: "linear", source: "appraised", sources: ["figure", "survey"], rules: ["appraised", "binary"])
    #expect(
      finding.words(in: .en).help == [
        "'linear' goes with source: figure, survey; 'source: appraised' takes: appraised, binary"
      ])
    let sum = DefinitionFinding.ruleOfOtherSource(rule: "sum", source: "figure", sources: [], rules: ["linear"])
    #expect(sum.words(in: .en).help == ["'sum' adds up the criteria under 'children': leave 'source' out"])
  }
}
