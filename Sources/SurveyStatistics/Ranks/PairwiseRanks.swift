/// What sets of ranks are to hold for.
public enum RankScope: String, Sendable, CaseIterable {
  /// Each set for its own unit.
  case marginal
  /// All sets together.
  case joint
}

/// How often a critical value is computed.
public enum RankSteps: String, Sendable, CaseIterable {
  /// Once: the same as two-sided intervals for all differences.
  case single
  /// Again from the pairs that were not told apart, until nothing changes.
  case stepdown
}

/// Where the critical value of a family of differences comes from.
public enum RankCriticalRule: Sendable, Equatable {
  /// The quantile over that many draws from the covariance matrix; at least 10 000 are advised.
  case simulated(draws: Int = 20_000, seed: UInt64)
  /// The quantile over that many draws, in which every unit's variance is drawn with its own ν; at least 10 000 are
  /// advised.
  case studentised(draws: Int = 20_000, seed: UInt64)
  /// The quantile over draws made elsewhere, of the same width as there are units.
  case given(JointDraws)
  /// Normal or t at 1 − α/m for m ordered pairs; with stepdown this is Holm's procedure.
  case bonferroni
  /// An integral, for marginal sets in one step of independent estimates with infinite ν.
  case exact
}

/// What the data say of two units, seen from the first.
public enum RankRelation: Sendable, Hashable {
  /// The first is surely better.
  case better
  /// The first is surely worse.
  case worse
  /// They are not told apart.
  case indistinguishable
}

/// Rank sets from all differences, after Mogstad, Romano, Shaikh and Wilhelm (2024).
///
/// s_jk² = Σ_jj + Σ_kk − 2Σ_jk; c is the 1 − α quantile of max (Z_j − Z_k)/s_jk over a family of ordered pairs: all of
/// them for joint sets, those with unit i in either place for the marginal set of i. Unit j is surely better than k
/// where θ̂_j − θ̂_k > c·s_jk. Ranks run from 1 + better to K − worse. As a family holds (j, k) with (k, j), the first
/// step is the two-sided single step. Where units differ in ν the least one serves for all, which is cautious;
/// with studentised draws each has its own. A pair whose difference has no variance (10^−12 of the two variances) is
/// outside every family: equal values are never told apart, others always. Simulated sets do not depend on the order of
/// units, but for units alike in value and variance.
public struct PairwiseRanks: Sendable, Equatable {
  /// Rank and set of each unit.
  public let sets: [RankSet]
  /// Critical values step by step: one list for joint sets, one list for each unit for marginal ones.
  ///
  /// A list is empty where no difference has a variance.
  public let criticalValues: [[CriticalValue]]
  /// Tier of each unit, 1 best: units that are not told apart from the best unit of the tier.
  public let tiers: [Int]
  private let relations: [RankRelation]

  /// Compares K estimates at `level`; the work is K² times the number of draws for each step.
  ///
  /// Throws a `RankError` for a level outside 0…1, for draws that are too few or of another width, and for an exact
  /// critical value where it is not offered.
  public init(
    _ estimates: RankedEstimates, level: Double, scope: RankScope, steps: RankSteps, critical rule: RankCriticalRule
  ) throws(RankError) {
    guard level > 0, level < 1 else { throw .level }
    let table = DifferenceTable(estimates)
    let source = try CriticalSource(rule, estimates, level: level, scope: scope, steps: steps)
    let count = estimates.count
    var relations = table.certainRelations
    var criticalValues: [[CriticalValue]] = []
    for family in scope == .joint ? [nil] : (0..<count).map(Optional.some) {
      let result = table.separate(table.pairs(of: family), steps: steps) { source.value(unit: family, pairs: $0) }
      criticalValues.append(result.criticalValues)
      for pair in result.separated {
        if family == nil || family == pair.first { relations[pair.first * count + pair.second] = .better }
        if family == nil || family == pair.second { relations[pair.second * count + pair.first] = .worse }
      }
    }
    let ranks = estimates.ranks
    sets = (0..<count).map { unit in
      let row = relations[unit * count..<(unit + 1) * count]
      return RankSet(
        rank: ranks[unit], lower: 1 + row.count { $0 == .worse }, upper: count - row.count { $0 == .better })
    }
    tiers = RankTiers.tiers(order: estimates.order) { relations[$1 * count + $0] == .better }
    self.criticalValues = criticalValues
    self.relations = relations
  }

  /// What the data say of `unit` against `other`; in marginal sets by the family of `unit`.
  public func relation(of unit: Int, to other: Int) -> RankRelation {
    relations[unit * sets.count + other]
  }
}
