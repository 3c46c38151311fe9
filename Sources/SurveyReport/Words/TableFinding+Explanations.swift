import SurveyModel

extension TableFinding {
  /// The pages that `hailong explain` prints, by code; those on single-PSU strata are shared with rounds.
  static let explanations: [String: LocalizedText] = [
    "table-column-missing": LocalizedText(
      vi: "Lệnh estimate cần một cột mà dòng tiêu đề không có. Cột được nhận theo tên, không theo vị trí, và tên "
        + "phải khớp "
        + "từng ký tự. Sửa tên cột trong câu lệnh, hoặc trong tệp.",
      en: "The command estimate needs a column that the header does not have. Columns are matched by name, never by "
        + "position, and names match exactly. Correct the name in the command, or in the file."),
    "population-varies": LocalizedText(
      vi: "Cột --fpc ghi hai giá trị khác nhau trong cùng một tầng, nên không biết tầng có bao nhiêu đơn vị chọn "
        + "mẫu cấp "
        + "một trong tổng thể. Ghi cùng một giá trị cho mọi dòng của tầng.",
      en: "The column of --fpc has two values in one stratum, so the number of primary sampling units in its "
        + "population "
        + "is not known. Give every row of the stratum the same value."),
    "population-mixed": LocalizedText(
      vi: "Cột --fpc phải ghi số đơn vị chọn mẫu cấp một trong tổng thể của mọi tầng, hoặc tỷ lệ chọn mẫu của "
        + "mọi tầng. "
        + "Lẫn cả hai thì không thể biết giá trị nào là gì. Chọn một cách ghi.",
      en: "The column of --fpc holds either the number of primary sampling units in the population of every "
        + "stratum, or "
        + "the sampled fraction of every stratum. With both it cannot be known which is which. Use one."),
    "population-unusable": LocalizedText(
      vi: "Cột --fpc phải ghi số đơn vị trong tổng thể (từ 1 trở lên) hoặc tỷ lệ chọn mẫu (lớn hơn 0, không quá 1). "
        + "Giá trị khác không nói được gì về tổng thể. Sửa cột này.",
      en: "The column of --fpc holds the number of units in the population (1 or more) or the sampled fraction (over "
        + "0, at most 1). Any other value says nothing of the population. Correct the column."),
    "psu-in-two-strata": LocalizedText(
      vi: "Với --unique-psu, mỗi mã đơn vị chọn mẫu cấp một chỉ được thuộc một tầng. Mã này ở hai tầng: hoặc là lỗi "
        + "nhập, hoặc mã chỉ phân biệt trong từng tầng. Không có --unique-psu, cùng một mã ở hai tầng là hai đơn vị.",
      en: "With --unique-psu every label of a primary sampling unit belongs to one stratum. This one is in two: an "
        + "error of entry, or labels that count within strata only. Without --unique-psu the same label in two strata "
        + "is two units."),
    "cell-not-number": LocalizedText(
      vi: "Phép tính cần số ở cột này, viết bằng chữ số, một dấu trừ và một dấu chấm thập phân. Dòng bị bỏ ra vì "
        + "con số "
        + "không bao giờ được đoán. Sửa ô này, hoặc khai báo mã bằng --missing nếu đó là mã không trả lời.",
      en: "A statistic needs numbers from this column, written with digits, one minus and one decimal point. The "
        + "row is "
        + "left out, because a number is never guessed. Correct the cell, or name the code with --missing if it stands "
        + "for a missing answer."),
    "table-weight-unusable": LocalizedText(
      vi: "Quyền số phải là số không âm, viết bằng chữ số và một dấu chấm thập phân; số 0 được phép. Dòng bị bỏ ra vì "
        + "một quyền số sai làm hỏng mọi con số. Sửa quyền số ở nơi tính ra nó.",
      en: "A weight must be a number of 0 or more, written with digits and one decimal point; 0 is allowed. The row is "
        + "left out, because one bad weight would spoil every figure. Correct the weight where it was computed."),
    "table-design-cell-blank": LocalizedText(
      vi: "Tầng hoặc đơn vị chọn mẫu cấp một để trống, nên không biết người trả lời thuộc phần nào của mẫu. Dòng bị bỏ "
        + "ra. Điền theo kế hoạch chọn mẫu.",
      en: "The stratum or primary sampling unit is blank, so it is not known to which part of the sample the "
        + "respondent "
        + "belongs. The row is left out. Fill it in from the sampling plan."),
    "rows-in-no-group": LocalizedText(
      vi: "Các dòng này để trống ở cột dùng để chia nhóm, nên không có trong bảng của nhóm nào. Chúng vẫn thuộc "
        + "thiết kế "
        + "mẫu, vì vậy sai số của các nhóm vẫn đúng.",
      en: "These rows have an empty cell in a column by which the table is split, so they are in the table of no "
        + "group. "
        + "They stay in the design, so that the errors of the groups are right."),
    "recommendation-out-of-range": LocalizedText(
      vi: "Chỉ số giới thiệu ròng (NPS) tính trên thang từ 0 đến 10. Ô có giá trị khác bị bỏ ra cùng cả dòng. "
        + "Nếu đó là mã "
        + "không trả lời, khai báo bằng --missing.",
      en: "A net promoter score is made of whole numbers from 0 to 10. A row with another value is left out. If "
        + "it stands "
        + "for a missing answer, name it with --missing."),
    "code-not-found": LocalizedText(
      vi: "Tỷ lệ được yêu cầu tính một mã mà không ô nào của cột ghi như vậy. Mã phải khớp từng ký tự: 1 không phải là "
        + "1.0 hay 01. Xem lại mã trong câu lệnh; mã có dấu phẩy phải đặt trong dấu ngoặc kép.",
      en: "A share was asked of a code that no cell of the column holds. Codes match exactly: 1 is neither 1.0 nor 01. "
        + "Check the code in the command; a code with a comma must stand in double quotes."),
  ]
}
