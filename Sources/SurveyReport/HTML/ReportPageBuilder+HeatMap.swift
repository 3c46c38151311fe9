import IndexScoring
import SurveyModel

extension ReportPageBuilder {
  /// Points of every unit at every criterion, by block, as coloured tables.
  var heatMapSection: ReportSection? {
    guard let index = results.index else { return nil }
    let words = UnitPageWords(format: format)
    var section = ReportSection(id: "heat-map", title: words.heatMap, paragraphs: [words.heatMapMeaning])
    let legend = HeatMap.legend(
      words.legend, shades: HeatMap.Shade.allCases.map(words.shade), words: words.heatMapWords)
    section.blocks.append(.written(legend))
    for block in index.blocks.filter({ !$0.units.isEmpty }).map(BlockFigures.init) {
      for map in heatMaps(block, index, words) { section.blocks.append(.written(map.markup)) }
    }
    return section
  }

  private func heatMaps(_ block: BlockFigures, _ index: IndexScores, _ words: UnitPageWords) -> [HeatMap] {
    let groups = block.columns(index.definition).map { area, leaves in
      HeatMap.Group(
        title: "\(area.code). \(area.title[language])", isLeaf: leaves.count == 1 && leaves[0].code == area.code,
        columns: leaves.map { HeatMap.Column(code: $0.code, title: $0.title[language], maximum: most($0)) })
    }
    let tables = HeatMap.divided(groups)
    let cells = block.block.units.map(self.cells)
    let title = block.block.block.title[language]
    return tables.enumerated().map { position, groups in
      let codes = groups.flatMap(\.columns).map(\.code)
      let rows = zip(block.block.units, cells).map { unit, cells in
        HeatMap.Row(
          rank: unit.rank.map(format.count) ?? NumberFormat.none, name: names.unit(unit.unit.code),
          link: UnitFile.path(unit.unit.code), cells: codes.map { cells[$0] ?? .empty })
      }
      let part = tables.count > 1 ? " (\(position + 1)/\(tables.count))" : ""
      return HeatMap(
        caption: title + part, words: words.heatMapWords, groups: groups,
        rows: rows + [mean(block, codes, index.definition, words)])
    }
  }

  /// `4`, or what bonus and penalty points are capped at.
  private func most(_ criterion: Criterion) -> String {
    "\(ReportWords.maximumInline[language].replacing(" ", with: "\u{A0}"))\u{A0}\(format.short(criterion.maximum))"
  }

  private func cells(_ unit: UnitScore) -> [String: HeatMap.Cell] {
    let leaves = unit.areas.flatMap(\.leaves)
    return Dictionary(leaves.map { ($0.criterion.code, cell($0, of: unit)) }) { first, _ in first }
  }

  private func cell(_ score: CriterionScore, of unit: UnitScore) -> HeatMap.Cell {
    guard let points = unit.shownPoints(score) else {
      if !score.isComplete { return .notScored }
      if score.isLeftOut { return .leftOut }
      return .protected
    }
    if case .adjustment = score.criterion.rule { return .bare(format.text(points)) }
    return HeatMap.Shade(points.units, of: score.maximum.units).map { .points(format.text(points), $0) }
      ?? .bare(format.text(points))
  }

  /// The mean component index of the block times the maximum.
  private func mean(
    _ block: BlockFigures, _ codes: [String], _ definition: IndexDefinition, _ words: UnitPageWords
  ) -> HeatMap.Row {
    let maxima = Dictionary(definition.criteria.map { ($0.code, $0.denominator) }) { first, _ in first }
    let cells = codes.map { code -> HeatMap.Cell in
      guard let mean = block.mean(code), let maximum = maxima[code] else { return .empty }
      return .bare(format.text(mean / 100 * maximum.value))
    }
    return HeatMap.Row(rank: "", name: words.blockMean, link: "", cells: cells, isMean: true)
  }
}
