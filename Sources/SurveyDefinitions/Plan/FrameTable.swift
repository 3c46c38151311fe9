import SurveyModel
import SurveyParser

/// A table of any size that a plan rests on, read once by the names of its columns.
///
/// It is as strict as a companion table: one record that cannot be read with certainty refuses the file, because a frame
/// from which somebody was left out is not the frame.
struct FrameTable {
  /// Findings about cells that are kept; a million blank cells need no million findings.
  private static let mostFindings = 1000

  let path: String
  private var findings: [Finding] = []

  init(_ path: String) {
    self.path = path
  }

  /// Hands each record to `body` with the positions of `columns`; throws what was found, or where there are no records.
  mutating func read(
    columns: [String], delimiter: Delimiter, _ body: (inout FrameTable, borrowing CSVRecord, [Int]) -> Void
  ) throws(DefinitionUnusable) {
    do {
      var table = try CSVTable.open(path: path, delimiter: delimiter)
      let positions = try positions(of: columns, in: table.header)
      let summary = try table.forEachRecord { body(&self, $0, positions) }
      let faults = summary.findings.filter { $0.severity == .error }.map(\.ofDefinition)
      guard faults.isEmpty, findings.isEmpty else { throw DefinitionUnusable(findings: faults + findings) }
      guard summary.records > 0 else {
        throw DefinitionUnusable(
          findings: [Finding(.plan(.frameEmpty), at: SourceLocation(file: path, line: 1))])
      }
    } catch let error as BatchUnusable {
      throw DefinitionUnusable(findings: error.findings.map(\.ofDefinition))
    } catch let error as DefinitionUnusable {
      throw error
    } catch {
      // Nothing else is thrown above; a stranger would be our mistake, and the file is refused all the same.
      throw DefinitionUnusable(
        findings: [
          Finding(.definition(.fileUnreadable(reason: String(describing: error))), at: SourceLocation(file: path))
        ])
    }
  }

  /// Notes a fault of a cell.
  mutating func add(_ finding: DefinitionFinding, line: Int, column: String) {
    guard findings.count < Self.mostFindings else { return }
    findings.append(Finding(.definition(finding), at: SourceLocation(file: path, line: line, column: column)))
  }

  /// Notes a fault of a row.
  mutating func add(_ finding: PlanFinding, line: Int) {
    guard findings.count < Self.mostFindings else { return }
    findings.append(Finding(.plan(finding), at: SourceLocation(file: path, line: line)))
  }

  /// The label in a cell, empty where it is blank, which is noted.
  mutating func label(_ record: borrowing CSVRecord, _ position: Int, column: String) -> String {
    let label = record.label(position)
    if label.isEmpty { add(.cellUnreadable(found: "", expected: .text), line: record.line, column: column) }
    return label
  }

  private func positions(of columns: [String], in header: CSVHeader) throws(DefinitionUnusable) -> [Int] {
    let required = columns.enumerated().filter { columns.firstIndex(of: $1) == $0 }.map(\.element)
    let missing = required.filter { header.position(of: $0) == nil }
    guard missing.isEmpty else {
      throw DefinitionUnusable(
        findings: missing.map { name in
          Finding(
            .definition(.columnMissing(name: name, nearest: header.nearest(to: name), required: required)),
            at: SourceLocation(file: path, line: header.line))
        })
    }
    return columns.compactMap(header.position)
  }
}
