import SurveyStatistics

/// Draws with probability proportional to size, without replacement.
///
/// Units whose share n·x_k/X reaches 1 are in for certain; they are taken out first, with their size and their place, again
/// and again until there are none. The others are drawn systematically through their random order, so that their
/// probabilities are π_k = n·x_k/X exactly, and all pairs of units can come together.
///
/// - Source: Hartley and Rao, Annals of Mathematical Statistics 33 (1962) 350–374.
enum ProportionalDraw {
  /// Probabilities by unit; 1 for those that are in for certain.
  ///
  /// `n` is at most the number of sizes, all over 0.
  static func probabilities(_ n: Int, sizes: [Int]) -> [Double] {
    var isCertain = sizes.map { _ in false }
    var (left, total) = (n, sizes.reduce(Int128(0)) { $0 + Int128($1) })
    while left > 0 {
      let found = sizes.indices.filter { !isCertain[$0] && Int128(left) * Int128(sizes[$0]) >= total }
      if found.isEmpty { break }
      for unit in found.sorted(by: { (sizes[$1], $0) < (sizes[$0], $1) }).prefix(left) {
        isCertain[unit] = true
        left -= 1
        total -= Int128(sizes[unit])
      }
    }
    return sizes.indices.map { unit in
      isCertain[unit] ? 1 : left == 0 ? 0 : Double(left) * Double(sizes[unit]) / Double(total)
    }
  }

  /// The drawn units, those that are certain first; `sizes` stand in a random order.
  static func positions(
    _ n: Int, sizes: [Int], probabilities: [Double], _ generator: inout KeyedGenerator
  ) -> [Int] {
    let certain = sizes.indices.filter { probabilities[$0] == 1 }
    let others = sizes.indices.filter { probabilities[$0] < 1 }
    let total = others.reduce(Int128(0)) { $0 + Int128(sizes[$1]) }
    guard n > certain.count, total > 0 else { return Array(certain.prefix(n)) }
    let offset = Int128.random(in: 0..<total, using: &generator)
    let drawn = SystematicDraw.positions(n - certain.count, lengths: others.map { sizes[$0] }, offset: offset)
    return certain + drawn.map { others[$0] }
  }
}
