import SurveyModel

/// The share of a unit's sum of weights that its heaviest 1 % of interviews carry.
///
/// Σ of the ⌈n/100⌉ largest weights/Σ w. Equal weights give about 1 %; not computed for fewer than `minimum`
/// interviews. Source: formulas of weight audits (domain/sipas.md 6.3).
struct WeightConcentrationCheck: UnitCheck {
  let check = AuditCheck.weightConcentration

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let weights = try form.weights(ofUnit: unit).sorted(by: >)
    let needed = try rule.minimum
    guard weights.count >= needed else { throw .tooFew(found: weights.count, needed: needed) }
    let heaviest = (weights.count + 99) / 100
    let all = weights.reduce(0, +)
    guard all > 0 else { throw .undefined }
    return CheckValue(
      value: weights.prefix(heaviest).reduce(0, +) / all, detail: .part(heaviest, of: weights.count))
  }
}
