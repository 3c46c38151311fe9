import SurveyModel

extension DefinitionFinding {
  /// Pages on last year's index.
  static let explanationsLastYear: [String: LocalizedText] = [
    "last-results-not-json": LocalizedText(
      vi: """
        last_round có thể là thư mục của cuộc khảo sát năm trước, hoặc tệp do hailong index --json ghi ra. Tệp đã nêu không \
        phải JSON, nên không so sánh được với năm trước.
        """,
      en: """
        last_round names the folder of last year's round, or a file that hailong index --json wrote. The file that is named \
        is not JSON, so that nothing can be compared.
        """),
    "last-results-other-schema": LocalizedText(
      vi: """
        Tệp là JSON nhưng không phải kết quả của hailong index --json: kết quả của run hay satisfaction không có đủ điểm theo \
        tiêu chí. Hãy tạo lại tệp.
        """,
      en: """
        The file is JSON, but not what hailong index --json writes; the outputs of run and satisfaction do not serve. Write \
        the file again.
        """),
    "last-results-malformed": LocalizedText(
      vi: """
        Một phần của tệp kết quả năm trước bị thiếu hoặc sai kiểu, có thể do tệp bị sửa tay hoặc do bản cũ ghi ra. Hãy tạo lại \
        tệp bằng bản hiện nay.
        """,
      en: """
        A member of last year's results is missing or of another type: the file was edited by hand, or written by an older \
        version. Write it again with this one.
        """),
    "last-round-without-index": LocalizedText(
      vi: """
        last_round trỏ tới một cuộc khảo sát không có bộ chỉ số, nên năm trước không có gì để so sánh. Hãy thêm index vào \
        round.yaml của cuộc đó.
        """,
      en: """
        last_round names a round without an index, so that there is nothing of last year to compare with. Add index to the \
        round.yaml of that round.
        """),
    "last-round-not-earlier": LocalizedText(
      vi: """
        So sánh với năm trước cần bộ chỉ số của một năm trước đó. Năm đã nêu bằng hoặc sau năm đang chấm, thường là do \
        last_round trỏ vào chính cuộc này.
        """,
      en: """
        A change on last year needs the index of an earlier year. The one that is named is of the same or of a later year, \
        mostly because last_round names the round itself.
        """),
  ]
}
