/// Weights before any adjustment, 1/π from the sample design; not interchangeable with `FinalWeights`.
public struct DesignWeights: Sendable, Equatable {
  /// One weight per row, finite, 0 and over, at least one over 0.
  public let values: [Double]

  /// Checks one weight per row; faults `weightNotFinite`, `weightNegative`, `noWeight`.
  public init(_ values: [Double]) throws(WeightingFault) {
    try WeightChecks.nonNegative(values, rows: values.count)
    self.values = values
  }
}

/// Weights after the last adjustment: what estimates use and what is published.
public struct FinalWeights: Sendable, Equatable {
  /// One finite weight per row.
  public let values: [Double]

  /// Checks one weight per row, as read from a published file; faults `weightNotFinite`, `noWeight`.
  public init(_ values: [Double]) throws(WeightingFault) {
    try WeightChecks.finite(values, rows: values.count)
    self.values = values
  }

  init(unchecked values: [Double]) {
    self.values = values
  }

  /// The doubles nearest to the weights with 9 decimals, so that a published file reproduces the figures.
  ///
  /// Rounding again changes nothing. From 2²² (about 4 million) on, doubles lie further apart than 9 decimals; weights
  /// of that size stay.
  public var rounded: FinalWeights {
    FinalWeights(unchecked: values.map { $0.magnitude < 0x1p22 ? ($0 * 1e9).rounded() / 1e9 : $0 })
  }

  /// How the weights spread.
  public var spread: WeightSpread { WeightSpread(values) }
}

/// Number, sum and unequal spread of weights.
public struct WeightSpread: Sendable, Equatable {
  /// Rows with a weight other than 0.
  public let rows: Int
  /// Σ w.
  public let sum: Double
  /// Kish's design effect of weighting, n Σw²/(Σw)²; `nil` where Σ w is 0.
  public let designEffect: Double?
  /// Largest weight over Σ w; `nil` where Σ w is not over 0.
  public let largestShare: Double?

  /// Sums in row order.
  public init(_ weights: [Double]) {
    let rows = weights.filter { $0 != 0 }.count
    let (sum, squares) = weights.reduce((0.0, 0.0)) { ($0.0 + $1, $0.1 + $1 * $1) }
    self.rows = rows
    self.sum = sum
    let effect = Double(rows) * (squares / sum) / sum
    designEffect = effect.isFinite ? effect : nil
    largestShare = sum > 0 ? (weights.max() ?? 0) / sum : nil
  }
}
