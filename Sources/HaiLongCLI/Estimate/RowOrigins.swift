import SurveyModel
import SurveyParser

/// Where each row stood that was read, in the order of reading: file, line, and the label in a column of one's choice.
struct RowOrigins {
  private let identifier: String?
  private var position: Int?
  private var file = ""
  /// One per row.
  private(set) var rows: [(file: String, line: Int, record: Int, id: String?)] = []

  /// Remembers rows, with the label in the column `identifier` where one is named.
  init(identifier: String?) {
    self.identifier = identifier
  }

  /// The rows that follow are those of this file; throws where it lacks the column.
  mutating func begin(_ file: String, header: CSVHeader) throws(BatchUnusable) {
    self.file = file
    guard let identifier else { return }
    position = header.position(of: identifier)
    guard position == nil else { return }
    let finding = TableFinding.columnMissing(
      name: identifier, nearest: header.nearest(to: identifier), found: header.names)
    throw BatchUnusable(findings: [Finding(.table(finding), at: SourceLocation(file: file, line: header.line))])
  }

  /// Adds the row of a record.
  mutating func append(_ record: borrowing CSVRecord) {
    var id: String?
    if let position { id = record.label(position) }
    rows.append((file, record.line, record.number, id))
  }
}
