import Foundation
import SurveyModel
import SurveyParser

extension CompanionTable {
  /// Reads a CSV file as strictly as a batch: a row that cannot be read with certainty refuses the file.
  ///
  /// UTF-16 with its byte order mark is read as it is for batches; Excel writes it with tabs between the cells.
  static func load(_ path: String) throws(DefinitionUnusable) -> CompanionTable {
    var rows: [(line: Int, cells: [String])] = []
    do {
      var table = try CSVTable.open(path: path, delimiter: isUTF16(path) ? nil : .comma)
      let header = table.header.names
      let summary = try table.forEachRecord { record in
        rows.append((record.line, header.indices.map { record.label($0) }))
      }
      let faults = summary.findings.filter { $0.severity == .error }
      guard faults.isEmpty else { throw DefinitionUnusable(findings: ofDefinition(faults, path)) }
      return CompanionTable(file: path, header: header, rows: rows)
    } catch let error as BatchUnusable {
      throw DefinitionUnusable(findings: ofDefinition(error.findings, path))
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

  /// Faults of a table; that it is in another encoding is one fault, not one of each row.
  private static func ofDefinition(_ faults: [Finding], _ path: String) -> [Finding] {
    let isOther = faults.contains { $0.isOfEncoding }
    let encoding = Finding(
      .definition(.tableNotUTF8(probable: isOther ? probableEncoding(of: faults, path) : nil)),
      at: SourceLocation(file: path))
    return (isOther ? [encoding] : []) + faults.filter { !$0.isOfEncoding }.map(\.ofDefinition)
  }

  private static func probableEncoding(of faults: [Finding], _ path: String) -> String? {
    for case .batch(.fileEncoding(let found)) in faults.map(\.kind) { return found }
    return ProbableEncoding.name(ofFileAt: path)
  }

  private static func isUTF16(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    let mark = (try? file.read(upToCount: 2)).map(Array.init)
    return mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF]
  }
}

extension Finding {
  fileprivate var isOfEncoding: Bool {
    switch kind {
    case .batch(.bytesNotUTF8), .batch(.encodingUnknown), .batch(.fileEncoding), .batch(.byteOutsideEncoding): true
    default: false
    }
  }

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
