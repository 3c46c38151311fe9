import SurveyModel

/// Collects what tells records apart, for readers that ask for it.
struct KeyBuilder {
  private let respondent: RoleCell?
  /// The rated unit, where it takes a respondent and a unit to tell a rating.
  private let ratedUnit: RoleCell?
  private let others: [(role: ColumnRole, cell: RoleCell)]
  private var keys = RecordKeys()

  /// Prepares to collect the roles of `form` that stand in the file.
  init(form: SurveyForm, match: HeaderMatch, header: HeaderNames) {
    respondent = RoleCell(.respondent, form: form, match: match, header: header)
    let rater = RoleCell(.raterUnit, form: form, match: match, header: header)
    ratedUnit = rater == nil ? nil : RoleCell(.unit, form: form, match: match, header: header)
    others = ColumnRole.kept.compactMap { role in
      guard let name = form.roles[role], form.item(name) == nil else { return nil }
      return RoleCell(role, form: form, match: match, header: header).map { (role, $0) }
    }
  }

  /// Adds an accepted record.
  mutating func append(_ reader: borrowing CSVReader, number: Int) {
    keys.records.append(number)
    keys.marks.append(RecordMark.of(reader.rawRecord))
    if let respondent {
      let id = CellBytes.text(CellBytes.trimmed(reader.cell(respondent.column)))
      let unit = ratedUnit.map { RaterKey.separator + CellBytes.text(CellBytes.trimmed(reader.cell($0.column))) }
      keys.respondents.append(id + (unit ?? ""))
    }
    for (role, cell) in others {
      keys.roles[role, default: []].append(CellBytes.text(CellBytes.trimmed(reader.cell(cell.column))))
    }
  }

  /// The keys so far; the builder starts again with none.
  mutating func take() -> RecordKeys {
    defer { keys = RecordKeys() }
    return keys
  }
}
