/// Which value has rank 1.
public enum RankDirection: String, Sendable, CaseIterable {
  /// The largest value is best.
  case largest
  /// The smallest value is best.
  case smallest
}

/// Why ranks cannot be compared.
public enum RankError: Error, Sendable, Equatable {
  /// There are no units.
  case noUnits
  /// Values, covariances, degrees of freedom or draws are not of the same number of units.
  case sizesDiffer
  /// The value, a covariance or the degrees of freedom of a unit (its index) is not a number that can be used.
  case notUsable(unit: Int)
  /// The covariance matrix is not symmetric and positive semidefinite.
  case notCovariance
  /// The confidence level is not strictly between 0 and 1.
  case level
  /// There are too few draws to read a quantile from: fewer than 100.
  case tooFewDraws
  /// The exact critical value is for one marginal step.
  case exactIsMarginalSingleStep
  /// The exact critical value is for independent estimates.
  case exactNeedsIndependence
  /// The exact critical value is for infinite degrees of freedom.
  case exactNeedsNormal
}

/// Estimates of K units that are to be ranked, with their full covariance: units share PSUs and calibration.
public struct RankedEstimates: Sendable, Equatable {
  /// θ̂ of each unit.
  public let values: [Double]
  /// Σ̂, K × K, in squared units of the values.
  public let covariance: Matrix
  /// ν of each unit; infinite where the standard error counts as known.
  public let degreesOfFreedom: [Double]
  /// What rank 1 is.
  public let direction: RankDirection

  /// Holds estimates with a value ν for each unit.
  ///
  /// Throws a `RankError` where sizes differ, something is not finite, a variance is negative, a ν is not positive, or
  /// the matrix is not symmetric (to 1e-9 of the standard errors) and positive semidefinite.
  public init(
    values: [Double], covariance: Matrix, degreesOfFreedom: [Double], direction: RankDirection = .largest
  ) throws(RankError) {
    let count = values.count
    guard count > 0 else { throw .noUnits }
    guard covariance.rows == count, covariance.columns == count, degreesOfFreedom.count == count else {
      throw .sizesDiffer
    }
    for i in 0..<count {
      let isUsable = values[i].isFinite && degreesOfFreedom[i] > 0 && covariance[i, i] >= 0
      guard isUsable, covariance.row(i).allSatisfy(\.isFinite) else { throw .notUsable(unit: i) }
    }
    guard Self.isCovariance(covariance) else { throw .notCovariance }
    self.values = values
    self.covariance = covariance
    self.degreesOfFreedom = degreesOfFreedom
    self.direction = direction
  }

  /// Holds estimates with one ν for all units, or none (infinite).
  ///
  /// Throws as the other initialiser does.
  public init(
    values: [Double], covariance: Matrix, commonDegreesOfFreedom: Double = .infinity,
    direction: RankDirection = .largest
  ) throws(RankError) {
    try self.init(
      values: values, covariance: covariance,
      degreesOfFreedom: Array(repeating: commonDegreesOfFreedom, count: values.count), direction: direction)
  }

  /// Number of units, K.
  public var count: Int { values.count }

  /// Standard error of each unit.
  public var standardErrors: [Double] { covariance.diagonal.map { $0.squareRoot() } }

  /// The point rank of each unit: 1 + number of units strictly better; ties share the better rank.
  public var ranks: [Int] {
    let sorted = oriented.sorted(by: >)
    var rank: [Double: Int] = [:]
    for (position, value) in sorted.enumerated() where rank[value] == nil { rank[value] = position + 1 }
    return oriented.map { rank[$0] ?? 1 }
  }

  /// Values turned so that larger is better.
  var oriented: [Double] { direction == .largest ? values : values.map { -$0 } }

  /// The least ν of all: with it, a common critical value is not too small for any unit.
  var leastDegreesOfFreedom: Double { degreesOfFreedom.min() ?? .infinity }

  /// Best first; among equal values the smaller variance first, then the first given.
  var order: [Int] {
    let value = oriented
    return (0..<count).sorted { i, j in
      (-value[i], covariance[i, i], i) < (-value[j], covariance[j, j], j)
    }
  }

  private static func isCovariance(_ matrix: Matrix) -> Bool {
    for i in 0..<matrix.rows {
      for j in 0..<i {
        let scale = (matrix[i, i] * matrix[j, j]).squareRoot()
        guard (matrix[i, j] - matrix[j, i]).magnitude <= 1e-9 * scale else { return false }
        guard matrix[i, j].magnitude <= (1 + 1e-9) * scale else { return false }
      }
    }
    return !PivotedCholesky(matrix).isIndefinite
  }
}
