import ColumnEstimation
import SurveyStatistics

/// An analysis as its file says it, with the files that it was read from.
public struct LoadedAnalysis: Sendable, Equatable {
  private let written: Analysis
  /// The file and the tables of totals that it names.
  public let inputs: [String]

  init(_ written: Analysis, inputs: [String]) {
    self.written = written
    self.inputs = inputs
  }

  /// Whether a name of a column stands for several, so that the header is needed.
  public var needsHeader: Bool {
    if case .given? = written.design.replicates { true } else { false }
  }

  /// The analysis, patterns of columns replaced by the columns of `header` that they mean.
  ///
  /// A single factor of replicates is that of all of them.
  public func analysis(header: [String]) -> Analysis {
    guard case .given(let patterns, let scale, let factors, let centering, let df)? = written.design.replicates else {
      return written
    }
    let columns = ColumnPattern.columns(patterns, in: header)
    let all = factors.map { $0.count == 1 ? Array(repeating: $0[0], count: columns.count) : $0 }
    var analysis = written
    analysis.design.replicates = .given(
      columns: columns, scale: scale, factors: all, centering: centering, degreesOfFreedom: df)
    return analysis
  }
}
