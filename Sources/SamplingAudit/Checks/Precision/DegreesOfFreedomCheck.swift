import SurveyModel
import SurveyStatistics

/// The degrees of freedom of a unit's overall score: primary sampling units less strata that hold its respondents.
///
/// With few of them the standard error itself is uncertain, and Student's t is large: 12.71 for 1, 4.30 for 2, 2.31 for 8.
/// Not computed for self-selected answers. Source: Korn and Graubard 1999, section 5.2; the NCHS standards for proportions
/// (2017) review estimates with fewer than 8.
struct DegreesOfFreedomCheck: UnitCheck {
  let check = AuditCheck.fewDegreesOfFreedom

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let df = try form.score(ofUnit: unit).degreesOfFreedom
    let t = df > 0 ? Distribution.tQuantile(0.5 + evidence.level / 2, df: df) : .infinity
    return CheckValue(value: df, detail: .student(df: df, t: t))
  }
}
