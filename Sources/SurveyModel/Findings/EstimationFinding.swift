/// Something about what the accepted answers can carry.
public enum EstimationFinding: FindingKind {
  /// What an index definition does with a survey criterion whose base is too small.
  public enum GateConsequence: Sendable, Hashable {
    /// No points, and the maximum stays in the denominator.
    case zeroPoints
    /// The unit has no index and no rank.
    case unranked
    /// The criterion leaves numerator and denominator.
    case leftOut
    /// One of several groups of respondents leaves the criterion, and the others carry its weight.
    case groupLeftOut(form: String)
    /// One of several groups of respondents counts as 0.
    case groupZero(form: String)
  }

  // Nothing can be estimated.
  case populationUnderSample(stratum: String, population: String, sample: Int)
  case singlePSURefused(strata: [String])
  case sumOutOfRange(file: String)

  // A figure is weak, or missing.
  case stratumSinglePSU(stratum: String)
  case baseTooSmall(unit: String, base: KnownCount, needed: Int)
  /// Shown, the unit's scores would let those of another, withheld unit be worked back.
  case withheldComplementary(unit: String)
  /// Scores of one form that the round's rules of reliability withhold, and of how many units.
  case scoresNotReliable(form: String, scores: Int, units: Int)
  /// Scores of one form that are shown, and that the same rules want reviewed.
  case scoresForReview(form: String, scores: Int, units: Int)
  case unitWithoutResponses(unit: String, form: String)
  /// Units whose intervals by one form are uncertain, and the fewest degrees of freedom among them.
  case fewDegreesOfFreedom(form: String, units: Int, fewest: Int)
  case criterionUnderBase(unit: String, criterion: String, base: KnownCount, needed: Int, GateConsequence)
  /// All responses of the unit are self-selected; `responses` is `nil` where their number must not be told.
  case criterionSelfSelected(unit: String, criterion: String, responses: KnownCount?, GateConsequence)
  /// The audit's verdict on the unit's answers is not one under which the definition lets them count.
  case criterionVerdictFailed(unit: String, criterion: String, Verdict?, GateConsequence)
  /// Responses are enough, and nobody answered one of the items.
  /// `rate` is `nil` where no dispositions are known; both are shares of 0…1.
  case criterionResponseRate(unit: String, criterion: String, rate: Double?, needed: Double, GateConsequence)
  /// A rate or condition has no value: a division by zero, or too many digits.
  case criterionNotComputable(unit: String, criterion: String, isDivisionByZero: Bool)
  /// A case in the period voids all points of the criterion.
  case criterionVoided(unit: String, criterion: String)
  case criterionZeroDenominator(unit: String, criterion: String)
  case criterionWithoutValue(unit: String, criterion: String, GateConsequence)
  /// Units whose points at a criterion rest on a score that is withheld as not reliable.
  case criterionNotReliable(criterion: String, units: Int)
  case criterionWithoutEvidence(unit: String, criterion: String)

  // For the record.
  case batchSelfSelected
  case respondentsInNoGroup(form: String, keys: [String], count: Int)
  case roundSynthetic(round: String)
  case indexIllustrative(index: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .populationUnderSample: "population-under-sample"
    case .singlePSURefused: "single-psu-refused"
    case .sumOutOfRange: "sum-out-of-range"
    case .stratumSinglePSU: "stratum-single-psu"
    case .baseTooSmall: "base-too-small"
    case .withheldComplementary: "withheld-complementary"
    case .scoresNotReliable: "scores-not-reliable"
    case .scoresForReview: "scores-for-review"
    case .unitWithoutResponses: "unit-without-responses"
    case .fewDegreesOfFreedom: "few-degrees-of-freedom"
    case .criterionUnderBase: "criterion-under-base"
    case .criterionSelfSelected: "criterion-self-selected"
    case .criterionVerdictFailed: "criterion-verdict"
    case .criterionResponseRate: "criterion-response-rate"
    case .criterionNotComputable: "criterion-not-computable"
    case .criterionVoided: "criterion-voided"
    case .criterionZeroDenominator: "criterion-zero-denominator"
    case .criterionWithoutValue: "criterion-without-value"
    case .criterionNotReliable: "criterion-not-reliable"
    case .criterionWithoutEvidence: "criterion-without-evidence"
    case .batchSelfSelected: "batch-self-selected"
    case .respondentsInNoGroup: "respondents-in-no-group"
    case .roundSynthetic: "round-synthetic"
    case .indexIllustrative: "index-illustrative"
    }
  }

  /// A design that cannot be used is an error, a figure that its base cannot carry a warning; the rest is for the record.
  public var severity: Severity {
    switch self {
    case .populationUnderSample, .singlePSURefused, .sumOutOfRange: .error
    case .batchSelfSelected, .respondentsInNoGroup, .criterionVoided, .criterionZeroDenominator, .roundSynthetic,
      .indexIllustrative:
      .note
    default: .warning
    }
  }
}
