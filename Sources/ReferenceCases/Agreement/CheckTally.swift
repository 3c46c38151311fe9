/// How many checks agree: those that the reference requires, and beside them those that are information.
public struct CheckTally: Sendable, Equatable {
  /// Checks by what became of them.
  public struct Counts: Sendable, Equatable {
    /// Checks whose required numbers all agree.
    public private(set) var agree = 0
    /// Checks with a required number that does not agree, or that could not be computed.
    public private(set) var differ = 0
    /// Checks of a kind that is not known.
    public private(set) var unsupported = 0

    /// All of them.
    public var checks: Int { agree + differ + unsupported }

    fileprivate mutating func add(_ verdict: CheckResult.Verdict) {
      switch verdict {
      case .agrees: agree += 1
      case .differs: differ += 1
      case .unsupported: unsupported += 1
      }
    }
  }

  /// The largest relative difference, and the check that has it.
  public struct Worst: Sendable, Equatable {
    /// The case.
    public let caseID: String
    /// The check of the case.
    public let checkID: String
    /// The number.
    public let comparison: Comparison
  }

  /// Checks that the reference requires.
  public private(set) var required = Counts()
  /// Checks that are information only; they never fail.
  public private(set) var information = Counts()
  /// The required number that is farthest from its reference; the first of several.
  public private(set) var worst: Worst?

  /// Counts the checks of some cases.
  public init(_ cases: [ReferenceCase] = []) {
    for one in cases { add(one) }
  }

  /// Counts the checks of one more case.
  public mutating func add(_ one: ReferenceCase) {
    for check in one.checks {
      if !check.isRequired {
        information.add(check.verdict)
        continue
      }
      required.add(check.verdict)
      guard let found = check.worst, found.relativeError > worst?.comparison.relativeError ?? -1 else { continue }
      worst = Worst(caseID: one.id, checkID: check.id, comparison: found)
    }
  }

  /// Whether every required check was computed and agrees.
  public var isComplete: Bool { required.agree == required.checks }
}
