import SurveyModel
import SurveyStatistics

/// How well answers agree when respondents are asked again (phúc tra), for all and by interviewer.
///
/// Value: Cohen's kappa over all items asked twice (`RecheckAgreement`). Beside it p_o with its interval, the gross difference
/// rate g = 1 − p_o and the index of inconsistency 1 − κ (for two categories g/(p₁(1 − p₂) + p₂(1 − p₁))). Respondents whom the
/// records do not know are counted apart. Not computed without a re-check file. Source: Cohen 1960; US Census Bureau on
/// response variance; check [[40, 5], [10, 45]] gives .85, κ .70, g .15, index .30 (domain/sipas.md 6.7).
struct RecheckCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let matches = try RecheckMatches(form, evidence)
      let minimum = try rule.minimum
      let whole = result(.form, matches.pairs, form, evidence, rule, unknown: matches.unknown)
      let people = matches.byInterviewer(form).filter { $0.pairs.count >= minimum }
      return [whole] + people.map { result(.interviewer($0.name), $0.pairs, form, evidence, rule, unknown: 0) }
    } catch {
      return [CheckResult(.recheck, form: id, .form, obstacle: error)]
    }
  }

  private func result(
    _ subject: AuditSubject, _ pairs: [RecheckMatches.Pair], _ form: FormEvidence, _ evidence: AuditEvidence,
    _ rule: CheckRule, unknown: Int
  ) -> CheckResult {
    let id = form.records.form.id
    let agreement = RecheckAgreement(form.records, pairs)
    guard let kappa = agreement.kappa, let observed = agreement.observed else {
      return CheckResult(.recheck, form: id, subject, obstacle: .undefined)
    }
    return CheckResult(
      .recheck, form: id, subject, value: kappa, rule: rule,
      detail: .recheck(
        observed: observed, weightedKappa: agreement.weightedKappa,
        interval: agreement.interval(level: evidence.level), cases: pairs.count, unknown: unknown))
  }
}
