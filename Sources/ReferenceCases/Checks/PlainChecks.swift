import SurveyStatistics

/// Checks that need no design.
enum PlainChecks {
  /// What a check of this kind finds; `nil` where the kind needs a design.
  static func found(
    _ what: String, _ check: CaseValue, data: () throws -> CaseTable, files: CaseFiles
  ) throws -> CaseValue? {
    let options = check["options"] ?? .members([:])
    switch what {
    case "univariate": return try univariate(options, files: files)
    case "cronbach_alpha": return try AgreementChecks.alpha(options, check, try data())
    case "kappa": return try AgreementChecks.kappa(options, check, try data())
    case "icc_oneway": return try AgreementChecks.intraclass(options, check, try data())
    case "response_rates": return try OutcomeRateChecks.rates(options)
    case "response_rates_by_disposition": return try OutcomeRateChecks.byDisposition(options, check, try data())
    case "rank_points": return try RankChecks(options, try data(), files: files).points
    case "rank_set_joint_from_intervals": return try RankChecks(options, try data(), files: files).fromIntervals()
    case "rank_set_marginal_pairwise": return try RankChecks(options, try data(), files: files).pairwise(.marginal)
    case "rank_set_joint_pairwise": return try RankChecks(options, try data(), files: files).pairwise(.joint)
    case "tau_best": return try RankChecks(options, try data(), files: files).best()
    default: return nil
    }
  }

  /// Mean and standard deviation of a column of decimals, read as they are written.
  private static func univariate(_ options: CaseValue, files: CaseFiles) throws -> CaseValue {
    guard let file = options["file"]?.text, let column = options["column"]?.text else {
      throw CaseFault.malformed("file")
    }
    let cells = try files.table(file).text(column)
    let y = NumericColumn(decimals: cells.map { ScaledDecimal($0) })
    let all = Array(repeating: true, count: cells.count)
    let weights = Array(repeating: 1.0, count: cells.count)
    guard let mean = MeanStatistic(y, domain: all).value(weights: weights),
      let variance = CovarianceStatistic(varianceOf: y, domain: all).value(weights: weights)
    else { throw CaseFault.failed("no values") }
    return .members([
      "n": .number(Double(y.isPresent.count { $0 })), "mean": .number(mean), "sd": .number(variance.squareRoot()),
    ])
  }
}
