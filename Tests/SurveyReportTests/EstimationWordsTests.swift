import SurveyModel
import Testing

@testable import SurveyReport

@Suite("Words of findings about estimates")
struct EstimationWordsTests {
  private static let all: [EstimationFinding] = [
    .populationUnderSample(stratum: "h", population: "3", sample: 5), .singlePSURefused(strata: ["a", "b"]),
    .sumOutOfRange(file: "w.csv"), .stratumSinglePSU(stratum: "h"),
    .baseTooSmall(unit: "U12", base: .exactly(11), needed: 30),
    .withheldComplementary(unit: "U3"),
    .scoresNotReliable(form: "citizen", scores: 12, units: 3), .scoresForReview(form: "citizen", scores: 1, units: 0),
    .unitWithoutResponses(unit: "U1", form: "citizen"), .fewDegreesOfFreedom(form: "citizen", units: 48, fewest: 1),
    .criterionUnderBase(unit: "U1", criterion: "3.1", base: .exactly(1204), needed: 2000, .leftOut),
    .criterionSelfSelected(unit: "P1", criterion: "3", responses: .exactly(15), .leftOut),
    .criterionVerdictFailed(unit: "U1", criterion: "3.1", .notPublishable, .leftOut),
    .criterionVerdictFailed(unit: "U1", criterion: "3.1", nil, .unranked),
    .criterionResponseRate(unit: "U1", criterion: "3.1", rate: 0.244, needed: 0.3, .leftOut),
    .criterionResponseRate(unit: "U1", criterion: "3.1", rate: nil, needed: 0.3, .unranked),
    .criterionNotComputable(unit: "U1", criterion: "3.1", isDivisionByZero: true),
    .criterionVoided(unit: "U1", criterion: "3.1"), .criterionZeroDenominator(unit: "U1", criterion: "3.1"),
    .criterionWithoutValue(unit: "U1", criterion: "3.1", .zeroPoints),
    .criterionNotReliable(criterion: "3.1", units: 5),
    .criterionWithoutEvidence(unit: "U1", criterion: "1.2"), .batchSelfSelected,
    .respondentsInNoGroup(form: "citizen", keys: ["sex"], count: 1), .roundSynthetic(round: "demo"),
    .indexIllustrative(index: "demo"),
  ]

  private func line(_ finding: EstimationFinding, _ language: Language) -> String {
    let words = finding.words(in: language)
    return [words.problem, words.consequence].compactMap { $0 }.joined(separator: "; ")
  }

  @Test func `of one of several groups of respondents it is said that the group does not count, not the criterion`() {
    func words(_ consequence: EstimationFinding.GateConsequence, _ language: Language) -> [String?] {
      [
        EstimationFinding.criterionUnderBase(
          unit: "U1", criterion: "3.1", base: .exactly(12), needed: 30, consequence),
        .criterionSelfSelected(unit: "U1", criterion: "3.1", responses: .exactly(15), consequence),
      ].map { $0.words(in: language).consequence }
    }
    #expect(
      words(.groupLeftOut(form: "business"), .en) == [
        "the criterion goes without respondents to form 'business', and the other groups carry their weight",
        "criterion 3.1 goes without respondents to form 'business', and the other groups carry their weight",
      ])
    #expect(
      words(.groupLeftOut(form: "business"), .vi) == [
        "tiêu chí không tính nhóm trả lời mẫu 'business', các nhóm khác tính thay quyền số của nhóm này",
        "tiêu chí 3.1 không tính nhóm trả lời mẫu 'business', các nhóm khác tính thay quyền số của nhóm này",
      ])
    #expect(
      words(.groupZero(form: "business"), .en) == [
        "respondents to form 'business' count as 0 in the criterion",
        "respondents to form 'business' count as 0 in criterion 3.1",
      ])
    #expect(
      words(.groupZero(form: "business"), .vi) == [
        "nhóm trả lời mẫu 'business' được tính là 0 trong tiêu chí",
        "nhóm trả lời mẫu 'business' được tính là 0 trong tiêu chí 3.1",
      ])
  }

  @Test func `every finding is worded in English`() {
    #expect(
      Self.all.map { line($0, .en) } == [
        "stratum 'h' has 5 PSUs in the sample and 3 in the plan; nothing was estimated",
        "strata 'a', 'b' have 1 PSU each; nothing was estimated, as the rule 'fail' asks",
        "a weight or a value in 'w.csv' is too large or too small to be added exactly; nothing was estimated",
        "stratum 'h' has 1 PSU; intervals of what it feeds are undefined",
        "unit 'U12' has 11 complete responses and 30 are needed; its scores are withheld",
        "scores of unit 'U3' would show what is withheld of another unit; they are withheld, too",
        "12 scores by form 'citizen' (3 units) are not reliable under the round's rules; withheld",
        "1 score by form 'citizen' is to be reviewed under the round's rules; shown with a mark",
        "unit 'U1' has no responses to form 'citizen'; it has no scores from that form",
        "scores of 48 units by form 'citizen' rest on few degrees of freedom, the fewest 1; their intervals are wide and uncertain",
        "criterion 3.1 of unit 'U1' has 1,204 responses and 2,000 are needed; it is left out of points and maximum",
        "the 15 responses of unit 'P1' are self-selected and cannot feed the index; criterion 3 is left out",
        "the audit finds the responses of unit 'U1' behind criterion 3.1 not publishable; it is left out of points and maximum",
        "the responses of unit 'U1' behind criterion 3.1 were not audited, and a verdict is needed; "
          + "the unit has no index and no rank",
        "the response rate of unit 'U1' behind criterion 3.1 is 24.4% and 30.0% is needed; "
          + "it is left out of points and maximum",
        "the response rate of unit 'U1' behind criterion 3.1 is not known, and one is needed; "
          + "the unit has no index and no rank",
        "criterion 3.1 of unit 'U1' has no value: its expression divides by zero; the unit has no index and no rank",
        "criterion 3.1 of unit 'U1' gets no points: one case in the period voids all of it",
        "the denominator of criterion 3.1 of unit 'U1' is 0; what the index says of that was done",
        "criterion 3.1 of unit 'U1' has no value: nobody answered one of its items; it gets no points",
        "criterion 3.1 of 5 units rests on scores that are not reliable; its points count all the same, as the gate asks for responses only",
        "criterion 1.2 of unit 'U1' has no evidence; the unit has no index and no rank",
        "respondents of this batch chose themselves; its figures have no sampling error, and feed an index only where it accepts them",
        "1 respondent to form 'citizen' gave no answer to 'sex'; they are in no group and count for everybody together",
        "the data of round 'demo' are made up; every output says so",
        "the points of index 'demo' are made up for illustration; every output says so",
      ])
  }

  @Test func `every finding is worded in Vietnamese`() {
    #expect(
      Self.all.map { line($0, .vi) } == [
        "tầng 'h' có 5 đơn vị chọn mẫu cấp một trong mẫu nhưng kế hoạch chỉ ghi 3; không tính được ước lượng nào",
        "tầng 'a', 'b' chỉ có 1 đơn vị chọn mẫu cấp một; không tính ước lượng nào, theo quy tắc 'fail'",
        "một quyền số hoặc giá trị trong 'w.csv' quá lớn hoặc quá nhỏ để cộng chính xác; không tính được ước lượng nào",
        "tầng 'h' chỉ có 1 đơn vị chọn mẫu cấp một; không xác định được khoảng tin cậy của các kết quả dựa trên tầng này",
        "đơn vị 'U12' có 11 phiếu hợp lệ, cần ít nhất 30 phiếu; không công bố điểm của đơn vị",
        "điểm của đơn vị 'U3' có thể làm lộ điểm không công bố của một đơn vị khác; cũng không công bố điểm của đơn vị này",
        "12 điểm theo mẫu 'citizen' (3 đơn vị) không đạt quy tắc tin cậy của cuộc khảo sát; không công bố",
        "1 điểm theo mẫu 'citizen' cần xem xét theo quy tắc tin cậy của cuộc khảo sát; vẫn hiển thị, có đánh dấu",
        "đơn vị 'U1' không có phiếu nào theo mẫu 'citizen'; đơn vị không có điểm từ mẫu phiếu này",
        "điểm của 48 đơn vị theo mẫu 'citizen' dựa trên quá ít bậc tự do, thấp nhất là 1; khoảng tin cậy rộng và kém chắc chắn",
        "tiêu chí 3.1 của đơn vị 'U1' có 1.204 phiếu, cần ít nhất 2.000 phiếu; tiêu chí không tính vào điểm và điểm tối đa",
        "15 phiếu của đơn vị 'P1' do người trả lời tự nguyện gửi nên không dùng để chấm điểm; tiêu chí 3 không được tính",
        "phiếu của đơn vị 'U1' dùng cho tiêu chí 3.1 được kiểm tra là không đủ điều kiện công bố; tiêu chí không tính vào điểm và điểm tối đa",
        "phiếu của đơn vị 'U1' dùng cho tiêu chí 3.1 chưa được kiểm tra, trong khi bộ chỉ số yêu cầu; "
          + "đơn vị không có chỉ số và không được xếp hạng",
        "tỷ lệ trả lời của đơn vị 'U1' dùng cho tiêu chí 3.1 là 24,4%, cần 30,0%; "
          + "tiêu chí không tính vào điểm và điểm tối đa",
        "chưa biết tỷ lệ trả lời của đơn vị 'U1' dùng cho tiêu chí 3.1, trong khi bộ chỉ số yêu cầu; "
          + "đơn vị không có chỉ số và không được xếp hạng",
        "tiêu chí 3.1 của đơn vị 'U1' không tính được: biểu thức chia cho 0; "
          + "đơn vị không có chỉ số và không được xếp hạng",
        "tiêu chí 3.1 của đơn vị 'U1' không có điểm: một trường hợp trong kỳ làm mất cả tiêu chí",
        "mẫu số của tiêu chí 3.1 của đơn vị 'U1' bằng 0; đã làm như bộ chỉ số quy định",
        "tiêu chí 3.1 của đơn vị 'U1' không tính được vì có câu hỏi không ai trả lời; tiêu chí được 0 điểm",
        "tiêu chí 3.1 của 5 đơn vị dựa trên kết quả kém tin cậy; điểm vẫn được tính vì cổng cỡ mẫu chỉ xét số phiếu",
        "tiêu chí 1.2 của đơn vị 'U1' không có căn cứ chấm điểm; đơn vị không có chỉ số và không được xếp hạng",
        "người trả lời trong tệp phiếu này tự nguyện tham gia; kết quả không có sai số chọn mẫu, chỉ tính vào chỉ số nào chấp nhận",
        "1 người trả lời mẫu 'citizen' không trả lời 'sex'; họ không thuộc nhóm nào và chỉ được tính trong kết quả chung",
        "dữ liệu của cuộc khảo sát 'demo' là dữ liệu giả lập; mọi kết quả đều ghi rõ điều này",
        "thang điểm của chỉ số 'demo' chỉ để minh họa; mọi kết quả đều ghi rõ điều này",
      ])
  }

  @Test func `every finding has a code and a page in both languages`() throws {
    var seen = Set<String>()
    #expect(Self.all.map(\.code).filter { seen.insert($0).inserted } == EstimationFinding.allCodes)
    #expect(seen.count == EstimationFinding.allCodes.count)
    for code in EstimationFinding.allCodes {
      for language in Language.allCases {
        let page = try #require(ExplainPages.page(code: code, language: language))
        #expect(page.hasPrefix(code + "\n\n"))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
      }
    }
    #expect(Set(EstimationFinding.allCodes).isSubset(of: ExplainPages.codes))
    #expect(ExplainPages.page(code: "no-such-code", language: .en) == nil)
  }

  @Test func `messages are lowercase phrases without a period`() {
    for finding in Self.all {
      for language in Language.allCases {
        let words = finding.words(in: language)
        for text in [words.problem] + [words.consequence].compactMap({ $0 }) + words.notes + words.help {
          #expect(!text.hasSuffix("."))
          #expect(text.first?.isUppercase == false)
        }
      }
    }
  }

  @Test func `errors stop the estimates and notes do not`() {
    let severities = Self.all.map(\.severity)
    #expect(severities.prefix(3).allSatisfy { $0 == .error })
    #expect(severities.dropFirst(3).prefix(12).allSatisfy { $0 == .warning })
    #expect(severities.suffix(4).allSatisfy { $0 == .note })
  }
}
