import SurveyModel
import SurveyStatistics

/// By how much the variance of a unit's overall score is larger than that of a simple random sample of the same size.
///
/// deff = V/V_srs, split as deff ≈ deff_w·(1 + (m̄ − 1)ρ) into unequal weights (Kish) and likeness within PSUs. Not
/// computed for self-selected answers, nor where the variance is undefined. Source: Kish 1965, 1995.
struct DesignEffectCheck: UnitCheck {
  let check = AuditCheck.designEffect

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let score = try form.score(ofUnit: unit)
    guard let effect = score.designEffect else { throw .undefined }
    return CheckValue(
      value: effect,
      detail: .effects(weights: score.kish?.designEffect, clusters: score.clusterEffect?.designEffect))
  }
}
