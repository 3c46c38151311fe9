/// One variable of a table with a coefficient.
public struct Coefficient: Sendable, Equatable {
  /// Index of the variable.
  public let variable: Int
  /// What its total is multiplied by.
  public let factor: Double

  /// Multiplies the total of `variable` by `factor`.
  public init(_ variable: Int, _ factor: Double = 1) {
    self.variable = variable
    self.factor = factor
  }
}

/// c · (Σ a_v U_v) / (Σ b_v U_v), or c · Σ a_v U_v where there is no denominator.
public struct RatioTerm: Sendable, Equatable {
  /// c.
  public let factor: Double
  /// a.
  public let numerator: [Coefficient]
  /// b; `nil` for a total.
  public let denominator: [Coefficient]?

  /// Makes one term of a statistic.
  public init(factor: Double = 1, numerator: [Coefficient], denominator: [Coefficient]?) {
    self.factor = factor
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// A sum of ratios of totals: totals, means, shares, ratios, net scores, NPS and every node of a satisfaction tree.
///
/// θ = Σ_c factor_c · A_c / B_c with A_c = a_c·U and B_c = b_c·U. Its gradient is
/// g = Σ_c factor_c · (a_c − (A_c/B_c) b_c) / B_c, so that the linearised score of respondent k is w_k g·u_k.
public struct LinearStatistic: Sendable, Equatable {
  /// The terms that are added.
  public let terms: [RatioTerm]
  /// Index of the base in the table's layout: whose respondents the statistic rests on.
  public let base: Int

  /// Makes a statistic from its terms.
  public init(terms: [RatioTerm], base: Int) {
    self.terms = terms
    self.base = base
  }

  /// The share of an answer (variable `answer`) among those who have `present`; `nil` for any other statistic.
  ///
  /// Both are 0 or 1 for every respondent, which only the caller knows.
  public private(set) var share: (answer: Int, present: Int)?

  /// The share of an answer among those who have one, 0…1: two variables that are 0 or 1.
  public static func share(of answer: Int, among present: Int, base: Int) -> LinearStatistic {
    var statistic = ratio([Coefficient(answer)], to: [Coefficient(present)], base: base)
    statistic.share = (answer, present)
    return statistic
  }

  /// Whether two statistics are made of the same terms.
  public static func == (a: LinearStatistic, b: LinearStatistic) -> Bool { a.terms == b.terms && a.base == b.base }

  /// A ratio of two totals; means and shares are ratios.
  public static func ratio(_ numerator: [Coefficient], to denominator: [Coefficient], base: Int) -> LinearStatistic {
    LinearStatistic(terms: [RatioTerm(numerator: numerator, denominator: denominator)], base: base)
  }

  /// A total.
  public static func total(_ numerator: [Coefficient], base: Int) -> LinearStatistic {
    LinearStatistic(terms: [RatioTerm(numerator: numerator, denominator: nil)], base: base)
  }

  /// The value and gradient at `totals` (one double per variable); `nil` where a denominator is 0.
  func linearised(at totals: [Double]) -> (value: Double, gradient: [Coefficient])? {
    var value = 0.0
    var gradient: [Int: Double] = [:]
    for term in terms {
      let top = term.numerator.total(at: totals)
      guard let denominator = term.denominator else {
        value += term.factor * top
        for part in term.numerator { gradient[part.variable, default: 0] += term.factor * part.factor }
        continue
      }
      let bottom = denominator.total(at: totals)
      guard bottom != 0 else { return nil }
      let ratio = top / bottom
      value += term.factor * ratio
      var slope: [Int: Double] = [:]
      for part in term.numerator { slope[part.variable, default: 0] += part.factor }
      for part in denominator { slope[part.variable, default: 0] -= ratio * part.factor }
      for (variable, amount) in slope { gradient[variable, default: 0] += term.factor * amount / bottom }
    }
    let sparse = gradient.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    return (value, sparse.map { Coefficient($0.key, $0.value) })
  }
}

extension [Coefficient] {
  func total(at totals: [Double]) -> Double {
    reduce(0) { $0 + $1.factor * totals[$1.variable] }
  }
}
