import SurveyModel

/// Reads an item that has a column for each of its options: `0`/`1`, `TRUE`/`FALSE`, `Y` or the option's text, or nothing.
///
/// Where no column holds anything, nobody can tell "none of them" from "not asked", and the answer is blank.
extension ItemDecoder {
  /// What one cell says about its option.
  private enum Mark {
    case blank
    case chosen
    case notChosen
    case missing(MissingReason)
    case unknown
  }

  /// Adds the answer of the record under `reader` to `builder`.
  func decodeOptions(
    _ options: OptionColumns, _ reader: borrowing CSVReader, into builder: inout ColumnBuilder
  ) -> ItemFault? {
    var set: UInt64 = 0
    var isBlank = true
    var reason: MissingReason?
    for (position, column) in options.columns.enumerated() {
      guard let column else { continue }
      let bytes = CellBytes.trimmed(reader.cell(column))
      switch mark(bytes, position) {
      case .blank: continue
      case .chosen: set |= 1 << UInt64(position)
      case .notChosen: break
      case .missing(let found):
        reason = found
        continue
      case .unknown:
        builder.append(MissingReason.unreadable)
        return .offScale(CellBytes.text(bytes))
      }
      isBlank = false
    }
    if let stray = options.strays.first(where: { isChosen(CellBytes.trimmed(reader.cell($0))) }) {
      builder.append(MissingReason.unreadable)
      return .optionUnknown(column: stray)
    }
    if isBlank { builder.append(reason ?? .blank) } else { builder.append(set: set) }
    return nil
  }

  /// Compares the columns of the options with the cell that holds them all, whose answer was just added to `builder`.
  func checkOptions(
    _ options: OptionColumns, _ reader: borrowing CSVReader, against builder: inout ColumnBuilder
  ) -> ItemFault? {
    if builder.lastMissing == .unreadable { return nil }
    let chosen = builder.lastMissing == nil ? builder.lastSet ?? 0 : 0
    let hasAnswer = builder.lastMissing == nil
    for (position, column) in options.columns.enumerated() {
      guard let column else { continue }
      let isNamed = hasAnswer && chosen & (1 << UInt64(position)) != 0
      if isNamed != isChosen(CellBytes.trimmed(reader.cell(column)), position) {
        builder.replaceLast(with: .unreadable)
        return .optionsDisagree(position: position, column: column)
      }
    }
    return nil
  }

  private func isChosen(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> Bool {
    if case .chosen = mark(bytes, position) { return true }
    return false
  }

  /// A column of an option that the form does not have: anything but "no" is a choice of it.
  private func isChosen(_ bytes: UnsafeRawBufferPointer) -> Bool {
    switch mark(bytes, nil) {
    case .blank, .notChosen, .missing: false
    case .chosen, .unknown: true
    }
  }

  private func mark(_ bytes: UnsafeRawBufferPointer, _ position: Int?) -> Mark {
    if bytes.isEmpty { return .blank }
    if bytes.count == 1 {
      if bytes[0] == 0x31 { return .chosen }
      if bytes[0] == 0x30 { return .notChosen }
    }
    let text = CellBytes.text(bytes)
    let folded = NameFolding.folded(text)
    if Self.yes.contains(folded) { return .chosen }
    if Self.no.contains(folded) { return .notChosen }
    if let position, let points = item.kind.scale?.points {
      let point = points[position]
      if point.code == text || point.wordings.contains(where: { NameFolding.folded($0) == folded }) { return .chosen }
    }
    let code = codes.value(bytes)
    if code < 0, let reason = MissingReason(rawValue: code) { return .missing(reason) }
    return .unknown
  }

  private static let yes: Set<String> = ["true", "y", "yes", "x", "checked", "selected", "đúng", "có"]
  private static let no: Set<String> = ["false", "n", "no", "unchecked", "notselected", "sai", "không"]
}
