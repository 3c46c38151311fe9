/// An auxiliary variable and its known population total.
public struct Auxiliary: Sendable, Equatable {
  /// What it is called in faults.
  public let name: String
  /// Its value in every row; finite, also where the weight is 0.
  public let values: [Double]
  /// T: what Σ w x should be; may be 0 or negative.
  public let total: Double

  /// Asks that Σ w x = `total`.
  public init(_ name: String, values: [Double], total: Double) {
    self.name = name
    self.values = values
    self.total = total
  }

  /// The constant 1: the size of the population.
  public static func intercept(rows: Int, total: Double) -> Auxiliary {
    Auxiliary("1", values: Array(repeating: 1, count: rows), total: total)
  }

  /// The indicators of all categories of a margin, named `margin=label`, in the order of the labels.
  public static func indicators(_ margin: Margin) -> [Auxiliary] {
    margin.labels.enumerated().map { code, label in
      Auxiliary(
        "\(margin.name)=\(label)", values: margin.codes.map { $0 == code ? 1 : 0 },
        total: margin.targetOfLabel[code] ?? 0)
    }
  }

  /// Σ w x against the total.
  func misfit(_ weights: [Double]) -> ConstraintMisfit {
    var (sum, size) = (0.0, 0.0)
    for (value, weight) in zip(values, weights) {
      sum += value * weight
      size += (value * weight).magnitude
    }
    let scale = max(total.magnitude, size)
    let error = scale > 0 ? (sum - total).magnitude / scale : 0
    return ConstraintMisfit(constraint: name, estimate: sum, target: total, error: error)
  }

  /// Distinct names, as many values as rows, everything finite.
  static func check(_ auxiliaries: [Auxiliary], rows: Int) throws(WeightingFault) {
    try WeightChecks.unique(auxiliaries.map(\.name))
    for auxiliary in auxiliaries {
      guard auxiliary.values.count == rows else { throw .rowCount(expected: rows, found: auxiliary.values.count) }
      guard auxiliary.total.isFinite else { throw .auxiliaryInvalid(name: auxiliary.name, row: nil) }
      if let row = auxiliary.values.firstIndex(where: { !$0.isFinite }) {
        throw .auxiliaryInvalid(name: auxiliary.name, row: row)
      }
    }
  }
}
