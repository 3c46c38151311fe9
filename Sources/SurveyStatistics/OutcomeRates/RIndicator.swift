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
/// With n_h cases drawn in stratum h, of whom ρ̂_h answered, n = Σ n_h and ρ̄ = Σ n_h ρ̂_h/n: S² = Σ n_h (ρ̂_h − ρ̄)²/(n − 1).
/// Estimated propensities differ by chance alone, so S² says too much; the mean of their sampling variances is taken off:
/// S̃² = (1 + 1/n)S² − (1/n)Σ_h ρ̂_h(1 − ρ̂_h), not below 0, and R = 1 − 2S̃. Source: Schouten, Cobben and Bethlehem 2009 for
/// R, Shlomo, Skinner and Schouten 2012 for the correction (theirs for a logistic model with one term per stratum, and a
/// population that is large beside the sample). Worked example: 600 and 400 drawn with .8 and .6 answering give ρ̄ .72,
/// S .098029, 1 − 2S .803943, S/ρ̄ .136151 and partials +.061968, −.075895; S̃² = 1.001·.0096096 − .0004 gives R .807966.
public struct RIndicator: Sendable, Equatable {
  /// ρ̄.
  public let mean: Double
  /// S(ρ̂), with what chance adds.
  public let spread: Double
  /// S̃, without it.
  public let correctedSpread: Double
  /// Standard error of R by the delta method from the binomial variances of the ρ̂_h; `nil` where S̃ is 0.
  public let standardError: Double?
  /// √(n_h/n)(ρ̂_h − ρ̄) by stratum in the order given, below 0 where too few answer; 0 for a stratum without cases.
  public let partial: [Double]

  /// `nil` for fewer than two strata with cases.
  public init?(_ strata: [ResponseStratum]) {
    let known = strata.filter { $0.drawn > 0 }
    guard known.count > 1 else { return nil }
    let n = Double(known.reduce(0) { $0 + $1.drawn })
    let mean = Double(known.reduce(0) { $0 + $1.answered }) / n
    let square =
      known.reduce(0) { $0 + Double($1.drawn) * ($1.rate - mean) * ($1.rate - mean) } / (n - 1)
    let chance = known.reduce(0) { $0 + $1.rate * (1 - $1.rate) } / n
    let corrected = max(0, (1 + 1 / n) * square - chance).squareRoot()
    // dS̃²/dρ_h, each with the variance ρ_h(1 − ρ_h)/n_h.
    let variance = known.reduce(0) { sum, stratum in
      let size = Double(stratum.drawn)
      let slope = (1 + 1 / n) * 2 * size * (stratum.rate - mean) / (n - 1) - (1 - 2 * stratum.rate) / n
      return sum + slope * slope * stratum.rate * (1 - stratum.rate) / size
    }
    self.mean = mean
    spread = square.squareRoot()
    correctedSpread = corrected
    standardError = corrected > 0 ? variance.squareRoot() / corrected : nil
    partial = strata.map { $0.drawn > 0 ? (Double($0.drawn) / n).squareRoot() * ($0.rate - mean) : 0 }
  }

  /// R = 1 − 2S̃, at most 1.
  public var value: Double { 1 - 2 * correctedSpread }

  /// 1 − 2S, which chance alone makes smaller than 1.
  public var uncorrected: Double { 1 - 2 * spread }

  /// S/ρ̄; `nil` where nobody answered.
  public var coefficientOfVariation: Double? { mean > 0 ? spread / mean : nil }
}
