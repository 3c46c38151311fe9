/// Whom a result is about.
public enum AuditSubject: Sendable, Hashable {
  /// A rated unit, by its code: counts in its verdict.
  case unit(String)
  /// An interviewer, by the label in the files: internal outputs only; counts in no verdict by itself.
  case interviewer(String)
  /// A delivered batch, by its file.
  case batch(String)
  /// All interviews of the form.
  case form
}

/// Why a check says nothing.
public enum CheckObstacle: Error, Sendable, Hashable {
  /// The round has no plan, or none for this form.
  case noPlan
  /// The plan does not name the unit.
  case unitNotInPlan
  /// The plan has no such number.
  case planWithout(String)
  /// The form or the files have no such column, by the name of its role.
  case noColumn(String)
  /// Every cell of the column is alike: it tells nobody apart.
  case columnConstant(String)
  /// The round names no such file, by its key.
  case noFile(String)
  /// Too few interviews: how many there are and how many the check needs.
  case tooFew(found: Int, needed: Int)
  /// The drawn sample does not say how cases ended: no rate exists, and it is not 100 %.
  case noDispositions
  /// None of so many respondents of the file is among the records.
  case idsUnknown(Int)
  /// All interviews were made in one mode, or none is declared.
  case oneMode
  /// The form declares none.
  case noneDeclared
  /// Too few items: how many there are and how many the check needs.
  case fewItems(found: Int, needed: Int)
  /// Too few blocks of at least so many items: how many there are and how many the check needs.
  case fewBlocks(found: Int, needed: Int, items: Int)
  /// One unit alone has interviews: there is no other to compare with.
  case oneUnit
  /// So many interviews that comparing all pairs would take too long: how many there are and the most there may be.
  case tooMany(found: Int, most: Int)
  /// The respondents chose themselves: there is no such thing as a sampling error.
  case selfSelected
  /// The estimate has no such number.
  case undefined
  /// The round declares no period.
  case noPeriod
  /// The rules have no such number, by its key.
  case ruleWithout(String)
  /// Nobody of the unit was asked again.
  case nobodyAskedAgain
  /// The file of the audit has no such column: the file's key and the column.
  case fileWithout(String, column: String)
}

/// What one check found about one subject.
public struct CheckResult: Sendable, Equatable {
  /// The check.
  public let check: AuditCheck
  /// The form whose interviews were looked at.
  public let form: String
  /// Whom it is about.
  public let subject: AuditSubject
  /// The number, in the check's measure; `nil` where it could not be computed.
  public let value: Double?
  /// Why there is no number.
  public let obstacle: CheckObstacle?
  /// How bad it is; `note` where there is no number.
  public let severity: CheckSeverity
  /// What is behind the number.
  public let detail: CheckDetail?
  /// The interviews to look at, in order.
  public let cases: [CaseReference]

  /// A number judged by its rule; what is likely to be chance is clear, however large.
  public init(
    _ check: AuditCheck, form: String, _ subject: AuditSubject, value: Double, rule: CheckRule,
    detail: CheckDetail? = nil, cases: [CaseReference] = [], isLikelyChance: Bool = false
  ) {
    self.check = check
    self.form = form
    self.subject = subject
    self.value = value
    obstacle = nil
    severity = isLikelyChance ? .clear : rule.severity(of: value, isLowBad: check.isLowBad)
    self.detail = detail
    self.cases = cases.sorted()
  }

  /// No number, and why.
  public init(_ check: AuditCheck, form: String, _ subject: AuditSubject, obstacle: CheckObstacle) {
    self.check = check
    self.form = form
    self.subject = subject
    value = nil
    self.obstacle = obstacle
    severity = .note
    detail = nil
    cases = []
  }
}
