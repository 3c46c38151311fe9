import SurveyModel

extension BatchFindingSamples {
  /// Files of other programs.
  static let foreign: [BatchFinding] = [
    .workbookProtected, .workbookOfOtherKind(kind: "XLS"), .workbookDamaged(part: nil, reason: .archive),
    .workbookDamaged(part: "xl/styles.xml", reason: .checksum),
    .workbookDamaged(part: "xl/styles.xml", reason: .partMissing),
    .workbookDamaged(part: "xl/styles.xml", reason: .xml(message: "mismatched tag", line: 2)),
    .workbookDamaged(part: "xl/worksheets/sheet1.xml", reason: .sharedText(row: 4)),
    .workbookDamaged(part: "xl/worksheets/sheet1.xml", reason: .cellTwice(row: 4)),
    .workbookTooLarge(.parts, found: 70_000, limit: 10_000), .workbookTooLarge(.ratio, found: 1_017, limit: 250),
    .workbookTooLarge(.totalBytes, found: nil, limit: 8_589_934_592),
    .workbookTooLarge(.sharedTextBytes, found: nil, limit: 536_870_912),
    .workbookTooLarge(.rowBytes, found: nil, limit: 4_194_304), .workbookEntities(part: "xl/sharedStrings.xml"),
    .sheetUnknown(name: "Quý 3", nearest: "Quý 1", sheets: ["Quý 1", "Quý 2"]),
    .sheetUnknown(name: "x", nearest: nil, sheets: ["Quý 1"]), .sheetUndecided(sheets: ["Quý 1", "Quý 2"]),
    .statisticsFileDamaged(kind: "SPSS", reason: "Unable to read from file"),
    .fileReadAs(kind: "XLSX", sheet: "Quý 1"), .fileReadAs(kind: "SPSS", sheet: nil),
    .statisticsEncoding(kind: "SPSS", encoding: "WINDOWS-1258"),
    .labelContradicts(
      item: item, code: "1", found: "Rất chậm", expected: LocalizedText(vi: "Rất nhanh", en: "Very fast")),
    .labelledCodeNotInForm(item: item, code: "6", label: "Không nhớ"),
  ]
}
