/// Points from what respondents said: θ = Σ w_g θ_g / Σ w_g over groups of respondents g, then a conversion to points.
///
/// θ_g is a sub-score as a fraction. A group whose gate fails counts as 0, leaves both sums, or withholds the unit's
/// index, as its source says; where no group is left the criterion leaves numerator and denominator. A net score can be
/// negative; an index has no negative points from surveys.
public struct SurveyRule: Sendable, Equatable {
  /// One group of respondents with its weight.
  public struct Group: Sendable, Equatable {
    /// The group's sub-score and its gate.
    public let source: SurveySource
    /// w_g, over 0.
    public let weight: Points

    /// A group of respondents.
    public init(_ source: SurveySource, weight: Points = Points(whole: 1)) {
      self.source = source
      self.weight = weight
    }
  }

  /// At least one.
  public let groups: [Group]
  /// How θ becomes points.
  public let conversion: RateConversion

  /// Points from several groups.
  public init(_ groups: [Group], conversion: RateConversion = .linear) {
    self.groups = groups
    self.conversion = conversion
  }

  /// Points from one group: θ · M.
  public init(_ source: SurveySource, conversion: RateConversion = .linear) {
    self.init([Group(source)], conversion: conversion)
  }

  func score(_ criterion: Criterion, parts: [SurveyPart]) -> CriterionScore {
    var score = self.score(criterion, of: parts)
    score.surveyParts = parts
    return score
  }

  private func score(_ criterion: Criterion, of parts: [SurveyPart]) -> CriterionScore {
    if let withheld = parts.first(where: { $0.outcome.failedGate == .withheld }) {
      return CriterionScore(criterion, withheld.outcome, points: .zero)
    }
    if parts.count == 1, let only = parts.first, only.outcome.failedGate == .zero {
      return CriterionScore(criterion, only.outcome, points: .zero)
    }
    let counted = parts.filter { $0.outcome.failedGate != .rescaleDenominator }
    guard let share = Self.share(counted) else {
      return CriterionScore(criterion, parts.first?.outcome ?? .noEvidence, points: .zero, maximum: .zero)
    }
    // Groups that count as 0 are no knowledge: without one that was scored the criterion was not.
    guard counted.contains(where: { $0.outcome == .scored }) else {
      return CriterionScore(criterion, counted[0].outcome, points: .zero)
    }
    let points = conversion.points(of: max(0, share), maximum: criterion.maximum.value)
    return CriterionScore(criterion, points: Points(rounding: points) ?? .zero)
  }

  /// θ; `nil` where no group is left.
  static func share(_ parts: [SurveyPart]) -> Double? {
    if parts.isEmpty { return nil }
    if parts.count == 1 { return parts[0].share ?? 0 }
    let weights = parts.reduce(0.0) { $0 + $1.weight.value }
    return parts.reduce(0.0) { $0 + $1.weight.value * ($1.share ?? 0) } / weights
  }
}
