/// The mergeable state of a survey: exact totals per stratum, PSU and part of the population.
///
/// The respondents are split into parts by one key (a unit, an age group, a cross of several); a part is never a filter,
/// because the PSUs of all other parts stay in the table. Memory grows with the number of cells, never with the number
/// of respondents; tables of two batches `merge` in any order, and the same respondents always give the same bits.
///
/// Per cell (stratum, PSU, part): respondents, Σw, Σw², Σw·u. Per part: bases and second moments Σw·u·u', from which
/// design effects follow. In a design without PSUs, per stratum and part also Σw²·u·u', from which variances follow.
public struct TotalsTable: Sendable {
  /// What is added up.
  public let layout: VariableLayout

  var strata: [String: Int] = [:]
  var stratumLabels: [String] = []
  /// Respondents of each stratum, whatever their weight; the number of PSUs in a design without PSUs.
  var stratumRespondents: [Int] = []

  var psus: [PSUKey: Int] = [:]
  var psuKeys: [PSUKey] = []

  var parts: [String: Int] = [:]
  var partKeys: [String] = []
  var partBases: [Int] = []
  var partBaseWeights = ExactSums()
  var partMoments = ExactSums()

  var cells: [CellKey: Int] = [:]
  var cellKeys: [CellKey] = []
  var cellRespondents: [Int] = []
  /// Per cell Σw, Σw², then Σw·u of every variable.
  var cellSums = ExactSums()
  var cellSquares = ExactSums()

  /// For each base the last respondent who was counted in it, so that several answers count him once.
  private var baseCountedFor: [Int]
  private var respondentsAdded = 0

  /// A PSU's place: PSU labels nest in strata, so that label 1 of two strata is two PSUs.
  struct PSUKey: Hashable, Sendable {
    let stratum: Int
    let label: String
  }

  struct CellKey: Hashable, Sendable {
    let psu: Int
    let part: Int
  }

  /// An empty table.
  public init(layout: VariableLayout) {
    self.layout = layout
    baseCountedFor = Array(repeating: 0, count: layout.bases.count)
  }

  var cellWidth: Int { layout.variables + 2 }

  /// Where respondents of one PSU and part go; find it once per run of records and reuse it.
  public struct Slot: Sendable, Hashable {
    let stratum: Int
    let cell: Int
    let part: Int
  }

  /// The slot of a stratum, PSU and part, made where it is new; without PSUs in the design, `psu` is ignored.
  public mutating func slot(stratum: String, psu: String, part: String) -> Slot {
    let stratumIndex = index(of: stratum)
    let psuIndex = index(of: PSUKey(stratum: stratumIndex, label: layout.respondentsArePSUs ? "" : psu))
    let partIndex = index(ofPart: part)
    return Slot(
      stratum: stratumIndex, cell: index(of: CellKey(psu: psuIndex, part: partIndex)), part: partIndex)
  }

  /// Adds one respondent with a weight of 0 or more.
  ///
  /// A respondent of weight 0 is a member of his PSU and of nothing else.
  public mutating func add(_ slot: Slot, weight: Double, entries: [RowEntry]) throws(TermOutOfRange) {
    guard weight >= 0, weight.isFinite else { throw TermOutOfRange(value: weight) }
    stratumRespondents[slot.stratum] += 1
    guard weight > 0 else { return }
    let term = try ExactTerm(weight)
    let square = try ExactTerm(weight * weight)
    cellRespondents[slot.cell] += 1
    let start = slot.cell * cellWidth
    try cellSums.add(term, at: start)
    try cellSums.add(square, at: start + 1)
    for entry in entries {
      try cellSums.add(entry.value == 1 ? term : ExactTerm(weight * entry.value), at: start + 2 + entry.variable)
    }
    try countBases(slot.part, term: term, entries: entries)
    try addMoments(slot, weight: weight, term: term, square: square, entries: entries)
  }

  private mutating func countBases(
    _ part: Int, term: ExactTerm, entries: [RowEntry]
  ) throws(TermOutOfRange) {
    let start = part * layout.bases.count
    respondentsAdded += 1
    for entry in entries {
      for base in layout.basesOfVariable[entry.variable] where baseCountedFor[base] != respondentsAdded {
        baseCountedFor[base] = respondentsAdded
        partBases[start + base] += 1
        try partBaseWeights.add(term, at: start + base)
      }
    }
  }

  private mutating func addMoments(
    _ slot: Slot, weight: Double, term: ExactTerm, square: ExactTerm, entries: [RowEntry]
  ) throws(TermOutOfRange) {
    let momentStart = slot.part * layout.pairs
    let squareStart = slot.cell * layout.pairs
    if entries.allSatisfy({ $0.value == 1 }) {
      try partMoments.addToPairs(term, of: entries, from: momentStart)
      if layout.respondentsArePSUs { try cellSquares.addToPairs(square, of: entries, from: squareStart) }
      return
    }
    for (position, a) in entries.enumerated() {
      for b in entries[...position] {
        let product = a.value * b.value
        let pair = layout.pair(a.variable, b.variable)
        try partMoments.add(product == 1 ? term : ExactTerm(weight * product), at: momentStart + pair)
        if layout.respondentsArePSUs {
          let squared = try product == 1 ? square : ExactTerm(weight * weight * product)
          try cellSquares.add(squared, at: squareStart + pair)
        }
      }
    }
  }

  mutating func index(of stratum: String) -> Int {
    if let known = strata[stratum] { return known }
    strata[stratum] = stratumLabels.count
    stratumLabels.append(stratum)
    stratumRespondents.append(0)
    return stratumLabels.count - 1
  }

  mutating func index(of key: PSUKey) -> Int {
    if let known = psus[key] { return known }
    psus[key] = psuKeys.count
    psuKeys.append(key)
    return psuKeys.count - 1
  }

  mutating func index(ofPart part: String) -> Int {
    if let known = parts[part] { return known }
    parts[part] = partKeys.count
    partKeys.append(part)
    partBases.append(contentsOf: repeatElement(0, count: layout.bases.count))
    partBaseWeights.grow(by: layout.bases.count)
    partMoments.grow(by: layout.pairs)
    return partKeys.count - 1
  }

  mutating func index(of key: CellKey) -> Int {
    if let known = cells[key] { return known }
    cells[key] = cellKeys.count
    cellKeys.append(key)
    cellRespondents.append(0)
    cellSums.grow(by: cellWidth)
    if layout.respondentsArePSUs { cellSquares.grow(by: layout.pairs) }
    return cellKeys.count - 1
  }
}
