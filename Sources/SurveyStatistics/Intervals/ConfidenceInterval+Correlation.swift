extension ConfidenceInterval {
  /// tanh(atanh r ± t·se/(1 − r²)), t with ν degrees of freedom: limits of a correlation that stay within −1…1.
  ///
  /// Undefined (`nil`) for |r| ≥ 1 or ν ≤ 0. Also called: Fisher's z. Source: Fisher 1915 with a linearised error.
  public static func fisher(
    correlation r: Double, standardError: Double, df: Double, level: Double
  ) -> ConfidenceInterval? {
    guard r.magnitude < 1 else { return nil }
    let center = Distribution.log((1 + r) / (1 - r)) / 2
    guard let inner = t(value: center, standardError: standardError / (1 - r * r), df: df, level: level) else {
      return nil
    }
    // tanh z = 1 − 2/(e^{2z} + 1), which does not lose digits at either end.
    func tanh(_ z: Double) -> Double { 1 - 2 / (Distribution.exp(2 * z) + 1) }
    return ConfidenceInterval(low: tanh(inner.low), high: tanh(inner.high), level: level, method: .fisher)
  }
}
