import SurveyStatistics

/// What became of the intervals of one method over replicates; an undefined interval does not cover.
struct MethodTally: Sendable, Equatable {
  /// Intervals that hold the true share.
  private(set) var covering = 0
  /// Intervals that lie below it.
  private(set) var below = 0
  /// Intervals that lie above it.
  private(set) var above = 0
  /// Replicates without an interval.
  private(set) var undefined = 0
  /// Sum of the widths of the intervals that there are; Wald's are not cut to 0…1, as the product does not cut them.
  private var widths = 0.0

  /// All replicates.
  var replicates: Int { covering + below + above + undefined }
  /// Covering over all replicates.
  var coverage: Double { Double(covering) / Double(replicates) }
  /// The Monte Carlo standard error of the coverage, √(c(1−c)/R).
  var coverageError: Double { (coverage * (1 - coverage) / Double(replicates)).squareRoot() }
  /// Mean width of the intervals that there are; `nil` where there is none.
  var meanWidth: Double? {
    let defined = replicates - undefined
    return defined == 0 ? nil : widths / Double(defined)
  }

  /// Counts an interval of a replicate whose true share is `truth`.
  mutating func count(_ interval: ConfidenceInterval?, truth: Double) {
    guard let interval else {
      undefined += 1
      return
    }
    widths += interval.high - interval.low
    if interval.high < truth {
      below += 1
    } else if interval.low > truth {
      above += 1
    } else {
      covering += 1
    }
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: MethodTally) {
    covering += other.covering
    below += other.below
    above += other.above
    undefined += other.undefined
    widths += other.widths
  }
}
