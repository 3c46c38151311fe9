import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// What a criterion with thresholds gives under the survey's error, which no gradient can tell.
public struct ThresholdUncertainty: Sendable, Equatable {
  /// θ̂, the share on which the points rest.
  public let share: Double
  /// Standard error of θ̂, from the draws.
  public let standardError: Double
  /// Mean of the drawn points.
  public let expectedPoints: Double
  /// For a ladder: the share of draws that end on each step, the step under all bounds last; else empty.
  public let steps: [Step]
  /// Thresholds within two standard errors of θ̂.
  public let near: [ExactRate]

  /// One step of a ladder.
  public struct Step: Sendable, Equatable {
    /// What the step gives.
    public let points: Points
    /// Share of draws on it, 0…1: under the survey's error, not a confidence level.
    public let probability: Double
  }
}

/// Drawn points of units: S* = fixed points + Σ_c g_c(θ*), where rules jump or stop rising.
///
/// A step has no gradient, so that its error is found by recomputing points for every draw of the sub-scores.
struct PointDraws {
  private let shares: ShareDraws
  /// Sum of drawn survey points of each unit; `nil` where an error is not defined.
  private(set) var totals: [[Double]?] = []

  /// Draws points for units and writes errors of criteria into `scores`.
  init(_ scores: inout [UnitScore], evidence: IndexEvidence, count: Int, seed: UInt64) throws(DesignFault) {
    shares = try ShareDraws(scores, evidence: evidence, count: count, seed: seed)
    for unit in scores.indices {
      var total: [Double]? = Array(repeating: 0, count: count)
      scores[unit].areas = scores[unit].areas.map { area in
        let (area, points) = draw(area, unit: unit)
        total = Self.sum(total, points)
        return area
      }
      totals.append(total)
    }
  }

  /// The criterion with its error, and the drawn points of all surveys below it.
  private func draw(_ score: CriterionScore, unit: Int) -> (score: CriterionScore, points: [Double]?) {
    var copy = score
    var points: [Double]? = Array(repeating: 0, count: shares.count)
    if case .survey(let rule) = score.criterion.rule, score.outcome == .scored {
      let drawn = share(score, unit: unit)
      points = drawn?.map { rule.conversion.points(of: $0, maximum: score.criterion.maximum.value) * score.scale.value }
      if let drawn, let points, !rule.conversion.isLinear {
        copy.thresholds = thresholds(rule.conversion, score, drawn, points)
      }
    } else {
      copy.children = score.children.map { child in
        let (child, own) = draw(child, unit: unit)
        points = Self.sum(points, own)
        return child
      }
    }
    if !score.isWithoutItsSurvey, !score.restsOnSelfSelected { copy.standardError = points.map(Self.deviation) }
    return (copy, points)
  }

  /// θ* of a criterion: the weighted mean over its groups, as for θ̂.
  private func share(_ score: CriterionScore, unit: Int) -> [Double]? {
    let counted = score.surveyParts.filter { $0.outcome.failedGate != .rescaleDenominator }
    let weights = counted.reduce(0.0) { $0 + $1.weight.value }
    var mean = Array(repeating: 0.0, count: shares.count)
    for part in counted where part.outcome == .scored {
      let weight = part.weight.value / weights
      if part.source.takesSelfSelected {
        for draw in mean.indices { mean[draw] += weight * (part.share ?? 0) }
      } else {
        guard let drawn = shares.shares(ShareDraws.Key(unit: unit, measure: part.source.measure)) else { return nil }
        for draw in mean.indices { mean[draw] += weight * drawn[draw] }
      }
    }
    return mean
  }

  private func thresholds(
    _ conversion: RateConversion, _ score: CriterionScore, _ shares: [Double], _ points: [Double]
  ) -> ThresholdUncertainty {
    let counted = score.surveyParts.filter { $0.outcome.failedGate != .rescaleDenominator }
    let share = SurveyRule.share(counted) ?? 0
    let error = Self.deviation(shares)
    var steps: [ThresholdUncertainty.Step] = []
    if case .ladder(let ladder) = conversion {
      var hits = Array(repeating: 0, count: ladder.steps.count + 1)
      for share in shares {
        hits[ladder.steps.firstIndex { share >= $0.from.value } ?? ladder.steps.count] += 1
      }
      steps = zip(ladder.levels, hits).map {
        ThresholdUncertainty.Step(points: $0, probability: Double($1) / Double(shares.count))
      }
    }
    return ThresholdUncertainty(
      share: share, standardError: error, expectedPoints: points.reduce(0, +) / Double(points.count), steps: steps,
      near: conversion.thresholds.filter { ($0.value - share).magnitude <= 2 * error })
  }

  private static func sum(_ a: [Double]?, _ b: [Double]?) -> [Double]? {
    guard let a, let b else { return nil }
    return zip(a, b).map { $0 + $1 }
  }

  /// √(Σ (x − x̄)²/(B − 1)).
  private static func deviation(_ values: [Double]) -> Double {
    covariance(values, values).squareRoot()
  }

  private static func covariance(_ a: [Double], _ b: [Double]) -> Double {
    let count = Double(a.count)
    let (meanA, meanB) = (a.reduce(0, +) / count, b.reduce(0, +) / count)
    var sum = 0.0
    for draw in a.indices { sum += (a[draw] - meanA) * (b[draw] - meanB) }
    return sum / (count - 1)
  }

  /// Covariance of the points of two units; `nil` where it is undefined.
  func covariance(_ a: Int, _ b: Int) -> Double? {
    guard let first = totals[a], let second = totals[b] else { return nil }
    return Self.covariance(first, second)
  }

  /// Quantiles of the drawn points of a unit that leave (1 − level)/2 on either side, around `points`.
  ///
  /// The drawn survey points stand about their own expectation; `fixed` is what is not drawn.
  func limits(_ unit: Int, fixed: Double, level: Double) -> (low: Double, high: Double)? {
    guard let sorted = totals[unit]?.sorted(), let last = sorted.indices.last else { return nil }
    func quantile(_ share: Double) -> Double {
      let position = share * Double(last)
      let below = Int(position)
      return sorted[below] + (position - Double(below)) * (sorted[min(below + 1, last)] - sorted[below])
    }
    return (fixed + quantile((1 - level) / 2), fixed + quantile(1 - (1 - level) / 2))
  }

  /// Share of draws in which `fixed` + survey points reach `edge`.
  func probability(_ unit: Int, fixed: Double, reaches edge: Double) -> Double? {
    totals[unit].map { draws in Double(draws.count { fixed + $0 >= edge }) / Double(draws.count) }
  }
}
