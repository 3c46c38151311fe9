import SurveyModel

/// One finding at least of every code on analyses.
enum AnalysisFindingSamples {
  static let all: [AnalysisFinding] =
    weighting.map { .weighting(step: "rake", $0) } + replicates.map { .replicates($0) }
    + errors + warnings

  private static let merges = [MergeProposed(margin: "area", category: "X", into: "Y")]
  private static let sex = TargetSum(margin: "sex", categories: ["F", "M"], total: 1020)
  private static let age = TargetSum(margin: "age", categories: ["18"], total: 1000.25)

  static let weighting: [WeightingProblem] = [
    .rowCount(expected: 10, found: 9), .weightNotFinite, .weightNegative(weight: -0.5), .noWeight, .noTotals,
    .nameRepeated("sex"), .categoryMissing(margin: "sex", rows: 1),
    .targetUnusable(margin: "sex", category: "F", target: -1),
    .targetMissing(margin: "area", categories: ["X", "Z"], merges: merges),
    .sampleMissing(margin: "area", categories: ["X"], merges: merges), .totalsDisagree(first: sex, second: age),
    .marginsDisconnected(first: sex, second: age, merges: merges),
    .cellsTooFew(first: age, second: sex, merges: merges),
    .cellForcedToZero(first: age, second: sex, cell: ["18", "M"], merges: merges),
    .rakingNotConverged(
      cycles: 1000, margin: "sex", category: "F", estimate: 519.123_456_789, target: 520, trend: .stalled),
    .rakingNotConverged(cycles: 2, margin: "sex", category: "F", estimate: 1, target: 2, trend: .falling),
    .rakingNotConverged(cycles: 2, margin: "sex", category: "F", estimate: 1, target: 2, trend: .rising),
    .auxiliaryUnusable(name: "income"), .boundsUnusable(lower: 1.5, upper: 2),
    .boundsExclude(total: "sex=F", lowest: 100, highest: 400.5, target: 520),
    .calibrationNotConverged(
      iterations: 30, total: "income", estimate: 1e6, target: 2e6, atBounds: 12, dependent: ["sex=F"]),
    .statusUnknown(code: "7"), .statusUnknown(code: nil),
    .cellWithoutRespondents(cell: "X", eligible: 12.5, merges: merges),
    .cellWithoutKnownStatus(cell: "", unknown: 12.5, merges: []),
    .limitsUnusable(group: "X", lower: 3, upper: 2),
    .limitsCannotHold(group: nil, rows: 10, limit: 5, holds: 50, sum: 60),
    .nothingTakesExcess(group: "X", excess: 4), .externalWeightsDiffer(total: "sex=F"),
    .externalWeightsDiffer(total: nil),
  ]

  static let replicates: [ReplicateProblem] = [
    .none, .factorCount(expected: 80, found: 4), .parameterUnusable(name: "scale", value: 0),
    .weightUnusable(value: .infinity), .rowCount(expected: 10, found: 9), .needsPairs(stratum: "h", psus: 3),
    .singlePSU(stratum: "h"), .stratified(strata: 4),
  ]

  static let errors: [AnalysisFinding] = [
    .weightsAllZero, .cellsMissing(column: "income", rows: 3), .tooFewGroups(columns: ["area"], found: 1),
    .weightIsReplicate(column: "repwt1"),
  ]

  static let warnings: [AnalysisFinding] =
    [
      .weightLooksReplicate(column: "repwt1", others: 79), .tooFewPSUs(psus: 1),
      .fewDegreesOfFreedom(estimates: 1204, fewest: 2, limit: 8),
      .rarerAnswerInFewPSUs(estimates: 3, fewest: 1, limit: 5), .negativeWeights(rows: 2, lowest: -1.5), .domainEmpty,
      .columnWithoutValues(column: "q1"),
      .domainLonely(groups: 4, strata: 3, first: [LonelyGroup(group: ["F", "18"], stratum: "h")]),
      .contrastUndefined(statistic: "mean q1", group: ["a"], against: .group(["b"]), .noAnswers(groups: [["b"]])),
      .contrastUndefined(statistic: "mean q1", group: ["a"], against: .rest, .noAnswers(groups: [])),
      .contrastUndefined(statistic: "mean q1", group: ["a"], against: .whole, .noVariance),
      .regressionUndefined(response: "y", .noAnswers), .regressionUndefined(response: "y", .dependentColumns(["x2"])),
      .regressionUndefined(response: "y", .negativeWeight(-1)),
      .regressionUndefined(response: "y", .responseOutOfRange(2)), .regressionUndefined(response: "y", .separation),
      .regressionUndefined(response: "y", .notConverged(iterations: 50)),
      .regressionUndefined(response: "y", .unknownTerm("x")),
      .regressionUndefined(response: "y", .singlePSU(strata: ["h"])), .regressionUndefined(response: "y", .noReplicate),
      .estimatesSuppressed(count: 3, of: 12),
    ] + TestReason.allCases.map { .independenceUndefined(row: "a", column: "b", $0) }
}
