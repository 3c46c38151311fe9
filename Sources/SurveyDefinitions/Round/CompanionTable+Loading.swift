import SurveyModel
import SurveyParser

extension CompanionTable {
  /// Reads a CSV file as strictly as a batch: a row that cannot be read with certainty refuses the file.
  static func load(_ path: String) throws(DefinitionUnusable) -> CompanionTable {
    var rows: [(line: Int, cells: [String])] = []
    do {
      var table = try CSVTable.open(path: path)
      let header = table.header.names
      let summary = try table.forEachRecord { record in
        rows.append((record.line, header.indices.map { record.label($0) }))
      }
      let faults = summary.findings.filter { $0.severity == .error }
      guard faults.isEmpty else { throw DefinitionUnusable(findings: faults) }
      return CompanionTable(file: path, header: header, rows: rows)
    } catch let error as BatchUnusable {
      throw DefinitionUnusable(findings: error.findings)
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
}
