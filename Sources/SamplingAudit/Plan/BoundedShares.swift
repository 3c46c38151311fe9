import SurveyModel

/// Whole parts of a total in proportion to weights, each between bounds.
struct BoundedShares {
  let total: Int
  /// w_h ≥ 0.
  let weights: [Int128]
  /// Σ lower ≤ total ≤ Σ upper.
  let lower: [Int]
  let upper: [Int]

  /// The parts: λ·w_h cut to the bounds, with the λ for which they add up, then largest remainders.
  ///
  /// Strata past a bound are set to it, first those on the side where more is missing, until none is: those on that side
  /// would be past it with the final λ too.
  func sizes() throws(PlanRefused) -> [Int] {
    var sizes = lower
    var free = Array(weights.indices)
    var left = Int128(total)
    while !free.isEmpty {
      let sum = free.reduce(Int128(0)) { $0 + weights[$1] }
      guard sum > 0 else {
        left -= free.reduce(Int128(0)) { $0 + Int128(lower[$1]) }
        guard left == 0 else { throw PlanRefused(.sharesAllZero(left: Int(left))) }
        return sizes
      }
      let under = free.filter { left * weights[$0] < Int128(lower[$0]) * sum }
      let over = free.filter { left * weights[$0] > Int128(upper[$0]) * sum }
      let missing = under.reduce(Int128(0)) { $0 + Int128(lower[$1]) * sum - left * weights[$1] }
      let surplus = over.reduce(Int128(0)) { $0 + left * weights[$1] - Int128(upper[$1]) * sum }
      if under.isEmpty && over.isEmpty {
        share(left, among: free, sum: sum, &sizes)
        return sizes
      }
      var settled: Set<Int> = []
      if missing >= surplus { settled.formUnion(under) }
      if surplus >= missing { settled.formUnion(over) }
      let isOver = Set(over)
      for index in settled {
        sizes[index] = isOver.contains(index) ? upper[index] : lower[index]
        left -= Int128(sizes[index])
      }
      free.removeAll { settled.contains($0) }
    }
    return sizes
  }

  /// Rounds down, and gives what is left to the largest remainders; none has one at its upper bound.
  private func share(_ left: Int128, among free: [Int], sum: Int128, _ sizes: inout [Int]) {
    var rest = left
    var remainders: [(remainder: Int128, index: Int)] = []
    for index in free {
      let (quotient, remainder) = (left * weights[index]).quotientAndRemainder(dividingBy: sum)
      sizes[index] = Int(quotient)
      rest -= quotient
      remainders.append((remainder, index))
    }
    remainders.sort { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
    for entry in remainders.prefix(Int(rest)) { sizes[entry.index] += 1 }
  }
}
