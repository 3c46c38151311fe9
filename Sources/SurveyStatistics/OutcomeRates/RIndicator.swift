/// A stratum of the drawn sample and how many of it were interviewed.
public struct ResponseStratum: Sendable, Equatable {
  /// Cases drawn, n_h.
  public let drawn: Int
  /// Cases interviewed.
  public let answered: Int

  /// Makes a stratum.
  public init(drawn: Int, answered: Int) {
    self.drawn = drawn
    self.answered = answered
  }

  var rate: Double { Double(answered) / Double(drawn) }
}

/// The R-indicator of response propensities that are alike within strata: 1 where all strata answer alike.
///
/// With n_h cases drawn in stratum h, p_h = n_h/n of all n, of whom ρ̂_h answered, ρ̄ = Σ p_h ρ̂_h, s² = Σ p_h (ρ̂_h − ρ̄)² and
/// S² = s²·n/(n − 1). Estimated propensities differ by chance alone, so S² says too much; what chance adds is taken off:
/// S̃² = S² − (1/n)Σ_h ρ̂_h(1 − ρ̂_h), not below 0, and R = 1 − 2S̃. Its standard error, with v_h = ρ̂_h(1 − ρ̂_h)/n_h, is
/// se² = (4 Σ p_h² (ρ̂_h − ρ̄)² v_h + 2(Σ p_h² (1 − 2p_h) v_h² + (Σ p_h² v_h)²) + c/n)/s², c the variance (divisor n − 1) of
/// (ρ̂ − ρ̄)² over the cases: chance in the propensities, their product with itself, and which cases were drawn.
///
/// Source: Schouten, Cobben and Bethlehem 2009 for R; for the correction and the error Shlomo, Skinner and Schouten 2012
/// (JSPI 142:201–211), read in the authors' own programs (RISQ 2.1 `getBiasRSampleBased`, `getVarianceRSampleBased`; R
/// package `risq` 3.0 `calc_bias_factor`, `calc_ri_se`), not in the article, whose (1 + 1/n − 1/N)s² is theirs up to s²/n².
/// They take any logistic model: bias (1/N)(Σ_i w_i z_i'Σz_i − V/N), variance (4A'ΣA + 2 tr(BΣBΣ) + C/N²)/s². Here the model
/// has one term per stratum, which makes sums of the matrices; all cases have one weight and N is large beside n. Where the
/// draw was stratified by the same strata they leave out what which cases were drawn adds, s²/(n − 1) and c/n; with it R is
/// lower by about S/n and the error a little larger.
///
/// Worked example: 600 and 400 drawn with .8 and .6 answering give ρ̄ .72, S .098029, 1 − 2S .803943, S/ρ̄ .136151, partials
/// +.061968 and −.075895; S̃² = 9.6/999 − .4/1000 gives R .808067, with error .029028.
public struct RIndicator: Sendable, Equatable {
  /// ρ̄.
  public let mean: Double
  /// S(ρ̂), with what chance adds.
  public let spread: Double
  /// S̃, without it.
  public let correctedSpread: Double
  /// Standard error of R; `nil` where S is 0.
  public let standardError: Double?
  /// √(n_h/n)(ρ̂_h − ρ̄) by stratum in the order given, below 0 where too few answer; 0 for a stratum without cases.
  public let partial: [Double]

  /// `nil` for fewer than two strata with cases.
  public init?(_ strata: [ResponseStratum]) {
    let known = strata.filter { $0.drawn > 0 }
    guard known.count > 1 else { return nil }
    let n = Double(known.reduce(0) { $0 + $1.drawn })
    let mean = Double(known.reduce(0) { $0 + $1.answered }) / n
    let square = known.reduce(0) { $0 + Double($1.drawn) * ($1.rate - mean) * ($1.rate - mean) } / n
    let chance = known.reduce(0) { $0 + $1.rate * (1 - $1.rate) } / n
    self.mean = mean
    spread = (square * n / (n - 1)).squareRoot()
    correctedSpread = max(0, square * n / (n - 1) - chance).squareRoot()
    standardError =
      square > 0 ? (Self.squareVariance(known, n: n, mean: mean, square: square) / square).squareRoot() : nil
    partial = strata.map { $0.drawn > 0 ? (Double($0.drawn) / n).squareRoot() * ($0.rate - mean) : 0 }
  }

  /// The bracket of se²: the variance of s².
  private static func squareVariance(
    _ strata: [ResponseStratum], n: Double, mean: Double, square: Double
  ) -> Double {
    var (first, second, cross, spread) = (0.0, 0.0, 0.0, 0.0)
    for stratum in strata {
      let (size, rate) = (Double(stratum.drawn), stratum.rate)
      let (share, distance, variance) = (size / n, (rate - mean) * (rate - mean), rate * (1 - rate) / size)
      first += share * share * distance * variance
      second += share * share * (1 - 2 * share) * variance * variance
      cross += share * share * variance
      spread += size * (distance - square) * (distance - square)
    }
    return 4 * first + 2 * (second + cross * cross) + spread / (n - 1) / n
  }

  /// R = 1 − 2S̃, at most 1.
  public var value: Double { 1 - 2 * correctedSpread }

  /// 1 − 2S, which chance alone makes smaller than 1.
  public var uncorrected: Double { 1 - 2 * spread }

  /// S/ρ̄; `nil` where nobody answered.
  public var coefficientOfVariation: Double? { mean > 0 ? spread / mean : nil }
}
