import SurveyModel

extension AnalysisFinding {
  /// Pages on calibration, nonresponse and trimming.
  static let calibrationPages: [String: LocalizedText] = [
    "weighting-cells-missing": LocalizedText(
      vi: "Hiệu chỉnh theo một cột số cần giá trị của cột đó ở mọi dòng, vì tổng của tổng thể cũng gồm "
        + "mọi người. Điền giá trị thiếu, hoặc chọn cột khác.",
      en: "A calibration to a column of numbers needs its value in every row, as the population's total "
        + "covers everybody. Fill the missing values in, or choose another column."),
    "calibration-column-unusable": LocalizedText(
      vi: "Giá trị hoặc tổng của một cột hiệu chỉnh không phải là số hữu hạn. Kiểm tra cột và tổng "
        + "trong tệp phân tích.",
      en: "A value or the total of a calibration column is no finite number. Check the column and the "
        + "total in the analysis file."),
    "calibration-bounds-unusable": LocalizedText(
      vi: "Giới hạn là tỷ số giữa quyền số mới và quyền số cũ: giới hạn dưới từ 0 đến dưới 1, giới hạn "
        + "trên lớn hơn 1, ví dụ bounds: [0.5, 2].",
      en: "Bounds are on new weight over old weight: the lower one is 0 or more and under 1, the upper "
        + "one over 1, such as bounds: [0.5, 2]."),
    "calibration-bounds-exclude": LocalizedText(
      vi: "Ngay cả khi mọi quyền số ở giới hạn, tổng này cũng không đạt được. Nới giới hạn, hoặc kiểm "
        + "tra tổng: có thể nó thuộc một tổng thể hoặc đơn vị tính khác.",
      en: "Even with every weight at its bound this total is not reached. Widen the bounds, or check "
        + "the total: it may be of another population or in another unit."),
    "calibration-not-converged": LocalizedText(
      vi: "Không tìm được quyền số thỏa mọi tổng cùng lúc. Từng tổng thì đạt được, nhưng kết hợp lại "
        + "thì không, nhất là khi nhiều dòng nằm tại giới hạn. Nới giới hạn, bỏ bớt một tổng, hoặc kiểm "
        + "tra các tổng.",
      en: "No weights were found that meet all totals at once. Each alone could be met, and their "
        + "combination not, above all where many rows are at a bound. Widen the bounds, leave a total "
        + "out, or check the totals."),
    "nonresponse-status-unknown": LocalizedText(
      vi: "Mỗi dòng phải là respondent, nonrespondent, unknown hoặc ineligible. Mã không có trong "
        + "meanings không được đoán, vì đoán sai sẽ chuyển quyền số sang chỗ khác.",
      en: "Every row is a respondent, a nonrespondent, unknown or ineligible. A code that meanings does "
        + "not list is not guessed, because a wrong guess would move weight elsewhere."),
    "nonresponse-without-respondents": LocalizedText(
      vi: "Người trả lời trong ô nhận thêm quyền số của người không trả lời cùng ô. Ô không có ai trả "
        + "lời thì không ai nhận được. Gộp ô như đề xuất.",
      en: "Respondents of a cell take over the weights of its nonrespondents. In a cell without "
        + "respondents nobody can. Join cells as proposed."),
    "nonresponse-without-known-status": LocalizedText(
      vi: "Quyền số của người chưa rõ đối tượng được chia theo tỷ lệ những người đã rõ trong ô. Ô này "
        + "không có ai đã rõ. Gộp ô như đề xuất.",
      en: "The weights of persons of unknown eligibility go to the known statuses of the cell in "
        + "proportion. This cell has none. Join cells as proposed."),
    "trimming-limits-unusable": LocalizedText(
      vi: "Giới hạn cắt phải lớn hơn 0, và giới hạn dưới không được vượt giới hạn trên. Giới hạn theo "
        + "trung vị hoặc khoảng tứ phân vị được tính riêng cho từng nhóm.",
      en: "Limits of trimming are over 0, and the lower one is not over the upper one. Limits by median "
        + "or quartiles are computed for each group."),
    "trimming-limits-cannot-hold": LocalizedText(
      vi: "Cắt quyền số không làm đổi tổng. Ngay cả khi mọi quyền số của nhóm ở giới hạn thì tổng vẫn "
        + "không giữ được. Chọn giới hạn rộng hơn.",
      en: "Trimming does not change the sum of weights. Even with all weights of the group at the limit "
        + "the sum cannot be kept. Choose a wider limit."),
    "trimming-nothing-takes-excess": LocalizedText(
      vi: "Phần bị cắt được chia cho các quyền số nằm trong giới hạn. Ở đây không có quyền số nào như "
        + "vậy. Chọn giới hạn rộng hơn, hoặc strict: true.",
      en: "What is cut goes to the weights inside the limits. Here there is none. Choose a wider limit, "
        + "or strict: true."),
  ]
}
