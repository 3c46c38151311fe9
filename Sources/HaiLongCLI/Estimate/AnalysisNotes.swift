import ColumnEstimation
import SurveyModel
import SurveyReport
import SurveyStatistics

/// What a person should know of an analysis that was made.
struct AnalysisNotes {
  /// What is worth a word.
  static let clusters = ClusterRule()
  /// So many groups are named.
  static let named = 3

  let analysis: Analysis
  let result: AnalysisResult

  /// Warnings first, in the order in which outputs stand, then notes.
  var findings: [AnalysisFinding] {
    (result.isDomainEmpty ? [.domainEmpty] : []) + Self.negativeWeights(result.weighting) + psus + degreesOfFreedom
      + rarerAnswers + lonely
      + result.tables.flatMap { table in table.comparisons.compactMap { contrast($0, table) } }
      + result.independence.compactMap { row in
        row.undefined.map {
          .independenceUndefined(row: row.pair.row, column: row.pair.column, TestReason($0))
        }
      }
      + result.regressions.compactMap { row in
        row.fault.map { .regressionUndefined(response: row.request.response, RegressionReason($0)) }
      } + suppressed
  }

  /// Weights that linear calibration made negative.
  static func negativeWeights(_ weighting: WeightingResult?) -> [AnalysisFinding] {
    let negative = weighting?.weights.values.filter { $0 < 0 } ?? []
    return negative.min().map { [.negativeWeights(rows: negative.count, lowest: $0)] } ?? []
  }

  private var psus: [AnalysisFinding] {
    result.design.psus < 2 ? [.tooFewPSUs(psus: result.design.psus)] : []
  }

  private var degreesOfFreedom: [AnalysisFinding] {
    guard result.design.psus > 1 else { return [] }
    let found = result.tables.flatMap(\.rows).filter { $0.estimate.value != nil }.map(\.estimate.degreesOfFreedom)
    let few = found.filter { $0 < Self.clusters.minimumDegreesOfFreedom }
    guard let fewest = few.min() else { return [] }
    let limit = Int(Self.clusters.minimumDegreesOfFreedom)
    return [.fewDegreesOfFreedom(estimates: few.count, fewest: fewest, limit: limit)]
  }

  /// Those that have degrees of freedom enough: the others are told already.
  private var rarerAnswers: [AnalysisFinding] {
    let few = result.tables.flatMap(\.rows).map(\.estimate).filter {
      Self.clusters.flags($0) && $0.degreesOfFreedom >= Self.clusters.minimumDegreesOfFreedom
    }
    guard let fewest = few.compactMap(\.rarerAnswerPSUs).min() else { return [] }
    return [
      .rarerAnswerInFewPSUs(estimates: few.count, fewest: fewest, limit: Self.clusters.minimumRarerAnswerPSUs)
    ]
  }

  /// Only where PSUs are more than single rows, and no rule treats such strata.
  private var lonely: [AnalysisFinding] {
    let found = result.domainLonely
    guard !found.isEmpty, !analysis.design.units.isEmpty, !analysis.design.adjustsDomainLonely else { return [] }
    let first = found.prefix(Self.named).map { LonelyGroup(group: $0.group, stratum: $0.strata.first ?? "") }
    return [.domainLonely(groups: found.count, strata: Set(found.flatMap(\.strata)).count, first: first)]
  }

  private func contrast(_ row: ComparisonRow, _ table: GroupTable) -> AnalysisFinding? {
    guard let fault = row.fault else { return nil }
    let side: AnalysisFinding.ContrastSide =
      switch row.kind {
      case .pairs, .waves: .group(row.other ?? [])
      case .rest: .rest
      case .whole: .whole
      }
    let reason: ContrastReason
    switch fault {
    case .noAnswers:
      let empty = [row.group, row.other].compactMap { $0 }.filter { group in
        table.rows.contains { $0.statistic == row.statistic && $0.group == group && $0.estimate.value == nil }
      }
      reason = .noAnswers(groups: empty)
    case .noVariance, .empty: reason = .noVariance
    }
    return .contrastUndefined(statistic: label(row.statistic), group: row.group, against: side, reason)
  }

  private var suppressed: [AnalysisFinding] {
    let rows = result.tables.flatMap(\.rows)
    let count = rows.count { row in if case .suppress? = row.verdict { true } else { false } }
    return count > 0 ? [.estimatesSuppressed(count: count, of: rows.count)] : []
  }

  private func label(_ statistic: ColumnStatistic) -> String {
    "\(statistic.name) \(statistic.variable)" + (statistic.value.map { "=" + $0 } ?? "")
  }
}
