import SurveyModel

extension QuarantinedRecord {
  /// The record that `reader` stands on, under a header of `width` names.
  init(_ reader: borrowing CSVReader, reasons: [String], width: Int, isReadable: Bool) {
    let isWhole = isReadable && reader.cellCount == width
    self.init(
      line: reader.line, number: reader.number, reasons: reasons, bytes: Array(reader.rawRecord),
      cells: isWhole ? (0..<width).map { index in CellBytes.text(reader.cell(index)) } : nil)
  }
}
