import SurveyModel

/// An open workbook: its archive, its index, and what the cells of all sheets need.
struct WorkbookContents {
  let archive: ZipArchive
  let sheets: [WorkbookIndex.Sheet]
  let countsFrom1904: Bool
  let texts: SharedTexts
  let formats: CellFormats

  /// Opens the workbook at `path` and reads all but its sheets.
  static func open(path: String, name: String, limits: ParserLimits) throws(BatchUnusable) -> WorkbookContents {
    let archive = try ZipArchive(path: path, name: name, limits: limits.workbook)
    let index = try WorkbookIndex.read(archive)
    return WorkbookContents(
      archive: archive, sheets: index.sheets, countsFrom1904: index.countsFrom1904,
      texts: try SharedTexts.read(index.sharedTexts, of: archive, limit: limits.workbook.sharedTextBytes),
      formats: try CellFormats.read(index.styles, of: archive))
  }

  /// The sheet that was asked for, or else the only one with anything in it.
  func sheet(named name: String?, file: String, limits: ParserLimits) throws(BatchUnusable) -> WorkbookIndex.Sheet {
    if let name {
      let wanted = CellBytes.normalised(name)
      if let sheet = sheets.first(where: { $0.name == wanted }) { return sheet }
      let folded = sheets.filter { NameFolding.folded($0.name) == NameFolding.folded(wanted) }
      if folded.count == 1 { return folded[0] }
      let nearest = NameFolding.nearest(to: wanted, among: sheets.map(\.name), count: 1).first
      throw BatchUnusable(.sheetUnknown(name: name, nearest: nearest, sheets: sheets.map(\.name)), file: file)
    }
    var filled: [WorkbookIndex.Sheet] = []
    for sheet in sheets where try !isEmpty(sheet, limits: limits) { filled.append(sheet) }
    guard let first = filled.first else { throw BatchUnusable(.fileEmpty, file: file) }
    if filled.count > 1 { throw BatchUnusable(.sheetUndecided(sheets: filled.map(\.name)), file: file) }
    return first
  }

  /// Whether no cell of a sheet holds anything.
  func isEmpty(_ sheet: WorkbookIndex.Sheet, limits: ParserLimits) throws(BatchUnusable) -> Bool {
    let probe = SheetProbe(self, part: sheet.part, rowLimit: limits.recordBytes)
    try XMLPart.read(sheet.part, of: archive, listener: probe)
    if let fault = probe.fault { throw BatchUnusable(fault, file: archive.name) }
    return !probe.hasCells
  }
}

/// Looks for the first cell with something in it.
private final class SheetProbe: SheetListener {
  var hasCells = false

  override func rowEnded() {
    hasCells = true
    stop = .done
  }
}
