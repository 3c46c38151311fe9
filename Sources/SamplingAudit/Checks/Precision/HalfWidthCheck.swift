import SurveyModel
import SurveyStatistics

/// The half-width of the interval of a unit's overall score, in points of 100, by the design of the sample.
///
/// (high − low)/2 of the interval at the round's level. Beside it z·se/√deff, what the formula of a simple random sample of
/// the same size would claim, and the respondents needed to reach the warning threshold w with the same design effect, in so many
/// places that z stands for t: n·(z·se/w)², where the margin is over w. Not computed for self-selected answers, nor where the interval is undefined. Source: domain notes on
/// SIPAS, where ±4.8 stands against a simple random ±3.0 for an ordinary province.
struct HalfWidthCheck: UnitCheck {
  let check = AuditCheck.halfWidth

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let score = try form.score(ofUnit: unit)
    guard let interval = score.interval, let error = score.standardError, let effect = score.designEffect, effect > 0
    else { throw .undefined }
    let halfWidth = (interval.high - interval.low) / 2
    let simple = Distribution.normalQuantile(0.5 + evidence.level / 2) * error / effect.squareRoot()
    var needed: Int?
    if let wanted = rule.warn, wanted > 0, halfWidth > wanted {
      let margin = simple * effect.squareRoot()
      needed = Int((Double(score.base) * (margin / wanted) * (margin / wanted)).rounded(.up))
    }
    return CheckValue(value: halfWidth, detail: .simpleRandomHalfWidth(simple, needed: needed))
  }
}
