import SurveyModel

/// The largest weight of a unit over the median weight.
///
/// max w/median w. Source: NAEP trims weights over 3.5 (public schools) or 4.5 times the median (NCES technical documentation,
/// 2002–2003).
struct WeightExtremeCheck: UnitCheck {
  let check = AuditCheck.weightExtreme

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let weights = try form.weights(ofUnit: unit)
    let (largest, middle) = (weights.max() ?? 0, RobustOutliers.median(weights))
    guard middle > 0 else { throw .undefined }
    let cases = form.rows(ofUnit: unit).filter { row in
      rule.warn.map { form.records.weights[row] >= $0 * middle } ?? false
    }
    return CheckValue(value: largest / middle, cases: cases.map { form.records.cases[$0] })
  }
}
