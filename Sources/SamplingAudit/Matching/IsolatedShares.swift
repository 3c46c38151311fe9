import SurveyStatistics

/// Who has more isolated interviews (`IsolatedPairs`) than chance gives, among interviewers or units.
///
/// With x isolated of n interviews, and X of N over all of the form: P(X′ ≥ x) of a beta-binomial of n with mean
/// π = (X − x + ½)/(N − n + 1), the share that all others have, and correlation ρ; then Benjamini and Hochberg over all with
/// enough interviews. Whoever stands out explains interviews whose nearest is one of theirs: these, and their own, are taken out
/// of the others before the rest is looked at again. Where two stand out at once nobody can tell from the answers whose are the
/// originals. Source: Skellam 1948; Benjamini and Hochberg 1995.
struct IsolatedShares: Sendable {
  /// What was found of one interviewer or unit.
  struct Entry: Sendable {
    let group: Int
    /// Interviews looked at.
    let base: Int
    /// The share of them that is isolated, 0…1.
    let own: Double
    /// The share of everybody else's.
    let others: Double
    let pValue: Double
    /// The same after Benjamini and Hochberg.
    var adjusted = 1.0
  }

  /// Everybody with enough interviews, in order.
  private(set) var entries: [Entry] = []
  /// Those who stand out.
  private(set) var named: Set<Int32> = []

  /// - groups: the group of each row; −1 where there is none.
  init(_ pairs: IsolatedPairs, groups: [Int32], limits: InterviewerComparison.Limits) {
    var settled: [Entry] = []
    while true {
      let counts = Self.counts(pairs, groups, without: named)
      var open: [Entry] = []
      let (all, isolated) = counts.reduce((0, 0)) { ($0.0 + $1.base, $0.1 + $1.isolated) }
      for (group, count) in counts.enumerated()
      where count.base >= limits.minimum && !named.contains(Int32(group)) {
        let (rest, theirs) = (Double(all - count.base), Double(isolated - count.isolated))
        guard rest > 0 else { continue }
        let chance = BetaBinomial(
          trials: count.base, mean: (theirs + 0.5) / (rest + 1), correlation: limits.rho)
        open.append(
          Entry(
            group: group, base: count.base, own: Double(count.isolated) / Double(count.base), others: theirs / rest,
            pValue: chance.upperTail(from: count.isolated)))
      }
      open = Self.adjusted(open, beside: settled)
      let next = open.filter { $0.adjusted <= limits.level }
      settled += next
      if next.isEmpty {
        entries = (settled + open).sorted { $0.group < $1.group }
        return
      }
      named.formUnion(next.map { Int32($0.group) })
    }
  }

  /// Interviews of each group and those that are isolated, but for what the named ones explain.
  private static func counts(
    _ pairs: IsolatedPairs, _ groups: [Int32], without named: Set<Int32>
  ) -> [(base: Int, isolated: Int)] {
    var counts = Array(repeating: (base: 0, isolated: 0), count: Int(groups.max() ?? -1) + 1)
    for (row, group) in groups.enumerated() where group >= 0 && !named.contains(group) {
      guard let isIsolated = pairs.isIsolated[row] else { continue }
      let other = pairs.nearest[row]
      if isIsolated, other >= 0, named.contains(groups[other]) { continue }
      counts[Int(group)].base += 1
      if isIsolated { counts[Int(group)].isolated += 1 }
    }
    return counts
  }

  /// Those who have settled count among the comparisons, at their own p.
  private static func adjusted(_ open: [Entry], beside settled: [Entry]) -> [Entry] {
    let all = settled + open
    let values = MultipleComparisons.benjaminiHochberg.adjust(all.map { Optional($0.pValue) })
    return zip(all, values).dropFirst(settled.count).map { entry, value in
      var entry = entry
      entry.adjusted = value ?? 1
      return entry
    }
  }
}
