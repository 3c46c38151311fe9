/// Something about a plain table that `estimate` reads, without form and round.
public enum TableFinding: FindingKind {
  // Nothing is estimated.
  case columnMissing(name: String, nearest: String?, found: [String])
  case populationVaries(stratum: String, first: String, second: String)
  case populationMixed
  case populationUnderSample(stratum: String, population: String, sample: Int)
  case populationUnusable(found: String)
  case singlePSURefused(strata: [String])
  case psuInTwoStrata(psu: String, first: String, second: String)

  // One row is left out.
  case cellNotNumber(found: String)
  case recommendationOutOfRange(found: String)
  case weightUnusable(found: String)
  case designCellBlank(role: ColumnRole)

  // Everything is used.
  case codeNotFound(column: String, code: String)
  case rowsInNoGroup(columns: [String], count: Int)
  case stratumSinglePSU(stratum: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .columnMissing: "table-column-missing"
    case .populationVaries: "population-varies"
    case .populationMixed: "population-mixed"
    case .populationUnderSample: "population-under-sample"
    case .populationUnusable: "population-unusable"
    case .singlePSURefused: "single-psu-refused"
    case .psuInTwoStrata: "psu-in-two-strata"
    case .cellNotNumber: "cell-not-number"
    case .recommendationOutOfRange: "recommendation-out-of-range"
    case .weightUnusable: "table-weight-unusable"
    case .designCellBlank: "table-design-cell-blank"
    case .codeNotFound: "code-not-found"
    case .rowsInNoGroup: "rows-in-no-group"
    case .stratumSinglePSU: "stratum-single-psu"
    }
  }

  /// What leaves no row out is a warning.
  public var severity: Severity {
    switch self {
    case .codeNotFound, .rowsInNoGroup, .stratumSinglePSU: .warning
    default: .error
    }
  }
}
