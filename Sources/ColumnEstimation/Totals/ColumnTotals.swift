import SurveyStatistics

/// Totals of statistics over named columns, split by the values of other columns; fed row by row.
public struct ColumnTotals: Sendable {
  /// What is estimated.
  public let statistics: [ColumnStatistic]
  /// Columns whose crossed values split the table; empty for all rows together.
  public let by: [String]
  private var table: TotalsTable
  private var slots: [[String]: TotalsTable.Slot] = [:]
  private var unseenCodes: [Set<String>]
  /// Rows with an empty label in a column that splits the table.
  public private(set) var rowsInNoGroup = 0

  /// Empty totals; without PSUs every row is a sampling unit.
  public init(statistics: [ColumnStatistic], by: [String], hasPSUs: Bool) {
    self.statistics = statistics
    self.by = by
    unseenCodes = statistics.map { Set($0.codes) }
    // Each statistic has two variables, its numerator and its denominator; who has the second is its base.
    table = TotalsTable(
      layout: VariableLayout(
        variables: 2 * statistics.count, bases: statistics.indices.map { [2 * $0 + 1] },
        respondentsArePSUs: !hasPSUs))
  }

  /// Adds a row: `cell` gives the value of a named column, `group` the label of one that splits the table, empty where
  /// the row is in no group.
  public mutating func add(
    stratum: String, psu: String, weight: Double, group label: (String) -> String, cell: (String) -> ColumnValue
  ) throws(TermOutOfRange) {
    var entries: [RowEntry] = []
    for (i, statistic) in statistics.enumerated() {
      guard let terms = statistic.terms(cell) else { continue }
      if !unseenCodes[i].isEmpty, case .present(let text, _) = cell(statistic.variable) { unseenCodes[i].remove(text) }
      entries.append(RowEntry(variable: 2 * i, value: terms.numerator))
      entries.append(RowEntry(variable: 2 * i + 1, value: terms.denominator))
    }
    let group = by.map(label)
    if group.contains("") { rowsInNoGroup += 1 }
    let key = [stratum, psu] + group
    let slot = slots[key] ?? table.slot(stratum: stratum, psu: psu, part: GroupKey.text(group))
    slots[key] = slot
    try table.add(slot, weight: weight, entries: entries)
  }

  /// Codes that a statistic counts and no cell holds, in the order in which they were asked for.
  public var codesNotFound: [(column: String, code: String)] {
    zip(statistics, unseenCodes).flatMap { statistic, unseen in
      statistic.codes.filter(unseen.contains).map { (statistic.variable, $0) }
    }
  }

  /// PSUs of every stratum in the sample.
  public var strataSizes: [StratumSize] { table.strataSizes }

  /// Estimates of all statistics: by group in order of their values, or of all rows.
  public func estimates(
    design: SampleDesign, shareInterval: IntervalMethod, level: Double
  ) throws(DesignFault) -> (rows: [EstimateRow], design: DesignSummary) {
    let labels = table.partLabels.map { GroupKey.values(of: $0, count: by.count) }
    let groups: [(values: [String], domain: Domain)] =
      by.isEmpty
      ? [([], .all)]
      : labels.filter { !$0.contains("") }.map { ($0, .part(GroupKey.text($0))) }
    let estimands = groups.flatMap { group in
      statistics.indices.map { Estimand(linear($0), of: group.domain) }
    }
    let result = try EstimateTable(estimands, from: table, design: design)
    var rows: [EstimateRow] = []
    for (g, group) in groups.enumerated() {
      for (s, statistic) in statistics.enumerated() {
        let estimate = result.estimates[g * statistics.count + s].withInterval(
          statistic.isShare ? .share(shareInterval) : .t, level: level)
        rows.append(EstimateRow(statistic: statistic, group: group.values, estimate: estimate))
      }
    }
    return (
      rows,
      DesignSummary(
        strata: result.strata.count, psus: result.strata.reduce(0) { $0 + $1.psus },
        degreesOfFreedom: Double(result.designDegreesOfFreedom), singlePSUStrata: result.singlePSUStrata)
    )
  }

  private func linear(_ i: Int) -> LinearStatistic {
    let numerator = [Coefficient(2 * i)]
    if case .total = statistics[i] { return .total(numerator, base: i) }
    if statistics[i].isShare { return .share(of: 2 * i, among: 2 * i + 1, base: i) }
    return .ratio(numerator, to: [Coefficient(2 * i + 1)], base: i)
  }
}
