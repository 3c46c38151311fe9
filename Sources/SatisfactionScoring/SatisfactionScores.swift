import SurveyModel
import SurveyStatistics

/// All sub-scores of one form and grouping, with the design behind them.
public struct SatisfactionScores: Sendable {
  /// The form that was asked.
  public let form: SurveyForm
  /// How respondents are split.
  public let grouping: Grouping
  /// Every target for everybody first, then for each group in order of its values.
  public let subScores: [SubScore]
  /// The respondents chose themselves: no sampling error exists.
  public let isSelfSelected: Bool
  /// Size of every stratum.
  public let strata: [StratumSize]
  /// Strata with one PSU.
  public let singlePSUStrata: [String]
  /// The round has rules of reliability, and sub-scores have verdicts.
  public let isJudged: Bool
  /// Respondents who gave no answer to an item of the grouping, and so are in no group.
  public let respondentsInNoGroup: Int

  /// Scores the totals of a form; throws where the design does not fit.
  public init(
    _ totals: SatisfactionTotals, method: ScoringMethod, populationPSUs: [String: Double] = [:],
    isSelfSelected: Bool = false
  ) throws(DesignFault) {
    let groups = Self.groups(of: totals)
    let domains: [(group: [String], domain: Domain)] =
      [([], .all)] + groups.filter { !$0.contains("") }.map { ($0, .part(Grouping.part($0))) }
    let measures = totals.layout.measures
    let estimands = domains.flatMap { entry in
      measures.map { Estimand($0.statistic, of: entry.domain) }
    }
    let design = SampleDesign(
      populationPSUs: populationPSUs,
      singlePSU: isSelfSelected && method.singlePSU == .fail ? .undefined : method.singlePSU)
    let table = try EstimateTable(estimands, from: totals.totals, design: design)
    var scores: [SubScore] = []
    for (d, entry) in domains.enumerated() {
      for (m, measure) in measures.enumerated() {
        let raw = table.estimates[d * measures.count + m]
        scores.append(
          Self.subScore(
            measure, form: totals.form.id, group: entry.group, raw, method: method, isSelfSelected: isSelfSelected))
      }
    }
    form = totals.form
    grouping = totals.grouping
    subScores = ComplementaryWithholding(scores).scores
    self.isSelfSelected = isSelfSelected
    isJudged = !method.publication.reliability.isEmpty
    strata = table.strata
    singlePSUStrata = isSelfSelected ? [] : table.singlePSUStrata
    respondentsInNoGroup = totals.totals.respondents { totals.grouping.values(ofPart: $0).contains("") }
  }

  /// The groups that occur, each as the values of its keys, in order.
  private static func groups(of totals: SatisfactionTotals) -> [[String]] {
    guard !totals.grouping.keys.isEmpty else { return [] }
    return totals.totals.partLabels.map(totals.grouping.values)
  }

  private static func subScore(
    _ measure: SatisfactionLayout.Measure, form: String, group: [String], _ raw: Estimate, method: ScoringMethod,
    isSelfSelected: Bool
  ) -> SubScore {
    var estimate = isSelfSelected ? raw.withoutSamplingError : raw
    estimate = estimate.withInterval(measure.interval(method), level: method.level)
    let small = method.publication.withholding(base: estimate.base)
    let verdict =
      small == nil
      ? measure.verdict(of: method.publication.reliability, on: estimate, isSelfSelected: isSelfSelected) : nil
    return SubScore(
      form: form, target: measure.target, definition: measure.definition.description,
      aggregation: measure.aggregation?.name, group: group, estimate: estimate.scaled(by: 100),
      withheld: small ?? verdict.flatMap(Withheld.init), verdict: verdict)
  }
}

extension PublicationRule {
  /// Why a figure on this base is withheld; `nil` where it may be shown.
  public func withholding(base: Int) -> Withheld? {
    if base < smallestBaseShown { return .baseUnderShown(smallestBaseShown) }
    if base < smallestBase { return .baseTooSmall(smallestBase) }
    return nil
  }
}

extension Estimate {
  /// Counts and value only: a self-selected batch has no sampling error.
  public var withoutSamplingError: Estimate {
    var copy = Estimate(base: base, degreesOfFreedom: 0)
    copy.value = value
    copy.undefined = value == nil ? .noAnswers : .selfSelected
    return copy
  }
}

extension SatisfactionLayout.Measure {
  /// The share of one item takes the round's interval; a node of several items, bounded, takes logit; the rest t.
  func interval(_ method: ScoringMethod) -> Estimate.IntervalChoice {
    if isSingleItem, definition.isShare { return .share(method.shareInterval) }
    if isSingleItem || !definition.isBounded { return .t }
    return .share(.logit)
  }
}
