import SurveyModel

/// How a batch says that its file is laid out.
enum LayoutReader {
  static let keys = ["delimiter", "encoding", "header_rows", "sheet", "preset", "decimal_comma"]

  static func layout(_ map: DefinitionMap, _ log: inout FindingLog) -> FileLayout {
    FileLayout(
      delimiter: map["delimiter"]?.choice(Delimiter.allCases, &log),
      encoding: map["encoding"]?.choice(TextEncoding.allCases, &log),
      headerRows: map["header_rows"]?.count(from: 1, &log), sheet: map["sheet"]?.text(&log),
      preset: map["preset"]?.choice(ExportPreset.allCases, &log),
      decimalComma: map["decimal_comma"]?.truth(&log) ?? false)
  }
}
