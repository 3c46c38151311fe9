import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// What one group of respondents contributes to a survey criterion of one unit.
public struct SurveyPart: Sendable, Equatable {
  /// Where the sub-score comes from.
  public let source: SurveySource
  /// The group's weight among those of the criterion.
  public let weight: Points
  /// Whether its gate let it count.
  public let outcome: CriterionOutcome
  /// The sub-score, 0…100.
  public let estimate: Estimate?
  /// Why it is not published; `nil` where it may be.
  public let withheld: Withheld?
  /// θ_g is a net score, which can be under 0, where an index gives no points.
  var reachesBelowZero = false

  /// θ_g as a fraction where it counts; `nil` where the gate failed.
  public var share: Double? { outcome == .scored ? estimate?.value.map { $0 / 100 } : nil }
}

/// Asks the gate of a source whether a unit's sub-score may count.
struct SurveyGate {
  let publication: PublicationRule
  /// What the audit says of the unit's answers to a form; empty where it was not asked.
  let verdicts: [String: Verdict]
  /// Response rates of the unit by form, 0…1.
  let responseRates: [String: Double]

  func part(
    _ group: SurveyRule.Group, estimate: Estimate?, withheld: Withheld?, reachesBelowZero: Bool
  ) -> SurveyPart {
    let source = group.source
    return SurveyPart(
      source: source, weight: group.weight, outcome: outcome(source, estimate, withheld),
      estimate: estimate?.scaled(by: 100),
      withheld: estimate.flatMap { withheld ?? publication.withholding(base: $0.base) },
      reachesBelowZero: reachesBelowZero)
  }

  private func outcome(_ source: SurveySource, _ estimate: Estimate?, _ withheld: Withheld?) -> CriterionOutcome {
    let base = estimate?.base ?? 0
    let needed = publication.baseNeeded(by: source)
    if base < needed {
      return .gateFailed(source.otherwise, base: known(base, needed, withheld), needed: needed)
    }
    if let least = source.smallestResponseRate {
      let rate = responseRates[source.form]
      if (rate ?? 0) < least.value { return .responseRateFailed(source.otherwise, rate: rate, needed: least) }
    }
    if let allowed = source.verdicts {
      // Answers that nobody audited are no better than those that failed.
      let verdict = verdicts[source.form]
      guard let verdict, allowed.contains(verdict) else { return .verdictFailed(source.otherwise, verdict) }
    }
    return estimate?.value == nil ? .noValue(source.otherwise) : .scored
  }

  /// The base of a group that protects another one is not told.
  private func known(_ base: Int, _ needed: Int, _ withheld: Withheld?) -> KnownCount {
    withheld == .complementary ? .under(needed) : KnownCount(base, smallestShown: publication.smallestBaseShown)
  }
}

extension PublicationRule {
  /// The gate's base, or the round's; never one under which nothing is ever shown, because points would show it.
  public func baseNeeded(by source: SurveySource) -> Int {
    max(source.smallestBase ?? smallestBase, smallestBaseShown)
  }
}
