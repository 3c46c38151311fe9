import SurveyModel

extension AnalysisFinding {
  /// Pages on replicates.
  static let replicatePages: [String: LocalizedText] = [
    "replicates-none": LocalizedText(
      vi: "Bản lặp được tạo bằng cách bỏ bớt đơn vị chọn mẫu trong từng tầng. Không tầng nào có đủ hai "
        + "đơn vị nên không có bản lặp. Kiểm tra cột tầng và cột đơn vị.",
      en: "Replicates are made by leaving PSUs out of strata. No stratum has two PSUs, so there are "
        + "none. Check the columns of strata and PSUs."),
    "replicate-factor-count": LocalizedText(
      vi: "Mỗi bản lặp có một hệ số trong công thức phương sai. Ghi một hệ số cho mỗi cột, hoặc một hệ "
        + "số chung.",
      en: "Each replicate has a factor in the variance. Give one per column, or one for all."),
    "replicate-parameter-unusable": LocalizedText(
      vi: "Hệ số chung phải lớn hơn 0, các hệ số riêng không âm, số bản lặp từ 2 trở lên, và ρ của Fay "
        + "từ 0 đến dưới 1. Nơi phát hành tệp dữ liệu ghi rõ các giá trị này.",
      en: "The scale is over 0, factors are not negative, replicates are 2 or more, and Fay's rho is 0 "
        + "or more and under 1. The producer of the file names these values."),
    "replicate-weight-unusable": LocalizedText(
      vi: "Quyền số bản lặp phải là số hữu hạn; có thể bằng 0 hoặc âm. Kiểm tra các cột bản lặp.",
      en: "A replicate weight is a finite number; it may be 0 or negative. Check the columns of "
        + "replicates."),
    "replicate-row-count": LocalizedText(
      vi: "Mỗi bản lặp phải có đúng một quyền số cho mỗi dòng của mẫu.",
      en: "A replicate has one weight for every row of the sample."),
    "replicates-need-pairs": LocalizedText(
      vi: "Bản lặp cân bằng (BRR, Fay) được định nghĩa cho hai đơn vị chọn mẫu cấp một trong mỗi tầng. "
        + "Ghép hoặc tách đơn vị thành cặp theo tài liệu của cuộc điều tra, hoặc dùng jkn hay "
        + "bootstrap.",
      en: "Balanced replicates (BRR, Fay) are made for two PSUs in every stratum. Pair PSUs as the "
        + "survey's documents say, or use jkn or the bootstrap."),
    "replicates-single-psu": LocalizedText(
      vi: "Tầng chỉ có một đơn vị chọn mẫu cấp một không cho bản lặp nào và không đóng góp phương sai. "
        + "Gộp tầng này với tầng lân cận, hoặc dùng phương sai tuyến tính với quy tắc single-psu.",
      en: "A stratum with one PSU gives no replicate and no variance. Join it to a neighbour, or use "
        + "the linearised variance with a single-PSU rule."),
    "replicates-stratified": LocalizedText(
      vi: "JK1 bỏ lần lượt từng đơn vị của cả mẫu và không biết đến tầng. Với thiết kế phân tầng, dùng "
        + "jkn.",
      en: "JK1 leaves out one PSU of the whole sample at a time and knows no strata. With strata, use "
        + "jkn."),
  ]
}
