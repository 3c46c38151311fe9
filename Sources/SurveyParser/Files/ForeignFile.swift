import SurveyModel

/// Files that are no text, told by what is in them and not by their names.
enum ForeignFile {
  /// A stream of what stands in the file, or `nil` where it is no workbook and no statistics file.
  static func source(
    path: String, name: String, layout: FileLayout, limits: ParserLimits
  ) throws(BatchUnusable) -> (any ByteSource)? {
    switch try format(path: path, name: name, limits: limits) {
    case .workbook: try WorkbookSource(path: path, name: name, layout: layout, limits: limits)
    case .spss, .stata: try StatisticsSource(path: path, name: name, layout: layout)
    case .other: nil
    }
  }

  /// What the first bytes and the parts of a file say that it is.
  static func format(path: String, name: String, limits: ParserLimits) throws(BatchUnusable) -> FileFormat {
    let start = try InputFile.start(of: path, name: name)
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return try isWorkbook(path: path, name: name, limits: limits) ? .workbook : .other
    }
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let isLocked = try CompoundFile.holdsEncryptedPackage(path: path, name: name)
      throw BatchUnusable(isLocked ? .workbookProtected : .workbookOfOtherKind(kind: "XLS"), file: name)
    }
    if start.starts(with: "$FL2".utf8) || start.starts(with: "$FL3".utf8) { return .spss }
    // Before its version 13, Stata began with the number of the format, the order of bytes, 1 and 0.
    let isOldStata = start.count > 3 && (102...115).contains(start[0]) && [1, 2].contains(start[1]) && start[2] == 1
    if start.starts(with: "<stata_dta>".utf8) || (isOldStata && start[3] == 0) { return .stata }
    return .other
  }

  /// Whether a ZIP archive is a workbook that can be read; workbooks of other programs are refused by name.
  private static func isWorkbook(path: String, name: String, limits: ParserLimits) throws(BatchUnusable) -> Bool {
    let parts = try ZipArchive(path: path, name: name, limits: limits.workbook).parts.map { $0.lowercased() }
    if parts.contains("xl/workbook.bin") { throw BatchUnusable(.workbookOfOtherKind(kind: "XLSB"), file: name) }
    if parts.contains("[content_types].xml") {
      return parts.contains { $0.contains("workbook") || $0.hasPrefix("xl/") }
    }
    if parts.contains("content.xml"), parts.contains("mimetype") {
      throw BatchUnusable(.workbookOfOtherKind(kind: "ODS"), file: name)
    }
    return false
  }
}
