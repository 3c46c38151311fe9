/// Trimming: weights over an upper or under a lower limit are set to it, and the others take what was cut.
///
/// The sum of weights, in every group, does not change; weights of 0 stay 0. What was cut goes to the weights inside
/// the limits, in proportion to them (default) or in equal amounts. One round may push a weight over the limit again;
/// `isStrict` leaves none outside: in proportion, w' = min(U, max(L, c·w)) with the c that keeps the sum; in equal
/// amounts, rounds are repeated as in R `trimWeights(strict = TRUE)`. Limits that cannot hold the sum are refused
/// (`limitsCannotHold`). Totals of an earlier calibration no longer hold exactly; a calibration after it restores
/// them. Trimming has no projection: the variance uses the trimmed weights with the residuals of the calibrations
/// before.
public struct Trimming: Sendable, Equatable {
  /// Who takes what was cut.
  public enum Redistribution: String, Sendable, CaseIterable {
    /// Weights inside the limits, in proportion to them.
    case proportional
    /// Weights inside the limits, each the same amount.
    case equal
  }

  /// Upper limit; `nil`: none.
  public let upper: TrimmingLimit?
  /// Lower limit; `nil`: none.
  public let lower: TrimmingLimit?
  /// Groups that are trimmed each for itself; rows without category are a group of their own.
  public let groups: Categories?
  /// Who takes what was cut.
  public let redistribution: Redistribution
  /// Whether no weight may be outside the limits in the end.
  public let isStrict: Bool

  /// Trims to the limits given.
  public init(
    upper: TrimmingLimit? = nil, lower: TrimmingLimit? = nil, groups: Categories? = nil,
    redistribution: Redistribution = .proportional, isStrict: Bool = true
  ) {
    self.upper = upper
    self.lower = lower
    self.groups = groups
    self.redistribution = redistribution
    self.isStrict = isStrict
  }

  /// Finite weights, one per row; negative ones only where there is a lower limit.
  public func adjust(_ weights: [Double]) throws(WeightingFault) -> WeightAdjustment {
    try WeightChecks.finite(weights, rows: groups?.codes.count ?? weights.count)
    if lower == nil { try WeightChecks.nonNegative(weights, rows: weights.count) }
    var adjusted = weights
    var diagnostics = AdjustmentDiagnostics()
    diagnostics.iterations = 0
    for (group, rows) in members(weights) {
      let before = rows.map { weights[$0] }
      var round = try TrimmingRounds(self, before, group: group)
      try round.run()
      for (row, weight) in zip(rows, round.weights) { adjusted[row] = weight }
      diagnostics.iterations = max(diagnostics.iterations, round.rounds)
      for (old, new) in zip(before, round.weights) {
        if new >= round.upper, old > new {
          diagnostics.cutRows += 1
          diagnostics.cutMass += old - new
        } else if new <= round.lower, old < new {
          diagnostics.raisedRows += 1
          diagnostics.raisedMass += new - old
        }
      }
    }
    return WeightAdjustment(weights: adjusted, projection: nil, diagnostics: diagnostics)
  }

  /// Rows with a weight other than 0 by group, groups in the order of their labels.
  private func members(_ weights: [Double]) -> [(group: String?, rows: [Int])] {
    guard let groups else { return [(nil, weights.indices.filter { weights[$0] != 0 })] }
    var members: [(group: String?, rows: [Int])] = groups.labels.map { ($0, []) } + [(nil, [])]
    for (row, code) in groups.codes.enumerated() where weights[row] != 0 {
      members[code ?? groups.labels.count].rows.append(row)
    }
    return members.filter { !$0.rows.isEmpty }
  }
}
