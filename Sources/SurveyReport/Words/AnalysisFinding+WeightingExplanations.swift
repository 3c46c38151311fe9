import SurveyModel

extension AnalysisFinding {
  /// Pages on weighting margins.
  static let weightingPages: [String: LocalizedText] = [
    "weighting-row-count": LocalizedText(
      vi: "Số quyền số không khớp với số dòng của mẫu. Đây thường là lỗi của chương trình gọi, không "
        + "phải của dữ liệu.",
      en: "The number of weights is not the number of rows of the sample. The calling program is at "
        + "fault, not the data."),
    "weighting-weight-not-finite": LocalizedText(
      vi: "Một quyền số lớn đến mức bình phương của nó không còn tính được. Kiểm tra cột quyền số: "
        + "thường là do nhầm dấu thập phân hoặc nhầm cột.",
      en: "A weight is so large that its square is out of range. Look at the column of weights: a "
        + "misread decimal mark or the wrong column is the usual cause."),
    "weighting-weight-negative": LocalizedText(
      vi: "Bước này chỉ nhận quyền số từ 0 trở lên. Quyền số âm thường sinh ra từ bước hiệu chỉnh tuyến "
        + "tính không có giới hạn; dùng distance: logit với bounds ở bước đó.",
      en: "The step takes weights of 0 or more. Negative ones usually come from a linear calibration "
        + "without bounds; use distance: logit with bounds in that step."),
    "weighting-no-weight": LocalizedText(
      vi: "Trước bước này mọi quyền số đều bằng 0, nên không có gì để điều chỉnh. Kiểm tra cột quyền số "
        + "và mã kết quả tiếp xúc.",
      en: "Before the step every weight is 0, so there is nothing to adjust. Check the column of "
        + "weights and the response status."),
    "weighting-no-totals": LocalizedText(
      vi: "Bước hiệu chỉnh cần ít nhất một biên hoặc một tổng đã biết.",
      en: "A step of calibration needs at least one margin or one known total."),
    "weighting-name-repeated": LocalizedText(
      vi: "Mỗi biên hoặc mỗi tổng chỉ được khai báo một lần trong một bước; hai lần thì không biết dùng "
        + "tổng thể nào.",
      en: "A margin or total is given once in a step; given twice, it is not known which total counts."),
    "weighting-category-missing": LocalizedText(
      vi: "Một dòng có quyền số phải thuộc một nhóm của mọi biên, nếu không thì không biết quyền số của "
        + "nó tính vào đâu. Điền ô còn trống, ví dụ bằng phép gán có ghi chép lại, hoặc cho dòng đó "
        + "quyền số 0.",
      en: "A row with a weight belongs to one category of every margin; else it is not known where its "
        + "weight counts. Fill the empty cells in, by an imputation that is written down, or give such "
        + "rows a weight of 0."),
    "weighting-target-unusable": LocalizedText(
      vi: "Tổng thể của một nhóm là số người trong tổng thể: từ 0 trở lên và hữu hạn.",
      en: "The total of a category is a number of persons in the population: 0 or more, and finite."),
    "weighting-target-missing": LocalizedText(
      vi: "Nhóm này có người trong mẫu nhưng không có số liệu tổng thể, nên không biết quyền số của họ "
        + "phải cộng lại bằng bao nhiêu. Bổ sung tổng thể, hoặc gộp nhóm như đề xuất. Mã phải khớp từng "
        + "ký tự: 1 không phải là 01.",
      en: "The category has persons in the sample and no total, so it is not known to what their "
        + "weights should add up. Add the total, or join categories as proposed. Codes match exactly: 1 "
        + "is not 01."),
    "weighting-sample-missing": LocalizedText(
      vi: "Nhóm này có số liệu tổng thể nhưng không có ai trong mẫu: không quyền số nào có thể đại diện "
        + "cho họ. Gộp nhóm với nhóm lân cận như đề xuất, và cộng hai tổng thể. Nếu mã viết sai thì sửa "
        + "lại mã.",
      en: "The category has a total and nobody in the sample: no weight can stand for them. Join it to "
        + "a neighbour as proposed and add the two totals. If its code is misspelt, correct the code."),
    "weighting-totals-disagree": LocalizedText(
      vi: "Các biên là những cách chia khác nhau của cùng một tổng thể, nên tổng của chúng phải bằng "
        + "nhau. Khi chênh lệch, raking không bao giờ dừng. Lấy số liệu từ cùng một nguồn và cùng một "
        + "ngày, hoặc quy đổi về cùng một tổng.",
      en: "Margins split one population in different ways, so they have the same sum. Where they "
        + "differ, raking would never end. Take them from one source and one date, or scale them to one "
        + "sum."),
    "weighting-margins-disconnected": LocalizedText(
      vi: "Hai phần của mẫu không có dòng nào nối với nhau, nên tổng của mỗi phần phải khớp riêng. Ở "
        + "đây thì không khớp. Gộp nhóm như đề xuất, hoặc bỏ bớt một biên.",
      en: "Two parts of the sample are linked by no row, so the totals of each part must agree by "
        + "themselves. Here they do not. Join categories as proposed, or leave one margin out."),
    "weighting-cells-too-few": LocalizedText(
      vi: "Các dòng của nhóm thứ nhất chỉ nằm trong nhóm thứ hai, nhưng tổng thể của nhóm thứ nhất lớn "
        + "hơn. Không quyền số nào thỏa cả hai. Gộp nhóm như đề xuất.",
      en: "All rows of the first categories lie in the second ones, whose total is smaller. No weights "
        + "meet both. Join categories as proposed."),
    "weighting-cell-forced-to-zero": LocalizedText(
      vi: "Chỉ có thể đạt các tổng nếu một ô có người trong mẫu nhận quyền số 0. Raking tiến về đó mà "
        + "không bao giờ tới. Gộp nhóm như đề xuất.",
      en: "The totals can be met only if a cell with persons in the sample gets a weight of 0. Raking "
        + "would approach that and never arrive. Join categories as proposed."),
    "raking-not-converged": LocalizedText(
      vi: "Raking nhân quyền số lần lượt theo từng biên cho đến khi mọi biên đều khớp. Nếu độ lệch "
        + "không giảm nữa thì các tổng thể mâu thuẫn với nhau trong mẫu này; nếu vẫn giảm thì nhóm quá "
        + "nhỏ làm quá trình chậm lại. Gộp các nhóm nhỏ hoặc bỏ bớt một biên.",
      en: "Raking multiplies the weights margin after margin until all of them hold. Where the misfit "
        + "no longer falls, the totals contradict each other in this sample; where it still falls, very "
        + "small categories slow it down. Join small categories or leave a margin out."),
    "external-weights-differ": LocalizedText(
      vi: "Quyền số tính ở nơi khác không thuộc về các dòng này, hoặc không cộng lại đúng tổng đã khai "
        + "báo. Kiểm tra đó có phải là tệp cuối cùng hay không.",
      en: "Weights made elsewhere do not belong to these rows, or do not add up to the totals given. "
        + "Check that the file is the final one."),
  ]
}
