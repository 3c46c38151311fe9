import SurveyStatistics

extension ColumnStatistic {
  /// The statistic over the rows of a domain; `nil` where a column is not held.
  ///
  /// A quantile has no linearised form: it is a `QuantileStatistic`.
  func statistic(of rows: ColumnRows, domain: [Bool]) -> (any SampleStatistic)? {
    switch self {
    case .mean(let y): rows.numeric(y).map { MeanStatistic($0, domain: domain) }
    case .total(let y): rows.numeric(y).map { TotalStatistic($0, domain: domain) }
    case .variance(let y): rows.numeric(y).map { CovarianceStatistic(varianceOf: $0, domain: domain) }
    case .groupedMedian(let y): rows.numeric(y).map { GroupedMedian($0, domain: domain) }
    case .nps(let y): rows.numeric(y).map { MeanStatistic(Self.promoters($0), domain: domain) }
    case .ratio(let y, let x): both(rows, y, x) { RatioStatistic($0, to: $1, domain: domain) }
    case .correlation(let y, let x): both(rows, y, x) { CorrelationStatistic($0, $1, domain: domain) }
    case .share(let column, let values):
      rows.categories(column).map { MeanStatistic(.indicator($0, of: Set(values)), domain: domain) }
    case .net(let column, let top, let bottom):
      rows.categories(column).map { categories in
        let scores = categories.labels.map { label in
          (label, (top.contains(label) ? 1.0 : 0) - (bottom.contains(label) ? 1 : 0))
        }
        return MeanStatistic(.scores(categories, Dictionary(uniqueKeysWithValues: scores)), domain: domain)
      }
    case .option(let column, let among, let value):
      Self.option(column, among: among, value: value, rows).map { MeanStatistic($0, domain: domain) }
    case .function(_, let expression): Self.function(expression, rows, domain: domain)
    case .quantile: nil
    }
  }

  private func both(
    _ rows: ColumnRows, _ y: String, _ x: String, _ make: (NumericColumn, NumericColumn) -> any SampleStatistic
  ) -> (any SampleStatistic)? {
    guard let first = rows.numeric(y), let second = rows.numeric(x) else { return nil }
    return make(first, second)
  }

  /// +1 for 9 and 10, −1 for 0 to 6.
  private static func promoters(_ y: NumericColumn) -> NumericColumn {
    NumericColumn(
      y.isPresent.indices.map { row in
        y.isPresent[row] ? (y.value(row) >= 9 ? 1 : y.value(row) <= 6 ? -1 : 0) : nil
      })
  }

  private static func option(
    _ column: String, among: [String], value: String, _ rows: ColumnRows
  ) -> NumericColumn? {
    let all = among.compactMap { rows.categories($0) }
    guard all.count == among.count, let chosen = rows.categories(column) else { return nil }
    let code = chosen.labels.firstIndex(of: value)
    return NumericColumn(
      rows.rows.indices.map { row in
        guard all.contains(where: { $0.codes[row] != nil }) else { return nil }
        return code != nil && chosen.codes[row] == code ? 1 : 0
      })
  }

  private static func function(
    _ expression: ColumnExpression, _ rows: ColumnRows, domain: [Bool]
  ) -> (any SampleStatistic)? {
    let parts = expression.statistics.compactMap { $0.statistic(of: rows, domain: domain) }
    guard parts.count == expression.statistics.count else { return nil }
    return SmoothFunction(of: parts) { expression.value($0) }
  }
}
