import SurveyModel

extension AnalysisFinding {
  /// The pages that `hailong explain` prints, by code.
  static let explanations: [String: LocalizedText] = [analysisPages, weightingPages, calibrationPages, replicatePages]
    .reduce(into: [:]) { all, some in all.merge(some) { page, _ in page } }

  private static let analysisPages: [String: LocalizedText] = [
    "weights-all-zero": LocalizedText(
      vi: "Mọi dòng được đọc đều có quyền số 0, nên không ai đại diện cho tổng thể. Quyền số 0 được "
        + "phép ở từng dòng, không phải ở mọi dòng. Kiểm tra tên cột quyền số.",
      en: "Every row that was read has a weight of 0, so nobody stands for the population. Single "
        + "weights may be 0, not all. Check the name of the column."),
    "too-few-groups": LocalizedText(
      vi: "So sánh và xếp hạng cần ít nhất hai nhóm. Cột chia nhóm chỉ có một giá trị, hoặc để trống.",
      en: "Comparisons and ranks need two groups or more. The column that splits the table has one "
        + "label, or is empty."),
    "weight-is-replicate": LocalizedText(
      vi: "Một tệp có bản lặp chứa một quyền số của toàn mẫu và nhiều quyền số bản lặp. Cột quyền số "
        + "cũng nằm trong các bản lặp, thường vì mẫu tên có dấu * bao gồm cả nó. Ghi mẫu tên hẹp hơn, "
        + "ví dụ liệt kê từng cột.",
      en: "A file with replicates has one full-sample weight and many replicate weights. The column of "
        + "weights is among the replicates, often because a pattern with * takes it in. Use a narrower "
        + "pattern, or list the columns."),
    "weight-looks-replicate": LocalizedText(
      vi: "Nhiều cột có tên giống cột quyền số, chỉ khác số ở cuối, như repwt1 đến repwt80. Quyền số "
        + "bản lặp dùng để tính sai số; ước lượng bằng một bản lặp thì giá trị bị lệch. Xem tài liệu "
        + "của tệp để biết quyền số của toàn mẫu.",
      en: "Many columns are called like the column of weights but for the number at the end, as repwt1 "
        + "to repwt80 are. Replicate weights are for errors; an estimate with one of them is off. See "
        + "the file's documents for the full-sample weight."),
    "too-few-psus": LocalizedText(
      vi: "Sai số được ước lượng từ khác biệt giữa các đơn vị chọn mẫu cấp một. Khi có ít hơn hai đơn "
        + "vị thì không có khác biệt nào: giá trị được in ra nhưng không có sai số và khoảng tin cậy.",
      en: "Errors are estimated from differences between PSUs. With fewer than two there is none: "
        + "values are printed without error and interval."),
    "estimates-few-degrees-of-freedom": LocalizedText(
      vi: "Bậc tự do là số đơn vị chọn mẫu cấp một trừ số tầng có người trả lời của nhóm. Dưới 8 bậc tự "
        + "do thì chính sai số cũng được ước lượng kém, và khoảng tin cậy rộng. Gộp nhóm, hoặc đọc kết "
        + "quả thận trọng.",
      en: "Degrees of freedom are PSUs less strata that hold a respondent of the group. With fewer than "
        + "8 the error itself is poorly estimated, and intervals are wide. Join groups, or read such "
        + "figures with care."),
    "rarer-answer-in-few-psus": LocalizedText(
      vi:
        "Khi câu trả lời hiếm hơn chỉ xuất hiện ở vài đơn vị chọn mẫu cấp một, tỷ lệ và sai số chuẩn cùng bị ước lượng quá "
        + "nhỏ, nên khoảng tin cậy quá hẹp dù bậc tự do vẫn đủ. Đọc kết quả thận trọng, hoặc gộp nhóm.",
      en: "Where the rarer answer stands in a handful of PSUs, the share and its standard error come out too small "
        + "together, and the interval too short, although there are degrees of freedom enough. Read such figures with "
        + "care, or join groups. The README quotes the simulation behind this."),
    "weights-negative": LocalizedText(
      vi: "Hiệu chỉnh tuyến tính (distance: linear) không giữ quyền số dương. Quyền số âm không thể hiểu là số người, "
        + "tỷ lệ có thể ra ngoài khoảng 0 đến 1, và tệp quyền số như vậy không đọc lại được bằng --weight. Đặt bounds, hoặc "
        + "dùng distance raking hay logit.",
      en: "Linear calibration (distance: linear) does not keep weights over 0. A negative weight stands for nobody, "
        + "shares may leave 0 to 1, and a file of such weights cannot be read back with --weight. Give bounds, or use "
        + "the distance raking or logit."),
    "domain-empty": LocalizedText(
      vi:
        "Không dòng nào thỏa mọi điều kiện ở --where (hoặc where trong tệp phân tích), nên không có gì để ước lượng. Nhãn "
        + "phải khớp từng ký tự: 1 không phải là 1.0 hay 01.",
      en:
        "No row fulfils all conditions of --where (or of where in an analysis file), so there is nothing to estimate. "
        + "Labels match exactly: 1 is neither 1.0 nor 01."),
    "column-without-values": LocalizedText(
      vi: "Mọi ô của cột đều trống hoặc mang mã không trả lời. Những gì dựa trên cột này không có giá "
        + "trị. Kiểm tra tên cột và các mã khai báo là không trả lời.",
      en: "Every cell of the column is empty or holds a code that counts as missing. What rests on it "
        + "has no value. Check the name and the codes."),
    "domain-lonely": LocalizedText(
      vi: "Trong một tầng có nhiều đơn vị chọn mẫu, chỉ một đơn vị có người của nhóm này. Các đơn vị "
        + "còn lại được tính bằng 0, đúng theo lý thuyết, nhưng phương sai của tầng dựa trên rất ít "
        + "thông tin. Với domain-lonely cùng adjust hoặc average, tầng này được xử lý như tầng có một "
        + "đơn vị.",
      en: "In a stratum of several PSUs only one has persons of the group. The others count 0, as "
        + "theory has it, and the stratum's variance rests on very little. With domain-lonely and "
        + "adjust or average the stratum is treated like one with one PSU."),
    "contrast-undefined": LocalizedText(
      vi: "Chênh lệch cần giá trị của cả hai nhóm và hiệp phương sai của chúng. Một nhóm không có ai "
        + "trả lời, hoặc một tầng chỉ có một đơn vị nên không có sai số.",
      en: "A difference needs the values of both groups and their covariance. One of them has no "
        + "answers, or a stratum with one PSU leaves the error undefined."),
    "independence-undefined": LocalizedText(
      vi: "Kiểm định tính độc lập cần bảng có ít nhất hai dòng và hai cột có câu trả lời, cùng hiệp "
        + "phương sai của các tỷ lệ. Lý do được ghi trong thông báo.",
      en: "A test of independence needs two rows and two columns with answers, and the covariance of "
        + "the shares. The message gives the reason."),
    "regression-undefined": LocalizedText(
      vi: "Không khớp được mô hình; lý do được ghi trong thông báo. Hay gặp: một biến suy ra được từ "
        + "các biến khác, hoặc các biến phân tách hoàn toàn hai câu trả lời nên hệ số tăng vô hạn.",
      en: "The model was not fitted; the message gives the reason. Often a term follows from others, or "
        + "terms tell the two answers apart without error, so that coefficients grow without end."),
    "estimates-suppressed": LocalizedText(
      vi: "Các quy tắc công bố đã cho không cho phép công bố những ước lượng này; dòng của chúng ghi lý "
        + "do thay cho con số. Bỏ quy tắc thì các số lại hiện ra, trên trách nhiệm của người dùng.",
      en: "The rules of publication that were given do not let these estimates out; their rows give "
        + "the reason in place of figures. Without the rules they are shown, at the user's responsibility."),
  ]
}
