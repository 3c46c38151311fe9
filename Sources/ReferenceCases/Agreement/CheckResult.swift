/// What became of one check.
public struct CheckResult: Sendable, Equatable {
  /// The check's name in its case.
  public let id: String
  /// What is computed: `mean`, `contrast`, ….
  public let what: String
  /// The design it is asked of.
  public let design: String?
  /// Whether the reference requires it; others are information.
  public let isRequired: Bool
  /// Every number of the check beside the one that was found.
  public let comparisons: [Comparison]
  /// Why it was not computed.
  public let fault: CaseFault?

  /// Sets down a result.
  public init(
    id: String, what: String, design: String?, isRequired: Bool, comparisons: [Comparison], fault: CaseFault?
  ) {
    self.id = id
    self.what = what
    self.design = design
    self.isRequired = isRequired
    self.comparisons = comparisons
    self.fault = fault
  }

  /// What became of the check as a whole.
  public enum Verdict: String, Sendable {
    case agrees
    case differs
    case unsupported
  }

  /// All required numbers agree, one does not (or none could be compared), or the kind is not known.
  public var verdict: Verdict {
    if case .unsupported = fault { return .unsupported }
    if fault != nil { return .differs }
    return comparisons.allSatisfy { !$0.isRequired || $0.agrees } ? .agrees : .differs
  }

  /// The required number with the largest relative difference; what was not computed has none.
  public var worst: Comparison? {
    var worst: Comparison?
    for comparison in comparisons where comparison.isRequired && comparison.relativeError.isFinite {
      if comparison.relativeError > worst?.relativeError ?? -1 { worst = comparison }
    }
    return worst
  }

  /// Numbers that do not agree, those that the reference does not require included.
  public var differences: [Comparison] { comparisons.filter { !$0.agrees } }
}
