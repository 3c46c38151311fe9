import SurveyStatistics

/// Systematic draws from a line on which every unit has a length, in whole numbers throughout.
///
/// On the line of length X = Σ x_k, stretched n times, the points u, u + X, …, u + (n−1)X are marked, with u of 0 ..< X;
/// unit k is drawn for each point on its part [n·c_{k−1}, n·c_k). As no part is longer than X, it holds at most one point,
/// and of the X values of u exactly n·x_k hit it: π_k = n·x_k / X, exact for intervals N/n that are not whole.
enum SystematicDraw {
  /// The drawn units, n of them, for lengths of which none is over X/n and an offset u.
  static func positions(_ n: Int, lengths: [Int], offset: Int128) -> [Int] {
    let total = lengths.reduce(Int128(0)) { $0 + Int128($1) }
    var drawn: [Int] = []
    var (end, point) = (Int128(0), offset)
    for (unit, length) in lengths.enumerated() where drawn.count < n {
      end += Int128(length) * Int128(n)
      if point < end {
        drawn.append(unit)
        point += total
      }
    }
    return drawn
  }

  /// Every N/n-th of N units alike, from a random start.
  static func positions(_ n: Int, of count: Int, _ generator: inout KeyedGenerator) -> [Int] {
    guard count > 0 else { return [] }
    return positions(n, lengths: Array(repeating: 1, count: count), offset: Int128(generator.index(below: count)))
  }

  /// Every N/n-th of N units alike, the first being number `start`, from 1.
  static func positions(_ n: Int, of count: Int, start: Int) -> [Int] {
    positions(n, lengths: Array(repeating: 1, count: count), offset: Int128(start - 1) * Int128(n))
  }

  /// The last start with which n of N units can be drawn: N/n, rounded up.
  static func lastStart(_ n: Int, of count: Int) -> Int { n == 0 ? 1 : (count + n - 1) / n }
}
