import SurveyStatistics

/// One cell of the grid: how samples are drawn, and of which population.
///
/// PSUs are drawn with replacement from an infinite population and dealt in equal parts to strata that do not differ, so
/// that the standard formula of one stage is exact; each has `respondents` respondents.
struct StudyDesign: Sendable, Hashable {
  /// How many PSUs are drawn, over all strata.
  let psus: Int
  /// ρ, the correlation of two answers of one PSU.
  let correlation: Double
  /// p, the true share.
  let share: Double
  /// How respondents are weighted.
  let weights: StudyWeights
  /// Among how many strata the PSUs are divided.
  let strata: Int
  /// Respondents of each PSU.
  let respondents: Int

  /// Describes a cell, by default with one stratum and 20 respondents in each PSU.
  init(
    psus: Int, correlation: Double, share: Double, weights: StudyWeights, strata: Int = 1, respondents: Int = 20
  ) {
    self.psus = psus
    self.correlation = correlation
    self.share = share
    self.weights = weights
    self.strata = strata
    self.respondents = respondents
  }

  /// n.
  var rows: Int { psus * respondents }
  /// ν = PSUs − strata.
  var degreesOfFreedom: Int { psus - strata }

  /// What keys the random numbers of the cell.
  var key: [String] {
    [psus, strata, respondents].map(String.init) + [String(correlation), String(share), weights.rawValue]
  }

  /// The sample's design, which all replicates share.
  func stagedDesign() throws(DesignFault) -> StagedDesign {
    let psu = (0..<rows).map { $0 / respondents }
    let stage = SamplingStage(strata: psu.map { "\($0 % strata)" }, units: psu.map(String.init))
    return try StagedDesign(rows: rows, stages: [stage])
  }
}

/// How respondents are weighted; never by their answers.
enum StudyWeights: String, Sendable, CaseIterable {
  /// All alike.
  case equal
  /// Lognormal and independent for each respondent: 1 + cv² = exp(σ²) = 1.5, Kish's design effect.
  case unequal

  /// Kish's design effect of a large sample.
  static let unequalDesignEffect = 1.5
}
