/// Replicate weights: what the sample's weights become when parts of it are left out or drawn again.
///
/// V = scale · Σ_r c_r (θ_r − θ_0)², θ_0 the full-sample value (`centering` `.fullSample`, "mse") or the mean of the θ_r
/// with c_r > 0 (`.replicateMean`, R's default). Replicates come from an agency (`init`) or from a design: `jkn`, `jk1`,
/// `balancedHalves`, `bootstrap`, `successiveDifferences`. Weighting belongs to every replicate: make replicates of
/// the base weights, then run the steps on each with `adjusted`. Source: Wolter 2007; R `survey` 4.5 `svrVar`.
public struct Replicates: Sendable, Equatable {
  /// Where deviations are measured from.
  public enum Centering: String, Sendable, CaseIterable {
    /// The estimate from the full sample.
    case fullSample = "full_sample"
    /// The mean of the replicate estimates.
    case replicateMean = "replicate_mean"
  }

  let stored: ReplicateWeights
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
  ///   - weights: the full weights of every replicate, one per row; they may be 0 or negative.
  ///   - factors: c_r, one per replicate; all 1 where not given. Also called rscales.
  ///   - degreesOfFreedom: rank of the matrix of weights less 1 where not given.
  public init(
    weights: [[Double]], scale: Double, factors: [Double]? = nil, centering: Centering,
    degreesOfFreedom: Double? = nil
  ) throws(ReplicateFault) {
    let rows = weights.first?.count ?? 0
    for (replicate, row) in weights.enumerated() {
      if row.count != rows { throw .rowCount(replicate: replicate, expected: rows, found: row.count) }
      if let wrong = row.first(where: { !$0.isFinite }) { throw .weightUnusable(replicate: replicate, value: wrong) }
    }
    try self.init(
      ReplicateWeights(byRow: weights), scale: scale, factors: factors, centering: centering,
      degreesOfFreedom: degreesOfFreedom.map { .given($0) } ?? .rank, design: 0)
  }

  /// Holds factors that the rows of a unit (PSU) share: replicate weight = weight × factor of the row's unit.
  ///
  /// - Parameters:
  ///   - unitFactors: for every replicate a factor per unit.
  ///   - unitOfRow: the unit of each row, an index into each list of factors; as `StagedDesign.psuOfRow`.
  ///   - weights: the full-sample weights, one per row.
  ///   - factors: c_r, one per replicate; all 1 where not given. Also called rscales.
  ///   - degreesOfFreedom: rank of the matrix of weights less 1 where not given.
  public init(
    unitFactors: [[Double]], unitOfRow: [Int], weights: [Double], scale: Double, factors: [Double]? = nil,
    centering: Centering, degreesOfFreedom: Double? = nil
  ) throws(ReplicateFault) {
    let units = max(unitFactors.first?.count ?? 0, (unitOfRow.max() ?? -1) + 1)
    if weights.count != unitOfRow.count {
      throw .rowCount(replicate: 0, expected: unitOfRow.count, found: weights.count)
    }
    if let row = weights.firstIndex(where: { !$0.isFinite }) {
      throw .baseWeightUnusable(row: row, value: weights[row])
    }
    for (replicate, row) in unitFactors.enumerated() {
      if row.count != units { throw .rowCount(replicate: replicate, expected: units, found: row.count) }
      if let wrong = row.first(where: { !$0.isFinite }) { throw .weightUnusable(replicate: replicate, value: wrong) }
    }
    try self.init(
      ReplicateWeights(base: weights, unitOfRow: unitOfRow, units: units, factors: unitFactors.map { .dense($0) }),
      scale: scale, factors: factors, centering: centering,
      degreesOfFreedom: degreesOfFreedom.map { .given($0) } ?? .rank, design: 0)
  }

  /// Holds what a method made; `design` is the number of degrees of freedom that the method counts itself.
  init(
    _ stored: ReplicateWeights, scale: Double, factors: [Double]? = nil, centering: Centering,
    degreesOfFreedom rule: ReplicateDegreesOfFreedom, design: Int
  ) throws(ReplicateFault) {
    let factors = factors ?? Array(repeating: 1, count: stored.count)
    guard stored.count > 0 else { throw .noReplicates }
    guard factors.count == stored.count else { throw .factorCount(expected: stored.count, found: factors.count) }
    guard scale > 0, scale.isFinite else { throw .scaleUnusable(scale) }
    if let wrong = factors.firstIndex(where: { !$0.isFinite || $0 < 0 }) {
      throw .factorUnusable(replicate: wrong, value: factors[wrong])
    }
    self.stored = stored
    self.scale = scale
    self.factors = factors
    self.centering = centering
    switch rule {
    case .design: degreesOfFreedom = Double(design)
    case .rank: degreesOfFreedom = Double(stored.rank - 1)
    case .given(let value):
      guard value.isFinite, value >= 0 else { throw .parameterUnusable(name: "degreesOfFreedom", value: value) }
      degreesOfFreedom = value
    }
  }

  /// Number of replicates.
  public var count: Int { stored.count }

  /// Number of rows of every replicate.
  public var rows: Int { stored.rows }

  /// The weights of one replicate, one per row.
  public func weights(of replicate: Int) -> [Double] { stored[replicate] }

  /// Weights of every replicate, one per row: replicates × rows numbers at once.
  public var weights: [[Double]] { (0..<count).map { stored[$0] } }

  /// The same replicates after `adjust` was run on each of them: calibration belongs to every replicate.
  public func adjusted<Fault: Error>(
    _ adjust: ([Double]) throws(Fault) -> [Double]
  ) throws(Fault) -> Replicates {
    var copy: [[Double]] = []
    for replicate in 0..<count { copy.append(try adjust(stored[replicate])) }
    return Replicates(self, ReplicateWeights(byRow: copy))
  }

  private init(_ other: Replicates, _ stored: ReplicateWeights) {
    self.stored = stored
    scale = other.scale
    factors = other.factors
    centering = other.centering
    degreesOfFreedom = other.degreesOfFreedom
  }
}

/// How degrees of freedom of replicates are counted.
public enum ReplicateDegreesOfFreedom: Sendable, Equatable {
  /// Σ n_h − H over the strata that the replicates vary: H for balanced halves. The default of every method.
  case design
  /// Rank of the matrix of replicate weights less 1, as R does it: never more than the replicates less 1.
  case rank
  /// A number of one's own, not negative.
  case given(Double)
}
