import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// Draws of the sub-scores behind an index: θ* ~ θ̂ + t_ν(0, Σ̂), Σ̂ with the covariances within and between units.
///
/// Sub-scores that share no PSU are drawn apart: Σ̂ falls into blocks, each with the least ν of its members. A draw depends
/// on the seed, the form and the block only. Draws of t_ν spread wider than the standard error, by √(ν/(ν − 2)) for ν > 2,
/// and without bound for less; what is computed from their spread does too. They carry the survey's error only.
struct ShareDraws {
  /// One sub-score of one unit.
  struct Key: Hashable {
    let unit: Int
    let measure: SurveyMeasure
  }

  let count: Int
  private var places: [Key: (draws: Int, column: Int, value: Double)] = [:]
  private var blocks: [JointDraws] = []
  /// Sub-scores whose error is not defined.
  private(set) var undefined: Set<Key> = []

  /// Draws what the scored parts of `scores` rest on.
  init(_ scores: [UnitScore], evidence: IndexEvidence, count: Int, seed: UInt64) throws(DesignFault) {
    self.count = count
    for (form, survey) in evidence.surveys.sorted(by: { $0.key < $1.key }) {
      let keys = Self.keys(scores, form: form)
      let wanted = keys.compactMap { key in
        survey.totals.statistic(of: key.measure).map { (unit: scores[key.unit].unit.code, statistic: $0) }
      }
      guard wanted.count == keys.count, !keys.isEmpty else { continue }
      let table = try survey.estimates(wanted, singlePSU: evidence.method.singlePSU)
      draw(keys, table, seed: seed, form: form)
    }
  }

  private static func keys(_ scores: [UnitScore], form: String) -> [Key] {
    var seen = Set<Key>()
    return scores.enumerated().flatMap { unit, score in
      score.areas.flatMap(\.flattened).filter { $0.outcome == .scored }.flatMap(\.surveyParts)
        .filter { $0.outcome == .scored && $0.source.form == form && !$0.source.takesSelfSelected }
        .map { Key(unit: unit, measure: $0.source.measure) }
    }.filter { seen.insert($0).inserted }
  }

  private mutating func draw(_ keys: [Key], _ table: EstimateTable, seed: UInt64, form: String) {
    let isUsable = keys.indices.map { i in
      table.estimates[i].value != nil && table.covariance(i, i) != nil && table.estimates[i].degreesOfFreedom > 0
    }
    undefined.formUnion(keys.indices.filter { !isUsable[$0] }.map { keys[$0] })
    let usable = keys.indices.filter { isUsable[$0] }
    for block in CovarianceBlocks.blocks(usable, covariance: { table.covariance($0, $1) ?? 0 }) {
      let matrix = Matrix(symmetric: block.count) { table.covariance(block[$0], block[$1]) ?? 0 }
      let df = block.map { table.estimates[$0].degreesOfFreedom }.min() ?? .infinity
      var stream = KeyedGenerator(seed: seed, key: ["sub-scores", form, String(block[0])])
      guard
        let draws = try? JointDraws(
          covariance: matrix, degreesOfFreedom: df, count: count, seed: stream.next())
      else {
        undefined.formUnion(block.map { keys[$0] })
        continue
      }
      for (column, i) in block.enumerated() {
        places[keys[i]] = (blocks.count, column, table.estimates[i].value ?? 0)
      }
      blocks.append(draws)
    }
  }

  /// The drawn sub-scores of one unit; `nil` where their error is not defined.
  func shares(_ key: Key) -> [Double]? {
    guard let place = places[key] else { return nil }
    let draws = blocks[place.draws]
    return (0..<count).map { place.value + draws.deviation(draw: $0, of: place.column) }
  }
}

/// Splits estimates into groups between which no covariance is.
enum CovarianceBlocks {
  /// The groups, each in the order of `members`.
  static func blocks(_ members: [Int], covariance: (Int, Int) -> Double) -> [[Int]] {
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
