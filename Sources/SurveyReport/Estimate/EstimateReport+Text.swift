import ColumnEstimation
import SurveyModel
import SurveyStatistics

extension EstimateReport {
  /// The estimates as aligned tables, seven significant digits, then comparisons and ranks where they were asked for.
  public func text(language: Language) -> String {
    let words = EstimateWords(language)
    let parts = tables.flatMap { table in
      [estimates(table, words), comparisons(table, words), ranks(table, words)].compactMap { $0 }
    }
    let more =
      independence(words) + meanTests(words) + modes(words) + regressions(words) + [weighting(words)].compactMap { $0 }
    return (parts + more).joined(separator: "\n")
  }

  private func estimates(_ table: GroupTable, _ words: EstimateWords) -> String? {
    guard !table.rows.isEmpty else { return nil }
    let isJudged = table.rows.contains { $0.verdict != nil }
    var output = TextTable(
      columns: (table.by + [words.statistic]).map { .left($0) }
        + [words.estimate, words.error, words.low, words.high, words.df, words.base, words.effective, words.effect]
        .map { .right($0) } + (isJudged ? [.left(words.publication)] : []))
    output.rows = table.rows.map { row in
      row.group.map { VisibleText.of($0) } + [VisibleText.of(label(row.statistic))] + cells(row, words)
        + (isJudged ? [row.verdict.map(words.verdict) ?? ""] : [])
    }
    let methods = Set(table.rows.compactMap { $0.shown?.interval?.method.rawValue }).sorted()
    let isKnown = table.rows.contains { $0.shown?.interval != nil }
    let design = words.design(result.design, methods: methods, level: isKnown ? level : nil)
    return text(output) + design + "\n"
  }

  private func comparisons(_ table: GroupTable, _ words: EstimateWords) -> String? {
    guard let kind = table.comparisons.first?.kind else { return nil }
    var output = TextTable(
      columns: [.left(words.statistic), .left(table.by.joined(separator: ",")), .left(words.against(kind))]
        + [words.difference, words.error, words.low, words.high, words.df, "t", "p", words.adjusted].map { .right($0) })
    output.rows = table.comparisons.map { row in
      let found = row.isWithheld ? nil : row.contrast
      let interval = row.isWithheld ? nil : row.interval
      let digits = EstimateWords.decimals(found?.value)
      func number(_ value: Double?) -> String { words.format.text(value, decimals: digits) }
      let names = [label(row.statistic), row.group.joined(separator: ","), row.other?.joined(separator: ",") ?? ""]
      return names.map { VisibleText.of($0) } + [
        number(found?.value), number(found?.standardError), number(interval?.low), number(interval?.high),
        found.map { words.format.degreesOfFreedom($0.degreesOfFreedom) } ?? NumberFormat.none,
        words.format.text(found?.t, decimals: 3), words.p(found?.pValue), words.p(row.isWithheld ? nil : row.adjustedP),
      ]
    }
    return text(output) + critical(table, purpose: "maximum_t", words)
  }

  private func ranks(_ table: GroupTable, _ words: EstimateWords) -> String? {
    guard !table.ranks.isEmpty else { return nil }
    var output = TextTable(
      columns: [.left(words.statistic), .left(table.by.joined(separator: ","))]
        + [words.rank, words.marginalSet, words.jointSet, words.tier].map { .right($0) })
    let ordered = table.ranks.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.statistic != second.statistic { return a.offset < b.offset }
      if first.isWithheld != second.isWithheld { return second.isWithheld }
      return first.joint.rank != second.joint.rank ? first.joint.rank < second.joint.rank : a.offset < b.offset
    }
    func set(_ row: RankRow, _ set: RankSet) -> String {
      row.isWithheld ? NumberFormat.none : "\(set.lower)–\(set.upper)"
    }
    func count(_ row: RankRow, _ value: Int) -> String {
      row.isWithheld ? NumberFormat.none : words.format.count(value)
    }
    output.rows = ordered.map(\.element).map { row in
      [VisibleText.of(label(row.statistic)), VisibleText.of(row.group.joined(separator: ","))] + [
        count(row, row.joint.rank), set(row, row.marginal), set(row, row.joint), count(row, row.tier),
      ]
    }
    return text(output) + words.ranksNote(level: level) + "\n" + unranked(table, words)
      + critical(table, purpose: "joint_ranks", words)
  }

  private func critical(_ table: GroupTable, purpose: String, _ words: EstimateWords) -> String {
    table.criticalValues.filter { $0.purpose == purpose }
      .map { words.critical($0.value, of: label($0.statistic)) + "\n" }.joined()
  }

  private func unranked(_ table: GroupTable, _ words: EstimateWords) -> String {
    table.unranked.map { words.unranked($0.groups, of: label($0.statistic)) + "\n" }.joined()
  }

  private func weighting(_ words: EstimateWords) -> String? {
    result.weighting.map { WeightingText(words.language).steps($0) }
  }

  private func text(_ table: TextTable) -> String { table.lines().map { $0 + "\n" }.joined() }

  private func label(_ statistic: ColumnStatistic) -> String {
    statistic.value.map { "\(statistic.name) \(statistic.variable)=\($0)" } ?? "\(statistic.name) \(statistic.variable)"
  }

  private func cells(_ row: EstimateRow, _ words: EstimateWords) -> [String] {
    let (format, estimate) = (words.format, row.estimate)
    let decimals = EstimateWords.decimals(row.shown?.value)
    func number(_ value: Double?) -> String { format.text(row.isSuppressed ? nil : value, decimals: decimals) }
    return [
      number(estimate.value), number(estimate.standardError), number(estimate.interval?.low),
      number(estimate.interval?.high), format.degreesOfFreedom(estimate.degreesOfFreedom), format.count(estimate.base),
      format.text(row.shown?.effectiveSampleSize, decimals: 1), format.text(row.shown?.designEffect, decimals: 3),
    ]
  }
}
