import SurveyModel

/// What a file is, by what is in it.
public enum FileFormat: String, Sendable {
  case workbook = "XLSX"
  case spss = "SPSS"
  case stata = "Stata"
  /// Text, or what nothing is known of.
  case other = "CSV"

  /// The name in messages.
  public var name: String { rawValue }

  /// The format of the file at `path`; throws where it cannot be read, or is a workbook of a kind that is not read.
  public static func of(path: String, limits: ParserLimits = ParserLimits()) throws(BatchUnusable) -> FileFormat {
    try ForeignFile.format(path: path, name: path, limits: limits)
  }
}
