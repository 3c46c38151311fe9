/// How a confidence interval is made.
public enum IntervalMethod: String, Sendable, CaseIterable {
  /// θ ± t·se with the design's degrees of freedom.
  case t
  /// The same for a share; can leave 0…1.
  case wald
  /// On the logit scale with the linearised standard error.
  case logit
  /// Wilson's score interval on the effective sample size, with t.
  case wilson
  /// Korn and Graubard's: exact binomial limits on the df-adjusted effective sample size, capped at n.
  case kornGraubard = "korn_graubard"
}
