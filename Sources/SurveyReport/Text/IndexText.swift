import IndexScoring
import SatisfactionScoring
import SurveyModel

/// The ranking of `hailong index` for a terminal.
public enum IndexText {
  /// Every block as a table, each line ended; areas get columns where `width` allows, or always where it is `nil`.
  public static func text(
    _ index: IndexScores, round: SurveyRound, method: ScoringMethod, lastYear: YearComparison? = nil,
    language: Language, width: Int? = 80
  ) -> String {
    let format = NumberFormat(language, rounding: index.definition.rounding)
    let sentences = ReportSentences(format: format)
    let notices = sentences.notices(
      isSynthetic: round.isSynthetic, isIllustrative: index.definition.isIllustrative)
    var lines = [VisibleText.of(index.definition.title[language])] + (notices.map { [$0] } ?? [])
    lines += sentences.notice(of: index.definition, width: width)
    var areNarrow = false
    for block in index.blocks where !block.units.isEmpty {
      let heading = VisibleText.of(sentences.block(block))
      let table = table(block, index, heading: heading, lastYear: lastYear, language: language)
      let areas = areaColumns(block, index, format)
      let wide = table.widened(by: areas, within: width)
      areNarrow = areNarrow || (!areas.isEmpty && wide.columns.count == table.columns.count)
      lines += [""] + wide.lines(width: width) + withoutIndex(block, format)
    }
    let notes = notes(index, method, lastYear, sentences) + (areNarrow ? [sentences.areasElsewhere] : [])
    lines += [""] + notes.flatMap { $0.wrapped(width: width ?? 120) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One block: rank, unit, index, interval, grade, ranks left open, the change on last year where that may be compared,
  /// and on how many points a unit is scored where some of those that are `shown` are scored on fewer.
  static func table(
    _ block: BlockScores, _ index: IndexScores, heading: String, lastYear: YearComparison? = nil, language: Language,
    shown: [UnitScore]? = nil
  ) -> TextTable {
    let format = NumberFormat(language, rounding: index.definition.rounding)
    let sentences = ReportSentences(format: format)
    var table = TextTable(columns: [
      .right(ReportWords.rank[language]), .flexible(heading), .right(ReportWords.index[language]),
      .left(sentences.shortInterval(index.level)), .left(ReportWords.grade[language]),
      .left(sentences.rankSets(index.level)),
    ])
    if block.block.grades.isEmpty { table.columns.remove(at: 4) }
    let years = YearWords(format: format)
    let saysChange = lastYear.map { !$0.changes.isEmpty } ?? false
    if saysChange { table.columns.append(.right(years.changeHeading)) }
    let saysPoints = (shown ?? block.units).contains { $0.isOnFewerPoints && $0.withheld == nil }
    if saysPoints { table.columns.append(.left(ReportWords.scoredOn[language])) }
    for unit in block.units {
      let figures = IndexFigures(unit, format)
      let name = VisibleText.of(unit.unit.name[language].isEmpty ? unit.unit.code : unit.unit.name[language])
      let grade = block.block.grades.isEmpty ? [] : [VisibleText.of(figures.grade)]
      let points = saysPoints ? [figures.scoredOnShort ?? ""] : []
      let change = saysChange ? [years.cell(lastYear?.change(of: unit.unit.code))] : []
      let cells = [figures.rank, name, figures.index, figures.limits] + grade + [figures.rankSets]
      table.rows.append(cells + change + points)
    }
    return table
  }

  /// Why units at the end of a block have no index, a line each.
  static func withoutIndex(_ block: BlockScores, _ format: NumberFormat) -> [String] {
    block.units.compactMap { unit in
      unit.withheld.map { withheld in
        "      " + VisibleText.of("\(unit.unit.code): \(IndexFigures.reason(withheld, format))")
      }
    }
  }

  /// A column of points per area that applies to the block.
  private static func areaColumns(
    _ block: BlockScores, _ index: IndexScores, _ format: NumberFormat
  ) -> [(TextTable.Column, [String])] {
    index.definition.areas.filter { $0.applies(to: block.block.id) }.map { area in
      let cells = block.units.map { unit -> String in
        unit.areas.first { $0.criterion.code == area.code }.flatMap(unit.shownPoints).map { format.text($0) }
          ?? NumberFormat.none
      }
      return (.right(VisibleText.of(area.code)), cells)
    }
  }

  private static func notes(
    _ index: IndexScores, _ method: ScoringMethod, _ lastYear: YearComparison?, _ sentences: ReportSentences
  ) -> [String] {
    let units = index.blocks.flatMap(\.units)
    let isGiven = units.contains { $0.rank != nil && $0.isWithoutSurveyError }
    return [sentences.rankSetsLegend(index.level), sentences.surveyErrorOnly]
      + (isGiven ? [sentences.orderAsGiven] : [])
      + [sentences.fewerPointsLegend(units), sentences.unreliablePointsLegend(units)].compactMap { $0 }
      + (lastYear.map { [YearWords(format: sentences.format).extent($0)] } ?? []) + [sentences.methodLine(method)]
  }
}

extension TextTable {
  /// The table with further columns, or as it is where they do not fit beside a readable name.
  func widened(by extra: [(Column, [String])], within width: Int?) -> TextTable {
    var wide = self
    wide.columns += extra.map(\.0)
    for row in wide.rows.indices { wide.rows[row] += extra.map { $0.1[row] } }
    guard let width else { return wide }
    wide.narrowest = 24
    let needed = wide.lines(width: width).map(\.count).max() ?? 0
    return needed <= width ? wide : self
  }
}
