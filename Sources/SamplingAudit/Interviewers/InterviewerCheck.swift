import SurveyModel

/// A check that compares each interviewer with others who worked in the same units.
///
/// An interviewer is to be looked at only where the difference is both unlikely between honest interviewers (its adjusted
/// p at most the rule's `level`, a bound on the share of false findings) and large (the rule's `warn`).
protocol InterviewerCheck: Check {
  /// The name of the check.
  var check: AuditCheck { get }

  /// The comparison of one form; throws why there is none.
  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding]
}

/// What a check found of one interviewer before it is judged.
struct InterviewerFinding {
  /// The interviewer's label.
  let name: String
  /// Size of the difference, in the check's measure, larger being worse.
  let value: Double
  /// The adjusted probability.
  let probability: Double
  let detail: CheckDetail
  var cases: [CaseReference] = []
}

extension InterviewerCheck {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let groups = try InterviewerGroups(form.records)
      let level = try rule.level
      return try findings(form, groups, rule: rule).map { finding in
        CheckResult(
          check, form: id, .interviewer(finding.name), value: finding.value, rule: rule, detail: finding.detail,
          cases: finding.cases, isLikelyChance: finding.probability > level)
      }
    } catch {
      return [CheckResult(check, form: id, .form, obstacle: error)]
    }
  }

  /// Findings of a comparison, each with the interviews of the interviewer that have the sign or number.
  func findings(
    _ comparison: InterviewerComparison, _ form: FormEvidence, _ groups: InterviewerGroups,
    size: (InterviewerComparison.Entry) -> Double, rows: ([Int]) -> [Int] = { _ in [] }
  ) -> [InterviewerFinding] {
    comparison.entries.map { entry in
      InterviewerFinding(
        name: groups.names[entry.interviewer], value: size(entry), probability: entry.adjusted,
        detail: .interviewer(own: entry.own, others: entry.others, forms: entry.base, probability: entry.adjusted),
        cases: rows(groups.rows[entry.interviewer]).map { form.records.cases[$0] })
    }
  }
}

extension CheckRule {
  /// Interviews that somebody must have to be compared.
  var minimum: Int { get throws(CheckObstacle) { try count("minimum", atLeast: 2) } }
  /// The bound on the share of interviewers named by chance.
  var level: Double { get throws(CheckObstacle) { min(0.5, max(0, try number("level"))) } }
  /// The likeness ρ of interviews that honest interviewers have.
  var rho: Double { get throws(CheckObstacle) { min(0.9, max(0, try number("rho"))) } }
  /// Who is compared, and when somebody stands out.
  var limits: InterviewerComparison.Limits {
    get throws(CheckObstacle) {
      InterviewerComparison.Limits(minimum: try minimum, rho: try rho, level: try level)
    }
  }
}
