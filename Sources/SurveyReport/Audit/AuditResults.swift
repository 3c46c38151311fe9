import Provenance
import SamplingAudit
import SurveyModel

/// An audit with what its outputs need besides: the round, its batches and what it was made from.
public struct AuditResults: Sendable {
  /// The round as declared, its batches those that were looked at.
  public let round: SurveyRound
  /// What was found.
  public let report: AuditReport
  /// What it was made from.
  public let provenance: Manifest
  /// Interviews that decisions keep out of the figures and of the audit.
  public let excluded: Int

  /// Collects an audit.
  public init(round: SurveyRound, report: AuditReport, provenance: Manifest, excluded: Int = 0) {
    self.excluded = excluded
    self.round = round
    self.report = report
    self.provenance = provenance
  }

  /// What is said of one unit alone.
  public func only(unit: String) -> AuditResults {
    AuditResults(round: round, report: report.only(unit: unit), provenance: provenance, excluded: excluded)
  }

  /// The audit of a round that was scored with one; `nil` where none was made.
  public init?(_ results: RoundResults) {
    guard let report = results.audit else { return nil }
    let round = results.round
    self.init(
      round: SurveyRound(
        id: round.id, title: round.title, isSynthetic: round.isSynthetic, period: round.period, forms: round.forms,
        units: round.units, plan: round.plan, batches: results.batches.map(\.batch)),
      report: report, provenance: results.provenance,
      excluded: results.batches.reduce(0) { $0 + $1.excluded })
  }

  /// Verdicts by form and unit, how many of each.
  func count(of verdict: Verdict, form: String? = nil) -> Int {
    report.units.count { $0.verdict == verdict && (form == nil || $0.form == form) }
  }

  /// The forms that were looked at, in order.
  var forms: [String] {
    report.units.map(\.form).reduce(into: []) { forms, form in
      if !forms.contains(form) { forms.append(form) }
    }
  }
}

/// The units of one form, with the checks that say the same of most of them set apart.
struct AuditedForm {
  let units: [UnitAudit]
  /// Checks that more than half of the units should be looked at for: said once, not unit by unit.
  let common: [AuditCheck]

  /// What is to be looked at in all interviews of the form.
  let whole: [CheckResult]

  /// Records whose unit cannot be read.
  let unplaced: [DeliveredRecords]

  private let others: [CheckResult]

  init(_ report: AuditReport, form: String) {
    others = report.others.filter { $0.form == form }
    units = report.units.filter { $0.form == form }
    unplaced = report.unplaced.filter { $0.form == form }.map(\.records)
    whole = report.others.filter { $0.form == form && $0.subject == .form && $0.severity >= .warning }
    let units = units
    common = AuditCheck.allCases.filter { check in
      let warned = units.count { $0.concerns.contains { $0.check == check && $0.severity == .warning } }
      return units.count >= 4 && warned * 2 > units.count
    }
  }

  /// What could not be computed, by kind of reason and for how many units, in the order of the checks.
  var unseen: [UnseenChecks] {
    var found: [UnseenChecks] = []
    for check in AuditCheck.allCases {
      let whole = others.first { $0.check == check && $0.subject == .form && $0.obstacle != nil }
      let obstacles = units.compactMap { unit in
        unit.results.first { $0.check == check }?.obstacle ?? whole?.obstacle
      }
      for obstacle in obstacles.reduce(into: [CheckObstacle](), { $0.add($1) }) {
        let count = obstacles.count { $0.isLike(obstacle) }
        if let place = found.firstIndex(where: { $0.units == count && $0.obstacle.isLike(obstacle) }) {
          found[place].checks.append(check)
        } else {
          found.append(UnseenChecks(obstacle: obstacle, units: count, checks: [check]))
        }
      }
    }
    // What is not seen anywhere comes first.
    return found.filter { $0.units == units.count } + found.filter { $0.units < units.count }
  }

  /// How many results of a check want looking at, whomever they are about.
  func concerns(of check: AuditCheck) -> Int {
    (units.flatMap(\.results) + others).count { $0.check == check && $0.severity >= .warning }
  }

  /// What is to be looked at in this unit and not in most.
  func own(_ unit: UnitAudit) -> [CheckResult] {
    unit.concerns.filter { $0.severity == .failure || !common.contains($0.check) }
  }
}

/// Checks that could not be computed for the same kind of reason in as many units.
struct UnseenChecks {
  /// The reason, of the unit that comes nearest to what is needed.
  let obstacle: CheckObstacle
  /// In how many units.
  let units: Int
  /// The checks, in order.
  var checks: [AuditCheck]
}

extension CheckObstacle {
  /// Whether two reasons are of one kind: they may differ in how many there are, not in how many it takes.
  func isLike(_ other: CheckObstacle) -> Bool {
    switch (self, other) {
    case (.tooFew(_, let needed), .tooFew(_, let others)): needed == others
    default: self == other
    }
  }
}

extension [CheckObstacle] {
  /// Adds a reason unless there is one of its kind, of which the one with the larger number stays.
  fileprivate mutating func add(_ obstacle: CheckObstacle) {
    guard let place = firstIndex(where: { $0.isLike(obstacle) }) else {
      append(obstacle)
      return
    }
    if case .tooFew(let found, _) = obstacle, case .tooFew(let known, _) = self[place], found > known {
      self[place] = obstacle
    }
  }
}
