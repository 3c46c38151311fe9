import SurveyStatistics

/// Answers and weights of one replicate.
///
/// An answer is "yes" with probability (p(1−ρ) + ρ·s)/(1 − ρ + ρ·k) after k answers of the same PSU of which s are
/// "yes": Pólya's urn, which gives the answers that a PSU's own probability, drawn from
/// Beta(p(1−ρ)/ρ, (1−p)(1−ρ)/ρ), would give, exactly, and independent answers for ρ = 0.
struct SampleDraw: Sendable {
  /// 1 or 0 of each row, PSU by PSU.
  let answers: [Double]
  /// w_k of each row.
  let weights: [Double]

  /// Draws replicate number `replicate`; it depends on seed, design and number alone.
  init(_ design: StudyDesign, seed: UInt64, replicate: Int) {
    var generator = KeyedGenerator(seed: seed, key: design.key + ["\(replicate)"])
    answers = (0..<design.psus).flatMap { _ in Self.answers(of: design, &generator) }
    weights = Self.weights(design, &generator)
  }

  /// The answers of one PSU.
  private static func answers(of design: StudyDesign, _ generator: inout KeyedGenerator) -> [Double] {
    let (p, rho) = (design.share, design.correlation)
    var yes = 0.0
    return (0..<design.respondents).map { k in
      let probability = (p * (1 - rho) + rho * yes) / (1 - rho + rho * Double(k))
      let answer = generator.uniform() < probability ? 1.0 : 0
      yes += answer
      return answer
    }
  }

  private static func weights(_ design: StudyDesign, _ generator: inout KeyedGenerator) -> [Double] {
    switch design.weights {
    case .equal: return Array(repeating: 1, count: design.rows)
    case .unequal:
      let sigma = Distribution.log(StudyWeights.unequalDesignEffect).squareRoot()
      return (0..<design.rows).map { _ in Distribution.exp(sigma * generator.normal()) }
    }
  }
}
