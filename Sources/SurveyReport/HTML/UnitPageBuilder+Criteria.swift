import IndexScoring
import SurveyModel

extension UnitPageBuilder {
  /// The criteria farthest over and under the block's mean.
  var extremes: ReportSection? {
    guard unit.withheld == nil, block.block.rankedCount > 1 else { return nil }
    let compared = unit.areas.flatMap(\.leaves).compactMap { score -> (score: CriterionScore, difference: Double)? in
      guard let own = shown.index(score), let mean = block.mean(score.criterion.code) else { return nil }
      return (score, own - mean)
    }
    // Equal differences stay in the order of the definition, from either end.
    let order = compared.enumerated().sorted { a, b in
      a.element.difference != b.element.difference
        ? a.element.difference > b.element.difference : a.offset < b.offset
    }.map(\.element)
    let strengths = order.filter { $0.difference > 0 }.prefix(Self.named)
    let weaknesses = order.filter { $0.difference < 0 }.suffix(Self.named).reversed()
    var section = ReportSection(id: "extremes", title: words.extremes, paragraphs: [words.extremesMeaning])
    section.blocks = [(words.strengths, Array(strengths)), (words.weaknesses, Array(weaknesses))].map {
      $1.isEmpty ? nil : .table(table($0, $1))
    }.compactMap { $0 }
    if section.blocks.isEmpty { section.paragraphs = [words.noExtremes] }
    return section
  }

  private static let named = 3

  private func table(_ caption: String, _ scores: [(score: CriterionScore, difference: Double)]) -> ReportTable {
    var table = ReportTable(
      caption: caption,
      columns: [
        ReportWords.criterion[language], ReportWords.points[language], words.share, words.blockMean, words.difference,
      ])
    for (score, difference) in scores {
      let criterion = score.criterion
      table.rows.append([
        ReportCell("\(criterion.code). \(criterion.title[language])"),
        ReportCell("\(format.text(score.points))/\(format.text(score.maximum))"),
        ReportCell(words.percent(score.index)), ReportCell(words.percent(block.mean(criterion.code))),
        ReportCell(words.signed(difference)),
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
    let isHidden = shown.hidden.contains(criterion.code)
    let points = shown.points(score).map { why.points($0, of: score) }
    // Rule, figures and error of a score that is kept back would give it away.
    var reasons =
      isHidden ? [] : score.children.isEmpty ? [MethodWords.rule(criterion.rule)[language]] + why.reasons(score) : []
    if score.restsOnUnreliable, score.children.isEmpty { reasons.append(ReportWords.notReliable[language]) }
    let row = CriteriaList.Row(
      depth: depth, name: "\(criterion.code). \(criterion.title[language])",
      points: points ?? (isHidden ? ReportWords.protects[language] : why.noPoints(score)), hasPoints: points != nil,
      share: words.percent(shown.index(score)), mean: words.percent(block.mean(criterion.code)), reasons: reasons,
      hasFailed: score.children.isEmpty && (score.surveyParts.contains { $0.outcome.failedGate != nil }))
    return [row] + score.children.flatMap { listed($0, depth: depth + 1, why) }
  }

  /// How points given by hand came about, where they were changed on the way.
  var history: ReportSection? {
    let scores = unit.areas.flatMap(\.flattened).filter { score in
      guard let entry = score.appraisal, !shown.hidden.contains(score.criterion.code) else { return false }
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
