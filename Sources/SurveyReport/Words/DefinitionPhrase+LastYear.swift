import SurveyModel

/// Last year's index.
extension DefinitionPhrase {
  static func lastResults(_ fault: LastResultsFault) -> Self {
    switch fault {
    case .notJSON:
      Self(
        vi: "tệp kết quả năm trước không phải JSON", en: "last year's results are not JSON",
        help: [resultsFile])
    case .otherSchema(let found):
      Self(
        vi: "tệp kết quả năm trước phải là 'hailong-index/1', không phải '\(found)'",
        en: "last year's results must be 'hailong-index/1', not '\(found)'", help: [resultsFile])
    case .malformed(let path):
      Self(
        vi: "tệp kết quả năm trước thiếu hoặc sai '\(path)'",
        en: "'\(path)' is missing from last year's results, or of another type", help: [resultsFile])
    case .noIndex:
      Self(
        vi: "cuộc khảo sát năm trước không có bộ chỉ số", en: "last year's round names no index",
        help: [
          LocalizedText(
            vi: "thêm 'index:' vào round.yaml năm trước, hoặc bỏ 'last_round' ở đây",
            en: "add 'index:' to last year's round.yaml, or remove 'last_round' here")
        ])
    case .notEarlier(let year, let last):
      Self(
        vi: "bộ chỉ số năm trước phải trước năm \(year), không phải năm \(last)",
        en: "last year's index must be of a year before \(year), not of \(last)",
        help: [
          LocalizedText(
            vi: "sửa 'last_round', hoặc 'year' trong bộ chỉ số", en: "correct 'last_round', or 'year' in the index")
        ])
    }
  }

  private static let resultsFile = LocalizedText(
    vi: "tạo lại: hailong index <cuộc khảo sát năm trước> --json > ketqua.json, hoặc ghi thư mục của cuộc khảo sát đó",
    en: "write it again: hailong index <last year's round> --json > results.json, or name that round's folder")
}
