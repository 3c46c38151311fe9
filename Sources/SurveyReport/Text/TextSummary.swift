import IndexScoring
import SatisfactionScoring
import SurveyModel

/// The results of a round on one screen: at most 80 columns and, for two blocks or two forms, 24 lines; a unit on it
/// that is scored on fewer points costs one more.
public enum TextSummary {
  static let width = 80
  private static let top = 5

  /// The summary, each line ended.
  public static func text(_ results: RoundResults, language: Language) -> String {
    var lines = heading(results, language)
    if let index = results.index {
      for block in index.blocks where !block.units.isEmpty { lines += [""] + ranking(block, index, results, language) }
      let sentences = ReportSentences(format: NumberFormat(language))
      lines += [sentences.rankSetsLegend(index.level), sentences.surveyErrorOnly]
      if let legend = sentences.fewerPointsLegend(index.blocks.flatMap(shown)) { lines.append(legend) }
      if let legend = sentences.unreliablePointsLegend(index.blocks.flatMap(\.units)) { lines.append(legend) }
    } else {
      for scores in results.byUnit.prefix(2) { lines += [""] + overall(scores, results, language) }
      let listed = results.byUnit.prefix(2).flatMap { table in
        table.subScores.filter { $0.target == table.form.satisfaction.map { .node($0.name) } }
      }
      lines += ReportSentences(format: NumberFormat(language)).reliabilityLegends(listed)
    }
    lines.append(ReportSentences(format: NumberFormat(language)).methodLine(results.method))
    return lines.map { $0 + "\n" }.joined()
  }

  private static func heading(_ results: RoundResults, _ language: Language) -> [String] {
    let sentences = ReportSentences(format: NumberFormat(language))
    let title = VisibleText.of(
      results.index?.definition.title[language] ?? results.round.title[language], limit: width - 1)
    let notices = sentences.notices(
      isSynthetic: results.round.isSynthetic, isIllustrative: results.index?.definition.isIllustrative ?? false)
    let notice = results.index.map { sentences.notice(of: $0.definition, width: width) } ?? []
    return [title] + (notices.map { [$0] } ?? []) + notice + [sentences.records(results.batches)]
  }

  /// The units of a block that have a line.
  private static func shown(_ block: BlockScores) -> [UnitScore] {
    guard block.units.count > top + 1 else { return block.units }
    return block.units.prefix(top) + block.units.prefix(max(block.rankedCount, 1)).suffix(1)
  }

  /// The first five and the last of a block.
  private static func ranking(
    _ block: BlockScores, _ index: IndexScores, _ results: RoundResults, _ language: Language
  ) -> [String] {
    let format = NumberFormat(language, rounding: index.definition.rounding)
    let sentences = ReportSentences(format: format)
    let table = IndexText.table(
      block, index, heading: VisibleText.of(sentences.block(block)), language: language, shown: shown(block))
    let lines = table.lines(width: width)
    let hidden = block.units.count - top - 1
    guard hidden > 0, let last = lines.dropLast(block.units.count - max(block.rankedCount, 1)).last else {
      return lines
    }
    let between = sentences.between(hidden, unranked: block.units.count - block.rankedCount)
    return Array(lines.prefix(1 + top)) + ["      " + between, last]
  }

  /// The overall node by unit, best first, and the strongest and weakest nodes of everybody.
  private static func overall(_ scores: SatisfactionScores, _ results: RoundResults, _ language: Language) -> [String] {
    let format = NumberFormat(language)
    let names = ResultNames(results.round, language)
    let sentences = ReportSentences(format: format)
    guard let root = scores.form.satisfaction else { return [] }
    let ranked = OverallByUnit(scores, root: root.name)
    let top = results.byUnit.count > 1 ? 3 : top
    let hasInterval = !scores.isSelfSelected
    var table = TextTable(columns: [
      .flexible(VisibleText.of(names.form(scores.form), limit: 40)), .right(ReportWords.score[language]),
      .left(hasInterval ? sentences.shortInterval(results.method.level) : FigureText.reason(.selfSelected)[language]),
      .right("n"),
    ])
    let shown = ranked.groups.count <= top + 2 ? ranked.groups : Array(ranked.groups.prefix(top))
    for score in ranked.everybody + shown { table.rows.append(row(score, scores, names, format)) }
    if shown.count < ranked.groups.count, let last = ranked.groups.last(where: { $0.shownValue != nil }) {
      let unshown = ranked.groups.count { $0.shownValue == nil }
      table.rows.append([sentences.between(ranked.groups.count - top - 1, unshown: unshown), "", "", ""])
      table.rows.append(row(last, scores, names, format))
    }
    for (label, score) in extremes(scores, root: root.name, language) {
      var cells = row(score, scores, names, format)
      cells[0] = label + ": " + VisibleText.of(names.target(score.target, of: scores.form))
      table.rows.append(cells)
    }
    return table.lines(width: width)
  }

  private static func row(
    _ score: SubScore, _ scores: SatisfactionScores, _ names: ResultNames, _ format: NumberFormat
  ) -> [String] {
    let figure = FigureText(score, format)
    return [VisibleText.of(names.group(score.group, in: scores)), figure.value, figure.limitsIn(scores), figure.base]
  }

  /// The best and the worst node under the root, of everybody, among those that mean the same kind of number.
  private static func extremes(
    _ scores: SatisfactionScores, root: String, _ language: Language
  ) -> [(String, SubScore)] {
    let definition = scores.form.satisfaction?.definition.description
    let nodes = scores.subScores.filter { score in
      guard case .node(let name) = score.target, score.group.isEmpty else { return false }
      return name != root && score.definition == definition && score.shownValue != nil
    }
    let sorted = nodes.sorted { ($0.shownValue ?? 0) > ($1.shownValue ?? 0) }
    guard let best = sorted.first, let worst = sorted.last, sorted.count > 1 else { return [] }
    return [(ReportWords.strongest[language], best), (ReportWords.weakest[language], worst)]
  }
}
