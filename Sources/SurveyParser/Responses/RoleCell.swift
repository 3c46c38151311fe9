import SurveyModel

/// A column that plays a role besides holding an answer.
struct RoleCell {
  /// The column's position in the file.
  let column: Int
  /// The column's header name.
  let header: String
  /// The cell never reaches a message.
  let isPersonal: Bool
  /// Blanks round the cell are counted here, because no item counts them.
  let countsPadding: Bool

  /// The column of `role`, where the form names one.
  init?(_ role: ColumnRole, form: SurveyForm, match: HeaderMatch, header: HeaderNames) {
    guard let column = match.roleColumns[role], let name = form.roles[role] else { return nil }
    self.column = column
    self.header = header.names[column]
    // A role that names an alias stands over the item's own column, and is as personal as the item.
    let item = form.item(name) ?? match.itemColumns.firstIndex(of: column).map { form.items[$0] }
    isPersonal = item?.isPersonal ?? false
    if let item, case .text = item.kind { countsPadding = true } else { countsPadding = item == nil }
  }

  /// The cell as a message may show it.
  func shown(_ cell: UnsafeRawBufferPointer) -> CellText {
    CellText(CellBytes.text(cell), isPersonal: isPersonal)
  }
}

/// A fault and the column it concerns.
struct RecordFault {
  let finding: BatchFinding
  let column: String?
}
