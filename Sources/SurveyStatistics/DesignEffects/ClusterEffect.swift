/// The part of a design effect that comes from answers being alike within PSUs.
///
/// deff_c = 1 + (m̄_w − 1)ρ with m̄_w = Σ m_i²/Σ m_i, m_i the respondents of PSU i. ρ is the intra-class correlation.
/// Source: Kish 1965, section 5.4; Kish 1995 for the product deff ≈ deff_w · deff_c.
public struct ClusterEffect: Sendable, Equatable {
  /// ρ̂.
  public let intraclassCorrelation: Double
  /// m̄_w.
  public let meanClusterSize: Double

  /// deff_c.
  public var designEffect: Double { 1 + (meanClusterSize - 1) * intraclassCorrelation }

  /// ρ̂ by one-way analysis of variance: (MSB − MSW)/(MSB + (m_0 − 1) MSW), m_0 = (n − Σ m_i²/n)/(a − 1), a PSUs.
  ///
  /// Unweighted, over members; can be negative. `nil` for fewer than two PSUs, no PSU with two members, or answers that
  /// are all alike.
  public init?(_ y: NumericColumn, clusters: [Int], isMember: [Bool]) {
    var members: [Int: [Int]] = [:]
    for row in isMember.indices where isMember[row] && y.isPresent[row] && clusters[row] >= 0 {
      members[clusters[row], default: []].append(row)
    }
    let groups = members.sorted { $0.key < $1.key }.map(\.value)
    let (a, n) = (Double(groups.count), Double(groups.reduce(0) { $0 + $1.count }))
    guard a > 1, n > a else { return nil }
    let grand = groups.joined().reduce(0) { $0 + y.deviations[$1] } / n
    var (between, within) = (0.0, 0.0)
    for rows in groups {
      let mean = rows.reduce(0) { $0 + y.deviations[$1] } / Double(rows.count)
      between += Double(rows.count) * (mean - grand) * (mean - grand)
      for row in rows { within += (y.deviations[row] - mean) * (y.deviations[row] - mean) }
    }
    let squares = groups.reduce(0) { $0 + Double($1.count * $1.count) }
    let (msb, msw) = (between / (a - 1), within / (n - a))
    let size = (n - squares / n) / (a - 1)
    let bottom = msb + (size - 1) * msw
    guard bottom > 0 else { return nil }
    intraclassCorrelation = (msb - msw) / bottom
    meanClusterSize = squares / n
  }

  /// m̄_w = Σ m_i²/Σ m_i of PSUs with `sizes` respondents; `nil` where there is nobody.
  static func meanSize(_ sizes: some Sequence<Int>) -> Double? {
    let (sum, squares) = sizes.reduce((0, 0)) { ($0.0 + $1, $0.1 + $1 * $1) }
    return sum > 0 ? Double(squares) / Double(sum) : nil
  }

  /// ρ̂ backed out of a design effect: (deff/deff_w − 1)/(m̄_w − 1); `nil` where m̄_w ≤ 1.
  public init?(designEffect: Double, weights: KishEffect, meanClusterSize: Double) {
    guard meanClusterSize > 1 else { return nil }
    intraclassCorrelation = (designEffect / weights.designEffect - 1) / (meanClusterSize - 1)
    self.meanClusterSize = meanClusterSize
  }
}

extension Estimate {
  /// The cluster part of the design effect, what unequal weights explain taken out: deff_wr = deff_w · deff_c.
  ///
  /// `nil` without PSUs of two or more respondents, or without a design effect.
  public var clusterEffect: ClusterEffect? {
    guard let designEffect, let kish, let meanClusterSize else { return nil }
    return ClusterEffect(designEffect: designEffect, weights: kish, meanClusterSize: meanClusterSize)
  }
}
