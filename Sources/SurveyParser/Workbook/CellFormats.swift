import SurveyModel

/// The formats of a workbook's cells, as far as they tell dates from numbers.
final class CellFormats: XMLListener {
  private var custom: [Int: NumberFormatKind] = [:]
  private var formats: [Int] = []
  private var isInCellFormats = false
  private var kinds: [NumberFormatKind] = []

  /// The formats of a workbook; all numbers are plain where it has no such part.
  static func read(_ part: String?, of archive: ZipArchive) throws(BatchUnusable) -> CellFormats {
    let formats = CellFormats()
    if let part { try XMLPart.read(part, of: archive, listener: formats) }
    formats.kinds = formats.formats.map { formats.custom[$0] ?? .builtIn($0) }
    return formats
  }

  /// What the format of this number makes of a number.
  subscript(style: Int) -> NumberFormatKind {
    style >= 0 && style < kinds.count ? kinds[style] : .number
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("numFmt") {
      guard let id = attributes.text("numFmtId").flatMap({ Int($0) }), let code = attributes.text("formatCode")
      else { return }
      custom[id] = NumberFormatKind(code: code)
    } else if name.is("cellXfs") {
      isInCellFormats = true
    } else if name.is("xf"), isInCellFormats {
      formats.append(attributes.text("numFmtId").flatMap { Int($0) } ?? 0)
    }
  }

  override func end(_ name: XMLName) {
    if name.is("cellXfs") { isInCellFormats = false }
  }
}
