import SurveyModel

/// Interviews with the same codes throughout, and which of them stand alone in another unit.
///
/// Twins of different units can be chance: where answers crowd together, as at the top of the scale, there are more interviews
/// that differ in one or two answers than that differ in none. A pattern that stands alone, with fewer neighbours that differ
/// in up to `near` answers than copies of itself, is not drawn by chance from a crowd: with `near` 2 and 33 or more items none
/// of the chance twins of simulated honest surveys stands alone, with 19 items some do (`FabricationTests`).
struct TwinGroups: Sendable {
  /// The interview has enough answers and is no straight line.
  let isCounted: [Bool]
  /// Other interviews of the same unit with the same codes.
  private(set) var inUnit: [Int]
  /// The units of the copies of an interview elsewhere, as indices of labels; none where chance explains them.
  private(set) var copiedIn: [[Int32]]
  /// Share of pairs of interviews of different units that are twins by chance.
  let rateBetweenUnits: Double

  init(_ form: FormEvidence, minimum: Int, near: Int) {
    let records = form.records
    let units = records.labels(.unit).indices
    let patterns = (0..<records.count).map { row in records.codes.map { $0[row] } }
    let isCounted = patterns.indices.map { row in
      form.profile.isStraight[row] != true && patterns[row].count { $0 != 0 } >= minimum
    }
    self.isCounted = isCounted
    inUnit = Array(repeating: 0, count: records.count)
    copiedIn = Array(repeating: [], count: records.count)
    let counted = patterns.indices.filter { isCounted[$0] && units[$0] >= 0 }
    var byChance = 0
    for group in Dictionary(grouping: counted, by: { patterns[$0] }).values where group.count > 1 {
      let byUnit = Dictionary(grouping: group) { units[$0] }
      for rows in byUnit.values {
        for row in rows { inUnit[row] = rows.count - 1 }
      }
      guard byUnit.count > 1 else { continue }
      if Self.standsAlone(patterns[group[0]], copies: group.count - 1, near: near, among: patterns) {
        for row in group { copiedIn[row] = byUnit.keys.filter { $0 != units[row] }.sorted() }
      } else {
        byChance += group.count * group.count - byUnit.values.reduce(0) { $0 + $1.count * $1.count }
      }
    }
    let sizes = Dictionary(grouping: counted) { units[$0] }.values.map(\.count)
    let pairs = counted.count * counted.count - sizes.reduce(0) { $0 + $1 * $1 }
    rateBetweenUnits = pairs > 0 ? Double(byChance) / Double(pairs) : 0
  }

  /// Whether fewer interviews differ from a pattern in up to `near` answers than are copies of it; straight lines count, too.
  private static func standsAlone(_ pattern: [UInt8], copies: Int, near: Int, among patterns: [[UInt8]]) -> Bool {
    var neighbours = 0
    for other in patterns {
      var differing = 0
      for (a, b) in zip(pattern, other) where a != b {
        differing += 1
        if differing > near { break }
      }
      if (1...max(1, near)).contains(differing) { neighbours += 1 }
      if neighbours >= copies { return false }
    }
    return true
  }
}
