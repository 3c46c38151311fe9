import SurveyStatistics

/// Whether the interviews of one interviewer are more like each other than so many interviews of the same places are.
///
/// T = mean over the interviewer's interviews of the largest share of items answered as in another one of them. Under the
/// null model interviews are as alike as those of anybody in the same unit: T* is T of as many interviews drawn without
/// replacement, from the same primary sampling unit wherever others worked there at least as much, else from the whole
/// unit. p = (1 + #{T* ≥ T})/(1 + draws); drawing stops once 20 are as large (Besag and Clifford 1991). No fixed share of
///
/// Where an interviewer worked alone in most of the places, interviewer and place cannot be told apart: then p is Student's tail
/// of how far (T − mean T*)/sd T* stands above that of all others in that position, by median and median deviation; with fewer
/// than twenty of them there is no p. No fixed share of equal answers is ever a sign by itself: Pew 2016 against Kuriakose and
/// Robbins 2016. Interviews that are one straight line are left out first: they are alike without being copied, and have a
/// check of their own.
struct MatchExcess: Sendable {
  /// What was found of one interviewer.
  struct Entry: Sendable {
    let interviewer: Int
    /// Interviews compared.
    let base: Int
    /// T, 0…1.
    let observed: Double
    /// Mean of T* over the draws.
    let expected: Double
    var pValue: Double
    /// Most of the interviews come from places where nobody else worked.
    let isAlone: Bool
    /// Standard deviation of T* over the draws.
    let spread: Double
    /// Alone, with too few others in that position: there is no p.
    var isUnknown = false
    /// The same after Benjamini and Hochberg, over all interviewers in their units.
    var adjusted = 1.0
    /// Interviews that have their most alike other one more alike than expected, with it: the ones to look at.
    let rows: [Int]
  }

  private(set) var entries: [Entry] = []

  private let records: AuditRecords
  private let groups: InterviewerGroups
  private let isStraight: [Bool?]

  /// - minimum: interviews that an interviewer must have.
  /// - draws: the most draws per interviewer; more where so many are compared that no p could be small enough.
  /// - cap: interviews that are the null of a larger unit, drawn from it.
  init(
    _ records: AuditRecords, _ groups: InterviewerGroups, isStraight: [Bool?], minimum: Int, draws: Int, cap: Int,
    level: Double, seed: UInt64
  ) {
    self.records = records
    self.groups = groups
    self.isStraight = isStraight
    let compared = groups.rows.count { $0.count >= minimum }
    let enough = max(draws, Int(2 * Double(compared) / max(level, 1e-6)))
    for unit in groups.unitRows.indices { addUnit(unit, minimum: minimum, draws: enough, cap: cap, seed: seed) }
    judgeAlone()
    let pValues = entries.map { $0.isUnknown ? nil : Optional($0.pValue) }
    let adjusted = MultipleComparisons.benjaminiHochberg.adjust(pValues)
    for place in entries.indices { entries[place].adjusted = adjusted[place] ?? 1 }
  }

  private mutating func addUnit(_ unit: Int, minimum: Int, draws: Int, cap: Int, seed: UInt64) {
    let rows = groups.unitRows[unit].filter { isStraight[$0] != true && groups.interviewer[$0] >= 0 }
    let mine = Dictionary(grouping: rows) { groups.interviewer[$0] }.filter { $0.value.count >= minimum }
      .sorted { $0.key < $1.key }
    guard !mine.isEmpty else { return }
    let label = records.labels(.unit).labels[unit]
    let whole = rows.count <= cap ? UnitPairs(records, rows: rows) : nil
    for (interviewer, own) in mine {
      var generator = KeyedGenerator(seed: seed, key: ["match", label, groups.names[Int(interviewer)]])
      if let whole {
        judge(interviewer, own, among: rows, whole, draws: draws, using: &generator)
      } else {
        // A part of a large unit is null enough: the interviewer's own and others drawn from it.
        let kept = Array(own.prefix(cap))
        let others = Set(rows.shuffled(using: &generator).prefix(cap)).union(kept).sorted()
        judge(interviewer, kept, among: others, UnitPairs(records, rows: others), draws: draws, using: &generator)
      }
    }
  }

  private mutating func judge(
    _ interviewer: Int32, _ own: [Int], among rows: [Int], _ pairs: UnitPairs, draws: Int,
    using generator: inout KeyedGenerator
  ) {
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    let psus = records.labels(.psu)
    let chosen = own.compactMap { places[$0] }
    let strata = NullStrata(chosen, among: rows.map { psus.indices[$0] })
    let observed = pairs.meanOfBest(chosen)
    var (reached, drawn, sum, squares) = (0, 0, 0.0, 0.0)
    while drawn < draws, reached < 20 {
      let value = pairs.meanOfBest(strata.draw(using: &generator))
      sum += value
      squares += value * value
      if value >= observed { reached += 1 }
      drawn += 1
    }
    let expected = sum / Double(max(1, drawn))
    let spread = max(0, squares / Double(max(1, drawn)) - expected * expected).squareRoot()
    let alike = pairs.best(chosen).enumerated().filter { $1 > expected }.map { own[$0.offset] }
    entries.append(
      Entry(
        interviewer: Int(interviewer), base: own.count, observed: observed, expected: expected,
        pValue: Double(1 + reached) / Double(1 + drawn), isAlone: strata.alone * 2 > own.count, spread: spread,
        rows: alike))
  }

  /// The fewest who worked alone and can be compared with each other.
  private static let fewestAlone = 20

  /// Compares those who worked alone with each other.
  private mutating func judgeAlone() {
    let alone = entries.indices.filter { entries[$0].isAlone }
    let excess = alone.map { entry in
      let found = entries[entry]
      return found.spread > 0 ? (found.observed - found.expected) / found.spread : 0
    }
    let outliers = RobustOutliers(excess)
    for (place, entry) in alone.enumerated() {
      entries[entry].isUnknown = alone.count < Self.fewestAlone
      // Heavy tails: the middle and the deviation are estimated from the same few.
      let tail = Distribution.tTwoSided(outliers.scores[place], df: Double(max(3, alone.count / 4))) / 2
      entries[entry].pValue = outliers.scores[place] > 0 ? tail : 1 - tail
    }
  }
}

/// All pairs of one unit's interviews, by the share of items answered alike.
private struct UnitPairs {
  private let count: Int
  private var shares: [Float]

  init(_ records: AuditRecords, rows: [Int]) {
    let slices = AnswerSlices(records.codes, rows: rows)
    count = rows.count
    shares = Array(repeating: 0, count: count * count)
    let least = max(1, slices.items / 3)
    for i in 0..<count {
      for j in (i + 1)..<max(i + 1, count) {
        let share = Float(slices.share(i, j, least: least))
        shares[i * count + j] = share
        shares[j * count + i] = share
      }
    }
  }

  /// The largest share that each of the chosen has with another one of them.
  func best(_ chosen: [Int]) -> [Double] {
    chosen.map { i in
      var best: Float = 0
      for j in chosen where j != i { best = max(best, shares[i * count + j]) }
      return Double(best)
    }
  }

  func meanOfBest(_ chosen: [Int]) -> Double {
    best(chosen).reduce(0, +) / Double(max(1, chosen.count))
  }
}

/// Draws as many interviews as an interviewer has, from the same places where others worked there, too.
private struct NullStrata {
  private var pools: [(rows: [Int], wanted: Int)] = []
  /// Interviews from places where others worked less than the interviewer.
  private(set) var alone = 0

  init(_ chosen: [Int], among psus: [Int32]) {
    let mine = Dictionary(grouping: chosen) { psus[$0] }.mapValues(\.count)
    let all = Dictionary(grouping: psus.indices) { psus[$0] }
    var elsewhere = 0
    for (psu, count) in mine.sorted(by: { $0.key < $1.key }) {
      if psu < 0 {
        elsewhere += count
      } else if let rows = all[psu], rows.count >= 2 * count {
        pools.append((rows, count))
      } else {
        alone += count
      }
    }
    if alone + elsewhere > 0 { pools.append((Array(psus.indices), alone + elsewhere)) }
  }

  func draw(using generator: inout KeyedGenerator) -> [Int] {
    var drawn: [Int] = []
    for (pool, wanted) in pools {
      // A row may lie in two pools; it is one interview all the same.
      var rows = drawn.isEmpty ? pool : pool.filter { !drawn.contains($0) }
      for place in 0..<min(wanted, rows.count) {
        rows.swapAt(place, place + generator.index(below: rows.count - place))
        drawn.append(rows[place])
      }
    }
    return drawn
  }
}
