/// Nonresponse cells: respondents take over the weights of the nonrespondents of their cell.
///
/// Within each cell, sums of weights R (respondents), M (eligible nonrespondents), E (ineligible), U (eligibility
/// unknown): first U goes to the known statuses in proportion, factor (R + M + E + U)/(R + M + E); then respondents
/// take over M, factor (R + M)/R. Nonrespondents and unknowns get weight 0; the ineligible keep theirs, for they stand
/// for people on the frame outside the population, unless `keepsIneligible` is false. With them the sum of weights does
/// not change. Faults: `cellWithoutRespondents`, `cellWithoutKnownStatus`, `categoryMissing`, with the merge of cells
/// that repairs them. Source: Valliant, Dever and Kreuter 2018, chapter 13.
public struct NonresponseAdjustment: Sendable, Equatable {
  /// The cell of every row.
  public let cells: Categories
  /// The status of every row.
  public let statuses: [ResponseStatus]
  /// Whether ineligible persons keep their weights.
  public let keepsIneligible: Bool

  /// Adjusts within `cells`; one status per row.
  public init(cells: Categories, statuses: [ResponseStatus], keepsIneligible: Bool = true) {
    self.cells = cells
    self.statuses = statuses
    self.keepsIneligible = keepsIneligible
  }

  private struct CellSums {
    var respondents = 0.0
    var nonrespondents = 0.0
    var ineligible = 0.0
    var unknown = 0.0

    var known: Double { respondents + nonrespondents + ineligible }
    var eligible: Double { respondents + nonrespondents }
    var isUsable: Bool { respondents > 0 }
    var knownFactor: Double { known > 0 ? (known + unknown) / known : 1 }
    var respondentFactor: Double { respondents > 0 ? knownFactor * (eligible / respondents) : 0 }

    mutating func add(_ weight: Double, _ status: ResponseStatus) {
      switch status {
      case .respondent: respondents += weight
      case .nonrespondent: nonrespondents += weight
      case .ineligible: ineligible += weight
      case .unknown: unknown += weight
      }
    }
  }

  /// Weights 0 and over, one per row, as before the adjustment.
  public func adjust(_ weights: [Double]) throws(WeightingFault) -> WeightAdjustment {
    try WeightChecks.nonNegative(weights, rows: statuses.count)
    let sums = try cellSums(weights)
    var adjusted = weights
    for (row, weight) in weights.enumerated() where weight != 0 {
      guard let cell = cells.codes[row] else { continue }
      switch statuses[row] {
      case .respondent: adjusted[row] = weight * sums[cell].respondentFactor
      case .ineligible: adjusted[row] = keepsIneligible ? weight * sums[cell].knownFactor : 0
      case .nonrespondent, .unknown: adjusted[row] = 0
      }
    }
    var diagnostics = AdjustmentDiagnostics()
    diagnostics.zeroedRows = weights.indices.filter { weights[$0] != 0 && adjusted[$0] == 0 }.count
    return WeightAdjustment(weights: adjusted, projection: nil, diagnostics: diagnostics)
  }

  private func cellSums(_ weights: [Double]) throws(WeightingFault) -> [CellSums] {
    guard cells.codes.count == weights.count else {
      throw .rowCount(expected: weights.count, found: cells.codes.count)
    }
    let missing = weights.indices.filter { weights[$0] != 0 && cells.codes[$0] == nil }
    if let first = missing.first {
      throw .categoryMissing(margin: cells.name, rows: missing.count, first: first)
    }
    var sums = Array(repeating: CellSums(), count: cells.labels.count)
    for (row, weight) in weights.enumerated() {
      if let cell = cells.codes[row] { sums[cell].add(weight, statuses[row]) }
    }
    for (cell, sum) in sums.enumerated() {
      if sum.eligible > 0, sum.respondents == 0 {
        throw .cellWithoutRespondents(cell: cells.labels[cell], eligible: sum.eligible, merges: merges(cell, sums))
      }
      if sum.unknown > 0, sum.known == 0 {
        throw .cellWithoutKnownStatus(cell: cells.labels[cell], unknown: sum.unknown, merges: merges(cell, sums))
      }
    }
    return sums
  }

  private func merges(_ cell: Int, _ sums: [CellSums]) -> [CategoryMerge] {
    CategoryNeighbours(
      margin: cells.name, labels: cells.labels, sizes: sums.map { $0.known + $0.unknown }, usable: sums.map(\.isUsable)
    ).merges(of: [cell])
  }
}
