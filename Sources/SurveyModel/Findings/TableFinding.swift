/// Something about a plain table that `estimate` reads, without form and round.
public enum TableFinding: FindingKind {
  // Nothing is estimated.
  case columnMissing(name: String, nearest: String?, found: [String])
  case populationVaries(stratum: String, first: String, second: String)
  case populationMixed

  // One row is left out.
  case cellNotNumber(found: String)
  case weightUnusable(found: String)
  case designCellBlank(role: ColumnRole)

  // Everything is used.
  case codeNotFound(column: String, code: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .columnMissing: "table-column-missing"
    case .populationVaries: "population-varies"
    case .populationMixed: "population-mixed"
    case .cellNotNumber: "cell-not-number"
    case .weightUnusable: "table-weight-unusable"
    case .designCellBlank: "table-design-cell-blank"
    case .codeNotFound: "code-not-found"
    }
  }

  /// A code that no cell holds is a warning; the rest leaves something out.
  public var severity: Severity {
    if case .codeNotFound = self { .warning } else { .error }
  }
}
