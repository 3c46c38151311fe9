/// The values of a domain in order with their cumulative weights: what quantiles are read off.
struct WeightedDistribution: Sendable {
  private let values: [Double]
  private let weights: [Double]
  /// C_j.
  private let cumulative: [Double]

  /// Takes members of positive weight.
  ///
  /// Equal values stand in the order of the sample's rows, as R has them: interpolation between a value and the first of
  /// several equal ones depends on that one's weight. `nil` where there is no member.
  init?(_ y: NumericColumn, isMember: [Bool], weights: [Double]) {
    let rows = isMember.indices.filter { isMember[$0] && weights[$0] > 0 }.sorted { a, b in
      y.deviations[a] != y.deviations[b] ? y.deviations[a] < y.deviations[b] : a < b
    }
    guard !rows.isEmpty else { return nil }
    values = rows.map(y.value)
    self.weights = rows.map { weights[$0] }
    var sum = CompensatedSum()
    cumulative = rows.map { row in
      sum.add(weights[row])
      return sum.value
    }
  }

  var minimum: Double { values[0] }
  var maximum: Double { values[values.count - 1] }

  private var total: Double { cumulative[cumulative.count - 1] }

  /// The quantile at `p` (0…1) under a rule.
  func quantile(_ p: Double, rule: QuantileRule) -> Double {
    switch rule {
    case .hf1, .hf2: step(p, takesMidpoint: rule == .hf2)
    case .hf3: nearest(p)
    case .hf4, .hf5, .hf6, .hf7, .hf8, .hf9: interpolated(p, knots: knots(rule))
    }
  }

  /// C_j = p·S up to a relative 1e-12, which is how far a sum of weights can be trusted.
  private func isAt(_ sum: Double, _ target: Double) -> Bool { (sum - target).magnitude <= 1e-12 * total }

  private func step(_ p: Double, takesMidpoint: Bool) -> Double {
    let target = p * total
    guard let j = cumulative.firstIndex(where: { $0 > target || isAt($0, target) }) else { return maximum }
    guard takesMidpoint, isAt(cumulative[j], target), j + 1 < values.count else { return values[j] }
    return (values[j] + values[j + 1]) / 2
  }

  /// Among distinct values, numbered from 1: at C_j = p·S the even one of j and j + 1, else the upper.
  private func nearest(_ p: Double) -> Double {
    let last = values.indices.filter { $0 + 1 == values.count || values[$0 + 1] != values[$0] }
    let target = p * total
    guard let j = last.firstIndex(where: { cumulative[$0] > target || isAt(cumulative[$0], target) }) else {
      return maximum
    }
    guard isAt(cumulative[last[j]], target), j + 1 < last.count, (j + 1) % 2 == 1 else { return values[last[j]] }
    return values[last[j + 1]]
  }

  private func knots(_ rule: QuantileRule) -> [Double] {
    let tail = weights[weights.count - 1]
    return values.indices.map { j in
      let (here, before) = (cumulative[j], j == 0 ? 0 : cumulative[j - 1])
      switch rule {
      case .hf5: return (here - weights[j] / 2) / total
      case .hf6: return here / (total + tail)
      case .hf7: return before / max(cumulative[max(0, values.count - 2)], .leastNonzeroMagnitude)
      case .hf8: return (before / 3 + 2 * here / 3) / (total + tail / 3)
      case .hf9: return (3 * before / 8 + 5 * here / 8) / (total + tail / 4)
      default: return here / total
      }
    }
  }

  private func interpolated(_ p: Double, knots: [Double]) -> Double {
    guard let upper = knots.firstIndex(where: { $0 >= p }) else { return maximum }
    guard upper > 0 else { return minimum }
    let (low, high) = (knots[upper - 1], knots[upper])
    let share = high > low ? (p - low) / (high - low) : 1
    return values[upper - 1] + share * (values[upper] - values[upper - 1])
  }
}
