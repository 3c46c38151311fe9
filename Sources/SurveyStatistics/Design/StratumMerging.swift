/// Which strata become one because they have a single PSU.
///
/// `collapse`: along the declared order every single-PSU stratum joins the stratum after it (the last one the stratum
/// before it), until two PSUs are together; partners follow from the design alone, never from answers. `pool`: all
/// single-PSU strata make one stratum together. Source: Kish 1965; Rust and Kalton 1987.
struct StratumMerging: Sendable {
  /// For each stratum the position of the one it is in now.
  let target: [Int]
  /// Labels of the strata that result; those that were joined are linked by `+`.
  let labels: [String]

  /// Merges `strata`, which stand in the order of their labels; `isWhole` marks those that need no partner.
  init(_ strata: [StratumSize], rule: SinglePSURule, order: [String], isWhole: [Bool]? = nil) {
    let lonely = strata.indices.filter { strata[$0].psus == 1 && !(isWhole?[$0] ?? false) }
    let clusters: [[Int]] =
      switch rule {
      case .collapse: Self.collapsed(strata, lonely: Set(lonely), order: order)
      case .pool where lonely.count > 1:
        [lonely] + strata.indices.filter { !lonely.contains($0) }.map { [$0] }
      default: strata.indices.map { [$0] }
      }
    let ordered = clusters.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    var target = Array(repeating: 0, count: strata.count)
    for (position, members) in ordered.enumerated() {
      for member in members { target[member] = position }
    }
    self.target = target
    labels = ordered.map { members in members.map { strata[$0].stratum }.joined(separator: "+") }
  }

  private static func collapsed(_ strata: [StratumSize], lonely: Set<Int>, order: [String]) -> [[Int]] {
    let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let places = strata.indices.sorted { a, b in
      let (first, second) = (rank[strata[a].stratum] ?? Int.max, rank[strata[b].stratum] ?? Int.max)
      return first != second ? first < second : a < b
    }
    var clusters: [[Int]] = []
    var isOpen = false
    for place in places {
      if isOpen {
        clusters[clusters.count - 1].append(place)
        isOpen = false
      } else {
        clusters.append([place])
        isOpen = lonely.contains(place)
      }
    }
    if isOpen, clusters.count > 1 {
      let last = clusters.removeLast()
      clusters[clusters.count - 1] += last
    }
    return clusters
  }
}
