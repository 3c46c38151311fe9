import SurveyModel

extension QuarantinedRecord {
  /// The record that `reader` stands on, under `header`.
  init(_ reader: borrowing CSVReader, reasons: [String], header: HeaderNames, isReadable: Bool) {
    let width = header.names.count
    let isWhole = isReadable && reader.cellCount == width
    self.init(
      line: reader.line, number: header.recordNumber(reader), reasons: reasons, bytes: Array(reader.rawRecord),
      cells: isWhole ? (0..<width).map { index in CellBytes.text(reader.cell(index)) } : nil)
  }
}
