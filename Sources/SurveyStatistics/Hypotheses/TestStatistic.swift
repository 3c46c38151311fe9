/// A test statistic with the distribution that it is held against and its p-value.
public struct TestStatistic: Sendable, Equatable {
  /// What a statistic follows where the hypothesis holds.
  public enum Reference: Sendable, Equatable {
    /// χ² with `df` > 0, not necessarily whole.
    case chiSquare(df: Double)
    /// F with `df1` and `df2` > 0, not necessarily whole.
    case f(df1: Double, df2: Double)
  }

  /// The statistic, not negative.
  public let value: Double
  /// What it is held against.
  public let reference: Reference
  /// P(X ≥ value), 0…1.
  public let pValue: Double

  /// `nil` for a value that is not finite, or degrees of freedom that are not positive.
  public init?(_ value: Double, against reference: Reference) {
    let pValue =
      switch reference {
      case .chiSquare(let df): df > 0 ? Distribution.chiSquareUpperTail(max(0, value), df: df) : .nan
      case .f(let df1, let df2):
        df1 > 0 && df2 > 0 ? Distribution.fUpperTail(max(0, value), df1: df1, df2: df2) : .nan
      }
    guard value.isFinite, pValue.isFinite else { return nil }
    self.value = value
    self.reference = reference
    self.pValue = pValue
  }
}

/// Why a test is not defined.
public enum TestUndefined: Error, Equatable, Sendable {
  /// Nobody answered, or weights of those who did add up to nothing.
  case noAnswers
  /// One row of the table alone has answers: there is nothing to be independent of.
  case singleRow
  /// One column of the table alone has answers.
  case singleColumn
  /// The covariance of the estimates is not defined; the reason is that of the first estimate without one.
  case noVariance(Undefined?)
  /// All estimates are without error.
  case noVariation
  /// A combination of the estimates that has no error differs from its hypothesis: no distribution says how much that is.
  case exactDifference
  /// No more PSUs than strata: degrees of freedom are 0 or less.
  case noDegreesOfFreedom
  /// Hypothesised shares are not positive or do not add up to 1; the sum is given.
  case sharesUnusable(sum: Double)
  /// Answers have a label for which there is no hypothesised share.
  case labelWithoutShare(String)
  /// A hypothesis has another number of values than there are estimates.
  case sizesDiffer(expected: Int, found: Int)
}

extension SurveySample {
  /// ν of estimates that rest on `rows`, counted by `rule`; with replicates theirs.
  ///
  /// Satterthwaite's is that of the estimated number of `rows`.
  public func degreesOfFreedom(of rows: [Bool], rule: DegreesOfFreedomRule = .domain) -> Double {
    estimate(TotalStatistic(.ones(rows.count), domain: rows), degreesOfFreedom: rule).degreesOfFreedom
  }
}

extension SampleEstimates {
  /// The full covariance, or why there is none.
  func definedCovariance() throws(TestUndefined) -> Matrix {
    let estimates = estimates
    if estimates.contains(where: { $0.value == nil }) { throw .noAnswers }
    guard let covariance else {
      throw .noVariance(estimates.first { $0.standardError == nil }?.undefined)
    }
    return covariance
  }
}
