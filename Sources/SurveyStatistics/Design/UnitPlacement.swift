/// Where every row stands at one stage: groups and units in the order of the bytes of their labels.
struct UnitPlacement: Sendable {
  /// Label of each group.
  private(set) var labelOfGroup: [String] = []
  /// Unit of the stage before in which each group lies; 0 at the first stage.
  private(set) var parentOfGroup: [Int] = []
  private(set) var unitRanges: [Range<Int>] = []
  /// −1 for rows that take no part.
  private(set) var unitOfRow: [Int]
  private(set) var groupOfRow: [Int]
  /// The stratum that each group was before any was merged, for every row.
  private(set) var stratumOfRow: [Int]

  var units: Int { unitRanges.last?.upperBound ?? 0 }

  /// Places rows in strata within the units of `parents`, and in units within strata.
  init(_ labels: StageLabels, within parents: DesignLevel?) {
    let rows = labels.strata.count
    let strata = Categories(name: "", of: labels.strata.map(Optional.some))
    func key(_ row: Int) -> Int? {
      guard labels.takesPart[row], let stratum = strata.codes[row] else { return nil }
      guard let parents else { return stratum }
      let parent = parents.unitOfRow[row]
      return parent < 0 ? nil : parent * strata.labels.count + stratum
    }
    let keys = (0..<rows).map(key)
    let ordered = Set(keys.compactMap { $0 }).sorted()
    let index = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
    groupOfRow = keys.map { $0.flatMap { index[$0] } ?? -1 }
    stratumOfRow = groupOfRow
    for key in ordered {
      let parent = key / max(1, strata.labels.count)
      parentOfGroup.append(parents == nil ? 0 : parent)
      let own = strata.labels[key % max(1, strata.labels.count)]
      labelOfGroup.append(parents.map { $0.label(of: parent, stratum: own) } ?? own)
    }
    unitOfRow = Array(repeating: -1, count: rows)
    unitLabels = Categories(name: "", of: labels.units)
    placeUnits()
  }

  private let unitLabels: Categories

  /// Joins first-stage strata that have one PSU, as the rule says.
  ///
  /// One PSU of one in the population, or a fraction of 1, is a whole stratum and needs no partner.
  mutating func merge(rule: SinglePSURule, order: [String], population: [Double?]) {
    guard rule == .collapse || rule == .pool else { return }
    let sizes = zip(labelOfGroup, unitRanges).map { StratumSize(stratum: $0, psus: $1.count) }
    var isWhole = Array(repeating: false, count: sizes.count)
    for row in groupOfRow.indices where groupOfRow[row] >= 0 && population[row] == 1 { isWhole[groupOfRow[row]] = true }
    let merging = StratumMerging(sizes, rule: rule, order: order, isWhole: isWhole)
    groupOfRow = groupOfRow.map { $0 < 0 ? -1 : merging.target[$0] }
    labelOfGroup = merging.labels
    parentOfGroup = Array(repeating: 0, count: merging.labels.count)
    placeUnits()
  }

  /// Numbers units by group, then (old) stratum, then label; a row without a unit label is a unit of its own.
  private mutating func placeUnits() {
    let rows = unitOfRow.count
    let width = unitLabels.labels.count + rows + 1
    let strata = (stratumOfRow.max() ?? 0) + 1
    func key(_ row: Int) -> Int {
      let unit = unitLabels.codes[row] ?? unitLabels.labels.count + row
      return (groupOfRow[row] * strata + stratumOfRow[row]) * width + unit
    }
    let present = (0..<rows).filter { groupOfRow[$0] >= 0 }
    let ordered = Set(present.map(key)).sorted()
    let index = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
    for row in present { unitOfRow[row] = index[key(row)] ?? -1 }
    var counts = Array(repeating: 0, count: labelOfGroup.count)
    for key in ordered { counts[key / width / strata] += 1 }
    var start = 0
    unitRanges = counts.map { count in
      defer { start += count }
      return start..<start + count
    }
  }
}

extension DesignLevel {
  /// How a stratum inside a unit of this level is called.
  fileprivate func label(of unit: Int, stratum: String) -> String {
    let group = groups[groupOfUnit[unit]]
    let place = "\(group.label)#\(unit - group.units.lowerBound + 1)"
    return stratum.isEmpty ? place : "\(place)/\(stratum)"
  }
}
