import IndexScoring
import SurveyModel

extension UnitPageBuilder {
  /// The criteria farthest over and under the block's mean.
  var extremes: ReportSection? {
    guard unit.withheld == nil, block.block.rankedCount > 1 else { return nil }
    let standing = UnitStanding(unit, in: block.means, level: index.level)
    var section = ReportSection(id: "extremes", title: words.extremes, paragraphs: [words.extremesMeaning])
    section.blocks = [(words.strengths, standing.strengths), (words.weaknesses, standing.weaknesses)].map {
      $1.isEmpty ? nil : .table(table($0, $1))
    }.compactMap { $0 }
    if section.blocks.isEmpty { section.paragraphs = [words.noExtremes] }
    if index.definition.restsOnSurvey { section.paragraphs.append(report.sentences.toldFromMean(index.level)) }
    return section
  }

  private func table(_ caption: String, _ comparisons: [UnitStanding.Comparison]) -> ReportTable {
    var table = ReportTable(
      caption: caption,
      columns: [
        ReportWords.criterion[language], ReportWords.points[language], words.share, words.blockMean, words.difference,
      ])
    let scores = unit.areas.flatMap(\.flattened)
    for comparison in comparisons {
      guard let score = scores.first(where: { $0.criterion.code == comparison.code }) else { continue }
      let criterion = score.criterion
      table.rows.append([
        ReportCell("\(criterion.code). \(criterion.title[language])"),
        ReportCell("\(format.text(score.points))/\(format.text(score.maximum))"),
        ReportCell(words.percent(comparison.index)), ReportCell(words.percent(comparison.mean)),
        ReportCell(words.signed(comparison.difference)),
      ])
    }
    return table
  }

  /// Every criterion with its rule, the numbers that went in, and gates that failed.
  var criteria: ReportSection? {
    guard !unit.areas.isEmpty else { return nil }
    var why = WhyWords(results: report.results, format: format)
    why.namesAppraisers = false
    let rows = unit.areas.flatMap { listed($0, depth: 0, why) }
    let list = CriteriaList(
      caption: words.criteria,
      headings: [
        ReportWords.criterion[language], ReportWords.points[language], words.share, words.blockMean, words.reasons,
      ], rows: rows)
    return ReportSection(
      id: "criteria", title: words.criteria, paragraphs: [words.criteriaMeaning], blocks: [.written(list.markup)])
  }

  private func listed(_ score: CriterionScore, depth: Int, _ why: WhyWords) -> [CriteriaList.Row] {
    let criterion = score.criterion
    let isHidden = unit.disclosure.hides(criterion.code)
    let points = unit.shownPoints(score).map { why.points($0, of: score) }
    // Rule, figures and error of a score that is kept back would give it away.
    var reasons =
      isHidden ? [] : score.children.isEmpty ? [MethodWords.rule(criterion.rule)[language]] + why.reasons(score) : []
    if score.restsOnUnreliable, score.children.isEmpty { reasons.append(ReportWords.notReliable[language]) }
    let row = CriteriaList.Row(
      depth: depth, name: "\(criterion.code). \(criterion.title[language])",
      points: points ?? (isHidden ? ReportWords.protects[language] : why.noPoints(score, of: unit)),
      hasPoints: points != nil,
      share: words.percent(unit.shownIndex(score)), mean: words.percent(mean(score)), reasons: reasons,
      hasFailed: score.children.isEmpty && (score.surveyParts.contains { $0.outcome.failedGate != nil }))
    return [row] + score.children.flatMap { listed($0, depth: depth + 1, why) }
  }

  /// The mean of the block: of a sum over those that are scored on the same criteria.
  private func mean(_ score: CriterionScore) -> Double? {
    score.children.isEmpty ? block.mean(score.criterion.code) : block.means.comparison(of: score, in: unit)?.mean
  }

  /// How points given by hand came about, where they were changed on the way.
  var history: ReportSection? {
    let scores = unit.areas.flatMap(\.flattened).filter { score in
      guard let entry = score.appraisal, !unit.disclosure.hides(score.criterion.code) else { return false }
      let steps = [entry.selfScore, entry.appraised, entry.final].compactMap { $0 }
      return Set(steps).count > 1 || !entry.reason.isEmpty
    }
    let hasAppraisal = unit.areas.flatMap(\.flattened).contains { $0.appraisal != nil }
    guard hasAppraisal || report.results.lastYear != nil else { return nil }
    var section = ReportSection(id: "history", title: words.history, paragraphs: change)
    guard hasAppraisal else { return section }
    guard !scores.isEmpty else {
      section.paragraphs.append(words.noChanges)
      return section
    }
    var table = ReportTable(
      caption: words.changed,
      columns: [
        ReportWords.criterion[language], words.selfScore, words.appraised, words.final, words.day,
        ReportWords.reason[language],
      ], firstNumber: 6)
    for score in scores {
      guard let entry = score.appraisal else { continue }
      let points = [entry.selfScore, entry.appraised, entry.final].map { step in
        ReportCell(step.map { format.text($0) } ?? NumberFormat.none)
      }
      table.rows.append(
        [ReportCell("\(score.criterion.code). \(score.criterion.title[language])")] + points
          + [ReportCell(words.day(entry.at)), ReportCell(entry.reason)])
    }
    section.blocks = [.table(table)]
    return section
  }

  /// The change of index and rank on last year, or why there is none; not its parts, which could give away what is
  /// kept back.
  private var change: [String] {
    guard let lastYear = report.results.lastYear else { return [] }
    let years = YearWords(format: format)
    let own = lastYear.change(of: unit.unit.code).map {
      years.change($0, rank: unit.rank, rankSet: unit.rankSet, level: index.level)
    }
    return (own ?? []) + [years.extent(lastYear)]
  }
}
