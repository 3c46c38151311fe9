import SurveyModel

/// Who interviewed whom, and where.
struct InterviewerGroups: Sendable {
  /// Labels of interviewers in order of first appearance.
  let names: [String]
  /// Rows of each interviewer, in order.
  let rows: [[Int]]
  /// The interviewer of each row; −1 where nobody is named.
  let interviewer: [Int32]
  /// The unit of each row; −1 where there is none.
  let unit: [Int32]
  /// Rows of each unit, in order.
  let unitRows: [[Int]]

  /// Throws where the form names no interviewers, or the same one everywhere.
  init(_ records: AuditRecords) throws(CheckObstacle) {
    guard records.has(.interviewer) else { throw .noColumn(ColumnRole.interviewer.rawValue) }
    let labels = records.labels(.interviewer)
    let units = records.labels(.unit)
    guard Set(labels.indices).filter({ $0 >= 0 }).count > 1 else {
      throw .columnConstant(ColumnRole.interviewer.rawValue)
    }
    self.init(labels: labels, units: units)
  }

  /// Groups of any kind, labelled record by record.
  init(labels: LabelColumn, units: LabelColumn) {
    names = labels.labels
    interviewer = labels.indices
    unit = units.indices
    rows = Self.rows(labels)
    unitRows = Self.rows(units)
  }

  private static func rows(_ labels: LabelColumn) -> [[Int]] {
    var rows = Array(repeating: [Int](), count: labels.labels.count)
    for (row, label) in labels.indices.enumerated() where label >= 0 { rows[Int(label)].append(row) }
    return rows
  }
}
