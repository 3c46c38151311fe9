/// Rao and Scott's corrections of a Pearson statistic by the design effects of what it tests.
///
/// X² of a weighted table follows Σ λ_i χ²_1, λ being the d eigenvalues of Δ, the generalised design effects. First order:
/// X²/λ̄ on χ²_d. Second order: X²/Σλ as F on (d_0, d_0·ν), d_0 = (Σλ)²/Σλ², which also heeds that the λ differ and that
/// Δ is estimated on ν degrees of freedom. `mixture` is the p-value of the whole mixture. Source: Rao and Scott
/// 1984; Thomas and Rao 1987; R `survey` 4.5 `svychisq`.
public struct RaoScott: Sendable, Equatable {
  /// X², scaled to the number of respondents.
  public let pearson: Double
  /// d, the degrees of freedom that X² would have in a simple random sample.
  public let rank: Int
  /// λ, the generalised design effects, the largest first.
  public let effects: [Double]
  /// λ̄ = tr Δ/d, the mean generalised design effect.
  public let meanEffect: Double
  /// d_0 = (tr Δ)²/tr Δ², at most d.
  public let effectiveRank: Double
  /// ν.
  public let degreesOfFreedom: Double
  /// X²/λ̄ on χ² with d.
  public let firstOrder: TestStatistic
  /// X²/tr Δ on F with (d_0, d_0·ν); `nil` for ν ≤ 0.
  public let secondOrder: TestStatistic?

  /// P(Σ λ_i χ²_1/(χ²_m/m) ≥ X²), m = d_0·ν, by the saddlepoint approximation; `nil` for ν ≤ 0.
  public let mixture: Double?

  /// `effects` is a symmetric matrix with the eigenvalues of Δ, of which the `rank` largest count; without any variance
  /// there is no test.
  init(pearson: Double, rank: Int, effects: Matrix, degreesOfFreedom: Double) throws(TestUndefined) {
    let effects = SymmetricEigenvalues.of(effects).prefix(rank).map { max(0, $0) }
    let (trace, squareTrace) = (effects.reduce(0, +), effects.reduce(0) { $0 + $1 * $1 })
    guard rank > 0, squareTrace > 0, pearson.isFinite, let whole = ChiSquareMixture(effects) else {
      throw .noVariation
    }
    self.pearson = pearson
    self.rank = rank
    self.effects = effects
    meanEffect = trace / Double(rank)
    effectiveRank = trace * trace / squareTrace
    mixture = degreesOfFreedom > 0 ? whole.upperTail(pearson, df: effectiveRank * degreesOfFreedom) : nil
    self.degreesOfFreedom = degreesOfFreedom
    guard let first = TestStatistic(pearson / meanEffect, against: .chiSquare(df: Double(rank))) else {
      throw .noVariation
    }
    firstOrder = first
    secondOrder = TestStatistic(
      pearson / trace, against: .f(df1: effectiveRank, df2: effectiveRank * degreesOfFreedom))
  }
}
