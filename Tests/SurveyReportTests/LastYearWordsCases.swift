import SurveyModel

extension DefinitionWordsTests {
  /// What is wrong with last year's index, with its words.
  static let lastYearCases: [WordsCase] = [
    WordsCase(
      .lastResults(.notJSON), "last year's results are not JSON", "tệp kết quả năm trước không phải JSON"),
    WordsCase(
      .lastResults(.otherSchema(found: "hailong-run/1")),
      "last year's results must be 'hailong-index/1', not 'hailong-run/1'",
      "tệp kết quả năm trước phải là 'hailong-index/1', không phải 'hailong-run/1'"),
    WordsCase(
      .lastResults(.malformed(path: "rows[3].max")),
      "'rows[3].max' is missing from last year's results, or of another type",
      "tệp kết quả năm trước thiếu hoặc sai 'rows[3].max'"),
    WordsCase(
      .lastResults(.noIndex), "last year's round names no index", "cuộc khảo sát năm trước không có bộ chỉ số"),
    WordsCase(
      .lastResults(.notEarlier(year: 2021, last: 2022)), "last year's index must be of a year before 2021, not of 2022",
      "bộ chỉ số năm trước phải trước năm 2021, không phải năm 2022"),
  ]
}
