import SurveyModel
import SurveyStatistics

extension SatisfactionLayout.Measure {
  /// What rules of reliability say of an estimate on the scale of fractions; `nil` without rules or without a value.
  ///
  /// Rules on shares are asked of shares only. Self-selected answers have no sampling error, so that only rules on the
  /// number of respondents can be asked of them.
  func verdict(
    of rules: [ReliabilityRule], on estimate: Estimate, isSelfSelected: Bool
  ) -> PublicationVerdict? {
    guard !rules.isEmpty, estimate.value != nil else { return nil }
    let asked = rules.filter { rule in
      switch rule {
      case .shareReliability: isShare && !isSelfSelected
      case .coefficientOfVariation: !isSelfSelected
      case .sampleSize: true
      }
    }
    return ReliabilityRule.verdict(of: asked, on: evidence(estimate))
  }

  /// A share is judged by Korn and Graubard's 95% interval, whatever the round's own is.
  private func evidence(_ estimate: Estimate) -> PublicationEvidence {
    guard isShare else {
      return PublicationEvidence(
        value: estimate.value, standardError: estimate.standardError, interval: estimate.interval,
        base: estimate.base, effectiveSampleSize: estimate.effectiveSampleSize,
        degreesOfFreedom: estimate.degreesOfFreedom)
    }
    return PublicationEvidence(share: estimate)
  }
}

extension Withheld {
  /// A figure that is suppressed is withheld.
  init?(_ verdict: PublicationVerdict) {
    guard case .suppress(let reasons) = verdict else { return nil }
    self = .notReliable(reasons)
  }
}

extension SatisfactionNode {
  /// The node's value is a share of answers, or a mean of such shares, 0…1.
  var isShare: Bool {
    switch aggregation {
    case .item, .pooledAnswers, .meanOfItems: definition.isShare
    case .meanOfFactors: children.isEmpty ? definition.isShare : children.allSatisfy(\.isShare)
    case .weights(let parts):
      parts.allSatisfy { part in children.first { $0.name == part.part }?.isShare ?? definition.isShare }
    }
  }
}
