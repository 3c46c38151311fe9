import SurveyModel
import SurveyStatistics

/// How much of the differences between interviews lies between interviewers.
///
/// ρ of an analysis of variance of the mean score by interviewers within units (`IntraclassCorrelation`: k_u interviewers of
/// unit u give Σ(k_u − 1) degrees of freedom), with its F interval; the design effect is 1 + ρ(m̄ − 1). Where each interviewer worked in one primary sampling unit alone,
/// interviewer and area cannot be told apart, and that is said. Typical ρ is 0.01 to 0.02 (domain/sipas.md 6.4).
struct InterviewerEffectCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let groups = try InterviewerGroups(form.records)
      guard
        let anova = try? IntraclassCorrelation(
          values: form.profile.mean, groups: Self.groups(groups.interviewer), within: Self.groups(groups.unit),
          level: evidence.level),
        let rho = anova.correlation
      else { throw .undefined }
      return [
        CheckResult(
          .interviewerEffect, form: id, .form, value: rho, rule: rule,
          detail: .intraclass(
            low: anova.interval?.low, high: anova.interval?.high, designEffect: anova.designEffect,
            isConfounded: isConfounded(form, groups)))
      ]
    } catch {
      return [CheckResult(.interviewerEffect, form: id, .form, obstacle: error)]
    }
  }

  private static func groups(_ labels: [Int32]) -> [Int?] { labels.map { $0 < 0 ? nil : Int($0) } }

  /// Most interviews come from places in which one interviewer worked alone.
  private func isConfounded(_ form: FormEvidence, _ groups: InterviewerGroups) -> Bool {
    guard form.records.has(.psu) else { return false }
    let psus = form.records.labels(.psu)
    var people: [Int32: Set<Int32>] = [:]
    for row in psus.indices.indices where psus.indices[row] >= 0 && groups.interviewer[row] >= 0 {
      people[psus.indices[row], default: []].insert(groups.interviewer[row])
    }
    let placed = psus.indices.filter { $0 >= 0 }
    return placed.count { people[$0]?.count == 1 } * 2 > placed.count
  }
}
