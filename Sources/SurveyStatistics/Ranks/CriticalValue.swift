/// A critical value, and how well it is known where it was simulated.
public struct CriticalValue: Sendable, Equatable {
  /// c, in standard errors.
  public let value: Double
  /// Standard error of c from the finite number of draws; `nil` where c is not simulated.
  public let monteCarloError: Double?
  /// Number of draws; `nil` where c is not simulated.
  public let draws: Int?

  /// A critical value that is known.
  public init(_ value: Double) {
    self.value = value
    monteCarloError = nil
    draws = nil
  }

  /// The quantile at `level` of drawn `maxima`, interpolated between order statistics (type 7 of Hyndman and Fan).
  ///
  /// Its Monte-Carlo error is half the distance between the order statistics one binomial standard deviation,
  /// √(B·level·(1 − level)), below and above. `maxima` must not be empty.
  init(quantile level: Double, of maxima: [Double]) {
    let sorted = maxima.sorted()
    let last = Double(sorted.count - 1)
    func at(_ position: Double) -> Double {
      let bounded = min(max(position, 0), last)
      let below = Int(bounded)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (bounded - Double(below)) * (sorted[above] - sorted[below])
    }
    let spread = (Double(sorted.count) * level * (1 - level)).squareRoot()
    value = at(last * level)
    monteCarloError = (at(last * level + spread) - at(last * level - spread)) / 2
    draws = sorted.count
  }
}
