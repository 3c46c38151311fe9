import SurveyModel
import SurveyStatistics

extension IndexScores {
  /// A what-if as it may be shown beside the result: without the units whose hidden points it would give away.
  ///
  /// An index under other assumptions is another sum of the same points. It tells no more than the result does where it
  /// weighs all criteria alike of which only the sum is known: each group of hidden criteria is assumed away as a whole,
  /// or multiplied by one factor. Units of which that does not hold have no index, and the others are ranked without them.
  public func withoutWhatIsHidden(in actual: IndexScores) -> IndexScores {
    let results = Dictionary(actual.blocks.flatMap(\.units).map { ($0.unit.code, $0) }) { first, _ in first }
    let shown = blocks.map { block in
      var units = block.units
      let kept = units.indices.filter { i in
        results[units[i].unit.code].map { units[i].tellsMore(than: $0) } ?? false
      }
      let ranks = kept.compactMap { units[$0].rank }
      for i in units.indices {
        units[i].rank = units[i].rank.map { rank in rank - ranks.count { $0 < rank } }
      }
      for i in kept { units[i].keepBack(results[units[i].unit.code]?.disclosure) }
      return BlockScores(block: block.block, units: units.filter { $0.rank != nil } + units.filter { $0.rank == nil })
    }
    return IndexScores(definition: definition, blocks: shown, level: level)
  }

  init(definition: IndexDefinition, blocks: [BlockScores], level: Double) {
    self.definition = definition
    self.blocks = blocks
    self.level = level
  }
}

extension UnitScore {
  /// Whether this index, under assumptions, tells more of hidden points than `actual` does.
  fileprivate func tellsMore(than actual: UnitScore) -> Bool {
    guard index != nil else { return false }
    if actual.disclosure.totalGivesAway != nil { return true }
    let factors = factors
    return actual.disclosure.groups.contains { group in
      let own = Set(group.leaves.map { factors[$0] ?? .zero })
      return group.isSumKnown ? own.count > 1 : own != [.zero]
    }
  }

  /// What the points of every leaf are multiplied by; 0 where others are assumed.
  private var factors: [String: ExactRate] {
    areas.flatMap(\.flattened).reduce(into: [:]) { factors, score in
      guard score.children.isEmpty else { return }
      let factor = score.outcome == .assumed ? .zero : score.scale
      for leaf in score.criterion.flattened where leaf.children.isEmpty { factors[leaf.code] = factor }
    }
  }

  fileprivate mutating func keepBack(_ disclosure: Disclosure?) {
    let secret = disclosure?.reasons.filter { $0.value == .own }.keys.min() ?? ""
    withheld = .protects(criterion: secret)
    (standardError, degreesOfFreedom, interval, grade, rank) = (nil, nil, nil, nil, nil)
    (rankSet, jointRankSet, tier, indistinguishable) = (nil, nil, nil, nil)
    gradeProbabilities = []
  }
}
