import SurveyModel

/// The share of a unit's interviews that took less time per item than reading takes.
///
/// Seconds / coded items answered < `seconds_per_item`. Not computed without durations, or where all are zero. Under one
/// second per item answers lose consistency (Wood et al. 2017); a duration of 0 counts as too fast.
struct SpeedingCheck: UnitCheck {
  let check = AuditCheck.speeding

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    _ = try form.positiveDurations()
    let limit = try rule.number("seconds_per_item")
    let signs = form.durations.enumerated().map { row, seconds -> Bool? in
      let answered = form.records.codes.count { $0[row] != 0 }
      guard let seconds, answered > 0 else { return nil }
      return seconds < limit * Double(answered)
    }
    return try form.share(ofUnit: unit, with: signs)
  }
}
