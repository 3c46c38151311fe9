import SurveyStatistics

/// Whether Korn and Graubard's interval, the product's default, keeps its promise.
///
/// A cell falls short where coverage is more than two Monte Carlo standard errors under 94.5 %. The promise is for ρ up
/// to 0.1, and is kept where no such cell falls short in replicates in which the product's flag of few clusters is down.
struct Verdict: Sendable {
  /// The least coverage.
  static let minimum = 0.945
  /// The largest ρ for which it is promised.
  static let largestCorrelation = 0.1

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

  /// Whether no cell that falls short does so where the flag is down.
  var isKept: Bool { !short.contains { Self.fallsShort($0.tally.unflagged) } }

  private static func fallsShort(_ cell: CellStudy) -> Bool {
    cell.tally[.kornGraubard].map(fallsShort) ?? true
  }

  private static func fallsShort(_ tally: MethodTally) -> Bool {
    tally.replicates > 0 && tally.coverage + 2 * tally.coverageError < minimum
  }
}
