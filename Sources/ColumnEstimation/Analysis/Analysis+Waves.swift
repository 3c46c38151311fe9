import SurveyStatistics

extension Analysis {
  /// Changes from each group to the next, the groups being waves that share some PSUs, all, or none (Berger and Priam).
  ///
  /// Each wave is a sample of its own, with the design's stages and populations and the final weights; what calibration
  /// gained is not taken off the error, and replicates are not used. PSUs are the same where stratum and label are (the label alone under
  /// `uniquePSUs`, so that a PSU may change its stratum).
  func waves(_ groups: [SampleGroup], in table: ColumnSample, _ found: inout GroupTable) throws(AnalysisFault) {
    guard groups.count > 1 else { throw .tooFewGroups(columns: found.by, found: groups.count) }
    for statistic in statistics where !statistic.isQuantile {
      var waves: [Change.Wave?] = []
      for group in groups { waves.append(try wave(statistic, group, in: table)) }
      let first = found.comparisons.count
      for i in groups.indices.dropFirst() {
        let change = waves[i - 1].flatMap { first in waves[i].map { Change.overlapping(first, $0) } }
        found.comparisons.append(
          ComparisonRow(
            statistic: statistic, group: groups[i].values, other: groups[i - 1].values, kind: .waves,
            contrast: change?.contrast, interval: change?.contrast.interval(level: level),
            adjustedP: nil, fault: change == nil ? .noAnswers(estimate: 0) : nil, change: change))
      }
      if case .sizes(let method)? = comparison?.adjustment {
        let adjusted = method.adjust(found.comparisons[first...].map { $0.contrast?.pValue })
        for (i, p) in adjusted.enumerated() { found.comparisons[first + i].adjustedP = p }
      }
    }
  }

  private func wave(
    _ statistic: ColumnStatistic, _ group: SampleGroup, in table: ColumnSample
  ) throws(AnalysisFault) -> Change.Wave? {
    var rows = ColumnRows(columns: table.rows.columns, labels: table.rows.labels)
    for (row, weight) in zip(table.rows.rows, table.sample.weights).enumerated() where group.isMember[row] {
      var copy = weight.0
      copy.weight = weight.1
      rows.append(copy)
    }
    let strata = rows.rows.map { $0.strata.first ?? "" }
    let units = rows.rows.enumerated().map { $1.units.first ?? "\($0)" }
    let sample = SurveySample(weights: rows.rows.map(\.weight), design: try ColumnSample.design(design, rows))
    guard let sampled = statistic.statistic(of: rows, domain: sample.everybody) else { return nil }
    let labels = design.uniquePSUs ? units : zip(strata, units).map { GroupKey.text([$0, $1]) }
    return sample.wave(sampled, psus: labels, strata: strata)
  }
}

extension ColumnStatistic {
  /// It is a quantile, which has no influence.
  var isQuantile: Bool { if case .quantile = self { true } else { false } }
}
