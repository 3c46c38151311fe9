import IndexScoring
import SurveyModel

/// Turns the results of one unit into its page.
struct UnitPageBuilder {
  let report: ReportPageBuilder
  let index: IndexScores
  let block: BlockFigures
  /// The block's place in the report, from 1.
  let number: Int
  let unit: UnitScore
  let words: UnitPageWords
  private let position: Int

  init(report: ReportPageBuilder, index: IndexScores, block: BlockFigures, number: Int, at position: Int) {
    self.report = report
    self.index = index
    self.block = block
    self.number = number
    self.position = position
    unit = block.block.units[position]
    words = UnitPageWords(format: report.format)
  }

  var language: Language { report.language }
  var format: NumberFormat { report.format }

  /// The whole page.
  var page: ReportPage {
    var page = ReportPage(
      language: language.rawValue, title: report.names.unit(unit.unit.code),
      subtitle: [unit.unit.code, block.block.block.title[language], index.definition.title[language]]
        .joined(separator: " · "))
    page.links = [ReportLink(text: words.back, address: "../report.html#ranking-\(number)")]
    page.mark = HTMLReport.unitPageMark
    page.banners = report.banners
    page.lead = lead
    page.sections = [standing, grades, areas, extremes, criteria, history].compactMap { $0 }
    return page
  }

  private var lead: [String] {
    let figures = IndexFigures(unit, format)
    if let reason = figures.reason { return [words.withoutIndex(reason)] }
    return [words.standing(unit, figures, of: block.block.rankedCount, level: index.level)]
      + (unit.isOnFewerPoints ? [report.sentences.fewerPoints] : [])
  }

  /// The unit among those around it.
  private var standing: ReportSection? {
    guard unit.withheld == nil else { return nil }
    var section = ReportSection(id: "standing", title: words.position)
    section.paragraphs = words.openRanks(unit, of: block.block.rankedCount, level: index.level)
    section.paragraphs.append(report.sentences.surveyErrorOnly)
    let first = max(0, min(position - 3, block.block.units.count - 7))
    var rows = block.block.units.enumerated().filter { $0.offset >= first && $0.offset < first + 7 }
      .map { report.row($0.element, of: block.block, link: UnitFile.name($0.element.unit.code)) }
    for row in rows.indices where first + row == position {
      rows[row].isOwn = true
      rows[row].link = ""
    }
    section.blocks.append(.chart(report.chart(block.block, index, rows: rows)))
    return section
  }

  /// The chance of each grade under the survey's error.
  private var grades: ReportSection? {
    let steps = block.block.block.grades
    guard unit.withheld == nil, !steps.isEmpty else { return nil }
    var section = ReportSection(id: "grades", title: words.chances)
    guard unit.gradeProbabilities.count == steps.count, !unit.isWithoutSurveyError else {
      section.paragraphs.append(unit.isWithoutSurveyError ? words.gradeWithoutError : words.noChances)
      return section
    }
    section.paragraphs.append(words.chancesMeaning)
    var table = ReportTable(
      caption: ReportWords.grades[language],
      columns: [ReportWords.grade[language], report.sentences.fromIndex, words.chance])
    for (step, chance) in zip(steps, unit.gradeProbabilities) {
      let isOwn = step.grade == unit.grade
      table.rows.append([
        ReportCell(step.grade[language], detail: isOwn ? words.given : ""), ReportCell(format.text(step.from)),
        ReportCell(words.chance(chance)),
      ])
    }
    section.blocks.append(.table(table))
    return section
  }

  /// Points by area beside the block's mean.
  private var areas: ReportSection? {
    guard !unit.areas.isEmpty else { return nil }
    var table = ReportTable(
      caption: ReportWords.areas[language],
      columns: [
        words.area, ReportWords.points[language], ReportWords.maximum[language], words.share, words.blockMean,
        words.difference,
      ])
    for area in unit.areas {
      let own = block.means.comparison(of: area, in: unit)
      table.rows.append([
        ReportCell("\(area.criterion.code). \(area.criterion.title[language])"), report.points(area, of: unit),
        ReportCell(area.maximum.units == 0 ? NumberFormat.none : format.text(area.maximum)),
        ReportCell(words.percent(unit.shownIndex(area))),
        ReportCell(words.percent(own?.mean)),
        ReportCell(words.signed(own?.difference)),
      ])
    }
    let unlike = unit.areas.filter { block.means.isUnlike($0, in: unit) }.map(\.criterion.code)
    return ReportSection(
      id: "areas", title: ReportWords.areas[language],
      paragraphs: [words.areasMeaning] + (unlike.isEmpty ? [] : [words.unlike(unlike)]) + [report.sentences.areaErrors],
      blocks: [.table(table)])
  }
}
