import SurveyStatistics

/// The base and the final weight of a row.
public struct RowWeight: Sendable, Equatable {
  /// Before the first step.
  public let base: Double
  /// After the last step, rounded to 9 decimals.
  public let final: Double
}

/// A total that a weighting step was to meet, and what the weights give.
public struct TotalReached: Sendable, Equatable {
  /// The step.
  public let step: String
  /// The columns of the margin, or the column of an auxiliary; empty for the number of rows.
  public let columns: [String]
  /// The category, a label per column; empty for the total of numbers.
  public let labels: [String]
  /// What was asked.
  public let target: Double
  /// Σ w x of the base weights.
  public let before: Double
  /// Σ w x of the final weights: after trimming it is not the target.
  public let reached: Double
}

extension ColumnSample {
  /// The weights of all rows in the order of reading.
  public var weightsAsRead: [RowWeight] {
    let base = rows.rows.map(\.weight)
    let final = weighting?.weights.values ?? base
    var weights = base.map { RowWeight(base: $0, final: $0) }
    for (index, row) in rows.rows.enumerated() {
      weights[row.position] = RowWeight(base: base[index], final: final[index])
    }
    return weights
  }

  /// The totals of all steps in order, each category in the order of its bytes.
  public func totalsReached(_ requests: [WeightingRequest]) throws(AnalysisFault) -> [TotalReached] {
    var found: [TotalReached] = []
    for request in requests {
      switch request {
      case .poststratify(let margin): found += try reached(request.name, margin)
      case .rake(let margins): for margin in margins { found += try reached(request.name, margin) }
      case .calibrate(let auxiliaries, _):
        for auxiliary in auxiliaries { found.append(try reached(request.name, auxiliary)) }
      case .nonresponse, .trim: break
      }
    }
    return found
  }

  private func reached(
    _ step: String, _ margin: WeightingRequest.MarginRequest
  ) throws(AnalysisFault) -> [TotalReached] {
    let categories = try rows.crossed(margin.columns)
    return margin.totals.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { label, target in
      let code = categories.labels.firstIndex(of: label)
      let isIn = categories.codes.map { code != nil && $0 == code ? 1.0 : 0 }
      let labels = GroupKey.values(of: label, count: margin.columns.count)
      return total(step, margin.columns, labels, target, of: isIn)
    }
  }

  private func reached(
    _ step: String, _ request: WeightingRequest.AuxiliaryRequest
  ) throws(AnalysisFault) -> TotalReached {
    let auxiliary = try rows.auxiliary(request)
    switch request.variable {
    case .one: return total(step, [], [], auxiliary.total, of: auxiliary.values)
    case .number(let name): return total(step, [name], [], auxiliary.total, of: auxiliary.values)
    case .label(let name, let label): return total(step, [name], [label], auxiliary.total, of: auxiliary.values)
    }
  }

  private func total(
    _ step: String, _ columns: [String], _ labels: [String], _ target: Double, of values: [Double]
  ) -> TotalReached {
    func sum(_ weights: [Double]) -> Double { zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } }
    let base = rows.rows.map(\.weight)
    return TotalReached(
      step: step, columns: columns, labels: labels, target: target, before: sum(base),
      reached: sum(weighting?.weights.values ?? base))
  }
}
