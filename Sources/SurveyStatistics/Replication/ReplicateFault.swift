/// Why replicate weights cannot be made or used.
public enum ReplicateFault: Error, Equatable, Sendable {
  /// There is none: no stratum has a variance.
  case noReplicates
  /// As many factors c_r as replicates are needed.
  case factorCount(expected: Int, found: Int)
  /// A factor c_r is negative or not a number.
  case factorUnusable(replicate: Int, value: Double)
  /// The scale is not a positive number.
  case scaleUnusable(Double)
  /// A weight is not a number.
  case weightUnusable(replicate: Int, value: Double)
  /// A weight of the full sample is not a number.
  case baseWeightUnusable(row: Int, value: Double)
  /// A replicate has another number of rows (or of units) than the sample.
  case rowCount(replicate: Int, expected: Int, found: Int)
  /// The method needs two PSUs in every stratum, and this one has another number.
  case needsPairs(stratum: String, psus: Int)
  /// The method needs two PSUs or more in every stratum, and this one has one.
  case singlePSU(stratum: String)
  /// The method knows no strata, and the design has several.
  case stratified(strata: Int)
  /// A number of replicates, of draws or of degrees of freedom, or Fay's ρ, that the method cannot work with.
  case parameterUnusable(name: String, value: Double)
}
