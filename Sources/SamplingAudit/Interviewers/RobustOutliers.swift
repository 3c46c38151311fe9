/// How far numbers stand from their middle, by median and median absolute deviation.
///
/// z_i = 0.6745 (x_i − median)/MAD, MAD the median of |x_i − median|; 0 for all where MAD is 0. Source: Iglewicz and
/// Hoaglin 1993, who look at |z| > 3.5.
struct RobustOutliers: Sendable {
  /// z of each number, in the order given.
  let scores: [Double]

  init(_ values: [Double]) {
    let center = Self.median(values)
    let deviation = Self.median(values.map { ($0 - center).magnitude })
    scores = values.map { deviation > 0 ? 0.6745 * ($0 - center) / deviation : 0 }
  }

  /// The middle number, or the mean of the two in the middle; 0 of none.
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
