import ArgumentParser
import ColumnEstimation
import SurveyStatistics

/// How the sample was drawn, by column names.
struct DesignOptions: ParsableArguments {
  @Option(help: "Column of weights; without it every row counts 1.")
  var weight: String?

  @Option(help: "Column of strata.")
  var strata: String?

  @Option(help: "Column of primary sampling units, nested in strata; without it every row is one.")
  var psu: String?

  @Option(help: "Column with the number of PSUs of the stratum in the population, or the sampled fraction of them.")
  var fpc: String?

  @Option(
    help:
      "What a stratum with one PSU contributes: undefined, fail, certainty, remove, adjust, average, collapse or pool.")
  var singlePsu: SinglePSURule = .undefined

  /// Every column that is named.
  var columns: [String] { [weight, strata, psu, fpc].compactMap { $0 } }
}

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

  @Option(help: "Split by a column; commas cross columns. Repeat for separate tables.")
  var by: [String] = []

  @Option(help: ArgumentHelp("Codes that count as missing.", valueName: "V[,V]"))
  var missing: [String] = []

  /// The statistics in the order mean, total, share, ratio, net, NPS.
  func statistics() throws -> [ColumnStatistic] {
    try mean.map { .mean($0) } + total.map { .total($0) }
      + share.map { try parsed($0, ColumnStatistic(share: $0), "--share", "COL=V[,V]") }
      + ratio.map { try parsed($0, ColumnStatistic(ratio: $0), "--ratio", "Y/X") }
      + net.map { try parsed($0, ColumnStatistic(net: $0), "--net", "COL=TOP[,TOP]/BOTTOM[,BOTTOM]") }
      + nps.map { .nps($0) }
  }

  private func parsed(
    _ argument: String, _ statistic: ColumnStatistic?, _ option: String, _ form: String
  ) throws -> ColumnStatistic {
    guard let statistic else { throw ValidationError("\(option) takes \(form), not '\(argument)'") }
    return statistic
  }

  /// The columns of each table; one table of everybody where none is asked for.
  func groupings() throws -> [[String]] {
    if by.isEmpty { return [[]] }
    return try by.map { argument in
      let columns = argument.split(separator: ",").map(String.init)
      guard !columns.isEmpty else { throw ValidationError("--by takes the name of a column, not '\(argument)'") }
      guard Set(columns).count == columns.count else { throw ValidationError("--by \(argument) names a column twice") }
      return columns
    }
  }

  var missingCodes: Set<String> {
    Set(missing.flatMap { $0.split(separator: ",").map(String.init) })
  }
}
