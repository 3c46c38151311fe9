import SurveyModel

/// What a workbook says of itself: its sheets in their order, and where its days are counted from.
final class WorkbookIndex: XMLListener {
  struct Sheet: Equatable {
    let name: String
    let part: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Days are counted from 1904, as the first Macintosh did.
  private(set) var countsFrom1904 = false
  /// The part with the texts that cells share, if there is one.
  let sharedTexts: String?
  /// The part with the formats of cells, if there is one.
  let styles: String?

  private let parts: [String: String]

  /// Reads the index of an archive that holds a workbook.
  static func read(_ archive: ZipArchive) throws(BatchUnusable) -> WorkbookIndex {
    let root = try Relationships.of("", in: archive).first { $0.kind == "officeDocument" }?.path ?? "xl/workbook.xml"
    let index = WorkbookIndex(targets: try Relationships.of(root, in: archive))
    try XMLPart.read(root, of: archive, listener: index)
    return index
  }

  private init(targets: [Relationships.Target]) {
    sharedTexts = targets.first { $0.kind == "sharedStrings" }?.path
    styles = targets.first { $0.kind == "styles" }?.path
    let worksheets = targets.filter { $0.kind == "worksheet" }.map { ($0.id, $0.path) }
    parts = Dictionary(worksheets) { first, _ in first }
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("workbookPr") { countsFrom1904 = attributes.isTrue("date1904") }
    // A sheet that holds a chart only has no cells, and no part here.
    guard name.is("sheet"), let title = attributes.text("name"), let id = attributes.text("id"),
      let part = parts[id]
    else { return }
    let state = attributes.text("state") ?? "visible"
    sheets.append(Sheet(name: CellBytes.normalised(title), part: part, isHidden: state != "visible"))
  }
}
