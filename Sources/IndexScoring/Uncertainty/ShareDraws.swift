import SurveyStatistics

/// Draws of the sub-scores behind an index: θ* = θ̂ + Z with Z ~ N(0, Σ̂), and θ* = θ̂ + Z/√(χ²_ν/ν).
///
/// The first spread as the standard error says; the second as the estimate does about the truth when its variance is
/// estimated too, from ν degrees of freedom. Both come from the same Z. Blocks of sub-scores that share no PSU are drawn
/// apart, each with the least ν of its members. A draw depends on the seed, the form and the block only. They carry the
/// survey's error only.
struct ShareDraws {
  /// What the spread of draws stands for.
  enum Spread {
    /// The standard error: for variances and covariances.
    case error
    /// t with ν degrees of freedom: for quantiles and probabilities.
    case t
  }

  let count: Int
  private let places: [SubScoreKey: (block: Int, column: Int)]
  private var values: [Int: [Double]] = [:]
  private var deviations: [Int: JointDraws] = [:]
  /// 1/√(χ²_ν/ν) of each draw, by block.
  private var stretches: [Int: [Double]] = [:]

  /// Draws the blocks in which one of `units` stands.
  init(_ parts: SubScoreBlocks, of units: Set<Int>, count: Int, seed: UInt64) {
    self.count = count
    places = parts.places
    for (position, block) in parts.blocks.enumerated() where block.keys.contains(where: { units.contains($0.unit) }) {
      var stream = KeyedGenerator(seed: seed, key: ["sub-scores", block.form, block.name])
      guard let draws = try? JointDraws(covariance: block.covariance, count: count, seed: stream.next()) else {
        continue
      }
      deviations[position] = draws
      values[position] = block.values
      stretches[position] = Self.stretches(block.degreesOfFreedom, count: count, &stream)
    }
  }

  private static func stretches(_ df: Double, count: Int, _ stream: inout KeyedGenerator) -> [Double] {
    guard df.isFinite else { return Array(repeating: 1, count: count) }
    return (0..<count).map { _ in (df / stream.chiSquare(df: df)).squareRoot() }
  }

  /// The drawn sub-scores of one unit, as fractions; `nil` where their error is not defined.
  func shares(_ key: SubScoreKey, _ spread: Spread) -> [Double]? {
    guard let place = places[key], let draws = deviations[place.block], let value = values[place.block]?[place.column],
      let stretches = stretches[place.block]
    else { return nil }
    return (0..<count).map { draw in
      let deviation = draws.deviation(draw: draw, of: place.column)
      return value + (spread == .t ? deviation * stretches[draw] : deviation)
    }
  }
}
