import SurveyModel

extension Batch {
  /// What is said of a file otherwise than it was `before`, as round.yaml names it.
  func differences(from before: Batch) -> [String] {
    [
      formID == before.formID ? nil : "form", basis == before.basis ? nil : "basis",
      mode == before.mode ? nil : "mode", unit == before.unit ? nil : "unit",
    ].compactMap { $0 } + layout.differences(from: before.layout)
  }
}

extension FileLayout {
  /// What is said of a file's layout otherwise than it was `before`, as round.yaml names it.
  func differences(from before: FileLayout) -> [String] {
    [
      delimiter == before.delimiter ? nil : "delimiter", encoding == before.encoding ? nil : "encoding",
      headerRows == before.headerRows ? nil : "header_rows", sheet == before.sheet ? nil : "sheet",
      preset == before.preset ? nil : "preset", decimalComma == before.decimalComma ? nil : "decimal_comma",
      dateFormat == before.dateFormat ? nil : "date_format",
    ].compactMap { $0 }
  }
}
