/// What is wrong with the process by which a unit got its points at a criterion.
public enum AppraisalFault: Sendable, Hashable {
  /// A stage that gives points has none.
  case pointsMissing(stage: String)
  /// An explanation has points.
  case pointsSuperfluous(found: String)
  /// A step is earlier than the one above it.
  case unordered(day: String, before: String)
  /// No step decides.
  case undecided
  /// An explanation says nothing.
  case explanationEmpty
  /// The final points differ from the last ones before, without a reason.
  case changeUnexplained(before: String, final: String)
  /// A step after the day of publication, without a reason.
  case lateUnexplained(day: String, published: String)
  /// The criterion stands in `appraisal.csv` as well.
  case inBothFiles(other: String)

  /// The stable name that `hailong explain` takes.
  var code: String {
    switch self {
    case .pointsMissing: "process-points-missing"
    case .pointsSuperfluous: "process-points-superfluous"
    case .unordered: "process-unordered"
    case .undecided: "process-undecided"
    case .explanationEmpty: "process-explanation-empty"
    case .changeUnexplained: "process-change-unexplained"
    case .lateUnexplained: "process-late-unexplained"
    case .inBothFiles: "process-in-both-files"
    }
  }
}
