import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The survey's error of every index of a round: from variances where points are linear, from draws where rules jump.
struct IndexErrors {
  /// Draws of sub-scores, where an index has rules with thresholds.
  static let draws = 10_000
  /// Their seed: the same round gives the same figures.
  static let seed: UInt64 = 20_210_101

  private let linear: SurveyErrors
  private let drawn: PointDraws?
  private let level: Double

  /// Errors of `scores`, of which criteria with thresholds get theirs at once.
  init(_ scores: inout [UnitScore], definition: IndexDefinition, evidence: IndexEvidence) throws(DesignFault) {
    level = evidence.method.level
    linear = try SurveyErrors(scores, evidence: evidence)
    drawn =
      definition.hasSurveyThresholds
      ? try PointDraws(&scores, evidence: evidence, count: Self.draws, seed: Self.seed) : nil
    for unit in scores.indices { attach(to: &scores[unit], at: unit) }
  }

  private func attach(to score: inout UnitScore, at unit: Int) {
    if drawn == nil { score.areas = score.areas.map { withError($0, unit: unit) } }
    guard score.withheld == nil, score.maximum.units > 0, let index = score.index, !score.isWithoutItsSurvey,
      !score.restsOnSelfSelected
    else {
      return
    }
    let scale = 100 / score.maximum.value
    if let drawn {
      guard let variance = drawn.covariance(unit, unit) else { return }
      score.standardError = variance.squareRoot() * scale
      score.interval = drawn.limits(unit, fixed: score.fixedPoints, level: level).map {
        ConfidenceInterval(low: $0.low * scale, high: $0.high * scale, level: level, method: .drawn)
      }
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

  private func withError(_ score: CriterionScore, unit: Int) -> CriterionScore {
    var copy = score
    copy.standardError =
      score.isWithoutItsSurvey || score.restsOnSelfSelected
      ? nil : linear.variance(unit, code: score.criterion.code)?.total.squareRoot()
    copy.children = score.children.map { withError($0, unit: unit) }
    return copy
  }

  /// Covariance of the points of two units; `nil` where it is undefined.
  func covariance(_ a: Int, _ b: Int) -> Double? {
    drawn == nil ? linear.covariance(a, b) : drawn?.covariance(a, b)
  }

  /// Probability that the index of a unit reaches `edge` (0…100) under the survey's error; `nil` without one.
  func probability(_ score: UnitScore, at unit: Int, reaches edge: Double) -> Double? {
    guard let index = score.index, let error = score.standardError else { return nil }
    if let drawn {
      let points = edge / 100 * score.maximum.value
      return drawn.probability(unit, fixed: score.fixedPoints, reaches: points)
    }
    guard error > 0 else { return index >= edge ? 1 : 0 }
    return Distribution.tProbability((index - edge) / error, df: score.degreesOfFreedom ?? .infinity)
  }
}

extension UnitScore {
  /// Points that no survey of the unit feeds.
  fileprivate var fixedPoints: Double {
    let fed = areas.flatMap(\.flattened).filter { $0.outcome == .scored && !$0.surveyParts.isEmpty }
    return Points(units: points.units - fed.reduce(0) { $0 + $1.points.units }).value
  }
}

extension IndexDefinition {
  /// A survey criterion gives points by steps, a floor or a cap.
  public var hasSurveyThresholds: Bool {
    criteria.contains { if case .survey(let rule) = $0.rule { !rule.conversion.isLinear } else { false } }
  }
}
