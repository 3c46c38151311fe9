import SurveyModel
import SurveyStatistics

/// By how much unequal weights widen a unit's variance: Kish's deff_w = n·Σw²/(Σw)².
///
/// The effective sample size is n/deff_w. Source: Kish 1992; the thresholds 1.5 and 3 are conventions (domain/sipas.md 6.3).
struct WeightEffectCheck: UnitCheck {
  let check = AuditCheck.weightEffect

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let weights = try form.weights(ofUnit: unit)
    guard let kish = KishEffect(weights, where: weights.map { _ in true }) else { throw .undefined }
    return CheckValue(
      value: kish.designEffect, detail: .effectiveSize(kish.effectiveSampleSize, of: weights.count))
  }
}

extension FormEvidence {
  /// The weights of a unit's interviews; throws where the form has none, or nobody was interviewed.
  func weights(ofUnit unit: String) throws(CheckObstacle) -> [Double] {
    guard records.form.roles[.weight] != nil else { throw .noColumn(ColumnRole.weight.rawValue) }
    return try rows(ofUnit: unit, atLeast: 2).map { records.weights[$0] }
  }
}
