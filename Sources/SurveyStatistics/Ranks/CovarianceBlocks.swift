/// Splits estimates into blocks between which no covariance is.
public enum CovarianceBlocks {
  /// The blocks: members linked by a covariance, directly or through others, sorted in each.
  public static func blocks(_ members: [Int], covariance: (Int, Int) -> Double) -> [[Int]] {
    var remaining = members
    var blocks: [[Int]] = []
    while let first = remaining.first {
      var block = [first]
      remaining.removeFirst()
      var next = 0
      while next < block.count {
        let linked = remaining.filter { covariance(block[next], $0) != 0 }
        block += linked
        if !linked.isEmpty { remaining.removeAll(where: Set(linked).contains) }
        next += 1
      }
      blocks.append(block.sorted())
    }
    return blocks
  }
}
