import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// What one survey says about the units: totals by unit, and how the sample was drawn.
public struct SurveyEvidence: Sendable {
  /// The form's totals, grouped by unit.
  public let totals: SatisfactionTotals
  /// PSUs of each stratum in the population, where known.
  public let populationPSUs: [String: Double]
  /// Why sub-scores are not published, by unit and node.
  let withheld: [String: [String: Withheld]]

  /// Offers the answers to one form to the index; `published` is the table of the same totals as it is published.
  public init(
    totals: SatisfactionTotals, populationPSUs: [String: Double] = [:], published: SatisfactionScores? = nil
  ) {
    self.totals = totals
    self.populationPSUs = populationPSUs
    withheld = Self.reasons(published?.subScores ?? [])
  }

  /// By unit and name; of several targets with one name the first counts, as for the statistic that the index takes.
  private static func reasons(_ scores: [SubScore]) -> [String: [String: Withheld]] {
    var first: [String: SatisfactionLayout.Target] = [:]
    return scores.reduce(into: [:]) { reasons, score in
      let name = score.target.name
      first[name] = first[name] ?? score.target
      guard let reason = score.withheld, score.group.count == 1, first[name] == score.target else { return }
      reasons[score.group[0], default: [:]][name] = reason
    }
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
  /// Samples and censuses by form id.
  public let surveys: [String: SurveyEvidence]
  /// Answers of whoever wanted to answer, by form id: they count only where a source takes them.
  public let selfSelected: [String: SurveyEvidence]
  /// Single-PSU rule, level and publication rule.
  public let method: ScoringMethod
  /// What the audit says of the answers, by form and unit; empty where it was not asked.
  public let verdicts: [String: [String: Verdict]]
  /// Response rates (0…1) by form and unit, where dispositions are known.
  public let responseRates: [String: [String: Double]]

  /// Collects the evidence of a round.
  public init(
    units: [RatedUnit], appraisal: [AppraisalEntry], figures: [AdministrativeFigure],
    surveys: [String: SurveyEvidence], selfSelected: [String: SurveyEvidence] = [:], method: ScoringMethod,
    verdicts: [String: [String: Verdict]] = [:], responseRates: [String: [String: Double]] = [:]
  ) {
    self.units = units
    self.appraisal = appraisal
    self.figures = figures
    self.surveys = surveys
    self.selfSelected = selfSelected
    self.responseRates = responseRates
    self.method = method
    self.verdicts = verdicts
  }

  /// Why sub-scores of a unit are not published; of samples, or of answers of whoever wanted to answer.
  func withheld(of unit: String, isSelfSelected: Bool) -> [SurveyMeasure: Withheld] {
    (isSelfSelected ? selfSelected : surveys).reduce(into: [:]) { reasons, survey in
      for (node, reason) in survey.value.withheld[unit] ?? [:] {
        reasons[SurveyMeasure(form: survey.key, node: node)] = reason
      }
    }
  }
}
