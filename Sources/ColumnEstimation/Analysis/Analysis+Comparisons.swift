import SurveyStatistics

extension Analysis {
  /// Differences between the groups of a table, one family per statistic.
  func compare(
    _ request: ComparisonRequest, _ groups: [SampleGroup], whole: [Bool], in table: ColumnSample,
    _ found: inout GroupTable
  ) throws(AnalysisFault) {
    guard groups.count > 1 else { throw .tooFewGroups(columns: found.by, found: groups.count) }
    for statistic in statistics {
      if statistic.isQuantile { continue }
      let family = Family(request.kind, groups, whole: whole)
      let sides = family.domains.compactMap { statistic.statistic(of: table.rows, domain: $0) }
      guard sides.count == family.domains.count else { continue }
      let estimates = table.sample.estimates(of: sides, degreesOfFreedom: degreesOfFreedom)
      let contrasts = family.pairs.map { pair -> Result<Contrast, ContrastFault> in
        Result { () throws(ContrastFault) in
          try estimates.contrast(
            [(pair.first, 1), (pair.second, -1)], of: table.sample, degreesOfFreedom: degreesOfFreedom)
        }
      }
      let adjusted = adjust(request.adjustment, contrasts, family, estimates, statistic, &found)
      for (i, pair) in family.pairs.enumerated() {
        found.comparisons.append(
          row(statistic, request.kind, contrasts[i], adjusted[i], group: pair.group, other: pair.other, groups))
      }
    }
  }

  private func row(
    _ statistic: ColumnStatistic, _ kind: ComparisonRequest.Kind, _ result: Result<Contrast, ContrastFault>,
    _ adjusted: Double?, group: Int, other: Int?, _ groups: [SampleGroup]
  ) -> ComparisonRow {
    var (contrast, fault): (Contrast?, ContrastFault?) = (nil, nil)
    switch result {
    case .success(let found): contrast = found
    case .failure(let reason): fault = reason
    }
    return ComparisonRow(
      statistic: statistic, group: groups[group].values, other: other.map { groups[$0].values }, kind: kind,
      contrast: contrast, interval: contrast?.interval(level: level), adjustedP: adjusted, fault: fault)
  }

  private func adjust(
    _ adjustment: ComparisonRequest.Adjustment, _ contrasts: [Result<Contrast, ContrastFault>], _ family: Family,
    _ estimates: SampleEstimates, _ statistic: ColumnStatistic, _ found: inout GroupTable
  ) -> [Double?] {
    let known = contrasts.map { try? $0.get() }
    guard case .maximumT(let draws, let seed) = adjustment else {
      guard case .sizes(let method) = adjustment else { return [] }
      return method.adjust(known.map { $0?.pValue })
    }
    let usable = known.indices.filter { known[$0]?.t != nil }
    let df = usable.compactMap { known[$0]?.degreesOfFreedom }.min() ?? .infinity
    let covariance = Matrix(symmetric: usable.count) { i, j in
      let (a, b) = (family.pairs[usable[i]], family.pairs[usable[j]])
      func cov(_ x: Int, _ y: Int) -> Double { estimates.covariance(x, y) ?? .nan }
      return cov(a.first, b.first) - cov(a.first, b.second) - cov(a.second, b.first) + cov(a.second, b.second)
    }
    guard
      let result = try? MaximumT(
        values: usable.map { known[$0]?.value ?? 0 }, covariance: covariance, degreesOfFreedom: df, level: level,
        draws: draws, seed: seed)
    else { return known.map { _ in nil } }
    if let critical = result.criticalValue {
      found.criticalValues.append(NamedCriticalValue(statistic: statistic, purpose: "maximum_t", value: critical))
    }
    var adjusted = Array(repeating: Double?.none, count: known.count)
    for (position, i) in usable.enumerated() { adjusted[i] = result.adjustedP[position] }
    return adjusted
  }
}

/// The differences of one kind: domains, and which of them are subtracted.
private struct Family {
  struct Pair {
    let first: Int
    let second: Int
    let group: Int
    let other: Int?
  }

  private(set) var domains: [[Bool]]
  private(set) var pairs: [Pair] = []

  init(_ kind: ComparisonRequest.Kind, _ groups: [SampleGroup], whole: [Bool]) {
    domains = groups.map(\.isMember)
    for (i, group) in groups.enumerated() {
      switch kind {
      case .pairs:
        for j in (i + 1)..<max(i + 1, groups.count) { pairs.append(Pair(first: i, second: j, group: i, other: j)) }
      case .rest:
        domains.append(zip(whole, group.isMember).map { $0 && !$1 })
        pairs.append(Pair(first: i, second: domains.count - 1, group: i, other: nil))
      case .whole, .waves:
        if domains.count == groups.count { domains.append(whole) }
        pairs.append(Pair(first: i, second: groups.count, group: i, other: nil))
      }
    }
  }
}
