import SurveyModel

/// How a total is shared among strata.
///
/// Each stratum gets n·w_h / Σw between its bounds, and what rounding leaves goes to the largest remainders, ties to the
/// stratum that comes first. Shares are whole numbers throughout, so sums are exact and equal strata tie exactly.
public struct Allocation: Sendable {
  /// What a stratum's share w_h is.
  public enum Rule: String, Sendable, CaseIterable {
    /// The same for all.
    case equal
    /// N_h.
    case proportional
    /// N_h·S_h, which makes the error of the whole smallest (Neyman 1934).
    case neyman
    /// √N_h, between equal and proportional (Bankier's power allocation with q = ½).
    case squareRoot = "square-root"
  }

  /// A stratum with what allocation needs to know of it.
  public struct Stratum: Sendable, Equatable {
    /// N_h, 0 or more.
    public let population: Int
    /// S_h, the standard deviation within the stratum, 0 or more; of no account but for Neyman's rule.
    public let deviation: Double

    /// Describes a stratum.
    public init(population: Int, deviation: Double = 1) {
      self.population = population
      self.deviation = deviation
    }
  }

  /// The fewest of each stratum; one with fewer people gives all of them.
  public var minimum = 0
  /// The most of each stratum; `nil` for as many as it has.
  public var maximum: Int?
  /// What the shares are.
  public let rule: Rule

  /// Allocates by `rule`.
  public init(_ rule: Rule, minimum: Int = 0, maximum: Int? = nil) {
    self.rule = rule
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Shares `total` among the strata, in their order; no stratum gets more than it has.
  ///
  /// Throws where the strata hold fewer people, where bounds and total contradict each other, or where what is left has
  /// only strata with a share of 0 to go to.
  public func sizes(total: Int, strata: [Stratum]) throws(PlanRefused) -> [Int] {
    let population = strata.reduce(0) { $0 + $1.population }
    guard total <= population else {
      throw PlanRefused(.totalOverPopulation(total: total, population: population))
    }
    let upper = strata.map { min($0.population, maximum ?? $0.population) }
    let lower = zip(strata, upper).map { min($0.population, minimum, $1) }
    let (minima, maxima) = (lower.reduce(0, +), upper.reduce(0, +))
    guard minima <= total else { throw PlanRefused(.minimaOverTotal(minima: minima, total: total)) }
    guard maxima >= total else { throw PlanRefused(.maximaUnderTotal(maxima: maxima, total: total)) }
    return try BoundedShares(total: total, weights: weights(strata), lower: lower, upper: upper).sizes()
  }

  /// w_h as whole numbers; those of roots and of Neyman's rule are scaled to 2⁵⁰ for the largest.
  private func weights(_ strata: [Stratum]) -> [Int128] {
    switch rule {
    case .equal: return strata.map { _ in 1 }
    case .proportional: return strata.map { Int128($0.population) }
    case .squareRoot: return Self.scaled(strata.map { Double($0.population).squareRoot() })
    case .neyman: return Self.scaled(strata.map { Double($0.population) * $0.deviation })
    }
  }

  private static func scaled(_ weights: [Double]) -> [Int128] {
    guard let largest = weights.max(), largest > 0 else { return weights.map { _ in 0 } }
    return weights.map { Int128(($0 / largest * 0x1p50).rounded()) }
  }
}
