/// Limits of an intraclass correlation, after Searle: (f/F_q − 1)/(f/F_q + n_0 − 1).
///
/// F_q are the upper and lower quantiles of F on the degrees of freedom between and within groups; with n_0 for the group
/// size the interval is exact for equal groups only.
public struct SearleInterval: Sendable, Equatable {
  /// Lower limit.
  public let low: Double
  /// Upper limit.
  public let high: Double
  /// Coverage, 0…1.
  public let level: Double
}

/// Intraclass correlation: what share of the variance lies between groups, as interviewers are, within blocks, as units are.
///
/// With N values in k groups of n_i, the groups within blocks b of N_b values and k_b groups, and mean squares B between
/// groups of a block on Σ(k_b − 1) and W within groups on N − k degrees of freedom:
/// n_0 = Σ_b(N_b − Σ_i n_i²/N_b)/Σ(k_b − 1) and ρ = (B − W)/(B + (n_0 − 1)W). With one block it is the one-way analysis. A
/// group that occurs in several blocks counts as one in each. Source: Searle 1971; Searle, Casella and McCulloch 1992,
/// nested with fixed blocks.
public struct IntraclassCorrelation: Sendable, Equatable {
  /// Number of values, N.
  public let base: Int
  /// Number of groups with a value, k.
  public let groups: Int
  /// Number of blocks with a value; 1 for a one-way analysis.
  public let blocks: Int
  /// n_0, the group size that counts; `nil` where no block has two groups.
  public let effectiveGroupSize: Double?
  /// N/k; `nil` without values.
  public let meanGroupSize: Double?
  /// B, in squared units; `nil` where no block has two groups.
  public let meanSquareBetween: Double?
  /// W; `nil` where no group has two values.
  public let meanSquareWithin: Double?
  /// B/W on Σ(k_b − 1) and N − k degrees of freedom; `nil` where W is 0 or undefined.
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

  /// Computes ρ; `groups` holds the group of each value as any whole number, `nil` where there is none, and `blocks` the
  /// block in which it is compared with others, one for all unless given.
  ///
  /// Cases without value, group or block are left out. Throws `sizesDiffer` where the lists differ in length, `notUsable`
  /// with the case of a value that is not finite.
  public init(
    values: [Double?], groups: [Int?], within blocks: [Int?]? = nil, level: Double = 0.95
  ) throws(AgreementError) {
    let blocks = blocks ?? Array(repeating: 0, count: values.count)
    guard values.count == groups.count, values.count == blocks.count else { throw .sizesDiffer }
    var members: [Int: [Int: [Double]]] = [:]
    for (row, value) in values.enumerated() {
      guard let value, let group = groups[row], let block = blocks[row] else { continue }
      guard value.isFinite else { throw .notUsable(at: row) }
      members[block, default: [:]][group, default: []].append(value)
    }
    let ordered = members.sorted { $0.key < $1.key }.map { $0.value.sorted { $0.key < $1.key }.map(\.value) }
    self.init(NestedSums(ordered), level: level)
  }

  private init(_ sums: NestedSums, level: Double) {
    let freedom = (between: Double(sums.groups - sums.blocks), within: Double(sums.base - sums.groups))
    let n0 = freedom.between > 0 ? sums.weight / freedom.between : nil
    let b = freedom.between > 0 ? sums.between / freedom.between : nil
    let w = freedom.within > 0 ? sums.within / freedom.within : nil
    let size = sums.groups > 0 ? Double(sums.base) / Double(sums.groups) : nil
    (base, groups, blocks) = (sums.base, sums.groups, sums.blocks)
    effectiveGroupSize = n0
    meanGroupSize = size
    meanSquareBetween = b
    meanSquareWithin = w
    guard let n0, let b, let w, let size, b + (n0 - 1) * w > 0 else {
      (f, pValue, varianceBetween, correlation, interval, designEffect) = (nil, nil, nil, nil, nil, nil)
      return
    }
    let rho = (b - w) / (b + (n0 - 1) * w)
    varianceBetween = (b - w) / n0
    correlation = rho
    designEffect = 1 + (size - 1) * rho
    let ratio = w > 0 && (b / w).isFinite ? b / w : nil
    f = ratio
    pValue = ratio.map { Distribution.fUpperTail($0, df1: freedom.between, df2: freedom.within) }
    interval = ratio.flatMap {
      Self.searle(f: $0, n0: n0, df1: freedom.between, df2: freedom.within, level: level)
    }
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

/// Sums of squares of groups within blocks.
private struct NestedSums {
  private(set) var base = 0
  private(set) var groups = 0
  let blocks: Int
  private(set) var between = 0.0
  private(set) var within = 0.0
  /// Σ_b(N_b − Σ_i n_i²/N_b).
  private(set) var weight = 0.0

  init(_ blocks: [[[Double]]]) {
    self.blocks = blocks.count
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: [[Double]]) {
    let count = block.reduce(0) { $0 + $1.count }
    let means = block.map { $0.reduce(0, +) / Double($0.count) }
    let mean = zip(block, means).reduce(0) { $0 + Double($1.0.count) * $1.1 } / Double(max(count, 1))
    base += count
    groups += block.count
    for (group, center) in zip(block, means) {
      between += Double(group.count) * (center - mean) * (center - mean)
      within += group.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    }
    let squares = block.reduce(0) { $0 + Double($1.count) * Double($1.count) }
    weight += Double(count) - squares / Double(max(count, 1))
  }
}
