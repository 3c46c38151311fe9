import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// Drawn points of units that are linked with one whose rules jump or stop rising: S* = fixed points + Σ_c g_c(θ*).
///
/// A step has no gradient, so that its error is found by recomputing points for every draw of the sub-scores. Variances
/// and covariances come from normal draws, quantiles and probabilities from draws of t.
struct PointDraws {
  /// Drawn survey points of one unit.
  private struct Drawn {
    var error: [Double]
    var t: [Double]

    static func + (a: Drawn, b: Drawn) -> Drawn {
      Drawn(error: zip(a.error, b.error).map { $0 + $1 }, t: zip(a.t, b.t).map { $0 + $1 })
    }
  }

  private let parts: SubScoreBlocks
  private let count: Int
  /// Units whose points were drawn.
  private var units: Set<Int> = []
  /// Sums of those of them whose error is defined.
  private var totals: [Int: Drawn] = [:]

  /// Draws points of the units that are linked with one that has thresholds, and writes how sure its criteria with
  /// thresholds are, and the errors of what stands above them, into `scores`.
  init(_ scores: inout [UnitScore], evidence: IndexEvidence, count: Int, seed: UInt64) throws(DesignFault) {
    self.count = count
    parts = try SubScoreBlocks(scores, evidence: evidence)
    let groups = parts.groups
    let jumping = Set(scores.indices.filter { scores[$0].hasThresholds }.map { groups[$0] })
    for group in jumping.sorted() {
      let linked = Set(scores.indices.filter { groups[$0] == group })
      let shares = ShareDraws(parts, of: linked, count: count, seed: seed)
      units.formUnion(linked)
      for unit in linked {
        var total: Drawn? = nothing
        scores[unit].areas = scores[unit].areas.map { area in
          let (area, points) = draw(area, unit: unit, shares)
          total = Self.sum(total, points)
          return area
        }
        totals[unit] = total
      }
    }
  }

  private var nothing: Drawn {
    Drawn(error: Array(repeating: 0, count: count), t: Array(repeating: 0, count: count))
  }

  private static func sum(_ a: Drawn?, _ b: Drawn?) -> Drawn? {
    if let a, let b { a + b } else { nil }
  }

  /// The criterion with its error, and the drawn points of all surveys below it.
  private func draw(_ score: CriterionScore, unit: Int, _ shares: ShareDraws) -> (score: CriterionScore, points: Drawn?)
  {
    var copy = score
    var points: Drawn? = nothing
    if case .survey(let rule) = score.criterion.rule, score.outcome == .scored {
      (copy.thresholds, points) = draw(rule, score, unit: unit, shares)
    } else {
      copy.children = score.children.map { child in
        let (child, own) = draw(child, unit: unit, shares)
        points = Self.sum(points, own)
        return child
      }
    }
    if score.hasThresholds, !score.isWithoutItsSurvey, !score.restsOnSelfSelected {
      copy.standardError = points.map { Self.covariance($0.error, $0.error).squareRoot() }
    }
    return (copy, points)
  }

  private func draw(
    _ rule: SurveyRule, _ score: CriterionScore, unit: Int, _ shares: ShareDraws
  ) -> (ThresholdUncertainty?, Drawn?) {
    let weights = score.countedWeights
    guard let error = share(weights, unit: unit, shares, .error), let t = share(weights, unit: unit, shares, .t) else {
      return (nil, nil)
    }
    let points = { (share: Double) in
      rule.conversion.points(of: max(0, share), maximum: score.criterion.maximum.value) * score.scale.value
    }
    let drawn =
      score.hasThresholds ? Drawn(error: error.map(points), t: t.map(points)) : linear(score, error: error, t: t)
    guard !rule.conversion.isLinear else { return (nil, drawn) }
    let sampled = weights.filter { !$0.part.source.takesSelfSelected }
      .map { (key: SubScoreKey(unit: unit, measure: $0.part.source.measure), weight: $0.weight) }
    guard let variance = parts.variance(sampled) else { return (nil, drawn) }
    let uncertainty = ThresholdUncertainty(
      rule.conversion, share: weights.reduce(0) { $0 + $1.weight * ($1.part.share ?? 0) },
      standardError: variance.squareRoot(), drawn: t.map { max(0, $0) }, points: drawn.t)
    return (uncertainty, drawn)
  }

  /// Points that are linear in the share follow it beyond 0 and M, so that their error is that of the share.
  private func linear(_ score: CriterionScore, error: [Double], t: [Double]) -> Drawn {
    let most = score.criterion.maximum.value * score.scale.value
    return Drawn(error: error.map { $0 * most }, t: t.map { $0 * most })
  }

  /// θ* of a criterion: the weighted mean over its groups, as for θ̂.
  private func share(
    _ weights: [(part: SurveyPart, weight: Double)], unit: Int, _ shares: ShareDraws, _ spread: ShareDraws.Spread
  ) -> [Double]? {
    var mean = Array(repeating: 0.0, count: count)
    for (part, weight) in weights {
      if part.source.takesSelfSelected {
        for draw in mean.indices { mean[draw] += weight * (part.share ?? 0) }
      } else {
        guard let drawn = shares.shares(SubScoreKey(unit: unit, measure: part.source.measure), spread) else {
          return nil
        }
        for draw in mean.indices { mean[draw] += weight * drawn[draw] }
      }
    }
    return mean
  }

  /// Points of the unit were drawn.
  func holds(_ unit: Int) -> Bool { units.contains(unit) }

  /// Units that a survey links; apart, their covariance is 0.
  func areLinked(_ a: Int, _ b: Int) -> Bool { parts.groups[a] == parts.groups[b] }

  /// The least ν behind a unit's points.
  func degreesOfFreedom(of unit: Int) -> Double? { parts.degreesOfFreedom(of: unit) }

  /// Covariance of the points of two linked units; `nil` where it is undefined.
  func covariance(_ a: Int, _ b: Int) -> Double? {
    guard let first = totals[a], let second = totals[b] else { return nil }
    return Self.covariance(first.error, second.error)
  }

  /// Σ (a − ā)(b − b̄)/(B − 1).
  private static func covariance(_ a: [Double], _ b: [Double]) -> Double {
    let count = Double(a.count)
    let (meanA, meanB) = (a.reduce(0, +) / count, b.reduce(0, +) / count)
    var sum = 0.0
    for draw in a.indices { sum += (a[draw] - meanA) * (b[draw] - meanB) }
    return sum / (count - 1)
  }

  /// Quantiles of the drawn points of a unit that leave (1 − level)/2 on either side; `fixed` is what is not drawn.
  func limits(_ unit: Int, fixed: Points, level: Double) -> (low: Double, high: Double)? {
    guard let sorted = totals[unit]?.t.sorted(), let last = sorted.indices.last else { return nil }
    func quantile(_ share: Double) -> Double {
      let position = share * Double(last)
      let below = Int(position)
      return sorted[below] + (position - Double(below)) * (sorted[min(below + 1, last)] - sorted[below])
    }
    return (fixed.value + quantile((1 - level) / 2), fixed.value + quantile(1 - (1 - level) / 2))
  }

  /// Share of draws in which `fixed` + survey points reach `edge` percent of `maximum`, compared as exact points.
  func probability(_ unit: Int, fixed: Points, reaches edge: Points, of maximum: Points) -> Double? {
    guard let drawn = totals[unit] else { return nil }
    let bound = Int128(edge.units) * Int128(maximum.units)
    let hits = drawn.t.count { points in
      let units = Int128((Points(rounding: points) ?? .zero).units) + Int128(fixed.units)
      return units * 100 * Int128(Points.unitsPerPoint) >= bound
    }
    return Double(hits) / Double(count)
  }
}
