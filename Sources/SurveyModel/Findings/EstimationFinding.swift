/// Something about what the accepted answers can carry.
public enum EstimationFinding: FindingKind {
  case stratumSinglePSU(stratum: String)
  case baseTooSmall(unit: String, base: Int, needed: Int)
  case unitWithoutResponses(unit: String, form: String)
  case batchSelfSelected
  case fewDegreesOfFreedom(unit: String, df: Int)
  case roundSynthetic(round: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .stratumSinglePSU: "stratum-single-psu"
    case .baseTooSmall: "base-too-small"
    case .unitWithoutResponses: "unit-without-responses"
    case .batchSelfSelected: "batch-self-selected"
    case .fewDegreesOfFreedom: "few-degrees-of-freedom"
    case .roundSynthetic: "round-synthetic"
    }
  }

  /// A base or a stratum that cannot carry its figure is a warning; the rest is said for the record.
  public var severity: Severity {
    switch self {
    case .batchSelfSelected, .roundSynthetic: .note
    default: .warning
    }
  }
}
