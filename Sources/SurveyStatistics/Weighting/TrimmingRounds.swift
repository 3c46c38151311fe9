/// The rounds of trimming within one group of weights other than 0.
struct TrimmingRounds {
  private let trimming: Trimming
  private let group: String?
  /// Lower limit, −∞ without.
  let lower: Double
  /// Upper limit, ∞ without.
  let upper: Double
  /// Weights so far.
  private(set) var weights: [Double]
  /// Rounds made.
  private(set) var rounds = 0

  init(_ trimming: Trimming, _ weights: [Double], group: String?) throws(WeightingFault) {
    self.trimming = trimming
    self.group = group
    self.weights = weights
    let sorted = weights.filter { $0 > 0 }.sorted()
    guard !sorted.isEmpty else { throw .noWeight }
    let low = trimming.lower?.value(sorted: sorted)
    let high = trimming.upper?.value(sorted: sorted)
    lower = low ?? -.infinity
    upper = high ?? .infinity
    guard low?.isFinite ?? true, high?.isFinite ?? true, low ?? 0 >= 0, high ?? 1 > 0, lower <= upper else {
      throw .limitsInvalid(group: group, lower: low, upper: high)
    }
  }

  private func isOutside(_ weight: Double) -> Bool { weight < lower || weight > upper }
  private func cut(_ weight: Double) -> Double { min(upper, max(lower, weight)) }

  mutating func run() throws(WeightingFault) {
    guard weights.contains(where: isOutside) else { return }
    let sum = weights.reduce(0, +)
    try checkRoom(sum)
    if trimming.isStrict, trimming.redistribution == .proportional {
      weights = LimitedShares(weights: weights, lower: lower, upper: upper).scaled(to: sum)
      rounds = 1
      return
    }
    repeat { try round() } while trimming.isStrict && weights.contains(where: isOutside) && rounds < 100
    if trimming.isStrict, weights.contains(where: isOutside) {
      weights = LimitedShares(weights: weights, lower: lower, upper: upper).shifted(to: sum)
    }
  }

  /// Whether weights within the limits can have this sum at all.
  private func checkRoom(_ sum: Double) throws(WeightingFault) {
    let (n, slack) = (Double(weights.count), 1e-12 * sum.magnitude)
    for (limit, isShort) in [(upper, n * upper < sum - slack), (lower, n * lower > sum + slack)] where isShort {
      throw .limitsCannotHold(group: group, rows: weights.count, limit: limit, holds: n * limit, sum: sum)
    }
  }

  /// Sets what is outside to its limit, gives the difference to what was inside.
  private mutating func round() throws(WeightingFault) {
    rounds += 1
    let inside = weights.indices.filter { !isOutside(weights[$0]) }
    var excess = 0.0
    for k in weights.indices {
      excess += weights[k] - cut(weights[k])
      weights[k] = cut(weights[k])
    }
    let takers = inside.isEmpty && trimming.isStrict ? Array(weights.indices) : inside
    let room = takers.reduce(0) { $0 + weights[$1] }
    let scale = 1e-12 * weights.reduce(0) { $0 + $1.magnitude }
    guard !takers.isEmpty, trimming.redistribution == .equal || room > 0, room + excess >= -scale else {
      if excess.magnitude <= scale { return }
      throw .nothingTakesExcess(group: group, excess: excess)
    }
    for k in takers {
      weights[k] += trimming.redistribution == .equal ? excess / Double(takers.count) : excess * (weights[k] / room)
    }
    if let lowest = takers.map({ weights[$0] }).min(), lowest < 0, !trimming.isStrict {
      throw .nothingTakesExcess(group: group, excess: excess)
    }
  }
}

/// Weights moved together within limits until they have a given sum.
///
/// Σ min(U, max(L, move(w))) does not fall as the move grows, and is linear between the moves at which a weight meets a
/// limit: the piece is found by bisection, the move within it by division. A solution exists if n·L ≤ sum ≤ n·U.
struct LimitedShares {
  let weights: [Double]
  let lower: Double
  let upper: Double

  /// min(U, max(L, c·w)) with this sum; L = 0 without lower limit.
  func scaled(to sum: Double) -> [Double] {
    let floor = max(0, lower)
    let breaks = weights.filter { $0 > 0 }.flatMap { [floor / $0, upper / $0] }
    return solve(sum, breaks: breaks, move: { max(0, $0) * $1 }, share: { max(0, $0) }, floor: floor)
  }

  /// min(U, max(L, w + a)) with this sum.
  func shifted(to sum: Double) -> [Double] {
    let breaks = weights.flatMap { [lower - $0, upper - $0] }
    return solve(sum, breaks: breaks, move: { $0 + $1 }, share: { _ in 1 }, floor: lower)
  }

  /// `move(w, t)` is linear in t with slope `share(w)`.
  private func solve(
    _ sum: Double, breaks: [Double], move: (Double, Double) -> Double, share: (Double) -> Double, floor: Double
  ) -> [Double] {
    let breaks = breaks.filter(\.isFinite).sorted()
    func moved(_ t: Double) -> [Double] { weights.map { min(upper, max(floor, move($0, t))) } }
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if moved(breaks[middle]).reduce(0, +) <= sum { low = middle + 1 } else { high = middle }
    }
    guard let first = breaks.first, let last = breaks.last else { return weights }
    let start = low == 0 ? first : breaks[low - 1]
    let inner = low == 0 ? first - 1 : low == breaks.count ? last + 1 : (breaks[low - 1] + breaks[low]) / 2
    let atStart = moved(start).reduce(0, +)
    var slope = 0.0
    for weight in weights {
      let value = move(weight, inner)
      if value > floor, value < upper { slope += share(weight) }
    }
    return moved(slope > 0 ? start + (sum - atStart) / slope : start)
  }
}
