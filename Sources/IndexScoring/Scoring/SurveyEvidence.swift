import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// What one survey says about the units: totals by unit, and how the sample was drawn.
public struct SurveyEvidence: Sendable {
  /// The form's totals, grouped by unit.
  public let totals: SatisfactionTotals
  /// PSUs of each stratum in the population, where known.
  public let populationPSUs: [String: Double]

  /// Offers the answers to one form to the index.
  public init(totals: SatisfactionTotals, populationPSUs: [String: Double] = [:]) {
    self.totals = totals
    self.populationPSUs = populationPSUs
  }

  /// Estimates of statistics of single units, with their covariances.
  func estimates(
    _ wanted: [(unit: String, statistic: LinearStatistic)], singlePSU: SinglePSURule
  ) throws(DesignFault) -> EstimateTable {
    let estimands = wanted.map { Estimand($0.statistic, of: SatisfactionTotals.domain([$0.unit])) }
    return try EstimateTable(
      estimands, from: totals.table, design: SampleDesign(populationPSUs: populationPSUs, singlePSU: singlePSU))
  }
}

/// Everything an index is scored from.
public struct IndexEvidence: Sendable {
  /// Units in the order of the round.
  public let units: [RatedUnit]
  /// Points given by hand.
  public let appraisal: [AppraisalEntry]
  /// Administrative figures.
  public let figures: [AdministrativeFigure]
  /// Surveys by form id.
  public let surveys: [String: SurveyEvidence]
  /// Single-PSU rule, level and publication rule.
  public let method: ScoringMethod

  /// Collects the evidence of a round.
  public init(
    units: [RatedUnit], appraisal: [AppraisalEntry], figures: [AdministrativeFigure],
    surveys: [String: SurveyEvidence], method: ScoringMethod
  ) {
    self.units = units
    self.appraisal = appraisal
    self.figures = figures
    self.surveys = surveys
    self.method = method
  }
}
