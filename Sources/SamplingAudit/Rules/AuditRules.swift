import SurveyModel

/// What a file of rules or a round says about checks; what it does not name stays as it was.
public struct RuleChanges: Sendable, Equatable {
  /// One check's thresholds and other numbers, as far as they are named.
  public struct Change: Sendable, Equatable {
    /// `nil` where it is not named; `.some(nil)` takes the threshold away.
    public var warn: Double??
    /// `nil` where it is not named; `.some(nil)` takes the threshold away.
    public var fail: Double??
    /// Other numbers, by name.
    public var parameters: [String: Double] = [:]
    /// Where the numbers come from.
    public var source: LocalizedText?

    /// Names what is to change; nothing unless given.
    public init(
      warn: Double?? = nil, fail: Double?? = nil, parameters: [String: Double] = [:], source: LocalizedText? = nil
    ) {
      self.warn = warn
      self.fail = fail
      self.parameters = parameters
      self.source = source
    }
  }

  /// By check.
  public var checks: [AuditCheck: Change] = [:]
  /// Failures from which on a unit is not publishable.
  public var failuresToRefuse: Int?
  /// Warnings from which on a unit is usable with a warning.
  public var warningsToWarn: Int?

  /// Changes nothing yet.
  public init() {}
}

/// The rules of an audit: a rule for every check that is run, and how many results make a verdict.
public struct AuditRules: Sendable, Equatable {
  /// The name of the file of rules.
  public let id: String
  /// A rule per check.
  private var rules: [AuditCheck: CheckRule] = [:]
  /// Failures from which on a unit is not publishable, at least 1.
  public private(set) var failuresToRefuse = 1
  /// Warnings from which on a unit is usable with a warning, at least 1.
  public private(set) var warningsToWarn = 1

  /// Makes rules of what a file says; a check that it does not name is not run.
  public init(id: String, _ changes: RuleChanges = RuleChanges()) {
    self.id = id
    apply(changes, source: LocalizedText(vi: "", en: ""))
  }

  /// Takes over what a round says otherwise; `source` stands beside numbers that bring none.
  public mutating func apply(_ changes: RuleChanges, source: LocalizedText) {
    for (check, change) in changes.checks {
      var rule = rules[check] ?? CheckRule(source: source)
      if let warn = change.warn { rule.warn = warn }
      if let fail = change.fail { rule.fail = fail }
      rule.parameters.merge(change.parameters) { $1 }
      rule.source = change.source ?? source
      rules[check] = rule
    }
    failuresToRefuse = max(1, changes.failuresToRefuse ?? failuresToRefuse)
    warningsToWarn = max(1, changes.warningsToWarn ?? warningsToWarn)
  }

  /// The rule of a check; `nil` where the check is not run.
  public subscript(check: AuditCheck) -> CheckRule? {
    get { rules[check] }
    set { rules[check] = newValue }
  }

  /// Numbers that checks need and these rules do not have, in the order of the checks.
  public var missingNumbers: [(check: AuditCheck, name: String)] {
    AuditCheck.allCases.flatMap { check in
      guard let rule = rules[check] else { return [(check: AuditCheck, name: String)]() }
      return check.parameters.filter { rule.parameters[$0] == nil }.map { (check, $0) }
    }
  }

  /// The verdict on a unit with these results.
  func verdict(on severities: some Sequence<CheckSeverity>) -> Verdict {
    let (failures, warnings) = severities.reduce((0, 0)) { counts, severity in
      (counts.0 + (severity == .failure ? 1 : 0), counts.1 + (severity == .warning ? 1 : 0))
    }
    if failures >= failuresToRefuse { return .notPublishable }
    return failures + warnings >= warningsToWarn ? .usableWithWarning : .usable
  }
}
