import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The survey's error of every index of a round: from variances where points are linear, from draws where rules jump.
///
/// A unit without thresholds has the error of its variances, whatever the rules of others are. Between a unit with
/// thresholds and those that share PSUs with it, covariances come from draws; between units that share none they are 0.
struct IndexErrors {
  /// Draws of sub-scores, where an index has rules with thresholds.
  static let draws = 10_000
  /// Their seed: the same round gives the same figures.
  static let seed: UInt64 = 20_210_101

  private let linear: SurveyErrors
  private let drawn: PointDraws?
  private let level: Double

  /// Errors of `scores`, of which criteria with thresholds get theirs at once.
  init(_ scores: inout [UnitScore], evidence: IndexEvidence) throws(DesignFault) {
    level = evidence.method.level
    linear = try SurveyErrors(scores, evidence: evidence)
    drawn =
      scores.contains(where: \.hasThresholds)
      ? try PointDraws(&scores, evidence: evidence, count: Self.draws, seed: Self.seed) : nil
    for unit in scores.indices { attach(to: &scores[unit], at: unit) }
  }

  private func attach(to score: inout UnitScore, at unit: Int) {
    score.areas = score.areas.map { withError($0, unit: unit) }
    guard score.withheld == nil, score.maximum.units > 0, let index = score.index, !score.isWithoutItsSurvey,
      !score.restsOnSelfSelected
    else {
      return
    }
    let scale = 100 / score.maximum.value
    if let drawn, score.hasThresholds {
      guard let variance = drawn.covariance(unit, unit) else { return }
      let limits = drawn.limits(unit, fixed: score.fixedPoints, level: level)
      score.interval = limits.map {
        ConfidenceInterval(low: $0.low * scale, high: $0.high * scale, level: level, method: .drawn)
      }
      // A step that draws of t cross and normal ones do not: the error is not 0, and no number stands for it.
      if variance == 0, limits.map({ $0.low < $0.high }) ?? true { return }
      score.standardError = variance.squareRoot() * scale
      score.degreesOfFreedom = variance > 0 ? drawn.degreesOfFreedom(of: unit) : nil
      return
    }
    guard let variance = linear.variance(unit, code: nil) else { return }
    let error = variance.total.squareRoot() * scale
    score.standardError = error
    score.degreesOfFreedom = variance.degreesOfFreedom
    if let df = variance.degreesOfFreedom {
      score.interval = .t(value: index, standardError: error, df: df, level: level)
    }
  }

  /// What has thresholds at or below it has its error from the draws.
  private func withError(_ score: CriterionScore, unit: Int) -> CriterionScore {
    var copy = score
    if score.isWithoutItsSurvey || score.restsOnSelfSelected {
      copy.standardError = nil
    } else if !score.hasThresholds {
      copy.standardError = linear.variance(unit, code: score.criterion.code)?.total.squareRoot()
    }
    copy.children = score.children.map { withError($0, unit: unit) }
    return copy
  }

  /// Covariance of the points of two units; `nil` where it is undefined.
  func covariance(_ a: Int, _ b: Int) -> Double? {
    guard let drawn, drawn.holds(a) || drawn.holds(b) else { return linear.covariance(a, b) }
    return drawn.areLinked(a, b) ? drawn.covariance(a, b) : 0
  }

  /// Probability that the index of a unit reaches `edge` (0…100) under the survey's error; `nil` without one.
  func probability(_ score: UnitScore, at unit: Int, reaches edge: Points) -> Double? {
    guard let index = score.index else { return nil }
    if let drawn, score.hasThresholds, !score.restsOnSelfSelected {
      return drawn.probability(unit, fixed: score.fixedPoints, reaches: edge, of: score.maximum)
    }
    guard let error = score.standardError else { return nil }
    guard error > 0 else { return score.reaches(edge) ? 1 : 0 }
    return Distribution.tProbability((index - edge.value) / error, df: score.degreesOfFreedom ?? .infinity)
  }
}

extension UnitScore {
  /// Points that no survey of the unit feeds.
  fileprivate var fixedPoints: Points {
    let fed = areas.flatMap(\.flattened).filter { $0.outcome == .scored && !$0.surveyParts.isEmpty }
    return Points(units: points.units - fed.reduce(0) { $0 + $1.points.units })
  }

  /// points / maximum × 100 ≥ `edge`, exactly.
  func reaches(_ edge: Points) -> Bool {
    Int128(points.units) * 100 * Int128(Points.unitsPerPoint) >= Int128(edge.units) * Int128(maximum.units)
  }
}
