import SurveyModel

/// A claim beside what its figures give.
public struct ClaimResult: Sendable, Equatable {
  /// What became of a claim.
  public enum Verdict: String, Sendable, CaseIterable {
    case agrees
    case disagrees
    /// A figure that it rests on was not published.
    case notRecomputable = "not_recomputable"
  }

  /// Why the tolerance is what it is.
  public enum ToleranceReason: Sendable, Equatable {
    /// Every figure that was printed with decimals may be half a unit of its last one away; that much the result can be
    /// away, too.
    case printedDecimals
    /// Whole numbers that nobody rounded.
    case exact
    /// As the set says.
    case given(LocalizedText)
  }

  /// What else is to be said.
  public enum Remark: Sendable, Equatable {
    /// These figures were not published.
    case unpublished([String])
    /// So many of the ranked units have a published value.
    case valuesKnown(Int, of: Int)
    /// The first is ranked before the second and has a lower value.
    case outOfOrder(RankedUnit, RankedUnit)
    /// Two units share a rank and have different values.
    case sharedRank(RankedUnit, RankedUnit)
    /// The rank is more than the number of units.
    case rankBeyond(RankedUnit, units: Int)
  }

  /// A value computed again, and by which weighting where that counts.
  public struct Recomputed: Sendable, Equatable {
    /// The value.
    public let value: IndicatorValue
    /// How groups weigh, for a mean.
    public let weighting: GroupWeighting?
  }

  /// The claim.
  public let claim: PublishedClaim
  /// The figure that is claimed; `nil` for an order.
  public let published: PrintedNumber?
  /// What its figures give; more than one where the publication does not say how it weighs.
  public let recomputed: [Recomputed]
  /// The largest difference that counts as agreement; `nil` where nothing was computed.
  public let tolerance: IndicatorValue?
  /// Why that much.
  public let toleranceReason: ToleranceReason
  /// What became of it.
  public let verdict: Verdict
  /// What else is to be said.
  public let remarks: [Remark]
}
