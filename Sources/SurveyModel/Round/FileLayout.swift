/// The encoding of a delivered text file.
public enum TextEncoding: String, Sendable, CaseIterable, Codable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// The Vietnamese code page of Windows.
  case windows1258 = "windows-1258"
  case windows1252 = "windows-1252"
  /// TCVN 5712 (ABC fonts).
  case tcvn3
  case vni
}

/// The survey tool whose conventions an export follows.
public enum ExportPreset: String, Sendable, CaseIterable, Codable {
  case googleForms = "google-forms"
  case microsoftForms = "microsoft-forms"
  case kobo
  case odk
  case surveycto
  case limesurvey
  case qualtrics
  case surveymonkey
}

/// How a delivered file is laid out, as far as its round or the command line declares it; what is not declared is found
/// out from the file, and said wherever it is not the plain case.
public struct FileLayout: Sendable, Equatable, Codable {
  /// What parts the cells.
  public var delimiter: Delimiter?
  /// How bytes stand for characters.
  public var encoding: TextEncoding?
  /// Lines of header before the first record.
  public var headerRows: Int?
  /// The sheet of a workbook; its only one, or the first that has the form's columns, unless declared.
  public var sheet: String?
  /// The tool that wrote the file.
  public var preset: ExportPreset?
  /// Decimal numbers are written with a comma.
  public var decimalComma: Bool
  /// How dates and times are written, where otherwise than the form says.
  public var dateFormat: DateFormat?

  /// Declares a layout; nothing is declared unless given.
  public init(
    delimiter: Delimiter? = nil, encoding: TextEncoding? = nil, headerRows: Int? = nil, sheet: String? = nil,
    preset: ExportPreset? = nil, decimalComma: Bool = false, dateFormat: DateFormat? = nil
  ) {
    self.delimiter = delimiter
    self.encoding = encoding
    self.headerRows = headerRows
    self.sheet = sheet
    self.preset = preset
    self.decimalComma = decimalComma
    self.dateFormat = dateFormat
  }
}
