import ColumnEstimation
import SurveyStatistics

extension EstimateReport {
  /// Tests of independence, one block each: the weighted table, then the tests.
  func independence(_ words: EstimateWords) -> [String] {
    result.independence.map { row in
      guard let test = row.test else { return words.undefined("\(row.pair.row) × \(row.pair.column)") + "\n" }
      let table = test.table
      var output = TextTable(
        columns: [.left("\(row.pair.row) × \(row.pair.column)")]
          + table.columnLabels.map { .right(VisibleText.of($0)) } + [.right(words.base)])
      output.rows = table.rowLabels.enumerated().map { i, label in
        let total = table.weighted[i].reduce(0, +)
        return [VisibleText.of(label)] + table.weighted[i].map { words.format.percent(share: $0 / total, decimals: 1) }
          + [words.format.count(table.counts[i].reduce(0, +))]
      }
      let tests = [
        ("Rao–Scott F", test.raoScott.secondOrder), ("Rao–Scott χ²", test.raoScott.firstOrder),
        ("Wald F", test.wald?.f), (words.adjustedWald, test.wald?.adjusted),
      ]
      return lines(output) + tests.compactMap { name, test in test.map { words.test(name, $0) + "\n" } }.joined()
    }
  }

  /// Means tested against a value, one line each.
  func meanTests(_ words: EstimateWords) -> [String] {
    guard !result.meanTests.isEmpty else { return [] }
    return [result.meanTests.map { words.meanTest($0) + "\n" }.joined()]
  }

  /// Modes, one line for each statistic.
  func modes(_ words: EstimateWords) -> [String] {
    guard !result.modes.isEmpty else { return [] }
    return [result.modes.map { words.modes($0, level: level) + "\n" }.joined()]
  }

  /// Regressions, one block each: coefficients with their tests.
  func regressions(_ words: EstimateWords) -> [String] {
    result.regressions.map { row in
      let formula = Self.formula(row.request)
      guard let fit = row.regression else { return words.undefined(formula) + "\n" }
      var output = TextTable(
        columns: [.left(VisibleText.of(formula))]
          + [words.estimate, words.error, words.low, words.high, words.df, "t", "p"].map { .right($0) })
      output.rows = fit.coefficients.map { coefficient in
        let digits = EstimateWords.decimals(coefficient.value)
        let interval = coefficient.interval(level: level)
        let numbers = [coefficient.value, coefficient.standardError, interval?.low, interval?.high]
        return [VisibleText.of(coefficient.name)] + numbers.map { words.format.text($0, decimals: digits) } + [
          words.format.degreesOfFreedom(coefficient.degreesOfFreedom),
          words.format.text(coefficient.t, decimals: 3), words.p(coefficient.pValue),
        ]
      }
      return lines(output) + words.fit(fit) + "\n"
    }
  }

  private static func formula(_ request: RegressionRequest) -> String {
    let response = request.success.map { "logit(\(request.response)=\($0))" } ?? request.response
    return response + " ~ " + request.terms.map(\.column).joined(separator: " + ")
  }

  private func lines(_ table: TextTable) -> String { table.lines().map { $0 + "\n" }.joined() }
}
