import SurveyStatistics

/// Why an analysis of a table cannot be made.
public enum AnalysisFault: Error, Equatable, Sendable {
  /// A column is not held; the reader should have refused it before.
  case columnMissing(String)
  /// Rows and design do not fit together.
  case design(DesignFault)
  /// A weighting step cannot be done.
  case weighting(step: String, WeightingFault)
  /// Replicate weights cannot be used or made.
  case replicates(ReplicateFault)
  /// A column that a weighting step needs in every row is empty, or no number, in this many rows.
  case cellsMissing(column: String, rows: Int)
  /// Every weight is 0.
  case weightsAllZero
  /// A comparison, a test or a rank needs groups, and there are too few of them.
  case tooFewGroups(columns: [String], found: Int)
}
