/// A statistic of a sample: a function of the weights of its rows.
///
/// Whatever is asked of a sample says its value and its influence: linearisation, calibration residuals, replicates,
/// contrasts and tests need nothing else of it.
public protocol SampleStatistic: Sendable {
  /// Rows of the domain, answered or not: degrees of freedom are counted on them.
  var isInDomain: [Bool] { get }
  /// Rows on which the value rests.
  var isMember: [Bool] { get }
  /// θ and its influence at `weights` (one per row); `nil` where it is undefined.
  func linearised(weights: [Double]) -> Linearised?
  /// θ alone, for replicates.
  func value(weights: [Double]) -> Double?
}

extension SampleStatistic {
  /// The value of the linearised statistic.
  public func value(weights: [Double]) -> Double? { linearised(weights: weights)?.value }
}

/// A value with u_k = ∂θ/∂w_k for every row, so that its first-order error is Σ w_k u_k.
public struct Linearised: Sendable, Equatable {
  /// θ.
  public let value: Double
  /// u_k, the weight not included; 0 for rows that are no members.
  public let influence: [Double]

  /// Holds a value with its influence.
  public init(value: Double, influence: [Double]) {
    self.value = value
    self.influence = influence
  }
}

/// The rows of a domain, and those of them that a statistic can use.
struct StatisticRows: Sendable {
  let isInDomain: [Bool]
  let isMember: [Bool]

  init(domain: [Bool], present columns: [[Bool]]) {
    isInDomain = domain
    isMember = domain.indices.map { row in domain[row] && columns.allSatisfy { $0[row] } }
  }

  /// Σ w_k f(k) over members of positive weight.
  func sum(_ weights: [Double], of term: (Int) -> Double = { _ in 1 }) -> Double {
    var sum = CompensatedSum()
    for row in isMember.indices where isMember[row] && weights[row] != 0 { sum.add(weights[row] * term(row)) }
    return sum.value
  }

  /// f(k) for members, 0 for all others.
  func influence(_ term: (Int) -> Double) -> [Double] {
    isMember.indices.map { isMember[$0] ? term($0) : 0 }
  }

  /// Members whose weight is not 0.
  func count(_ weights: [Double]) -> Int {
    isMember.indices.reduce(0) { $0 + (isMember[$1] && weights[$1] != 0 ? 1 : 0) }
  }
}
