/// What a stratum with one PSU, whose variance cannot be estimated, contributes.
///
/// Let z_h1 be the total of the one PSU, c = Σ z_hi / Σ n_h the mean PSU total of all strata, f_h the sampling fraction,
/// H the number of strata and L that of single-PSU strata. Source: formulas of R `survey` 4.5.
public enum SinglePSURule: String, Sendable, CaseIterable {
  /// The variance of what the stratum feeds is undefined, and says so; the rest goes on.
  case undefined
  /// Stop before anything is estimated.
  case fail
  /// 0: the PSU was certain to be in the sample.
  case certainty
  /// 0: the stratum's variance is left out, its respondents stay in the estimate; the same numbers as `certainty`.
  case remove
  /// (1 − f_h)·(z_h1 − c)²: deviation from the mean of all strata.
  case adjust
  /// 0, and the whole variance times H / (H − L).
  case average
  /// The stratum joins its neighbour in the declared order of strata, until two PSUs are together.
  case collapse
  /// All single-PSU strata make one stratum together; undefined where there is only one of them.
  case pool
}
