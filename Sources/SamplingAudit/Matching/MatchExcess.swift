import SurveyStatistics

/// Whether the interviews of one interviewer are more like each other than so many interviews of the same places are.
///
/// T = mean over the interviewer's interviews of the largest share of items answered as in another one of them. Under the
/// null model interviews are as alike as those of anybody in the same unit: T* is T of as many interviews drawn without
/// replacement, from the same primary sampling unit wherever others worked there at least as much, else from the whole
/// unit. p = (1 + #{T* ≥ T})/(1 + draws); drawing stops once so many as the rule's `exceedances` are as large (Besag and
/// Clifford 1991).
///
/// Where an interviewer worked alone in most of the places, interviewer and place cannot be told apart: then p is Student's
/// tail of how far (T − mean T*)/sd T* stands above that of all others in that position, by median and median deviation; with
/// fewer of them than the rule's `alone` there is no p. No fixed share of equal answers is ever a sign by itself: Pew 2016
/// against Kuriakose and Robbins 2016. Interviews that are one straight line are left out first: they are alike without being
/// copied, and have a check of their own.
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

  /// How the null is drawn, and when somebody stands out.
  struct Limits: Sendable {
    /// Interviews that an interviewer must have.
    let minimum: Int
    /// The adjusted p from which on down somebody stands out.
    let level: Double
    /// The most draws per interviewer; more where so many are compared that no p could be small enough.
    let draws: Int
    /// Draws as large as what was observed after which drawing stops.
    let exceedances: Int
    /// Interviews that are the null of a larger unit, drawn from it.
    let cap: Int
    /// The share of items that two interviews must both have answered to be compared.
    let common: Double
    /// The fewest who worked alone and can be compared with each other.
    let alone: Int
    let seed: UInt64

    /// Throws where the rule lacks a number.
    init(_ rule: CheckRule) throws(CheckObstacle) {
      minimum = try rule.minimum
      level = try rule.level
      draws = try rule.count("draws", atLeast: 1)
      exceedances = try rule.count("exceedances", atLeast: 1)
      cap = try rule.count("cap", atLeast: 2)
      common = try rule.number("common")
      alone = try rule.count("alone", atLeast: 2)
      seed = UInt64(try rule.count("seed"))
    }
  }

  private(set) var entries: [Entry] = []

  private let records: AuditRecords
  private let groups: InterviewerGroups
  private let isStraight: [Bool?]
  private let limits: Limits

  init(_ records: AuditRecords, _ groups: InterviewerGroups, isStraight: [Bool?], limits: Limits) {
    self.records = records
    self.groups = groups
    self.isStraight = isStraight
    self.limits = limits
    let compared = groups.rows.count { $0.count >= limits.minimum }
    let enough = max(limits.draws, Int(2 * Double(compared) / max(limits.level, 1e-6)))
    for unit in groups.unitRows.indices { addUnit(unit, draws: enough) }
    judgeAlone()
    let pValues = entries.map { $0.isUnknown ? nil : Optional($0.pValue) }
    let adjusted = MultipleComparisons.benjaminiHochberg.adjust(pValues)
    for place in entries.indices { entries[place].adjusted = adjusted[place] ?? 1 }
  }

  private mutating func addUnit(_ unit: Int, draws: Int) {
    let rows = groups.unitRows[unit].filter { isStraight[$0] != true && groups.interviewer[$0] >= 0 }
    let mine = Dictionary(grouping: rows) { groups.interviewer[$0] }.filter { $0.value.count >= limits.minimum }
      .sorted { $0.key < $1.key }
    guard !mine.isEmpty else { return }
    let label = records.labels(.unit).labels[unit]
    let whole = rows.count <= limits.cap ? UnitPairs(records, rows: rows, common: limits.common) : nil
    for (interviewer, own) in mine {
      var generator = KeyedGenerator(seed: limits.seed, key: ["match", label, groups.names[Int(interviewer)]])
      if let whole {
        judge(interviewer, own, among: rows, whole, draws: draws, using: &generator)
      } else {
        // A part of a large unit is null enough: the interviewer's own and others drawn from it.
        let kept = Array(own.prefix(limits.cap))
        let others = Set(rows.shuffled(using: &generator).prefix(limits.cap)).union(kept).sorted()
        let pairs = UnitPairs(records, rows: others, common: limits.common)
        judge(interviewer, kept, among: others, pairs, draws: draws, using: &generator)
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
    while drawn < draws, reached < limits.exceedances {
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

  /// Compares those who worked alone with each other.
  private mutating func judgeAlone() {
    let alone = entries.indices.filter { entries[$0].isAlone }
    let excess = alone.map { entry in
      let found = entries[entry]
      return found.spread > 0 ? (found.observed - found.expected) / found.spread : 0
    }
    let outliers = RobustOutliers(excess)
    for (place, entry) in alone.enumerated() {
      entries[entry].isUnknown = alone.count < limits.alone
      // Heavy tails: the middle and the deviation are estimated from the same few.
      let tail = Distribution.tTwoSided(outliers.scores[place], df: Double(max(3, alone.count / 4))) / 2
      entries[entry].pValue = outliers.scores[place] > 0 ? tail : 1 - tail
    }
  }
}
