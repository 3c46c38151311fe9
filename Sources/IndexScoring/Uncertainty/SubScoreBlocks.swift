import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// One sub-score of one unit.
struct SubScoreKey: Hashable {
  let unit: Int
  let measure: SurveyMeasure
}

/// Sub-scores of one survey between which there are covariances.
struct SubScoreBlock {
  let form: String
  let keys: [SubScoreKey]
  /// θ̂ of each, as fractions.
  let values: [Double]
  let covariance: Matrix
  /// The least ν of them: they share PSUs, and so their variance estimates.
  let degreesOfFreedom: Double
  /// What draws are keyed by: the least of its names, so that they do not depend on the order of units.
  let name: String
}

/// The sub-scores behind the points of units, split into blocks that share no PSU, and the units that blocks link.
struct SubScoreBlocks {
  private(set) var blocks: [SubScoreBlock] = []
  /// Block and column of each sub-score whose error is defined.
  private(set) var places: [SubScoreKey: (block: Int, column: Int)] = [:]
  /// A number for each unit: the same for units that are linked by a block of any survey.
  private(set) var groups: [Int]

  init(_ scores: [UnitScore], evidence: IndexEvidence) throws(DesignFault) {
    groups = Array(scores.indices)
    for (form, survey) in evidence.surveys.sorted(by: { $0.key < $1.key }) {
      let keys = Self.keys(scores, form: form)
      let wanted = keys.compactMap { key in
        survey.totals.statistic(of: key.measure).map { (unit: scores[key.unit].unit.code, statistic: $0) }
      }
      guard wanted.count == keys.count, !keys.isEmpty else { continue }
      let table = try survey.estimates(wanted, singlePSU: evidence.method.singlePSU)
      let usable = keys.indices.filter { i in
        table.estimates[i].value != nil && table.covariance(i, i) != nil && table.estimates[i].degreesOfFreedom > 0
      }
      for members in CovarianceBlocks.blocks(usable, covariance: { table.covariance($0, $1) ?? 0 }) {
        add(members, keys, table, form: form) { scores[$0].unit.code }
      }
    }
  }

  /// What scored criteria rest on in `form`, each once.
  private static func keys(_ scores: [UnitScore], form: String) -> [SubScoreKey] {
    var seen = Set<SubScoreKey>()
    return scores.enumerated().flatMap { unit, score in
      score.areas.flatMap(\.flattened).filter { $0.outcome == .scored }.flatMap(\.surveyParts)
        .filter { $0.outcome == .scored && $0.source.form == form && !$0.source.takesSelfSelected }
        .map { SubScoreKey(unit: unit, measure: $0.source.measure) }
    }.filter { seen.insert($0).inserted }
  }

  private mutating func add(
    _ members: [Int], _ keys: [SubScoreKey], _ table: EstimateTable, form: String, code: (Int) -> String
  ) {
    for (column, i) in members.enumerated() { places[keys[i]] = (blocks.count, column) }
    blocks.append(
      SubScoreBlock(
        form: form, keys: members.map { keys[$0] }, values: members.map { table.estimates[$0].value ?? 0 },
        covariance: Matrix(symmetric: members.count) { table.covariance(members[$0], members[$1]) ?? 0 },
        degreesOfFreedom: members.map { table.estimates[$0].degreesOfFreedom }.min() ?? .infinity,
        name: members.map { code(keys[$0].unit) + " " + keys[$0].measure.node }.min() ?? ""))
    let linked = Set(members.map { groups[keys[$0].unit] })
    if let least = linked.min(), linked.count > 1 {
      for unit in groups.indices where linked.contains(groups[unit]) { groups[unit] = least }
    }
  }

  /// Variance of Σ w_k θ_k, as fractions: the sub-scores of one survey by their covariances, those of others apart;
  /// `nil` where one is undefined.
  func variance(_ parts: [(key: SubScoreKey, weight: Double)]) -> Double? {
    var sum = 0.0
    for a in parts {
      guard let first = places[a.key] else { return nil }
      for b in parts {
        guard let second = places[b.key] else { return nil }
        if first.block != second.block { continue }
        sum += a.weight * b.weight * blocks[first.block].covariance[first.column, second.column]
      }
    }
    return max(0, sum)
  }

  /// The least ν behind the sub-scores of a unit; `nil` where it has none.
  func degreesOfFreedom(of unit: Int) -> Double? {
    blocks.filter { $0.keys.contains { $0.unit == unit } }.map(\.degreesOfFreedom).min()
  }
}
