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
  /// Interviews among those looked at that decisions keep out of the figures.
  public let excluded: Int

  /// Collects an audit.
  public init(round: SurveyRound, report: AuditReport, provenance: Manifest, excluded: Int = 0) {
    self.excluded = excluded
    self.round = round
    self.report = report
    self.provenance = provenance
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

  private let others: [CheckResult]

  init(_ report: AuditReport, form: String) {
    others = report.others.filter { $0.form == form }
    units = report.units.filter { $0.form == form }
    whole = report.others.filter { $0.form == form && $0.subject == .form && $0.severity >= .warning }
    let units = units
    common = AuditCheck.allCases.filter { check in
      let warned = units.count { $0.concerns.contains { $0.check == check && $0.severity == .warning } }
      return units.count >= 4 && warned * 2 > units.count
    }
  }

  /// Checks that could not be computed for any unit, by why, in the order of the checks.
  var unseen: [(obstacle: CheckObstacle, checks: [AuditCheck])] {
    var found: [(obstacle: CheckObstacle, checks: [AuditCheck])] = []
    for check in AuditCheck.allCases {
      let whole = others.first { $0.check == check && $0.subject == .form && $0.obstacle != nil }
      let obstacles = units.map { unit in unit.results.first { $0.check == check }?.obstacle ?? whole?.obstacle }
      guard let first = obstacles.first, let obstacle = first, obstacles.allSatisfy({ $0 == obstacle }) else {
        continue
      }
      if let place = found.firstIndex(where: { $0.obstacle == obstacle }) {
        found[place].checks.append(check)
      } else {
        found.append((obstacle, [check]))
      }
    }
    return found
  }

  /// What is to be looked at in this unit and not in most.
  func own(_ unit: UnitAudit) -> [CheckResult] {
    unit.concerns.filter { $0.severity == .failure || !common.contains($0.check) }
  }
}
