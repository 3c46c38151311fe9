import SurveyModel
import SurveyStatistics

/// The half-width of the interval of a unit's overall score, in points of 100, by the design of the sample.
///
/// (high − low)/2 of the interval at the round's level. Beside it 100·z·√(p(1 − p)/n), what the formula of a simple random
/// sample would claim, and the respondents needed to reach the warning threshold w with the same design effect:
/// n·(half-width/w)². Not computed for self-selected answers, nor where the interval is undefined. Source: domain notes on
/// SIPAS, where ±4.8 stands against a simple random ±3.0 for an ordinary province.
struct HalfWidthCheck: UnitCheck {
  let check = AuditCheck.halfWidth

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let score = try form.score(ofUnit: unit)
    guard let value = score.value, let interval = score.interval else { throw .undefined }
    let halfWidth = (interval.high - interval.low) / 2
    let share = min(1, max(0, value / 100))
    let z = Distribution.normalQuantile(0.5 + evidence.level / 2)
    let simple = 100 * z * (share * (1 - share) / Double(max(1, score.base))).squareRoot()
    var needed: Int?
    if let wanted = rule.warn, wanted > 0, halfWidth > wanted {
      needed = Int((Double(score.base) * (halfWidth / wanted) * (halfWidth / wanted)).rounded(.up))
    }
    return CheckValue(value: halfWidth, detail: .simpleRandomHalfWidth(simple, needed: needed))
  }
}
