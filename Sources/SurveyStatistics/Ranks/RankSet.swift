/// The rank of a unit with its confidence set.
public struct RankSet: Sendable, Hashable {
  /// Point rank: 1 + number of units strictly better.
  public let rank: Int
  /// Best rank that the data leave open: 1 + number of units surely better.
  public let lower: Int
  /// Worst rank that the data leave open: K − number of units surely worse.
  public let upper: Int

  /// Holds a rank with its set lower…upper.
  public init(rank: Int, lower: Int, upper: Int) {
    self.rank = rank
    self.lower = lower
    self.upper = upper
  }

  /// Number of other units that the data do not tell apart from this one.
  public var indistinguishable: Int { upper - lower }

  /// Whether a rank lies in the set.
  public func contains(_ rank: Int) -> Bool { lower <= rank && rank <= upper }

  /// Indices of the units that may be among the best τ: those whose lower limit is at most `tau`.
  ///
  /// With sets that hold jointly at level 1 − α, all of the true best τ are among them with probability 1 − α or more.
  /// Source: Mogstad, Romano, Shaikh and Wilhelm 2024.
  public static func best(_ tau: Int, of sets: [RankSet]) -> [Int] {
    sets.indices.filter { sets[$0].lower <= tau }
  }

  /// Indices of the units that may be among the worst τ: those whose upper limit is at least K − `tau` + 1.
  public static func worst(_ tau: Int, of sets: [RankSet]) -> [Int] {
    sets.indices.filter { sets[$0].upper > sets.count - tau }
  }
}

/// Tiers of ranked units: groups that are not separated from their best member.
enum RankTiers {
  /// The tier of each unit, 1 first.
  ///
  /// The best unit without a tier leads the next one; with it go all units without a tier that are not surely worse.
  /// `order` lists the units, best first.
  static func tiers(order: [Int], isSurelyWorse: (_ unit: Int, _ leader: Int) -> Bool) -> [Int] {
    var tiers = Array(repeating: 0, count: order.count)
    var remaining = order
    var tier = 0
    while let leader = remaining.first {
      tier += 1
      var next: [Int] = []
      for unit in remaining {
        if unit != leader, isSurelyWorse(unit, leader) { next.append(unit) } else { tiers[unit] = tier }
      }
      remaining = next
    }
    return tiers
  }
}
