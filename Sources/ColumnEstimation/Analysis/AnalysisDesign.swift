import SurveyStatistics

/// How the rows of a table were drawn, by column names.
public struct AnalysisDesign: Sendable, Equatable {
  /// Column of weights; without it every row counts 1.
  public var weight: String?
  /// Columns of strata, one per stage; an empty name is a stage without strata.
  public var strata: [String]
  /// Columns of units, one per stage; without any, every row is a primary sampling unit.
  public var units: [String]
  /// Columns of populations, one per stage.
  public var populations: [String]
  /// Column of inclusion probabilities of the units of the first stage, instead of a population.
  public var inclusion: String?
  /// Which variance goes with inclusion probabilities.
  public var unequal: UnequalProbabilityVariance
  /// Column that holds 1 for rows whose primary sampling unit was certain to be drawn.
  public var certainty: String?
  /// What a stratum with one PSU contributes.
  public var singlePSU: SinglePSURule
  /// Strata in the order in which `collapse` looks for neighbours.
  public var strataOrder: [String]
  /// Whether a PSU label in two strata is a fault.
  public var uniquePSUs: Bool
  /// Whether `adjust` and `average` also apply to strata of which one PSU holds the domain.
  public var adjustsDomainLonely: Bool
  /// Replicate weights, given or to be made.
  public var replicates: ReplicateRequest?

  /// A design of rows of equal weight, drawn one by one.
  public init() {
    strata = []
    units = []
    populations = []
    unequal = .brewer
    singlePSU = .undefined
    strataOrder = []
    uniquePSUs = false
    adjustsDomainLonely = false
  }

  /// Columns whose cells are labels of strata and units.
  public var labelColumns: [String] { (strata + units).filter { !$0.isEmpty } }

  /// Every column that the design names.
  public var columns: [String] {
    let numbers = [weight, inclusion, certainty].compactMap { $0 }
    return labelColumns + populations + numbers + (replicates?.columns ?? [])
  }

  /// Totals per stratum and PSU are enough for the variance: one stage and no replicates.
  public var isOneStage: Bool {
    strata.count <= 1 && units.count <= 1 && populations.count <= 1 && inclusion == nil && certainty == nil
      && !uniquePSUs && !adjustsDomainLonely && replicates == nil
  }
}

/// Where replicate weights come from.
public enum ReplicateRequest: Sendable, Equatable {
  /// Columns of the table.
  case given(
    columns: [String], scale: Double, factors: [Double]?, centering: Replicates.Centering, degreesOfFreedom: Double?)
  /// Made from the design.
  case made(ReplicateMethod, centering: Replicates.Centering)

  var columns: [String] {
    if case .given(let columns, _, _, _, _) = self { columns } else { [] }
  }
}

/// How replicates are made from a design.
public enum ReplicateMethod: Sendable, Equatable {
  /// Delete-one jackknife of an unstratified design.
  case jk1
  /// Delete-one jackknife by stratum.
  case jkn
  /// Balanced repeated replication, two PSUs per stratum.
  case brr
  /// Fay's variant: factors 2 − ρ and ρ.
  case fay(Double)
  /// Rao and Wu's rescaled bootstrap.
  case bootstrap(count: Int, seed: UInt64)
}
