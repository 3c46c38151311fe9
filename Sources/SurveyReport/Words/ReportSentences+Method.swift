import IndexScoring
import SatisfactionScoring
import SurveyModel

/// The paragraphs on how figures were computed.
extension ReportSentences {
  /// Which interval belongs to which figure.
  func intervals(_ method: ScoringMethod) -> String {
    let name = MethodWords.interval(method.shareInterval)[language]
    let level = format.level(method.level)
    return text(
      vi:
        "Khoảng tin cậy \(level): tỷ lệ của một câu hỏi dùng phương pháp \(name); điểm gộp từ nhiều câu hỏi dùng thang "
        + "logit; điểm trung bình, điểm hiệu và chỉ số dùng phân phối t. Sai số chuẩn tính theo thiết kế mẫu (tuyến tính "
        + "hóa Taylor, có tính tầng, đơn vị chọn mẫu cấp một và quyền số).",
      en:
        "\(level) intervals: \(name) for the share of one item, the logit scale for nodes of several items, Student's t "
        + "for means, net scores and the index. Standard errors follow the sampling design (Taylor linearisation with "
        + "strata, primary sampling units and weights).")
  }

  /// What becomes of a stratum with one PSU, and how degrees of freedom are counted.
  func design(_ method: ScoringMethod) -> String {
    let rule = MethodWords.singlePSU(method.singlePSU)[language]
    return text(
      vi:
        "Tầng chỉ có một đơn vị chọn mẫu cấp một: \(rule) (\(method.singlePSU.rawValue)). Bậc tự do bằng số đơn vị chọn "
        + "mẫu cấp một trừ số tầng có người trả lời của nhóm đang xét.",
      en: "A stratum with one primary sampling unit: \(rule) (\(method.singlePSU.rawValue)). Degrees of freedom are "
        + "primary sampling units less strata that hold a respondent of the group.")
  }

  /// How a census is treated.
  var census: String {
    text(
      vi:
        "Tệp phiếu khảo sát toàn bộ được tính như mẫu xác suất, không hiệu chỉnh tổng thể hữu hạn: không phải ai cũng trả "
        + "lời, nên kết quả vẫn có sai số.",
      en:
        "Census batches are treated like a sample, without finite population correction: not everybody answered, so their "
        + "figures have an error all the same.")
  }

  /// From which base on figures are shown.
  func publication(_ rule: PublicationRule) -> String {
    let shown = format.count(rule.smallestBaseShown)
    let least = format.count(rule.smallestBase)
    return text(
      vi:
        "Không hiển thị kết quả có dưới \(shown) phiếu; không công bố kết quả có dưới \(least) phiếu. Khi chỉ một nhóm bị "
        + "ẩn, nhóm nhỏ nhất còn lại cũng được ẩn để không thể tính ngược.",
      en: "Nothing is shown on fewer than \(shown) responses, and figures on fewer than \(least) are withheld. Where a "
        + "single group is hidden, the smallest other group is withheld too, so that nothing can be worked back.")
  }

  /// How figures are rounded.
  func rounding(_ rule: RoundingRule) -> String {
    let mode = MethodWords.rounding(rule.mode)[language]
    return text(
      vi:
        "Số liệu chỉ làm tròn khi hiển thị, đến \(format.count(rule.decimals)) chữ số thập phân (\(mode)); xếp hạng và xếp "
        + "loại dựa trên số chưa làm tròn.",
      en:
        "Figures are rounded for display only, to \(counted(rule.decimals, "decimal", "decimals")) (\(mode)); ranks and "
        + "grades rest on unrounded ones.")
  }

  /// What equal indices do to ranks.
  func ties(_ rule: TieRule) -> String {
    switch rule {
    case .sameRank:
      text(
        vi: "Đơn vị có chỉ số bằng nhau đồng hạng; hạng kế tiếp bỏ trống.",
        en: "Equal units share the better rank, and the next rank is left out.")
    case .byCriterion(let code):
      text(
        vi: "Khi chỉ số bằng nhau, đơn vị có điểm tiêu chí \(code) cao hơn xếp trước.",
        en: "Of equal units the one with more points at criterion \(code) goes first.")
    }
  }

  /// What a withheld or undefined figure looks like, and where the rest of every estimate stands.
  var otherFiles: String {
    text(
      vi:
        "Sai số chuẩn, bậc tự do và cỡ mẫu hiệu dụng của mọi kết quả có trong bảng chi tiết và trong các tệp CSV, JSON kèm "
        + "theo. Kết quả không xác định được ghi là “–” kèm lý do, không ghi là 0.",
      en:
        "Standard error, degrees of freedom and effective size of every figure stand in the folded tables and in the CSV "
        + "and JSON files. What is undefined is shown as “–” with its reason, never as zero.")
  }

  /// What the small numbers in the table of areas are.
  var areaErrors: String {
    text(
      vi: "Dòng nhỏ dưới điểm là sai số chuẩn do khảo sát; lĩnh vực không có dòng này không dựa trên khảo sát.",
      en: "The small line under points is the survey's standard error (SE); areas without one do not rest on a survey.")
  }

  /// What the cells of the tables of sub-scores hold.
  func subScoreTables(_ level: Double) -> String {
    text(
      vi: "Điểm trên thang 0–100; dòng nhỏ là khoảng tin cậy \(format.level(level)).",
      en: "Scores on 0–100; the small line is the \(format.level(level)) interval.")
  }

  /// The summary of a folded table with every node and item.
  var everyTarget: String {
    text(vi: "kết quả chung của mọi nội dung và câu hỏi", en: "every factor and item, everybody")
  }

  /// The summary of the folded tables of every group.
  func everyGroup(_ grouping: String, _ count: Int) -> String {
    text(
      vi: "mọi nội dung và câu hỏi theo \(grouping.lowercased()) (\(format.count(count)))",
      en: "every factor and item by \(grouping.lowercased()) (\(format.count(count)))")
  }

  /// The heading of a column of blocks.
  var blockWord: String { text(vi: "Khối", en: "Block") }
  /// The heading of the lower edges of grades.
  var fromIndex: String { text(vi: "Chỉ số từ", en: "Index from") }
}
