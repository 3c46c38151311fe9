/// An ordered pair of units with the standard error of their difference.
struct OrderedPair: Sendable {
  let first: Int
  let second: Int
  /// θ̂_first − θ̂_second, turned so that larger is better.
  let difference: Double
  /// s, over 0.
  let error: Double
}

/// All differences of K estimates with their standard errors.
struct DifferenceTable {
  private let values: [Double]
  private let errors: Matrix

  init(_ estimates: RankedEstimates) {
    values = estimates.oriented
    let covariance = estimates.covariance
    errors = Matrix(symmetric: estimates.count) { i, j in
      let sum = covariance[i, i] + covariance[j, j]
      let variance = sum - covariance[i, j] - covariance[j, i]
      return variance > 1e-12 * sum ? variance.squareRoot() : 0
    }
  }

  /// Relations of the pairs whose difference has no error, row by row; all others are open.
  var certainRelations: [RankRelation] {
    let count = values.count
    var relations = Array(repeating: RankRelation.indistinguishable, count: count * count)
    for i in 0..<count {
      for j in 0..<count where i != j && errors[i, j] == 0 {
        let difference = values[i] - values[j]
        let scale = max(values[i].magnitude, values[j].magnitude)
        guard difference.magnitude > 1e-12 * scale else { continue }
        relations[i * count + j] = difference > 0 ? .better : .worse
      }
    }
    return relations
  }

  /// The ordered pairs that have an error: all, or those with `unit` in either place.
  func pairs(of unit: Int?) -> [OrderedPair] {
    var pairs: [OrderedPair] = []
    for i in values.indices {
      for j in values.indices where i != j && errors[i, j] > 0 && (unit == nil || unit == i || unit == j) {
        pairs.append(OrderedPair(first: i, second: j, difference: values[i] - values[j], error: errors[i, j]))
      }
    }
    return pairs
  }

  /// Sets pairs aside whose difference exceeds the critical value of those that remain.
  func separate(
    _ family: [OrderedPair], steps: RankSteps, critical: ([OrderedPair]) -> CriticalValue
  ) -> (criticalValues: [CriticalValue], separated: [OrderedPair]) {
    var remaining = family
    var criticalValues: [CriticalValue] = []
    var separated: [OrderedPair] = []
    while !remaining.isEmpty {
      let c = critical(remaining)
      criticalValues.append(c)
      let bound = max(0, c.value)
      let found = remaining.filter { $0.difference > bound * $0.error }
      separated += found
      if found.isEmpty || steps == .single { break }
      remaining.removeAll { $0.difference > bound * $0.error }
    }
    return (criticalValues, separated)
  }
}
