/// The smallest merges of categories after which the sampled cells of two margins can carry their targets.
///
/// One merge is tried first, of the pair of categories with the smallest common target that repairs the pair; where
/// none does, the one that leaves the least unplaced is taken and the search goes on from there. Only merges across
/// the set that blocks can help, so only those are tried.
struct MergeProposal {
  private struct Candidate {
    let pair: MarginPair
    let merge: CategoryMerge
    let size: Double
  }

  /// The merges in order; empty where no merging of this kind helps.
  static func repairing(_ pair: MarginPair) -> [CategoryMerge] {
    var (pair, merges) = (pair, [CategoryMerge]())
    while let blocked = blocked(pair) {
      let candidates = candidates(pair, blocked).sorted { $0.size < $1.size }
      if let repair = candidates.first(where: { Self.blocked($0.pair) == nil }) { return merges + [repair.merge] }
      let shortfalls = candidates.map { MarginFlow($0.pair).shortfall }
      guard let best = candidates.indices.min(by: { shortfalls[$0] < shortfalls[$1] }) else { return [] }
      merges.append(candidates[best].merge)
      pair = candidates[best].pair
    }
    return merges
  }

  private static func blocked(_ pair: MarginPair) -> (first: [Int], second: [Int])? {
    let flow = MarginFlow(pair)
    return flow.overfull ?? flow.forcedToZero.map { ($0.first, $0.second) }
  }

  private static func candidates(_ pair: MarginPair, _ blocked: (first: [Int], second: [Int])) -> [Candidate] {
    let exchanged = pair.exchanged
    return candidates(of: pair, across: blocked.first)
      + candidates(of: exchanged, across: blocked.second).map {
        Candidate(pair: $0.pair.exchanged, merge: $0.merge, size: $0.size)
      }
  }

  /// Merges of a category of the first margin inside `set` with one outside it, the smaller into the larger.
  private static func candidates(of pair: MarginPair, across set: [Int]) -> [Candidate] {
    let inside = Set(set)
    let targets = pair.first.targets
    var candidates: [Candidate] = []
    for i in set {
      for j in targets.indices where !inside.contains(j) {
        let (small, large) = targets[i] < targets[j] ? (i, j) : (j, i)
        let merge = CategoryMerge(
          margin: pair.first.name, category: pair.first.labels[small], into: pair.first.labels[large])
        candidates.append(
          Candidate(pair: pair.mergingFirst(small, into: large), merge: merge, size: targets[i] + targets[j]))
      }
    }
    return candidates
  }
}
