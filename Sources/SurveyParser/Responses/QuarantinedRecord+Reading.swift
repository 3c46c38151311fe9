import SurveyModel

extension QuarantinedRecord {
  /// The record that `reader` stands on, under `header`; `design` knows the column of its unit.
  init(
    _ reader: borrowing CSVReader, reasons: [String], header: HeaderNames, isReadable: Bool, design: DesignDecoder
  ) {
    let width = header.names.count
    let isWhole = isReadable && reader.cellCount == width
    self.init(
      line: reader.line, number: header.recordNumber(reader), reasons: reasons, bytes: Array(reader.rawRecord),
      cells: isWhole ? (0..<width).map { index in CellBytes.text(reader.cell(index)) } : nil,
      unit: design.unitCode(reader, isWhole: isWhole))
  }
}
