import SurveyStatistics

/// A smooth function of statistics, as it is written: `mean(paid)/mean(due)`, `log(ratio(a/b))`.
public indirect enum ColumnExpression: Sendable, Equatable {
  case number(Double)
  case statistic(ColumnStatistic)
  case sum(ColumnExpression, ColumnExpression)
  case difference(ColumnExpression, ColumnExpression)
  case product(ColumnExpression, ColumnExpression)
  case quotient(ColumnExpression, ColumnExpression)
  case power(ColumnExpression, Double)
  case logarithm(ColumnExpression)
  case exponential(ColumnExpression)
  case squareRoot(ColumnExpression)

  /// The statistics that it is made of, from left to right; one that occurs twice is there twice.
  public var statistics: [ColumnStatistic] {
    switch self {
    case .number: []
    case .statistic(let statistic): [statistic]
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b):
      a.statistics + b.statistics
    case .power(let a, _), .logarithm(let a), .exponential(let a), .squareRoot(let a): a.statistics
    }
  }

  /// The value at `values`, one per statistic in the order of `statistics`, with its gradient.
  func value(_ values: [Dual]) -> Dual {
    var rest = values[...]
    return value(&rest)
  }

  private func value(_ rest: inout ArraySlice<Dual>) -> Dual {
    func both(_ a: ColumnExpression, _ b: ColumnExpression) -> (Dual, Dual) {
      let first = a.value(&rest)
      return (first, b.value(&rest))
    }
    switch self {
    case .number(let number): return Dual(constant: number)
    case .statistic: return rest.popFirst() ?? Dual(constant: .nan)
    case .sum(let a, let b):
      let (x, y) = both(a, b)
      return x + y
    case .difference(let a, let b):
      let (x, y) = both(a, b)
      return x - y
    case .product(let a, let b):
      let (x, y) = both(a, b)
      return x * y
    case .quotient(let a, let b):
      let (x, y) = both(a, b)
      return x / y
    case .power(let a, let exponent): return a.value(&rest).power(exponent)
    case .logarithm(let a): return a.value(&rest).logarithm
    case .exponential(let a): return a.value(&rest).exponential
    case .squareRoot(let a): return a.value(&rest).squareRoot
    }
  }

  /// The expression in one form, whatever blanks it was written with.
  public var text: String {
    switch self {
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .statistic(let statistic): Self.text(statistic)
    case .sum(let a, let b): "(\(a.text) + \(b.text))"
    case .difference(let a, let b): "(\(a.text) - \(b.text))"
    case .product(let a, let b): "\(a.text) * \(b.text)"
    case .quotient(let a, let b): "\(a.text) / \(b.text)"
    case .power(let a, let exponent): "\(a.text)^\(ColumnExpression.number(exponent).text)"
    case .logarithm(let a): "log(\(a.text))"
    case .exponential(let a): "exp(\(a.text))"
    case .squareRoot(let a): "sqrt(\(a.text))"
    }
  }

  private static func text(_ statistic: ColumnStatistic) -> String {
    switch statistic {
    case .share, .net: "\(statistic.name)(\(statistic.variable)=\(statistic.value ?? ""))"
    default: "\(statistic.name)(\(statistic.variable))"
    }
  }
}
