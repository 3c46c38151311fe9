import SurveyModel

extension EstimationFinding {
  /// The finding in Vietnamese.
  var vietnamese: FindingWords {
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
        help: [
          "gộp với tầng lân cận trong plan.csv, hoặc chọn quy tắc ở single_psu (certainty, adjust, average, collapse)"
        ])
    case .baseTooSmall(let unit, let base, let needed):
      FindingWords(
        problem: "đơn vị '\(unit)' có \(number(base)) phiếu hợp lệ, cần ít nhất \(number(needed, .vi)) phiếu",
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
    case .fewDegreesOfFreedom(let form, let units, let fewest):
      FindingWords(
        problem:
          "điểm của \(number(units, .vi)) đơn vị theo mẫu '\(form)' dựa trên quá ít bậc tự do, thấp nhất là "
          + number(fewest, .vi), consequence: "khoảng tin cậy rộng và kém chắc chắn")
    case .criterionUnderBase(let unit, let criterion, let base, let needed, let consequence):
      FindingWords(
        problem:
          "tiêu chí \(criterion) của đơn vị '\(unit)' có \(number(base)) phiếu, cần ít nhất "
          + "\(number(needed, .vi)) phiếu",
        consequence: consequence.words[.vi])
    case .criterionSelfSelected(let unit, let criterion, let responses, let consequence):
      FindingWords(
        problem:
          "\(responses.map { number($0) + " phiếu" } ?? "phiếu") của đơn vị '\(unit)' do người trả lời tự nguyện gửi nên "
          + "không dùng để chấm điểm", consequence: consequence.words(of: criterion)[.vi])
    case .criterionVerdictFailed(let unit, let criterion, let verdict, let consequence):
      FindingWords(
        problem: verdict.map {
          "phiếu của đơn vị '\(unit)' dùng cho tiêu chí \(criterion) được kiểm tra là " + AuditWords(.vi).verdict($0)
        }
          ?? "phiếu của đơn vị '\(unit)' dùng cho tiêu chí \(criterion) chưa được kiểm tra, trong khi bộ chỉ số yêu cầu",
        consequence: consequence.words[.vi], help: ["xem lý do: 'hailong audit CUỘC --unit \(unit)'"])
    case .criterionResponseRate(let unit, let criterion, let rate, let needed, let consequence):
      FindingWords(
        problem: rate.map {
          "tỷ lệ trả lời của đơn vị '\(unit)' dùng cho tiêu chí \(criterion) là \(NumberFormat(.vi).percent(share: $0, decimals: 1)), "
            + "cần \(NumberFormat(.vi).percent(share: needed, decimals: 1))"
        } ?? "chưa biết tỷ lệ trả lời của đơn vị '\(unit)' dùng cho tiêu chí \(criterion), trong khi bộ chỉ số yêu cầu",
        consequence: consequence.words[.vi],
        help: ["ghi kết quả của mọi trường hợp đã chọn vào tệp nêu ở 'audit: sample'"])
    case .criterionNotComputable(let unit, let criterion, let isDivisionByZero):
      FindingWords(
        problem: "tiêu chí \(criterion) của đơn vị '\(unit)' không tính được: "
          + (isDivisionByZero ? "biểu thức chia cho 0" : "phân số chính xác có quá nhiều chữ số"),
        consequence: EstimationFinding.GateConsequence.unranked.words[.vi],
        help: ["sửa các dòng của đơn vị trong figures.csv, hoặc sửa biểu thức của tiêu chí"])
    case .criterionVoided(let unit, let criterion):
      FindingWords(
        problem: "tiêu chí \(criterion) của đơn vị '\(unit)' không có điểm: một trường hợp trong kỳ làm mất cả tiêu chí"
      )
    case .criterionZeroDenominator(let unit, let criterion):
      FindingWords(
        problem: "mẫu số của tiêu chí \(criterion) của đơn vị '\(unit)' bằng 0; đã làm như bộ chỉ số quy định")
    case .criterionWithoutValue(let unit, let criterion, let consequence):
      FindingWords(
        problem: "tiêu chí \(criterion) của đơn vị '\(unit)' không tính được vì có câu hỏi không ai trả lời",
        consequence: consequence.words[.vi])
    case .criterionWithoutEvidence(let unit, let criterion):
      FindingWords(
        problem: "tiêu chí \(criterion) của đơn vị '\(unit)' không có căn cứ chấm điểm",
        consequence: "đơn vị không có chỉ số và không được xếp hạng",
        help: ["bổ sung dòng tương ứng vào appraisal.csv hoặc figures.csv, hoặc thêm tệp phiếu khảo sát vào round.yaml"]
      )
    case .batchSelfSelected:
      FindingWords(
        problem: "người trả lời trong tệp phiếu này tự nguyện tham gia",
        consequence: "kết quả không có sai số chọn mẫu, chỉ tính vào chỉ số nào chấp nhận")
    case .respondentsInNoGroup(let form, let keys, let count):
      FindingWords(
        problem: "\(number(count, .vi)) người trả lời mẫu '\(form)' không trả lời \(Self.quoted(keys))",
        consequence: "họ không thuộc nhóm nào và chỉ được tính trong kết quả chung")
    case .roundSynthetic(let round):
      FindingWords(
        problem: "dữ liệu của cuộc khảo sát '\(round)' là dữ liệu giả lập",
        consequence: "mọi kết quả đều ghi rõ điều này")
    case .indexIllustrative(let index):
      FindingWords(
        problem: "thang điểm của chỉ số '\(index)' chỉ để minh họa", consequence: "mọi kết quả đều ghi rõ điều này")
    default: reliabilityWords(.vi) ?? FindingWords(problem: code)
    }
  }

  /// `11`, or `dưới 10` where no more may be told.
  private func number(_ count: KnownCount) -> String {
    switch count {
    case .exactly(let value): number(value, .vi)
    case .under(let limit): "dưới \(number(limit, .vi))"
    }
  }
}
