import GRDB
import Provenance
import SurveyModel

/// The findings of a batch, kept as what they are and not as words.
enum FindingRows {
  /// Keeps the findings of a batch; returns their digest.
  static func insert(_ findings: [Finding], batch: Int, into database: Database) throws -> String {
    let statement = try SQLStatement("INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", in: database)
    var digest = Digest()
    // A file that is faulty throughout has the same fault again and again, and making JSON takes longer than all else.
    var last: (kind: BatchFinding, detail: String)?
    for (position, finding) in findings.enumerated() {
      guard case .batch(let kind) = finding.kind else { continue }
      let detail = try last.flatMap { $0.kind == kind ? $0.detail : nil } ?? StoreJSON.text(kind)
      last = (kind, detail)
      statement.bind(1, batch)
      statement.bind(2, position)
      statement.bind(3, text: finding.code)
      statement.bind(4, text: finding.severity.rawValue)
      for (parameter, number) in [(5, finding.location?.line), (6, finding.location?.record)] {
        if let number { statement.bind(parameter, number) } else { statement.bindNull(parameter) }
      }
      statement.bind(7, text: finding.location?.column)
      statement.bind(8, text: finding.formNumber)
      statement.bind(9, text: detail)
      try statement.run()
      digest.update(
        line(
          finding.location?.line, finding.location?.record, finding.location?.column,
          [finding.code, finding.severity.rawValue, finding.formNumber ?? "", detail].joined(separator: " ")))
    }
    return digest.finish()
  }

  /// The findings of a batch in order, located in `file`.
  static func all(ofBatch batch: Int, file: String, _ database: Database) throws -> [Finding] {
    let statement = try SQLStatement(
      "SELECT line, record, column_name, form_number, detail FROM finding WHERE batch = ? ORDER BY position",
      in: database)
    statement.bind(1, batch)
    var findings: [Finding] = []
    while try statement.step() {
      let location = SourceLocation(
        file: file, line: statement.isNull(0) ? nil : statement.integer(0),
        record: statement.isNull(1) ? nil : statement.integer(1), column: statement.optionalText(2))
      findings.append(
        Finding(
          .batch(try StoreJSON.value(BatchFinding.self, statement.text(4))), at: location,
          formNumber: statement.optionalText(3)))
    }
    return findings
  }

  /// The digest of a batch's findings as they stand.
  static func digest(ofBatch batch: Int, _ database: Database) throws -> String {
    let statement = try SQLStatement(
      "SELECT line, record, column_name, code, severity, form_number, detail FROM finding WHERE batch = ? ORDER BY position",
      in: database)
    statement.bind(1, batch)
    var digest = Digest()
    while try statement.step() {
      digest.update(
        line(
          statement.isNull(0) ? nil : statement.integer(0), statement.isNull(1) ? nil : statement.integer(1),
          statement.optionalText(2),
          [statement.text(3), statement.text(4), statement.optionalText(5) ?? "", statement.text(6)].joined(
            separator: " ")))
    }
    return digest.finish()
  }

  private static func line(_ line: Int?, _ record: Int?, _ column: String?, _ detail: String) -> String {
    "\(line ?? 0) \(record ?? 0) \(column ?? "") \(detail)\n"
  }
}
