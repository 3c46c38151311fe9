/// Replicate weights: what the sample's weights become when parts of it are left out or drawn again.
///
/// V = scale · Σ_r c_r (θ_r − θ_0)², θ_0 the full-sample value (`centering` `.fullSample`, "mse") or the mean of the θ_r
/// with c_r > 0 (`.replicateMean`, R's default). Source: Wolter 2007; R `survey` 4.5 `svrVar`.
public struct Replicates: Sendable, Equatable {
  /// Where deviations are measured from.
  public enum Centering: String, Sendable, CaseIterable {
    /// The estimate from the full sample.
    case fullSample = "full_sample"
    /// The mean of the replicate estimates.
    case replicateMean = "replicate_mean"
  }

  /// Weights of every replicate, one per row.
  public let weights: [[Double]]
  /// The common factor.
  public let scale: Double
  /// c_r of each replicate.
  public let factors: [Double]
  /// What deviations are measured from.
  public let centering: Centering
  /// Degrees of freedom.
  public let degreesOfFreedom: Double

  /// Holds replicate weights as an agency delivers them.
  ///
  /// - Parameters:
  ///   - factors: c_r, one per replicate; all 1 where not given. Also called rscales.
  ///   - degreesOfFreedom: rank of the matrix of weights less 1 where not given.
  public init(
    weights: [[Double]], scale: Double, factors: [Double]? = nil, centering: Centering,
    degreesOfFreedom: Double? = nil
  ) throws(ReplicateFault) {
    let factors = factors ?? Array(repeating: 1, count: weights.count)
    guard !weights.isEmpty else { throw .noReplicates }
    guard factors.count == weights.count else { throw .factorCount(expected: weights.count, found: factors.count) }
    guard scale > 0, scale.isFinite else { throw .scaleUnusable(scale) }
    for (replicate, row) in weights.enumerated() {
      if let wrong = row.first(where: { !$0.isFinite }) { throw .weightUnusable(replicate: replicate, value: wrong) }
    }
    self.weights = weights
    self.scale = scale
    self.factors = factors
    self.centering = centering
    self.degreesOfFreedom = degreesOfFreedom ?? Double(Self.rank(weights) - 1)
  }

  /// The same replicates after `adjust` was run on each of them: calibration belongs to every replicate.
  public func adjusted<Fault: Error>(
    _ adjust: ([Double]) throws(Fault) -> [Double]
  ) throws(Fault) -> Replicates {
    var copy: [[Double]] = []
    for row in weights { copy.append(try adjust(row)) }
    return Replicates(self, weights: copy)
  }

  private init(_ other: Replicates, weights: [[Double]]) {
    self.weights = weights
    scale = other.scale
    factors = other.factors
    centering = other.centering
    degreesOfFreedom = other.degreesOfFreedom
  }

  /// √(scale·c_r)·(θ_r − θ_0) of every replicate: the squared length is the variance; 0 for replicates without a value.
  func components(_ statistic: any SampleStatistic, fullSample: Double) -> (values: [Double], failed: Int) {
    let values = weights.map { statistic.value(weights: $0) }
    return components(values, fullSample: fullSample)
  }

  /// The same of values that were computed elsewhere.
  func components(_ values: [Double?], fullSample: Double) -> (values: [Double], failed: Int) {
    var center = fullSample
    if centering == .replicateMean {
      let used = zip(values, factors).compactMap { $1 > 0 ? $0 : nil }
      center = used.isEmpty ? fullSample : used.reduce(0, +) / Double(used.count)
    }
    let components = zip(values, factors).map { value, factor in
      value.map { (scale * factor).squareRoot() * ($0 - center) } ?? 0
    }
    return (components, values.count { $0 == nil })
  }

  /// Rank of the replicate-by-row matrix, from the cross products of replicates.
  private static func rank(_ weights: [[Double]]) -> Int {
    let products = Matrix(symmetric: weights.count) { i, j in
      zip(weights[i], weights[j]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return PivotedCholesky(products, tolerance: 1e-10).rank
  }
}

/// Why replicate weights cannot be used.
public enum ReplicateFault: Error, Equatable, Sendable {
  /// There is none.
  case noReplicates
  /// As many factors c_r as replicates are needed.
  case factorCount(expected: Int, found: Int)
  /// The scale is not a positive number.
  case scaleUnusable(Double)
  /// A weight is not a number.
  case weightUnusable(replicate: Int, value: Double)
  /// The method needs two PSUs in every stratum, and this one has another number.
  case needsPairs(stratum: String, psus: Int)
  /// The method needs two PSUs or more in every stratum, and this one has one.
  case singlePSU(stratum: String)
  /// A number of replicates, or Fay's ρ, that the method cannot work with.
  case parameterUnusable(name: String, value: Double)
}
