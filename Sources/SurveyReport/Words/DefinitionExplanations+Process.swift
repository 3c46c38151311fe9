import SurveyModel

extension DefinitionFinding {
  /// Pages on the scoring process.
  static let explanationsProcess: [String: LocalizedText] = [
    "process-points-missing": LocalizedText(
      vi: """
        Mọi bước trừ giải trình đều cho điểm. Ô trống không được coi là 0, vì 0 là một đánh giá. Hãy ghi điểm, hoặc n/a ở \
        bước quyết định nếu tiêu chí không áp dụng cho đơn vị.
        """,
      en: """
        Every stage but the explanation gives points. An empty cell is not taken as zero, because zero is a judgement. Write \
        the points, or n/a at the step that decides where the criterion does not apply to the unit.
        """),
    "process-points-superfluous": LocalizedText(
      vi: """
        Bước giải trình (explanation) ghi ý kiến và minh chứng của đơn vị, không cho điểm. Điểm sau giải trình thuộc bước thẩm \
        định lại (reappraised).
        """,
      en: """
        An explanation holds what the unit says and its evidence; it gives no points. Points that follow from it belong to a \
        step 'reappraised'.
        """),
    "process-unordered": LocalizedText(
      vi: """
        Các bước của một đơn vị ở một tiêu chí được đọc theo thứ tự thời gian, bước quyết định sau cùng có hiệu lực. Nếu ngày \
        đảo ngược thì không biết bước nào sau cùng.
        """,
      en: """
        The steps of a unit at a criterion are read in order of time, and the last one that decides counts. With days out of \
        order nobody can tell which is the last.
        """),
    "process-undecided": LocalizedText(
      vi: """
        Điểm tự chấm và điểm thẩm định mới là bước trung gian. Chỉ điểm của hội đồng (council) hoặc điểm cuối cùng (final) mới \
        được tính, và không có gì được lấy thay.
        """,
      en: """
        Self-scores and appraised points are on the way to a result. Only points of the council or final points count, and \
        nothing is taken in their place.
        """),
    "process-explanation-empty": LocalizedText(
      vi: """
        Giải trình mà không có nội dung thì người đọc không biết đơn vị nói gì. Hãy ghi nội dung vào cột reason, số hiệu minh \
        chứng vào cột evidence.
        """,
      en: """
        An explanation without words tells a reader nothing. Write what the unit says into the column reason, and the \
        reference of its evidence into evidence.
        """),
    "process-change-unexplained": LocalizedText(
      vi: """
        Điểm cuối cùng (final) khác điểm ngay trước đó. Người được chấm và người kiểm tra cần biết vì sao, nên bước này phải \
        có lý do.
        """,
      en: """
        The final points are not those that were given just before. Those who are scored and those who check have to know \
        why, so that the step needs a reason.
        """),
    "process-late-unexplained": LocalizedText(
      vi: """
        Kết quả đã công bố vào ngày ghi ở published. Mọi thay đổi sau ngày đó phải có lý do, và được nêu trong báo cáo, tệp \
        JSON và lệnh why.
        """,
      en: """
        The results were published on the day that the round names. Whatever changes them later needs a reason, and shows in \
        the report, in JSON and in hailong why.
        """),
    "process-in-both-files": LocalizedText(
      vi: """
        Tiêu chí của đơn vị có điểm trong cả appraisal.csv và process.csv, nên không biết tệp nào có hiệu lực. Hãy giữ ở một \
        tệp.
        """,
      en: """
        The criterion of a unit has points in appraisal.csv and in process.csv, so that nobody can tell which one counts. \
        Keep it in one of them.
        """),
  ]
}
