/// Why weights could not be adjusted: nothing was changed, and the arguments say what to repair.
///
/// Rows count from 0 in the order given. Totals are in units of the weights (persons). `merges` repair this
/// fault, done in order, and may bring out another one; an empty list says that no merge does.
public enum WeightingFault: Error, Equatable, Sendable {
  /// A column or a list of weights has another number of rows than the step was made for.
  case rowCount(expected: Int, found: Int)
  /// A weight is infinite or not a number, or so large that the sum of squares up to its row is.
  case weightNotFinite(row: Int)
  /// A weight is under 0 in a step that needs weights of 0 and over.
  case weightNegative(row: Int, weight: Double)
  /// No row has a weight over 0.
  case noWeight

  /// A step has no margin, or no auxiliary column.
  case nothingToCalibrate
  /// Two margins or auxiliary columns have the same name.
  case duplicateName(String)
  /// Rows that count have no category in a margin or cell column.
  case categoryMissing(margin: String, rows: Int, first: Int)
  /// A target is negative, infinite or not a number.
  case targetInvalid(margin: String, category: String, target: Double)
  /// Categories of the sample have no target.
  case categoriesWithoutTarget(margin: String, categories: [String], merges: [CategoryMerge])
  /// Categories have a target over 0 and nobody in the sample.
  case categoriesWithoutSample(margin: String, categories: [String], merges: [CategoryMerge])
  /// Two margins add up to different populations.
  case totalsDisagree(first: MarginTotal, second: MarginTotal)
  /// Two margins fall apart into parts that no row links, and the targets of this part disagree.
  case marginsDisconnected(first: MarginTotal, second: MarginTotal, merges: [CategoryMerge])
  /// Rows of the first margin's categories lie in the second's only, and need more than those may hold.
  case cellsTooFew(first: MarginTotal, second: MarginTotal, merges: [CategoryMerge])
  /// The first margin's categories fill the second's entirely: the sampled cell would have to be weighted to 0.
  case cellForcedToZero(first: MarginTotal, second: MarginTotal, cell: [String], merges: [CategoryMerge])
  /// Raking went through all its cycles, or left the range of numbers, before all margins held.
  case rakingNotConverged(cycles: Int, worst: MarginMisfit, trend: MisfitTrend)

  /// An auxiliary value, total or variance factor is infinite or not a number, or a factor is not over 0.
  case auxiliaryInvalid(name: String, row: Int?)
  /// Bounds of g must be 0 ≤ L < 1 < U, and both finite for the logit distance.
  case boundsInvalid(lower: Double, upper: Double)
  /// With every g between its bounds the total reaches from `lowest` to `highest` only.
  case boundsExclude(constraint: String, lowest: Double, highest: Double, target: Double)
  /// No weights were found that meet all totals.
  case calibrationNotConverged(CalibrationFailure)

  /// A status code stands for none of the four statuses.
  case statusUnknown(row: Int, code: String?)
  /// A cell has eligible persons and nobody who responded.
  case cellWithoutRespondents(cell: String, eligible: Double, merges: [CategoryMerge])
  /// A cell has persons of unknown eligibility only.
  case cellWithoutKnownStatus(cell: String, unknown: Double, merges: [CategoryMerge])

  /// Limits of trimming that are not finite, not over 0, or cross.
  case limitsInvalid(group: String?, lower: Double?, upper: Double?)
  /// Weights within the limits cannot add up to the sum: `holds` is the sum with all of them at the limit.
  case limitsCannotHold(group: String?, rows: Int, limit: Double, holds: Double, sum: Double)
  /// The weights inside the limits cannot take what was cut (over 0) or added (under 0) elsewhere.
  case nothingTakesExcess(group: String?, excess: Double)

  /// A weight from elsewhere is over or under 0 where the design weight is 0.
  case externalWeightUnexpected(row: Int)
  /// Weights from elsewhere belong to other design weights, as those of a replicate.
  case externalBaseDiffers(row: Int, expected: Double, found: Double)
  /// Weights from elsewhere do not reproduce a total.
  case externalTotalDiffers(ConstraintMisfit)
}
