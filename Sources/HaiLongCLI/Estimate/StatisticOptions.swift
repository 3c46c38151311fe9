import ArgumentParser
import ColumnEstimation
import SurveyStatistics

/// What to estimate, and for whom.
struct StatisticOptions: ParsableArguments {
  @Option(help: "Mean of a column.")
  var mean: [String] = []

  @Option(help: "Total of a column.")
  var total: [String] = []

  @Option(help: ArgumentHelp("Share of cells with one of these codes.", valueName: "COL=V[,V]"))
  var share: [String] = []

  @Option(help: ArgumentHelp("Ratio of the totals of two columns.", valueName: "Y/X"))
  var ratio: [String] = []

  @Option(
    help: ArgumentHelp("Share of top codes less share of bottom codes.", valueName: "COL=TOP[,TOP]/BOTTOM[,BOTTOM]"))
  var net: [String] = []

  @Option(help: "Net promoter score of a column of 0 to 10.")
  var nps: [String] = []

  @Option(
    help: ArgumentHelp(
      "Shares of the options of a multiple-response item, one column each; V is the code of a chosen one, 1 unless given.",
      valueName: "COL,COL[,COL][=V]"))
  var options: [String] = []

  @Option(
    help: ArgumentHelp(
      "Quantile of a column, P over 0 and under 1, by rule hf1 (the default) to hf9.", valueName: "COL:P[:RULE]"))
  var quantile: [String] = []

  @Option(help: "Grouped median of an ordinal column whose points lie 1 apart.")
  var groupedMedian: [String] = []

  @Option(help: "Variance of a column.")
  var variance: [String] = []

  @Option(help: ArgumentHelp("Correlation of two columns.", valueName: "Y,X"))
  var correlation: [String] = []

  @Option(
    help: ArgumentHelp(
      "Any smooth function of statistics: gap=mean(paid)/mean(due)-1, with + - * / ^ log exp sqrt.",
      valueName: "NAME=EXPRESSION"))
  var function: [String] = []

  @Option(help: "Split by a column; commas cross columns. Repeat for separate tables.")
  var by: [String] = []

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only rows with one of these labels; the others stay in the design. Repeat for more conditions.",
      valueName: "COL=V[,V]"))
  var conditions: [String] = []

  @Option(help: ArgumentHelp("Codes that count as missing.", valueName: "V[,V]"))
  var missing: [String] = []

  /// The statistics, option by option in the order of the help.
  func statistics() throws -> [ColumnStatistic] {
    var asked: [ColumnStatistic] = mean.map { .mean($0) } + total.map { .total($0) }
    asked += try share.map { try parsed($0, ColumnStatistic(share: $0), "--share", "COL=V[,V]") }
    asked += try ratio.map { try parsed($0, ColumnStatistic(ratio: $0), "--ratio", "Y/X") }
    asked += try net.map { try parsed($0, ColumnStatistic(net: $0), "--net", "COL=TOP[,TOP]/BOTTOM[,BOTTOM]") }
    asked += nps.map { .nps($0) }
    asked += try options.flatMap {
      try parsed($0, ColumnStatistic.options($0), "--options", "two columns or more, COL,COL[=V]")
    }
    asked += try quantile.map {
      try parsed($0, ColumnStatistic(quantile: $0), "--quantile", "COL:P[:RULE] with P over 0 and under 1")
    }
    asked += groupedMedian.map { .groupedMedian($0) } + variance.map { .variance($0) }
    asked += try correlation.map { try parsed($0, ColumnStatistic(correlation: $0), "--correlation", "Y,X") }
    asked += try function.map {
      try parsed($0, ColumnStatistic(function: $0), "--function", "NAME=EXPRESSION of statistics such as mean(y)")
    }
    return asked
  }

  private func parsed<Parsed>(
    _ argument: String, _ parsed: Parsed?, _ option: String, _ form: String
  ) throws -> Parsed {
    guard let parsed else {
      throw ValidationError(
        en: "\(option) takes \(form), not '\(argument)'", vi: "\(option) nhận \(form), không phải '\(argument)'")
    }
    return parsed
  }

  /// The columns of each table; one table of everybody where none is asked for.
  func groupings() throws -> [[String]] {
    if by.isEmpty { return [[]] }
    return try by.map { argument in
      let columns = argument.split(separator: ",").map(String.init)
      guard !columns.isEmpty else {
        throw ValidationError(
          en: "--by takes the name of a column, not '\(argument)'", vi: "--by nhận tên cột, không phải '\(argument)'")
      }
      guard Set(columns).count == columns.count else {
        throw ValidationError(en: "--by \(argument) names a column twice", vi: "--by \(argument) nêu một cột hai lần")
      }
      return columns
    }
  }

  /// The conditions of every estimate.
  func domain() throws -> [ColumnCondition] {
    try conditions.map { argument in
      guard case .share(let column, let values)? = ColumnStatistic(share: argument) else {
        throw ValidationError(
          en: "--where takes COL=V[,V], not '\(argument)'", vi: "--where nhận COL=V[,V], không phải '\(argument)'")
      }
      return ColumnCondition(column: column, values: values)
    }
  }

  var missingCodes: [String] {
    Set(missing.flatMap { $0.split(separator: ",").map(String.init) }).sorted()
  }
}
