/// Where a share and its standard error stand; every interval of a share asks this first.
///
/// Shares within 1e-12 of 0 or 1 are at the end, and a standard error up to 1e-12 is none: what rounding leaves of a
/// zero does not count.
enum SharePosition: Equatable {
  /// Not a share of 0…1, no degrees of freedom, a level outside 0…1, or something not finite.
  case undefined
  /// Nobody.
  case zero
  /// Everybody.
  case one
  /// Strictly between, without sampling error.
  case certain
  /// Strictly between, with n_eff = p(1−p)/se² respondents of a simple random sample.
  case inside(effectiveSize: Double)

  static let tolerance = 1e-12

  init(share p: Double, standardError: Double, df: Double, level: Double) {
    guard p >= -Self.tolerance, p <= 1 + Self.tolerance, standardError >= 0, standardError.isFinite, df > 0,
      level > 0, level < 1
    else {
      self = .undefined
      return
    }
    if p <= Self.tolerance {
      self = .zero
    } else if p >= 1 - Self.tolerance {
      self = .one
    } else if standardError <= Self.tolerance {
      self = .certain
    } else {
      self = .inside(effectiveSize: p * (1 - p) / (standardError * standardError))
    }
  }

  /// (t_{n−1} / t_ν)² at 1 − (1 − level)/2: what degrees of freedom take from an effective sample size.
  static func adjustment(df: Double, n: Int, level: Double) -> Double? {
    guard n >= 2, df > 0 else { return nil }
    let tail = (1 - level) / 2
    let ratio = Distribution.tQuantile(1 - tail, df: Double(n - 1)) / Distribution.tQuantile(1 - tail, df: df)
    return ratio.isFinite ? ratio * ratio : nil
  }
}
