import SurveyStatistics

extension Analysis {
  /// Runs the analysis on rows that were read; throws an `AnalysisFault` that names what does not fit.
  public func run(_ rows: ColumnRows) throws(AnalysisFault) -> AnalysisResult {
    let table = try ColumnSample(rows, design: design, weighting: weighting)
    let psus = table.sample.design.strata.reduce(0) { $0 + $1.psus }
    let domain = try table.domain(self.domain)
    var tables: [GroupTable] = []
    var lonely: [AnalysisResult.DomainLonely] = []
    for columns in by {
      let groups = try table.groups(columns, within: domain)
      var found = GroupTable(by: columns, rows: groups.flatMap { estimates(of: $0, in: table) })
      if comparison?.kind == .waves {
        if columns.count == 1 { try waves(domain, in: table, &found) }
      } else if let comparison, !columns.isEmpty {
        try compare(comparison, groups, whole: domain, in: table, &found)
      }
      found.withholdComparisons()
      if let ranking, !columns.isEmpty { try rank(ranking, groups, in: table, &found) }
      tables.append(found)
      for group in groups {
        let strata = table.sample.domainLonelyStrata(group.isMember)
        if !strata.isEmpty { lonely.append(.init(by: columns, group: group.values, strata: strata)) }
      }
    }
    return AnalysisResult(
      tables: tables, isDomainEmpty: !domain.contains(true),
      design: DesignSummary(
        strata: table.sample.design.strata.count, psus: psus,
        degreesOfFreedom: table.sample.replicates?.degreesOfFreedom ?? Double(table.sample.design.degreesOfFreedom),
        singlePSUStrata: table.sample.design.singlePSUStrata, replicates: table.sample.replicates?.count),
      weighting: table.weighting, domainLonely: lonely, independence: try independenceTests(domain, in: table),
      regressions: try fitted(domain, in: table), meanTests: try meanTests(domain, in: table),
      modes: try modeEffects(domain, in: table))
  }

  private func estimates(of group: SampleGroup, in table: ColumnSample) -> [EstimateRow] {
    statistics.compactMap { statistic in
      if case .quantile(let name, let p, let rule) = statistic {
        guard let column = table.rows.numeric(name) else { return nil }
        let found = QuantileStatistic(column, at: p, rule: rule, domain: group.isMember)
          .estimate(in: table.sample, method: quantileMethod, level: level, degreesOfFreedom: degreesOfFreedom)
        let row = EstimateRow(
          statistic: statistic, group: group.values, estimate: found.estimate, isLowOpen: found.isLowOpen,
          isHighOpen: found.isHighOpen)
        return judged([row]).first
      }
      guard let sampled = statistic.statistic(of: table.rows, domain: group.isMember) else { return nil }
      let estimate = table.sample.estimate(sampled, degreesOfFreedom: degreesOfFreedom)
        .withInterval(interval(of: statistic), level: level)
      return judged([EstimateRow(statistic: statistic, group: group.values, estimate: estimate)]).first
    }
  }

  private func interval(of statistic: ColumnStatistic) -> Estimate.IntervalChoice {
    if case .correlation = statistic { return .correlation }
    return statistic.isShare ? .share(shareInterval) : .t
  }

  /// Woodruff's interval with the share's method; replicates are read off themselves unless a method was asked for.
  private var quantileMethod: IntervalMethod { shareInterval == .t ? .t : .wald }

  /// Rows with what the rules of publication say of each.
  public func judged(_ rows: [EstimateRow]) -> [EstimateRow] {
    rows.map { row in
      var copy = row
      copy.verdict = verdict(row)
      return copy
    }
  }

  /// What the rules of publication say of a row; those on shares are asked of shares only.
  func verdict(_ row: EstimateRow) -> PublicationVerdict? {
    guard !publication.isEmpty else { return nil }
    let rules = publication.filter { rule in
      if case .shareReliability = rule { row.statistic.isShare } else { true }
    }
    return ReliabilityRule.verdict(of: rules, on: evidence(row))
  }

  private func evidence(_ row: EstimateRow) -> PublicationEvidence {
    if row.statistic.isShare { return PublicationEvidence(share: row.estimate) }
    return PublicationEvidence(
      value: row.estimate.value, standardError: row.estimate.standardError, interval: row.estimate.interval,
      base: row.estimate.base, effectiveSampleSize: row.estimate.effectiveSampleSize,
      degreesOfFreedom: row.estimate.degreesOfFreedom)
  }
}

/// One group of a table: its labels and its rows.
struct SampleGroup: Sendable {
  let values: [String]
  let isMember: [Bool]
}

extension ColumnSample {
  /// Rows that fulfil all conditions.
  func domain(_ conditions: [ColumnCondition]) throws(AnalysisFault) -> [Bool] {
    var isIn = sample.everybody
    for condition in conditions {
      for (row, label) in try rows.labels(condition.column).enumerated() where isIn[row] {
        isIn[row] = label.map(condition.values.contains) ?? false
      }
    }
    return isIn
  }

  /// The groups that the crossed labels of `columns` make, in the order of their bytes; everybody where there is none.
  ///
  /// Groups without a row of the domain are left out: a condition asked for others.
  func groups(_ columns: [String], within domain: [Bool]) throws(AnalysisFault) -> [SampleGroup] {
    guard !columns.isEmpty else { return [SampleGroup(values: [], isMember: domain)] }
    let crossed = try rows.crossed(columns)
    var isAsked = Array(repeating: false, count: crossed.labels.count)
    for (row, code) in crossed.codes.enumerated() where domain[row] {
      if let code { isAsked[code] = true }
    }
    return crossed.labels.enumerated().filter { isAsked[$0.offset] }.map { code, label in
      SampleGroup(
        values: GroupKey.values(of: label, count: columns.count),
        isMember: domain.indices.map { domain[$0] && crossed.codes[$0] == code })
    }
  }
}
