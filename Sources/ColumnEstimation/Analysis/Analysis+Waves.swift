import SurveyStatistics

extension Analysis {
  /// Changes from each wave to the next, waves being the labels of a column; they share some PSUs, all, or none.
  ///
  /// Each wave is a sample of its own with all its rows (the conditions are a domain within it), the design's stages and
  /// populations, and the final weights; what calibration gained is not taken off the error, and replicates are not used.
  /// PSUs are the same where stratum and label are (the label alone under `uniquePSUs`, so that a PSU may change its
  /// stratum); without PSUs no row is in two waves. Source: Berger and Priam 2016.
  func waves(_ domain: [Bool], in table: ColumnSample, _ found: inout GroupTable) throws(AnalysisFault) {
    let labels = try table.rows.crossed(found.by)
    guard labels.labels.count > 1 else { throw .tooFewGroups(columns: found.by, found: labels.labels.count) }
    for statistic in statistics where !statistic.isQuantile {
      var waves: [Change.Wave?] = []
      for code in labels.labels.indices {
        waves.append(try wave(statistic, labels.codes.map { $0 == code }, domain, in: table))
      }
      let first = found.comparisons.count
      for i in waves.indices.dropFirst() {
        let change = waves[i - 1].flatMap { first in waves[i].map { Change.overlapping(first, $0) } }
        found.comparisons.append(
          ComparisonRow(
            statistic: statistic, group: [labels.labels[i]], other: [labels.labels[i - 1]], kind: .waves,
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
    _ statistic: ColumnStatistic, _ isInWave: [Bool], _ domain: [Bool], in table: ColumnSample
  ) throws(AnalysisFault) -> Change.Wave? {
    let members = isInWave.indices.filter { isInWave[$0] }
    var rows = ColumnRows(columns: table.rows.columns, labels: table.rows.labels)
    for row in members {
      var copy = table.rows.rows[row]
      copy.weight = table.sample.weights[row]
      rows.append(copy)
    }
    let strata = rows.rows.map { $0.strata.first ?? "" }
    let hasUnits = !design.units.isEmpty
    let units = zip(members, rows.rows).map { position, row in
      hasUnits ? row.units.first ?? "" : "row \(position)"
    }
    let sample = SurveySample(weights: rows.rows.map(\.weight), design: try ColumnSample.design(design, rows))
    guard let sampled = statistic.statistic(of: rows, domain: members.map { domain[$0] }) else { return nil }
    let labels = design.uniquePSUs ? units : zip(strata, units).map { GroupKey.text([$0, $1]) }
    return sample.wave(sampled, psus: labels, strata: strata, degreesOfFreedom: degreesOfFreedom)
  }
}

extension ColumnStatistic {
  /// It is a quantile, which has no influence.
  var isQuantile: Bool { if case .quantile = self { true } else { false } }
}
