/// A limit for weights, given directly or by the weights of the group themselves.
///
/// Median and quartiles are unweighted, over the weights above 0, linear between order statistics (type 7 of Hyndman
/// and Fan 1996); IQR = third minus first quartile. On replicate weights the limit is computed anew.
public enum TrimmingLimit: Sendable, Equatable {
  /// This weight.
  case absolute(Double)
  /// This many times the median.
  case medianMultiple(Double)
  /// Median plus this many times the IQR.
  case medianPlusIQR(Double)

  /// The limit among weights above 0, sorted and not empty.
  func value(sorted weights: [Double]) -> Double {
    switch self {
    case .absolute(let limit): limit
    case .medianMultiple(let factor): factor * Self.quantile(0.5, weights)
    case .medianPlusIQR(let factor):
      Self.quantile(0.5, weights) + factor * (Self.quantile(0.75, weights) - Self.quantile(0.25, weights))
    }
  }

  private static func quantile(_ p: Double, _ sorted: [Double]) -> Double {
    let position = p * Double(sorted.count - 1)
    let low = Int(position)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (position - Double(low)) * (sorted[high] - sorted[low])
  }
}
