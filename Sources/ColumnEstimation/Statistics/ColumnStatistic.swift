import SurveyStatistics

/// A cell of a named column, as a statistic needs it.
public enum ColumnValue: Sendable, Equatable {
  /// Empty, or one of the codes that count as missing.
  case missing
  /// The text as written, and its number where it is one.
  case present(text: String, number: Double?)
}

/// A statistic of named columns, as `hailong estimate` is asked for it.
public indirect enum ColumnStatistic: Sendable, Equatable {
  /// Σ w y / Σ w over rows with a number in the column.
  case mean(String)
  /// Σ w y.
  case total(String)
  /// Share (0…1) of rows whose cell is one of `values` among rows with a cell.
  case share(String, values: [String])
  /// Σ w y / Σ w x over rows with both numbers.
  case ratio(String, String)
  /// Share of `top` less share of `bottom`, −1…1.
  case net(String, top: [String], bottom: [String])
  /// Share of 9 and 10 less share of 0 to 6 of a column of whole numbers from 0 to 10, −1…1.
  case nps(String)
  /// Share of rows in which one column of a multiple-response item is chosen (holds `value`), among rows with a cell in
  /// any of its columns; an empty cell of such a row is an option that was not chosen.
  case option(String, among: [String], value: String)
  /// The p-quantile of a column.
  case quantile(String, p: Double, rule: QuantileRule)
  /// The median of an ordinal column whose points lie 1 apart, answers spread evenly over a point's width.
  case groupedMedian(String)
  /// n/(n−1) · Σ w (y − ȳ)²/Σ w.
  case variance(String)
  /// Correlation of two columns.
  case correlation(String, String)
  /// A smooth function of other statistics, under a name of its own.
  case function(String, ColumnExpression)

  /// Columns whose cells it needs, and whether they must be numbers.
  public var columns: [(name: String, isNumber: Bool)] {
    switch self {
    case .mean(let y), .total(let y), .nps(let y), .quantile(let y, _, _), .groupedMedian(let y), .variance(let y):
      [(y, true)]
    case .ratio(let y, let x), .correlation(let y, let x): [(y, true), (x, true)]
    case .share(let column, _), .net(let column, _, _): [(column, false)]
    case .option(_, let among, _): among.map { ($0, false) }
    case .function(_, let expression): expression.statistics.flatMap(\.columns)
    }
  }

  /// The name in outputs.
  public var name: String {
    switch self {
    case .mean: "mean"
    case .total: "total"
    case .share: "share"
    case .ratio: "ratio"
    case .net: "net"
    case .nps: "nps"
    case .option: "option"
    case .quantile: "quantile"
    case .groupedMedian: "grouped_median"
    case .variance: "variance"
    case .correlation: "correlation"
    case .function: "function"
    }
  }

  /// The column, or the two columns of a ratio.
  public var variable: String {
    switch self {
    case .mean(let y), .total(let y), .nps(let y), .share(let y, _), .net(let y, _, _), .option(let y, _, _),
      .quantile(let y, _, _), .groupedMedian(let y), .variance(let y), .function(let y, _):
      y
    case .ratio(let y, let x): "\(y)/\(x)"
    case .correlation(let y, let x): "\(y),\(x)"
    }
  }

  /// The codes that are counted, where there are any.
  public var value: String? {
    switch self {
    case .share(_, let values): values.joined(separator: ",")
    case .net(_, let top, let bottom): "\(top.joined(separator: ","))/\(bottom.joined(separator: ","))"
    case .option(_, _, let value): value
    case .quantile(_, let p, let rule): rule == .hf1 ? "\(p)" : "\(p):\(rule.rawValue)"
    case .function(_, let expression): expression.text
    case .mean, .total, .ratio, .nps, .groupedMedian, .variance, .correlation: nil
    }
  }

  /// The codes that are counted; none where the statistic is of numbers.
  var codes: [String] {
    switch self {
    case .share(_, let values): values
    case .net(_, let top, let bottom): top + bottom
    case .option(_, _, let value): [value]
    default: []
    }
  }

  /// The value lies in 0…1 and is the share of some answers.
  public var isShare: Bool {
    switch self {
    case .share, .option: true
    default: false
    }
  }

  /// It is not made of totals, so that the rows themselves are needed.
  public var needsRows: Bool {
    switch self {
    case .quantile, .groupedMedian, .variance, .correlation, .function: true
    default: false
    }
  }

  /// Numerator and denominator of one row; `nil` where a cell is missing.
  func terms(_ cell: (String) -> ColumnValue) -> (numerator: Double, denominator: Double)? {
    switch self {
    case .mean(let y), .total(let y):
      return number(cell(y)).map { ($0, 1) }
    case .ratio(let y, let x):
      guard let y = number(cell(y)), let x = number(cell(x)) else { return nil }
      return (y, x)
    case .share(let column, let values):
      return text(cell(column)).map { (values.contains($0) ? 1 : 0, 1) }
    case .net(let column, let top, let bottom):
      return text(cell(column)).map { ((top.contains($0) ? 1 : 0) - (bottom.contains($0) ? 1 : 0), 1) }
    case .nps(let column):
      return number(cell(column)).map { ($0 >= 9 ? 1 : $0 <= 6 ? -1 : 0, 1) }
    case .option(let column, let among, let value):
      guard among.contains(where: { text(cell($0)) != nil }) else { return nil }
      return (text(cell(column)) == value ? 1 : 0, 1)
    case .quantile, .groupedMedian, .variance, .correlation, .function: return nil
    }
  }

  private func number(_ value: ColumnValue) -> Double? {
    if case .present(_, let number) = value { number } else { nil }
  }

  private func text(_ value: ColumnValue) -> String? {
    if case .present(let text, _) = value { text } else { nil }
  }
}
