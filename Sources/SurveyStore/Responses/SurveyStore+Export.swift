import GRDB
import SurveyModel

extension SurveyStore {
  /// Hands on the records of a form that count, batch by batch in the order of imports.
  public func exportRows(of form: SurveyForm, body: (ExportedRecord) throws -> Void) throws {
    let shape = ResponseShape(form)
    try read { database in
      let known = try ResponseTables.known(shape, in: database)
      let signature = ReadingSignature.digest(of: form)
      let stranger = try BatchRows.all(database).first { batch in
        batch.stands && batch.delivery.batch.formID == form.id
          && (batch.responseTable != known || batch.readingSHA256 != signature)
      }
      if let stranger {
        throw StoreUnusable(.batchOfOtherForm(stranger.reference, form: form.id), at: folder.responses)
      }
      guard let table = known else { return }
      let columns = shape.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
      let statement = try SQLStatement(
        """
        SELECT file, _line, lower(hex(_respondent)), _unit, _stratum, _psu, _weight, _missing, \(columns)
        FROM response_\(table) JOIN batch ON number = _batch WHERE _active = 1 ORDER BY _id
        """, in: database)
      while try statement.step() {
        try body(
          ExportedRecord(
            file: statement.text(0), line: statement.integer(1), respondent: statement.text(2),
            unit: statement.optionalText(3), stratum: statement.optionalText(4), psu: statement.optionalText(5),
            weight: statement.isNull(6) ? nil : statement.double(6), missing: statement.text(7),
            answers: shape.columns.indices.map { Self.text(statement, 8 + $0) }))
      }
    }
  }

  /// A cell as text, numbers with all their digits.
  private static func text(_ row: borrowing SQLStatement, _ column: Int) -> String? {
    guard row.kind(column) == .real else { return row.optionalText(column) }
    let number = row.double(column)
    return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }
}
