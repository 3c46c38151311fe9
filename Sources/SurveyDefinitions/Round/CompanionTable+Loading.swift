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
      guard faults.isEmpty else { throw DefinitionUnusable(findings: faults.map(\.ofDefinition)) }
      return CompanionTable(file: path, header: header, rows: rows)
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
}

extension Finding {
  /// The same fault as one of a definition, where definitions have it too: nothing is imported from them, nothing quarantined.
  var ofDefinition: Finding {
    guard case .batch(let batch) = kind else { return self }
    let fault: DefinitionFinding
    switch batch {
    case .fileMissing: fault = .fileMissing()
    case .fileIsFolder: fault = .fileIsFolder
    case .fileUnreadable(let reason): fault = .fileUnreadable(reason: reason)
    case .fileEmpty: fault = .fileEmpty
    case .recordWidth(let found, let expected): fault = .rowWidth(found: found, expected: expected)
    case .delimiterOther(let found, _): fault = .delimiterOther(found: found)
    default: return self
    }
    return Finding(.definition(fault), at: location)
  }
}
