import SurveyStatistics

/// Whether Korn and Graubard's interval, the product's default, keeps its promise.
///
/// A cell falls short where coverage is more than two Monte Carlo standard errors under 94.5 %. The promise is for ρ up
/// to 0.1, and is kept where no such cell falls short without the product's flag of few clusters.
struct Verdict: Sendable {
  /// The least coverage.
  static let minimum = 0.945
  /// The largest ρ for which it is promised.
  static let largestCorrelation = 0.1
  /// ν below which the product flags an estimate.
  static let flaggedBelow = ShareReliabilityRule().minimumDegreesOfFreedom

  /// Cells of the promise.
  let promised: [CellStudy]
  /// Those that fall short.
  let short: [CellStudy]
  /// Cells beyond the promise that fall short.
  let shortBeyond: [CellStudy]

  init(_ cells: [CellStudy]) {
    promised = cells.filter { $0.design.correlation <= Self.largestCorrelation }
    short = promised.filter(Self.fallsShort)
    shortBeyond = cells.filter { $0.design.correlation > Self.largestCorrelation && Self.fallsShort($0) }
  }

  /// Whether every cell that falls short is flagged.
  var isKept: Bool { short.allSatisfy(Self.isFlagged) }

  static func isFlagged(_ cell: CellStudy) -> Bool { Double(cell.design.degreesOfFreedom) < flaggedBelow }

  private static func fallsShort(_ cell: CellStudy) -> Bool {
    guard let tally = cell.tally[.kornGraubard] else { return true }
    return tally.coverage + 2 * tally.coverageError < minimum
  }
}
