import IndexScoring
import SurveyModel

extension ReportPageBuilder {
  /// A ranked chart per block; without an index one per form, by the overall node.
  var rankingSections: [ReportSection] {
    guard let index = results.index else { return overallSections }
    return index.blocks.filter { !$0.units.isEmpty }.enumerated().map { position, block in
      let notes = position == 0 ? [sentences.surveyErrorOnly, sentences.rankSetsMeaning(index.level)] : []
      let hasChances = block.units.contains { $0.chanceOfGrade(in: block.block) != nil }
      let isOnFewer = block.units.contains { $0.isOnFewerPoints && $0.withheld == nil }
      return ReportSection(
        id: "ranking-\(position + 1)", title: sentences.block(block),
        paragraphs: notes + (isOnFewer ? [sentences.fewerPoints] : [])
          + (hasChances ? [UnitPageWords(format: format).chanceOfGrade] : [])
          + [sentences.unreliablePointsLegend(block.units)].compactMap { $0 },
        blocks: [
          .chart(chart(block, index, rows: block.units.map { row($0, of: block, link: UnitFile.path($0.unit.code)) }))
        ])
    }
  }

  /// A unit in a ranking; beside its grade how likely that is, where the survey leaves others open.
  func row(_ unit: UnitScore, of block: BlockScores, link: String) -> RankChart.Row {
    let figures = IndexFigures(unit, format)
    let chance = unit.chanceOfGrade(in: block.block)
    return RankChart.Row(
      rank: figures.rank, name: names.unit(unit.unit.code),
      detail: figures.scoredOn.map(sentences.scoredOn) ?? "", value: unit.index, low: unit.interval?.low,
      high: unit.interval?.high, valueText: figures.index, limits: figures.reason ?? figures.limitsInFull,
      grade: figures.grade + (chance.map { " · \(UnitPageWords(format: format).chance($0))" } ?? ""),
      note: figures.rankSets, link: link)
  }

  /// Units of a block, or some of them, with the headings of a ranking.
  func chart(_ block: BlockScores, _ index: IndexScores, rows: [RankChart.Row]) -> RankChart {
    let isGraded = !block.block.grades.isEmpty
    return RankChart(
      caption: "\(index.definition.title[language]): \(block.block.title[language])",
      headings: RankChart.Headings(
        rank: ReportWords.rank[language], unit: ReportWords.unit[language], value: ReportWords.index[language],
        limits: sentences.shortInterval(index.level), grade: isGraded ? ReportWords.grade[language] : "",
        note: sentences.rankSets(index.level)),
      rows: rows)
  }

  /// Points of every unit at every area, a table per block.
  var areasSection: ReportSection? {
    guard let index = results.index else { return nil }
    let tables = index.blocks.filter { !$0.units.isEmpty }.map { ReportBlock.table(areas($0, index)) }
    return ReportSection(
      id: "areas", title: ReportWords.areas[language], paragraphs: [sentences.areaErrors], blocks: tables)
  }

  private func areas(_ block: BlockScores, _ index: IndexScores) -> ReportTable {
    let areas = index.definition.areas.filter { $0.applies(to: block.block.id) }
    let headings = areas.map { area in
      let most = format.text(area.maximum, decimals: 0)
      return "\(area.code). \(area.title[language]) (\(ReportWords.maximumInline[language]) \(most))"
    }
    let columns = [ReportWords.unit[language], ReportWords.rank[language], ReportWords.index[language]] + headings
    var table = ReportTable(caption: block.block.title[language], columns: columns)
    for unit in block.units {
      let figures = IndexFigures(unit, format)
      let cells = areas.map { area in
        unit.areas.first { $0.criterion.code == area.code }.map { points($0, of: unit) }
          ?? ReportCell(NumberFormat.none)
      }
      let head = [
        ReportCell(names.unit(unit.unit.code)), ReportCell(figures.rank),
        ReportCell(figures.index, detail: figures.scoredOn.map(sentences.scoredOn) ?? ""),
      ]
      table.rows.append(head + cells)
    }
    return table
  }

  /// Points with the survey's standard error where a survey feeds them; a changed maximum is named.
  func points(_ score: CriterionScore, of unit: UnitScore) -> ReportCell {
    guard let points = unit.shownPoints(score) else {
      return ReportCell(NumberFormat.none, detail: whyNoPoints(score, of: unit))
    }
    var details: [String] = []
    if score.maximum != score.fullMaximum { details.append("/ " + format.text(score.maximum)) }
    if let error = unit.shownError(score), error > 0 {
      details.append("\(ReportWords.standardErrorShort[language]) \(format.text(error))")
    }
    if score.restsOnUnreliable { details.append(ReportWords.notReliable[language]) }
    return ReportCell(format.text(points), detail: details.joined(separator: " · "))
  }

  private func whyNoPoints(_ score: CriterionScore, of unit: UnitScore) -> String {
    if score.isComplete, score.isLeftOut { return ReportWords.leftOutOfPoints[language] }
    return unit.keepsBack(score) ? ReportWords.protects[language] : ""
  }

  /// Criteria of the index, every level, with rule and gate.
  func criteriaTable(_ index: IndexScores) -> ReportTable {
    var table = ReportTable(
      caption: ReportWords.criteria[language],
      columns: [
        ReportWords.criterion[language], ReportWords.appliesTo[language], ReportWords.maximum[language],
        ReportWords.rule[language], ReportWords.source[language], ReportWords.needed[language],
        ReportWords.otherwise[language],
      ], firstNumber: 7)
    for criterion in index.definition.criteria {
      var cells: [ReportCell] = [
        ReportCell("\(criterion.code). \(criterion.title[language])"), ReportCell(blocks(of: criterion, index)),
        ReportCell(format.text(criterion.maximum)), ReportCell(MethodWords.rule(criterion.rule)[language]),
      ]
      let sources = criterion.surveySources
      let needed = sources.map { format.count(results.method.publication.baseNeeded(by: $0)) }
      let otherwise = sources.map { MethodWords.failedGate($0.otherwise)[language] }
      cells += [sources.map(surveySource), needed, otherwise].map { ReportCell($0.joined(separator: "; ")) }
      table.rows.append(cells)
    }
    return table
  }

  /// The blocks for which a criterion holds, by their titles.
  private func blocks(of criterion: Criterion, _ index: IndexScores) -> String {
    let all = index.definition.blocks
    let own = all.filter { criterion.applies(to: $0.id) }
    return own.count == all.count
      ? ReportWords.allBlocks[language] : own.map { $0.title[language] }.joined(separator: ", ")
  }

  private func surveySource(_ source: SurveySource) -> String {
    guard let form = results.round.form(source.form) else { return "\(source.form): \(source.node)" }
    return "\(names.form(form)): \(names.target(.node(source.node), of: form))"
  }

  /// Grades with their lower edges; `nil` where no block is graded.
  func gradesTable(_ index: IndexScores) -> ReportTable? {
    var table = ReportTable(
      caption: ReportWords.grades[language],
      columns: [sentences.blockWord, ReportWords.grade[language], sentences.fromIndex])
    for block in index.definition.blocks {
      for step in block.grades {
        table.rows.append([
          ReportCell(block.title[language]), ReportCell(step.grade[language]), ReportCell(format.text(step.from)),
        ])
      }
    }
    return table.rows.isEmpty ? nil : table
  }
}
