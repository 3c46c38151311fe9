/// Draws of K normal deviations and of the variance estimates that come with them, for units that differ in ν.
///
/// In a draw Z ~ N(0, Σ̂) and V_k = Σ̂_kk·w_k with w_k = χ²_ν/ν, apart for each unit. A difference is judged by the error
/// that was drawn with it: (Z_j − Z_k)/√(V_j + V_k − 2Σ̂_jk·√(w_j w_k)). It is the parametric bootstrap of Welch's
/// statistic (Krishnamoorthy, Lu and Mathew 2007), and less cautious than one t with the least ν for all. Units linked by
/// a covariance, directly or through others, share their PSUs and so one w, with the least ν among them.
struct StudentisedDraws: Sendable, Equatable {
  private let deviations: JointDraws
  private let covariance: Matrix
  /// √w of each unit, draw after draw.
  private let scales: [Double]

  /// Draws for `estimates`, in the order of the estimates, best first, so that the order in which units are given does
  /// not matter.
  ///
  /// Throws `RankError.tooFewDraws` for fewer than 100 draws.
  init(_ estimates: RankedEstimates, count: Int, seed: UInt64) throws(RankError) {
    covariance = estimates.covariance
    let order = estimates.order
    let draws = try JointDraws(covariance: covariance.selecting(order), count: count, seed: seed)
    var positions = Array(repeating: 0, count: order.count)
    for (position, unit) in order.enumerated() { positions[unit] = position }
    deviations = draws.selecting(positions)
    let blocks = CovarianceBlocks.blocks(order) { [covariance] in covariance[$0, $1] }
    scales = Self.scales(blocks, estimates.degreesOfFreedom, count: count, seed: seed)
  }

  private static func scales(_ blocks: [[Int]], _ df: [Double], count: Int, seed: UInt64) -> [Double] {
    var scales = Array(repeating: 1.0, count: count * df.count)
    for (position, block) in blocks.enumerated() {
      let least = block.map { df[$0] }.min() ?? .infinity
      guard least.isFinite else { continue }
      var generator = KeyedGenerator(seed: seed, key: ["drawn variance", String(position)])
      for draw in 0..<count {
        let scale = (generator.chiSquare(df: least) / least).squareRoot()
        for unit in block { scales[draw * df.count + unit] = scale }
      }
    }
    return scales
  }

  /// The maximum of the studentised differences over ordered pairs, for each draw.
  func maxima(of pairs: [OrderedPair]) -> [Double] {
    let terms = pairs.map { pair in
      PairTerm(
        first: pair.first, second: pair.second, own: covariance[pair.first, pair.first],
        other: covariance[pair.second, pair.second], shared: 2 * covariance[pair.first, pair.second])
    }
    var maxima = Array(repeating: -Double.infinity, count: deviations.count)
    deviations.values.withUnsafeBufferPointer { values in
      scales.withUnsafeBufferPointer { scales in
        terms.withUnsafeBufferPointer { terms in
          for draw in maxima.indices {
            let start = draw * deviations.width
            // Signed squares keep the order, and leave one root for each draw.
            var square = -Double.infinity
            for term in terms {
              let found = term.signedSquare(at: start, values, scales)
              square = found > square ? found : square
            }
            maxima[draw] = square < 0 ? -(-square).squareRoot() : square.squareRoot()
          }
        }
      }
    }
    return maxima
  }
}

/// An ordered pair with what its drawn variance is made of.
private struct PairTerm {
  let first: Int
  let second: Int
  /// Σ̂ of the first.
  let own: Double
  /// Σ̂ of the second.
  let other: Double
  /// Twice their covariance.
  let shared: Double

  /// The square of the studentised difference, with the sign of the difference.
  func signedSquare(
    at start: Int, _ values: UnsafeBufferPointer<Double>, _ scales: UnsafeBufferPointer<Double>
  ) -> Double {
    let (a, b) = (scales[start + first], scales[start + second])
    let variance = own * a * a + other * b * b - shared * a * b
    let difference = values[start + first] - values[start + second]
    return difference * difference.magnitude / variance
  }
}
