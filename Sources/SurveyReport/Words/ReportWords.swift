import IndexScoring
import SurveyModel

/// The words of tables, summaries and reports, both languages side by side; sentences stand in `ReportSentences`.
enum ReportWords {
  // Messages.
  static let noteLabel = LocalizedText(vi: "ghi chú", en: "note")
  static let helpLabel = LocalizedText(vi: "gợi ý", en: "help")
  static let definitionPath = LocalizedText(vi: "tại", en: "at")
  static let sheet = LocalizedText(vi: "trang", en: "sheet")
  static let formNumber = LocalizedText(vi: "phiếu số", en: "form number")

  static func severity(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(vi: "lỗi", en: "error")
    case .warning: LocalizedText(vi: "cảnh báo", en: "warning")
    case .note: noteLabel
    }
  }

  // Columns.
  static let to = LocalizedText(vi: "đến", en: "to")
  static let rank = LocalizedText(vi: "Hạng", en: "Rank")
  static let unit = LocalizedText(vi: "Đơn vị", en: "Unit")
  static let units = LocalizedText(vi: "đơn vị", en: "units")
  static let index = LocalizedText(vi: "Chỉ số", en: "Index")
  static let score = LocalizedText(vi: "Điểm", en: "Score")
  static let points = LocalizedText(vi: "Điểm", en: "Points")
  static let maximum = LocalizedText(vi: "Tối đa", en: "Maximum")
  static let maximumInline = LocalizedText(vi: "tối đa", en: "of")
  static let grade = LocalizedText(vi: "Xếp loại", en: "Grade")
  static let scoredOn = LocalizedText(vi: "Tối đa", en: "Scored on")
  static let appliesTo = LocalizedText(vi: "Áp dụng cho khối", en: "Blocks")
  static let allBlocks = LocalizedText(vi: "mọi khối", en: "all")
  static let scrollHint = LocalizedText(vi: "cuộn ngang để xem thêm cột →", en: "scroll for more columns →")
  static let standardError = LocalizedText(vi: "Sai số chuẩn", en: "Standard error")
  static let degreesOfFreedom = LocalizedText(vi: "Bậc tự do", en: "df")
  static let base = LocalizedText(vi: "Cỡ mẫu", en: "Base")
  static let effectiveSize = LocalizedText(vi: "Cỡ mẫu hiệu dụng", en: "Effective n")
  static let designEffect = LocalizedText(vi: "Hệ số thiết kế", en: "Design effect")
  static let content = LocalizedText(vi: "Nội dung", en: "Content")
  static let group = LocalizedText(vi: "Nhóm", en: "Group")
  static let everybody = LocalizedText(vi: "Chung", en: "Everybody")
  static let definition = LocalizedText(vi: "Cách tính câu hỏi", en: "Definition of an item")
  static let aggregation = LocalizedText(vi: "Cách tổng hợp", en: "Aggregation")
  static let criterion = LocalizedText(vi: "Tiêu chí", en: "Criterion")
  static let code = LocalizedText(vi: "Mã", en: "Code")
  static let rule = LocalizedText(vi: "Cách chấm", en: "Rule")
  static let source = LocalizedText(vi: "Nguồn khảo sát", en: "Survey source")
  static let needed = LocalizedText(vi: "Cỡ mẫu tối thiểu", en: "Smallest base")
  static let otherwise = LocalizedText(vi: "Khi không đủ mẫu", en: "Under that base")
  static let reason = LocalizedText(vi: "Lý do", en: "Reason")
  static let file = LocalizedText(vi: "Tệp", en: "File")
  static let form = LocalizedText(vi: "Mẫu phiếu", en: "Form")
  static let basis = LocalizedText(vi: "Cách chọn người trả lời", en: "Basis")
  static let records = LocalizedText(vi: "Số phiếu thu về", en: "Records")
  static let accepted = LocalizedText(vi: "Số phiếu hợp lệ", en: "Used")
  static let quarantined = LocalizedText(vi: "Số phiếu bị loại", en: "Quarantined")
  static let superseded = LocalizedText(vi: "Số phiếu được thay", en: "Superseded")
  static let excluded = LocalizedText(vi: "Không tính theo quyết định", en: "Excluded by decision")
  static let total = LocalizedText(vi: "Tổng cộng", en: "Total")
  static let severityColumn = LocalizedText(vi: "Mức độ", en: "Severity")
  static let count = LocalizedText(vi: "Số lần", en: "Count")
  static let example = LocalizedText(vi: "Ví dụ", en: "Example")
  static let item = LocalizedText(vi: "Câu hỏi", en: "Item")
  static let figures = LocalizedText(vi: "Số kết quả", en: "Figures")
  static let digest = LocalizedText(vi: "Mã SHA-256", en: "SHA-256")

  // Headings.
  static let subScores = LocalizedText(vi: "Kết quả khảo sát mức độ hài lòng", en: "Satisfaction sub-scores")
  static let areas = LocalizedText(vi: "Điểm theo lĩnh vực", en: "Points by area")
  static let leftOut = LocalizedText(vi: "Những gì không được tính và lý do", en: "What was left out, and why")
  static let method = LocalizedText(vi: "Phương pháp tính", en: "How it was computed")
  static let provenance = LocalizedText(vi: "Nguồn gốc số liệu", en: "Provenance")
  static let batches = LocalizedText(vi: "Số phiếu theo từng tệp phiếu", en: "Records by batch")
  static let findings = LocalizedText(vi: "Vấn đề phát hiện trong dữ liệu", en: "Findings in the data")
  static let unreadable = LocalizedText(
    vi: "Câu trả lời không đọc được, tính là khuyết", en: "Answers that could not be read and count as missing")
  static let withheldFigures = LocalizedText(
    vi: "Kết quả không công bố hoặc không có khoảng tin cậy", en: "Figures withheld or without an interval")
  static let withoutResponses = LocalizedText(vi: "Đơn vị không có phiếu", en: "Units without responses")
  static let withoutIndex = LocalizedText(vi: "Đơn vị không có chỉ số", en: "Units without an index")
  static let failedGates = LocalizedText(
    vi: "Tiêu chí khảo sát không đủ mẫu", en: "Survey criteria under their smallest base")
  static let definitions = LocalizedText(vi: "Định nghĩa điểm hài lòng", en: "Definitions of the sub-scores")
  static let criteria = LocalizedText(vi: "Bộ tiêu chí", en: "Criteria of the index")
  static let grades = LocalizedText(vi: "Mức xếp loại", en: "Grades")
  static let overall = LocalizedText(vi: "Mức độ hài lòng chung theo đơn vị", en: "Overall satisfaction by unit")
  static let strongest = LocalizedText(vi: "Cao nhất", en: "Strongest")
  static let weakest = LocalizedText(vi: "Thấp nhất", en: "Weakest")

  // Cells.
  static let noAnswers = LocalizedText(vi: "không có câu trả lời", en: "no answers")
  static let noInterval = LocalizedText(vi: "không xác định được khoảng tin cậy", en: "its interval is undefined")
  static let noIntervalShort = LocalizedText(vi: "không có KTC", en: "no interval")
  static let withheld = LocalizedText(vi: "không công bố", en: "withheld")
  static let notReliable = LocalizedText(vi: "kém tin cậy", en: "not reliable")
  static let protects = LocalizedText(vi: "để bảo vệ nhóm nhỏ", en: "to protect a small group")
  static let noEvidence = LocalizedText(vi: "không có căn cứ chấm điểm", en: "no evidence")
  static let noSurveyError = LocalizedText(vi: "không dựa trên khảo sát", en: "no survey feeds it")
  static let ratingsAsGiven = LocalizedText(vi: "đánh giá tự nguyện", en: "ratings as given")
  static let surveyLeftOutShort = LocalizedText(vi: "không tính khảo sát", en: "survey left out")
  static let itemWithoutAnswers = LocalizedText(vi: "có câu hỏi không ai trả lời", en: "an item without answers")
  static let responseRate = LocalizedText(vi: "tỷ lệ trả lời", en: "response rate")
  static let notComputable = LocalizedText(vi: "không tính được", en: "no value can be computed")
  static let zeroDenominator = LocalizedText(vi: "mẫu số bằng 0", en: "the denominator is 0")
  static let nothingApplies = LocalizedText(vi: "không còn tiêu chí nào được tính", en: "no criterion is left to score")
  static let indexGivesAway = LocalizedText(
    vi: "tổng chỉ số sẽ làm lộ điểm khảo sát của một nhóm nhỏ",
    en: "the index would give the survey score of a small group away")
  static let unlikeBlock = LocalizedText(
    vi: "không so với khối, vì các đơn vị khác được chấm trên bộ tiêu chí khác",
    en: "not compared with the block, since the others are scored on other criteria")
  static let leftOutOfPoints = LocalizedText(vi: "không tính", en: "left out")
  static let nothing = LocalizedText(vi: "Không có.", en: "None.")
  static let standardErrorShort = LocalizedText(vi: "sai số chuẩn", en: "SE")

  /// Why a unit has no survey in its index.
  static func surveyLeftOut(_ score: UnitScore) -> LocalizedText {
    let hasNoValue = score.areas.flatMap(\.flattened).contains {
      if case .noValue = $0.outcome { true } else { false }
    }
    let reason = hasNoValue ? itemWithoutAnswers : LocalizedText(vi: "không đủ phiếu", en: "too few responses")
    return LocalizedText(
      vi: "\(surveyLeftOutShort.vi): \(reason.vi)", en: "\(surveyLeftOutShort.en): \(reason.en)")
  }
}
