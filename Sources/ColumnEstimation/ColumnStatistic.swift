import SurveyStatistics

/// A cell of a named column, as a statistic needs it.
public enum ColumnValue: Sendable, Equatable {
  /// Empty, or one of the codes that count as missing.
  case missing
  /// The text as written, and its number where it is one.
  case present(text: String, number: Double?)
}

/// A statistic of named columns, as `hailong estimate` is asked for it.
public enum ColumnStatistic: Sendable, Equatable {
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

  /// Columns whose cells it needs, and whether they must be numbers.
  public var columns: [(name: String, isNumber: Bool)] {
    switch self {
    case .mean(let y), .total(let y), .nps(let y): [(y, true)]
    case .ratio(let y, let x): [(y, true), (x, true)]
    case .share(let column, _), .net(let column, _, _): [(column, false)]
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
    }
  }

  /// The column, or the two columns of a ratio.
  public var variable: String {
    switch self {
    case .mean(let y), .total(let y), .nps(let y), .share(let y, _), .net(let y, _, _): y
    case .ratio(let y, let x): "\(y)/\(x)"
    }
  }

  /// The codes that are counted, where there are any.
  public var value: String? {
    switch self {
    case .share(_, let values): values.joined(separator: ",")
    case .net(_, let top, let bottom): "\(top.joined(separator: ","))/\(bottom.joined(separator: ","))"
    case .mean, .total, .ratio, .nps: nil
    }
  }

  /// The codes that are counted; none where the statistic is of numbers.
  var codes: [String] {
    switch self {
    case .share(_, let values): values
    case .net(_, let top, let bottom): top + bottom
    case .mean, .total, .ratio, .nps: []
    }
  }

  /// The value lies in 0…1 and is the share of some answers.
  public var isShare: Bool {
    if case .share = self { true } else { false }
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
    }
  }

  private func number(_ value: ColumnValue) -> Double? {
    if case .present(_, let number) = value { number } else { nil }
  }

  private func text(_ value: ColumnValue) -> String? {
    if case .present(let text, _) = value { text } else { nil }
  }
}
