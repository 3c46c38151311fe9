import SurveyModel

extension EstimationFinding {
  /// What was found, in the words of `language`.
  public func words(in language: Language) -> FindingWords {
    switch language {
    case .en: english
    case .vi: vietnamese
    }
  }

  private func number(_ value: Int, _ language: Language) -> String {
    NumberFormat(language).count(value)
  }

  /// `one` or `many` after a count.
  private func counted(_ value: Int, _ one: String, _ many: String) -> String {
    number(value, .en) + " " + (value == 1 ? one : many)
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }

  private var english: FindingWords {
    switch self {
    case .populationUnderSample(let stratum, let population, let sample):
      FindingWords(
        problem:
          "stratum '\(stratum)' has \(counted(sample, "PSU", "PSUs")) in the sample and \(population) in the plan",
        consequence: "nothing was estimated", help: ["correct the population of the stratum in plan.csv"])
    case .singlePSURefused(let strata):
      FindingWords(
        problem: strata.count == 1
          ? "stratum \(Self.quoted(strata)) has 1 PSU" : "strata \(Self.quoted(strata)) have 1 PSU each",
        consequence: "nothing was estimated, as the rule 'fail' asks",
        help: ["join each to a neighbour in plan.csv, or choose another rule with single_psu"])
    case .sumOutOfRange(let file):
      FindingWords(
        problem: "a weight or a value in '\(file)' is too large or too small to be added exactly",
        consequence: "nothing was estimated", help: ["give weights between 0.000001 and 1,000,000,000"])
    case .stratumSinglePSU(let stratum):
      FindingWords(
        problem: "stratum '\(stratum)' has 1 PSU", consequence: "intervals of what it feeds are undefined",
        help: ["join it to a neighbour in plan.csv, or choose a rule with single_psu (certainty, adjust, average)"])
    case .baseTooSmall(let unit, let base, let needed):
      FindingWords(
        problem:
          "unit '\(unit)' has \(counted(base, "complete response", "complete responses")) and "
          + "\(counted(needed, "is", "are")) needed", consequence: "its scores are withheld")
    case .unitWithoutResponses(let unit, let form):
      FindingWords(
        problem: "unit '\(unit)' has no responses to form '\(form)'", consequence: "it has no scores from that form",
        help: ["check that the batch of the unit is in round.yaml and that its code is spelled as in units.csv"])
    default: englishForWeakFigures
    }
  }

  private var englishForWeakFigures: FindingWords {
    switch self {
    case .withheldComplementary(let unit):
      FindingWords(
        problem: "scores of unit '\(unit)' would show what is withheld of another unit",
        consequence: "they are withheld, too")
    case .fewDegreesOfFreedom(let unit, let df):
      FindingWords(
        problem: "scores of unit '\(unit)' rest on \(counted(df, "degree", "degrees")) of freedom",
        consequence: "their intervals are wide and uncertain")
    case .criterionUnderBase(let unit, let criterion, let base, let needed, let consequence):
      FindingWords(
        problem:
          "criterion \(criterion) of unit '\(unit)' has \(counted(base, "response", "responses")) and "
          + "\(counted(needed, "is", "are")) needed",
        consequence: consequence.words[.en])
    case .criterionWithoutEvidence(let unit, let criterion):
      FindingWords(
        problem: "criterion \(criterion) of unit '\(unit)' has no evidence",
        consequence: "the unit has no index and no rank",
        help: ["add its line to appraisal.csv or figures.csv, or the batch of its survey to round.yaml"])
    case .batchSelfSelected:
      FindingWords(
        problem: "respondents of this batch chose themselves",
        consequence: "its figures have no sampling error and feed no index")
    case .respondentsInNoGroup(let form, let keys, let count):
      FindingWords(
        problem:
          "\(counted(count, "respondent", "respondents")) to form '\(form)' gave no answer to \(Self.quoted(keys))",
        consequence: "they are in no group and count for everybody together")
    case .roundSynthetic(let round):
      FindingWords(problem: "the data of round '\(round)' are made up", consequence: "every output says so")
    case .indexIllustrative(let index):
      FindingWords(
        problem: "the points of index '\(index)' are made up for illustration", consequence: "every output says so")
    default: FindingWords(problem: code)
    }
  }

  private var vietnamese: FindingWords {
    switch self {
    case .populationUnderSample(let stratum, let population, let sample):
      FindingWords(
        problem:
          "tầng '\(stratum)' có \(number(sample, .vi)) đơn vị chọn mẫu cấp một trong mẫu nhưng kế hoạch chỉ ghi "
          + population, consequence: "không tính được ước lượng nào",
        help: ["sửa quy mô tổng thể của tầng trong plan.csv"])
    case .singlePSURefused(let strata):
      FindingWords(
        problem: "tầng \(Self.quoted(strata)) chỉ có 1 đơn vị chọn mẫu cấp một",
        consequence: "không tính ước lượng nào, theo quy tắc 'fail'",
        help: ["gộp với tầng lân cận trong plan.csv, hoặc chọn quy tắc khác ở single_psu"])
    case .sumOutOfRange(let file):
      FindingWords(
        problem: "một quyền số hoặc giá trị trong '\(file)' quá lớn hoặc quá nhỏ để cộng chính xác",
        consequence: "không tính được ước lượng nào", help: ["dùng quyền số từ 0,000001 đến 1.000.000.000"])
    case .stratumSinglePSU(let stratum):
      FindingWords(
        problem: "tầng '\(stratum)' chỉ có 1 đơn vị chọn mẫu cấp một",
        consequence: "không xác định được khoảng tin cậy của các kết quả dựa trên tầng này",
        help: ["gộp với tầng lân cận trong plan.csv, hoặc chọn quy tắc ở single_psu (certainty, adjust, average)"])
    case .baseTooSmall(let unit, let base, let needed):
      FindingWords(
        problem: "đơn vị '\(unit)' có \(number(base, .vi)) phiếu hợp lệ, cần ít nhất \(number(needed, .vi)) phiếu",
        consequence: "không công bố điểm của đơn vị")
    case .unitWithoutResponses(let unit, let form):
      FindingWords(
        problem: "đơn vị '\(unit)' không có phiếu nào theo mẫu '\(form)'",
        consequence: "đơn vị không có điểm từ mẫu phiếu này",
        help: ["kiểm tra tệp phiếu của đơn vị đã có trong round.yaml chưa và mã đơn vị có đúng như units.csv không"])
    default: vietnameseForWeakFigures
    }
  }

  private var vietnameseForWeakFigures: FindingWords {
    switch self {
    case .withheldComplementary(let unit):
      FindingWords(
        problem: "điểm của đơn vị '\(unit)' có thể làm lộ điểm không công bố của một đơn vị khác",
        consequence: "cũng không công bố điểm của đơn vị này")
    case .fewDegreesOfFreedom(let unit, let df):
      FindingWords(
        problem: "điểm của đơn vị '\(unit)' chỉ dựa trên \(number(df, .vi)) bậc tự do",
        consequence: "khoảng tin cậy rộng và kém chắc chắn")
    case .criterionUnderBase(let unit, let criterion, let base, let needed, let consequence):
      FindingWords(
        problem:
          "tiêu chí \(criterion) của đơn vị '\(unit)' có \(number(base, .vi)) phiếu, cần ít nhất "
          + "\(number(needed, .vi)) phiếu",
        consequence: consequence.words[.vi])
    case .criterionWithoutEvidence(let unit, let criterion):
      FindingWords(
        problem: "tiêu chí \(criterion) của đơn vị '\(unit)' không có căn cứ chấm điểm",
        consequence: "đơn vị không có chỉ số và không được xếp hạng",
        help: ["bổ sung dòng tương ứng vào appraisal.csv hoặc figures.csv, hoặc thêm tệp phiếu khảo sát vào round.yaml"]
      )
    case .batchSelfSelected:
      FindingWords(
        problem: "người trả lời trong tệp này tự nguyện tham gia",
        consequence: "kết quả không có sai số chọn mẫu và không tính vào chỉ số")
    case .respondentsInNoGroup(let form, let keys, let count):
      FindingWords(
        problem: "\(number(count, .vi)) người trả lời mẫu '\(form)' không trả lời \(Self.quoted(keys))",
        consequence: "họ không thuộc nhóm nào và chỉ được tính trong kết quả chung")
    case .roundSynthetic(let round):
      FindingWords(
        problem: "dữ liệu của đợt '\(round)' là dữ liệu giả lập", consequence: "mọi kết quả đều ghi rõ điều này")
    case .indexIllustrative(let index):
      FindingWords(
        problem: "thang điểm của chỉ số '\(index)' chỉ để minh họa", consequence: "mọi kết quả đều ghi rõ điều này")
    default: FindingWords(problem: code)
    }
  }
}

extension EstimationFinding.GateConsequence {
  /// What happens to the unit.
  fileprivate var words: LocalizedText {
    switch self {
    case .zeroPoints: LocalizedText(vi: "tiêu chí được 0 điểm", en: "it gets no points")
    case .unranked:
      LocalizedText(vi: "đơn vị không có chỉ số và không được xếp hạng", en: "the unit has no index and no rank")
    case .leftOut:
      LocalizedText(vi: "tiêu chí không tính vào điểm và điểm tối đa", en: "it is left out of points and maximum")
    }
  }
}
