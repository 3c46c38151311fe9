/// How a confidence interval is made.
public enum IntervalMethod: String, Sendable, CaseIterable {
  /// θ ± t·se with the design's degrees of freedom.
  case t
  /// The same for a share; can leave 0…1.
  case wald
  /// On the logarithmic scale, for positive values.
  case log
  /// On the logit scale with the linearised standard error.
  case logit
  /// On the scale of the angle asin √p.
  case asin
  /// Shares that a binomial likelihood ratio, scaled by the design effect, does not reject.
  case likelihood
  /// Wilson's score interval on the effective sample size, with t.
  case wilson
  /// Wilson's score interval on the df-adjusted effective sample size, with z.
  case wilsonAdjusted = "wilson_adjusted"
  /// Exact binomial limits on the df-adjusted effective sample size, not capped.
  case beta
  /// Korn and Graubard's: exact binomial limits on the df-adjusted effective sample size, capped at n.
  case kornGraubard = "korn_graubard"
  /// On the scale of atanh r, for correlations.
  case fisher

  /// Quantiles of draws, where a rule has steps and no gradient.
  case drawn

  /// The methods that shares can have.
  public static let ofShares = allCases.filter { $0 != .log && $0 != .fisher && $0 != .drawn }
}
