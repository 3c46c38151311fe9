/// One stage of selection, told row by row: strata, units and how many of them the population has.
public struct SamplingStage: Sendable, Equatable {
  /// Stratum of each row at this stage, within its unit of the stage before; `nil` where there are no strata.
  public let strata: [String]?
  /// Unit of each row, within its stratum; `nil` where every row is a unit.
  public let units: [String]?
  /// How much of the population was taken; `nil` for sampling with replacement, after which no stage counts.
  public let population: StagePopulation?

  /// Describes a stage; every array has one element per row.
  public init(strata: [String]? = nil, units: [String]? = nil, population: StagePopulation? = nil) {
    self.strata = strata
    self.units = units
    self.population = population
  }
}

/// What is known of the population that a stage was drawn from.
public enum StagePopulation: Sendable, Equatable {
  /// N_h of the row's stratum (all values ≥ 1) or f_h = n_h/N_h (all ≤ 1); `nil` where the stratum is infinite.
  case sizesOrFractions([Double?])
  /// π_hi of the row's unit, drawn without replacement with unequal probabilities.
  case inclusionProbabilities([Double], UnequalProbabilityVariance)
}

/// Variance of a sample without replacement and with unequal probabilities, from first-order probabilities alone.
public enum UnequalProbabilityVariance: String, Sendable, CaseIterable {
  /// n/(n−1) · Σ (1 − π_i)(z_i − z̄)², z̄ the plain mean; as R `survey` does `pps = "brewer"`.
  case brewer
  /// Σ c_i (z_i − A)², c_i = (1 − π_i)·n/(n−1), A = Σ c_i z_i / Σ c_i (Deville 1999; svrep "Deville-1").
  case deville
}
