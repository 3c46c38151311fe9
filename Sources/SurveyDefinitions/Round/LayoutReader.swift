import SurveyModel

/// How a batch says that its file is laid out.
enum LayoutReader {
  static let keys = ["delimiter", "encoding", "header_rows", "sheet", "preset", "decimal_comma", "date_format"]

  static func layout(_ map: DefinitionMap, _ log: inout FindingLog) -> FileLayout {
    var layout = FileLayout()
    layout.delimiter = map["delimiter"]?.choice(Delimiter.allCases, &log)
    layout.encoding = map["encoding"]?.choice(TextEncoding.allCases, &log)
    layout.headerRows = map["header_rows"]?.count(from: 1, &log)
    layout.sheet = map["sheet"]?.text(&log)
    layout.preset = map["preset"]?.choice(ExportPreset.allCases, &log)
    layout.decimalComma = map["decimal_comma"]?.truth(&log) ?? false
    layout.dateFormat = map["date_format"]?.choice(DateFormat.allCases, &log)
    return layout
  }
}
