import SurveyModel

/// Reads the rows of a sheet, one at a time, each cell as the text that a person sees in plain.
///
/// Formulas count by their last value (or show themselves where they have none), merged cells by their first, hidden
/// rows like any other. Cells with nothing in them are passed over.
class SheetListener: XMLListener {
  /// The bytes of the row's cells.
  final var buffer = CellBuffer()
  /// The row's cells from left to right.
  final var cells: [SheetCell] = []
  /// The number of the row, from 1.
  final var row = 0
  /// What makes the sheet unusable.
  final var fault: BatchFinding?

  private final let texts: SharedTexts
  private final let formats: CellFormats
  private final let countsFrom1904: Bool
  private final let part: String
  private final let rowLimit: Int

  private final var column = -1
  private final var kind = SheetCellKind.number
  private final var style = 0
  private final var valueStart = 0
  private final var isInValue = false
  private final var hasValue = false
  private final var isInFormula = false
  private final var formula = CellBuffer(capacity: 64)
  private final var isInPhonetics = false
  private final var isInOrder = true

  init(_ contents: WorkbookContents, part: String, rowLimit: Int) {
    texts = contents.texts
    formats = contents.formats
    countsFrom1904 = contents.countsFrom1904
    self.part = part
    self.rowLimit = rowLimit
  }

  /// Takes the row that is complete in `cells` and `buffer`; it has at least one cell.
  func rowEnded() {}

  override final func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name.singleByte {
    case 0x63: startCell(attributes)
    case 0x76:
      isInValue = true
      hasValue = true
    case 0x74: isInValue = !isInPhonetics
    case 0x66: isInFormula = true
    case 0:
      if name.is("row") {
        row = attributes.bytes("r").flatMap(CellReference.number) ?? row + 1
        column = -1
        isInOrder = true
        cells.removeAll(keepingCapacity: true)
        buffer.truncate(to: 0)
      } else if name.is("rPh") {
        isInPhonetics = true
      }
    default: break
    }
  }

  override final func end(_ name: XMLName) {
    switch name.singleByte {
    case 0x63: endCell()
    case 0x76, 0x74: isInValue = false
    case 0x66: isInFormula = false
    case 0:
      if name.is("row") {
        if !cells.isEmpty { finishRow() }
      } else if name.is("rPh") {
        isInPhonetics = false
      } else if name.is("sheetData") {
        stop = .done
      }
    default: break
    }
  }

  override final func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue { buffer.append(bytes) } else if isInFormula { formula.append(bytes) }
  }

  private final func startCell(_ attributes: XMLAttributes) {
    var place: UnsafePointer<CChar>?
    var type: UnsafePointer<CChar>?
    style = 0
    attributes.forEach { name, value in
      switch name.singleByte {
      case 0x72: place = value
      case 0x73: style = CellReference.number(value) ?? 0
      case 0x74: type = value
      default: break
      }
    }
    let found = place.flatMap(CellReference.column) ?? column + 1
    if found <= column { isInOrder = false }
    column = found
    kind = SheetCellKind(type)
    valueStart = buffer.count
    hasValue = false
    formula.truncate(to: 0)
  }

  private final func endCell() {
    if !hasValue, formula.count > 0 { showFormula() }
    guard buffer.count > valueStart else { return }
    switch kind {
    case .number: number()
    case .shared: shared()
    case .truth:
      let isTrue = buffer[valueStart, buffer.count].elementsEqual([0x31])
      replace(with: isTrue ? "TRUE" : "FALSE")
    case .text: buffer.resolveEscapes(from: valueStart)
    }
    if buffer.count > rowLimit {
      refuse(.workbookTooLarge(.rowBytes, found: nil, limit: rowLimit))
      buffer.truncate(to: valueStart)
    }
    guard buffer.count > valueStart else { return }
    cells.append(SheetCell(column: column, start: valueStart, end: buffer.count))
  }

  /// A formula that nobody has computed is no empty cell: it is shown itself, so that the form refuses it.
  private final func showFormula() {
    kind = .text
    replace(with: "=" + String(decoding: formula[0, formula.count], as: UTF8.self))
  }

  private final func number() {
    let bytes = buffer[valueStart, buffer.count]
    let format = formats[style]
    if format == .number, PlainDecimal.isPlain(bytes) { return }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)) else { return }
    if format != .number, let text = SerialDate.text(value, as: format, countsFrom1904: countsFrom1904) {
      replace(with: text)
    } else if let text = PlainDecimal.text(value) {
      replace(with: text)
    }
  }

  private final func shared() {
    var index = 0
    for byte in buffer[valueStart, buffer.count] {
      let digit = byte &- 0x30
      index = digit <= 9 && index < 1 << 40 ? index * 10 + Int(digit) : .max
      if index == .max { break }
    }
    buffer.truncate(to: valueStart)
    if !texts.append(index, to: &buffer) { refuse(.workbookDamaged(part: part, reason: .sharedText(row: row))) }
  }

  private final func replace(with text: String) {
    buffer.truncate(to: valueStart)
    buffer.append(text)
  }

  private final func finishRow() {
    if !isInOrder {
      cells.sort { $0.column < $1.column }
      if zip(cells, cells.dropFirst()).contains(where: { $0.column == $1.column }) {
        refuse(.workbookDamaged(part: part, reason: .cellTwice(row: row)))
      }
    }
    rowEnded()
  }

  private final func refuse(_ finding: BatchFinding) {
    fault = fault ?? finding
    stop = .done
  }
}
