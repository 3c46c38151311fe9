/// Limits of an intraclass correlation, after Searle: (f/F_q − 1)/(f/F_q + n_0 − 1).
///
/// F_q are the upper and lower quantiles of F on k − 1 and N − k degrees of freedom; with n_0 for the group size the
/// interval is exact for equal groups only.
public struct SearleInterval: Sendable, Equatable {
  /// Lower limit.
  public let low: Double
  /// Upper limit.
  public let high: Double
  /// Coverage, 0…1.
  public let level: Double
}

/// One-way intraclass correlation: what share of the variance lies between groups, as interviewers are.
///
/// With k groups of n_i, N values, mean squares B between and W within: n_0 = (N − Σn_i²/N)/(k − 1) and
/// ρ = (B − W)/(B + (n_0 − 1)W). Source: Searle 1971; Searle, Casella and McCulloch 1992.
public struct IntraclassCorrelation: Sendable, Equatable {
  /// Number of values, N.
  public let base: Int
  /// Number of groups with a value, k.
  public let groups: Int
  /// n_0, the group size that counts; `nil` for fewer than two groups.
  public let effectiveGroupSize: Double?
  /// N/k; `nil` without values.
  public let meanGroupSize: Double?
  /// B, in squared units; `nil` for fewer than two groups.
  public let meanSquareBetween: Double?
  /// W; `nil` where no group has two values.
  public let meanSquareWithin: Double?
  /// B/W on k − 1 and N − k degrees of freedom; `nil` where W is 0 or undefined.
  public let f: Double?
  /// P(F ≥ f) without differences between groups.
  public let pValue: Double?
  /// Variance component between groups, (B − W)/n_0; can be negative.
  public let varianceBetween: Double?
  /// ρ, from −1/(n_0 − 1) to 1; `nil` where all values are alike.
  public let correlation: Double?
  /// Searle's interval of ρ; `nil` where f is.
  public let interval: SearleInterval?
  /// 1 + (N/k − 1)·ρ: by how much the groups multiply the variance of a mean.
  public let designEffect: Double?

  /// Computes ρ; `groups` holds the group of each value as any whole number, `nil` where there is none.
  ///
  /// Cases without value or group are left out. Throws `sizesDiffer` where the lists differ in length, `notUsable` with
  /// the case of a value that is not finite.
  public init(values: [Double?], groups: [Int?], level: Double = 0.95) throws(AgreementError) {
    guard values.count == groups.count else { throw .sizesDiffer }
    var members: [Int: [Double]] = [:]
    for (row, (value, group)) in zip(values, groups).enumerated() {
      guard let value, let group else { continue }
      guard value.isFinite else { throw .notUsable(at: row) }
      members[group, default: []].append(value)
    }
    self.init(members.sorted { $0.key < $1.key }.map(\.value), level: level)
  }

  private init(_ members: [[Double]], level: Double) {
    let count = members.reduce(0) { $0 + $1.count }
    let (n, k) = (Double(count), Double(members.count))
    let means = members.map { $0.reduce(0, +) / Double($0.count) }
    let mean = zip(members, means).reduce(0) { $0 + Double($1.0.count) * $1.1 } / max(n, 1)
    let between = zip(members, means).reduce(0) { $0 + Double($1.0.count) * ($1.1 - mean) * ($1.1 - mean) }
    let within = zip(members, means).reduce(0) { sum, group in
      sum + group.0.reduce(0) { $0 + ($1 - group.1) * ($1 - group.1) }
    }
    let squares = members.reduce(0) { $0 + Double($1.count) * Double($1.count) }
    let n0 = k > 1 ? (n - squares / n) / (k - 1) : nil
    let b = k > 1 ? between / (k - 1) : nil
    let w = n > k ? within / (n - k) : nil
    base = count
    self.groups = members.count
    effectiveGroupSize = n0
    meanGroupSize = k > 0 ? n / k : nil
    meanSquareBetween = b
    meanSquareWithin = w
    guard let n0, let b, let w, b + (n0 - 1) * w > 0 else {
      (f, pValue, varianceBetween, correlation, interval, designEffect) = (nil, nil, nil, nil, nil, nil)
      return
    }
    let rho = (b - w) / (b + (n0 - 1) * w)
    varianceBetween = (b - w) / n0
    correlation = rho
    designEffect = 1 + (n / k - 1) * rho
    let ratio = w > 0 && (b / w).isFinite ? b / w : nil
    f = ratio
    pValue = ratio.map { Distribution.fUpperTail($0, df1: k - 1, df2: n - k) }
    interval = ratio.flatMap { Self.searle(f: $0, n0: n0, df1: k - 1, df2: n - k, level: level) }
  }

  private static func searle(
    f: Double, n0: Double, df1: Double, df2: Double, level: Double
  ) -> SearleInterval? {
    guard level > 0, level < 1 else { return nil }
    let tail = (1 - level) / 2
    let limits = [1 - tail, tail].map { probability in
      let ratio = f / Distribution.fQuantile(probability, df1: df1, df2: df2)
      return (ratio - 1) / (ratio + n0 - 1)
    }
    guard limits.allSatisfy(\.isFinite) else { return nil }
    return SearleInterval(low: limits[0], high: limits[1], level: level)
  }
}
