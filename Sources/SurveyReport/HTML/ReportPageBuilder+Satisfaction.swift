import SatisfactionScoring
import SurveyModel

extension ReportPageBuilder {
  /// For rounds without an index: the overall node by unit as a chart per form.
  var overallSections: [ReportSection] {
    results.byUnit.enumerated().compactMap { position, scores in
      guard let root = scores.form.satisfaction else { return nil }
      return ReportSection(
        id: "overall-\(position + 1)", title: "\(ReportWords.overall[language]): \(names.form(scores.form))",
        paragraphs: (scores.isSelfSelected ? [sentences.selfSelected] : [])
          + sentences.reliabilityLegends(scores.subScores.filter { $0.target == .node(root.name) }),
        blocks: [.chart(chart(scores, root: root.name))])
    }
  }

  private func chart(_ scores: SatisfactionScores, root: String) -> RankChart {
    let rows = OverallByUnit(scores, root: root).groups.map { score -> RankChart.Row in
      let figure = FigureText(score, format)
      let interval = score.withheld == nil ? score.estimate.interval : nil
      return RankChart.Row(
        rank: "", name: names.group(score.group, in: scores), value: score.shownValue, low: interval?.low,
        high: interval?.high, valueText: figure.value, limits: figure.limitsOrReason, grade: "", note: figure.base)
    }
    return RankChart(
      caption: names.target(.node(root), of: scores.form),
      headings: RankChart.Headings(
        rank: "", unit: names.grouping(scores), value: ReportWords.score[language],
        limits: sentences.shortInterval(results.method.level), grade: "", note: ReportWords.base[language]),
      rows: rows)
  }

  /// Sub-scores of every form and grouping: nodes by group, and folded tables with every target in full.
  var satisfactionSections: [ReportSection] {
    let tables = results.byUnit + results.otherGroupings
    guard !tables.isEmpty else { return [] }
    var section = ReportSection(id: "satisfaction", title: ReportWords.subScores[language])
    section.paragraphs =
      [sentences.subScoreTables(results.method.level)] + sentences.reliabilityLegends(tables.flatMap(\.subScores))
    for scores in tables {
      section.blocks.append(.table(nodes(scores)))
      section.blocks.append(
        .folded("\(names.form(scores.form)): \(sentences.everyTarget)", [targets(scores, group: [])]))
      let groups = names.groups(scores).filter { !$0.isEmpty }
      guard !groups.isEmpty else { continue }
      section.blocks.append(
        .folded(
          "\(names.form(scores.form)): \(sentences.everyGroup(names.grouping(scores), groups.count))",
          groups.map { targets(scores, group: $0) }))
    }
    return [section]
  }

  /// Groups × nodes: value over interval.
  private func nodes(_ scores: SatisfactionScores) -> ReportTable {
    let targets = (scores.form.satisfaction?.flattened ?? []).map { SatisfactionLayout.Target.node($0.name) }
    let cells = Dictionary(scores.subScores.map { (Key($0.group, $0.target), $0) }) { first, _ in first }
    var table = ReportTable(
      caption: names.form(scores.form)
        + (scores.isSelfSelected ? " (\(MethodWords.basis(.selfSelected)[language]))" : ""),
      columns: [names.grouping(scores), ReportWords.base[language]] + targets.map { names.target($0, of: scores.form) })
    for group in names.groups(scores) {
      let figures = targets.map { cells[Key(group, $0)].map { FigureText($0, format) } }
      let values = figures.map { figure in
        figure.map { ReportCell($0.value, detail: $0.limitsIn(scores)) } ?? ReportCell(NumberFormat.none)
      }
      let base = figures.first.flatMap { $0?.base } ?? NumberFormat.none
      table.rows.append([ReportCell(names.group(group, in: scores)), ReportCell(base)] + values)
    }
    return table
  }

  private struct Key: Hashable {
    let group: [String]
    let target: SatisfactionLayout.Target

    init(_ group: [String], _ target: SatisfactionLayout.Target) {
      self.group = group
      self.target = target
    }
  }

  /// Every node and item of one group with all that belongs to an estimate.
  private func targets(_ scores: SatisfactionScores, group: [String]) -> ReportTable {
    var table = ReportTable(
      caption: names.group(group, in: scores),
      columns: [
        ReportWords.content[language], ReportWords.score[language], sentences.shortInterval(results.method.level),
        ReportWords.base[language], ReportWords.standardError[language], ReportWords.degreesOfFreedom[language],
        ReportWords.effectiveSize[language], ReportWords.designEffect[language],
      ])
    for score in scores.subScores where score.group == group {
      let figure = FigureText(score, format)
      table.rows.append([
        ReportCell(names.target(score.target, of: scores.form)), ReportCell(figure.value),
        ReportCell(figure.limitsOrReason, detail: figure.reliabilityReasons ?? ""), ReportCell(figure.base),
        ReportCell(figure.standardError),
        ReportCell(figure.degreesOfFreedom), ReportCell(figure.effectiveSize), ReportCell(figure.designEffect),
      ])
    }
    return table
  }
}
