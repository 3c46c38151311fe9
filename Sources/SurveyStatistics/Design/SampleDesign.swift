/// How the sample was drawn, as far as variance needs to know it.
///
/// The notation of this module stands here.
///
/// - Strata h = 1…H; PSUs i = 1…n_h of stratum h in the sample, N_h in the population; sampling fraction
///   f_h = n_h / N_h, 0 where N_h is unknown.
/// - Respondent k has weight w_k, variables u_k (answers, 0 where missing) and lies in or out of a domain.
/// - U = Σ w_k u_k are the totals of a domain, U_hi those of one of its PSUs, N̂ = Σ w_k.
/// - θ is a statistic of U, g = ∂θ/∂U its gradient, z_k = w_k g·u_k the linearised score, weight included, and
///   z_hi = g·U_hi the score of a PSU. A PSU outside the domain has z_hi = 0 and still counts in n_h.
public struct SampleDesign: Sendable, Equatable {
  /// PSUs of each stratum in the population, by stratum label; a stratum that is not named is taken as infinite.
  public let populationPSUs: [String: Double]
  /// What a stratum with one PSU contributes.
  public let singlePSU: SinglePSURule

  /// Strata in the order in which `collapse` looks for neighbours; others follow in the order of their labels' bytes.
  public let strataOrder: [String]

  /// Describes a stratified one-stage design; N_h under n_h is refused when something is estimated.
  public init(
    populationPSUs: [String: Double] = [:], singlePSU: SinglePSURule = .undefined, strataOrder: [String] = []
  ) {
    self.populationPSUs = populationPSUs
    self.singlePSU = singlePSU
    self.strataOrder = strataOrder
  }
}

/// Why a design and its sample do not fit together.
public enum DesignFault: Error, Equatable, Sendable {
  /// The stratum has more PSUs in the sample than in the population.
  case populationTooSmall(stratum: String, population: Double, sample: Int)
  /// Under the rule `fail`: these strata have one PSU.
  case singlePSU(strata: [String])
  /// Some finite population values are counts (over 1) and others fractions (under 1).
  case populationMixed
  /// A count, fraction or inclusion probability that is none.
  case populationUnusable(value: Double)
  /// Two rows of one stratum differ; `nil` is a row without a value.
  case populationVaries(stratum: String, first: Double?, second: Double?)
  /// PSU labels were said to be unique, and this one stands in two strata.
  case psuInTwoStrata(psu: String, first: String, second: String)
}

/// A stratum of the sample and how many PSUs (respondents, in a design without PSUs) it has.
public struct StratumSize: Sendable, Equatable {
  /// The stratum's label.
  public let stratum: String
  /// n_h: PSUs of the stratum in the sample, in the domain or not.
  public let psus: Int
}
