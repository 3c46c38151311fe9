import SurveyModel

/// Pages on tables that feed an index.
extension DefinitionFinding {
  static let explanationsIndexTables: [String: LocalizedText] = [
    "table-not-utf8": LocalizedText(
      vi: """
        Bảng đi kèm cuộc khảo sát (units.csv, figures.csv, appraisal.csv…) phải là UTF-8, hoặc UTF-16 có dấu thứ tự byte như \
        Excel ghi khi chọn "Unicode Text". Tệp này dùng bảng mã khác, thường là Windows-1258, TCVN3 hay VNI; bảng mã nêu trong \
        thông báo chỉ là phỏng đoán nên tệp không được tự chuyển mã. Hãy lưu lại dưới dạng "CSV UTF-8".
        """,
      en: """
        A table of a round (units.csv, figures.csv, appraisal.csv …) has to be UTF-8, or UTF-16 with its byte order mark, as \
        Excel writes it for "Unicode Text". This file is neither; Vietnamese files of this kind are often Windows-1258, TCVN3 \
        or VNI. The encoding in the message is a guess, so nothing is converted by it. Save the table again as "CSV UTF-8".
        """),
    "points-not-whole": LocalizedText(
      vi: """
        Quy tắc 'binary' của tiêu chí chỉ cho hoặc điểm tối đa, hoặc 0 điểm. Điểm ở dòng này nằm giữa hai mức đó. Hãy sửa \
        điểm, hoặc dùng 'step_grid' hay 'appraised' trong bộ chỉ số nếu văn bản cho phép điểm lẻ.
        """,
      en: """
        The rule 'binary' of this criterion gives all of its points or none. The points of this row lie between. Correct \
        them, or use 'step_grid' or 'appraised' in the index where the decision allows for parts of the points.
        """),
    "grade-order": LocalizedText(
      vi: """
        Các mức xếp loại của một khối viết từ cao xuống thấp; mỗi loại bắt đầu từ 'from' và kéo dài đến loại đứng trước. Loại \
        này bắt đầu không thấp hơn loại đứng trước, nên không đơn vị nào đạt được một trong hai loại.
        """,
      en: """
        The grades of a block are written from the best down; each reaches from its 'from' to the one before it. This one \
        begins no lower than the grade before it, so that no unit could ever get one of the two.
        """),
    "figure-of-nobody": LocalizedText(
      vi: """
        Quy tắc của tiêu chí nêu tên một số liệu (trong 'when', 'expression', 'parts' hoặc 'void_if') mà không dòng nào của \
        tiêu chí đó trong figures.csv có ở cột 'part', trong khi các dòng có tên khác mà quy tắc không hỏi. Thường là gõ nhầm \
        một chữ trong bộ chỉ số, nên chỉ báo một lần ở quy tắc. Dòng không có tên được gọi là 'value'.
        """,
      en: """
        A rule names a figure (under 'when', 'expression', 'parts' or 'void_if') that no row of its criterion in figures.csv \
        has in column 'part', while the rows have names that the rule does not ask for. It is most often a slip in the \
        definition, so it is said once, at the rule. A row without a part goes by the name 'value'.
        """),
    "rate-over-one": LocalizedText(
      vi: """
        Tử số của một tỷ lệ lớn hơn mẫu số. Tỷ lệ của tiêu chí nhiều nhất là 100 %, nên phần vượt không được thêm điểm; 'hailong \
        why' cho thấy tỷ lệ chưa cắt. Có khi là đúng (vượt chỉ tiêu), nhưng thường là hai cột bị đổi chỗ hoặc sai kỳ báo cáo.
        """,
      en: """
        The numerator of a rate is larger than its denominator. The rate of a criterion is at most 100 %, so what is beyond \
        earns nothing; 'hailong why' shows the rate before it is cut. It may be right (a target was passed), and is more often \
        two columns exchanged, or figures of two periods.
        """),
    "group-points-used-up": LocalizedText(
      vi: """
        Một nhóm có điểm tối đa đã biết; các tiêu chí có điểm trong nhóm cộng lại đúng bằng số đó, và còn tiêu chí ghi 'max: \
        unknown'. Như vậy các tiêu chí này không còn điểm nào: hoặc chúng chỉ để theo dõi (monitor_only), hoặc điểm của tiêu chí \
        khác sai. Không có gì được đoán thay cho văn bản.
        """,
      en: """
        A group has a known maximum, its criteria with known points add up to just that, and others are written with 'max: \
        unknown'. So no points are left for those: either they are only published (monitor_only), or the points of another \
        criterion are wrong. Nothing is guessed in place of the decision.
        """),
    "index-year-outside-period": LocalizedText(
      vi: """
        Năm trong bộ chỉ số không nằm trong thời gian khảo sát mà cuộc khảo sát khai báo. Kết quả vẫn được tính và mang năm của \
        bộ chỉ số. Khảo sát cho năm trước tiến hành vào đầu năm sau thì bỏ qua; nếu không, có lẽ đã dùng bộ chỉ số của năm khác.
        """,
      en: """
        The year of the index definition is none of the years in which the round was held. Results are computed all the same \
        and bear the year of the index. Where a year's survey is held early in the next year this is right; else the \
        definition of another year may have been taken.
        """),
  ]
}
