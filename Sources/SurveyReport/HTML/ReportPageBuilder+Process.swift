import IndexScoring
import SurveyModel

extension ReportPageBuilder {
  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// Self-scores beside decisions, and what was changed after publication, by whom in the process but by no name: the
  /// page is public.
  var processSection: ReportSection? {
    guard let index = results.index else { return nil }
    let inflation = InflationTables(index)
    let words = ProcessWords(format: format)
    guard inflation.total.compared > 0 || !index.entries.filter(\.isProcess).isEmpty else { return nil }
    let titles = Dictionary(index.definition.criteria.map { ($0.code, $0.title[language]) }) { first, _ in first }
    var blocks = [changesTable(index, words), historyTable(index, words)].compactMap { $0 }
    blocks += [
      ReportBlock.folded(
        text("Tự chấm so với kết quả theo đơn vị", "Self-scores beside decisions by unit"),
        [table(inflation.units, ReportWords.unit[language], words) { names.unit($0) }]),
      ReportBlock.folded(
        text("Tự chấm so với kết quả theo tiêu chí", "Self-scores beside decisions by criterion"),
        [table(inflation.criteria, ReportWords.criterion[language], words) { "\($0). \(titles[$0] ?? "")" }]),
    ]
    return ReportSection(
      id: "process", title: text("Quá trình chấm điểm", "The scoring process"),
      paragraphs: [words.inflation(inflation.total)] + published(index, words), blocks: blocks)
  }

  private func published(_ index: IndexScores, _ words: ProcessWords) -> [String] {
    guard let published = results.round.published else { return [] }
    let day = day(published)
    let late = index.entries.reduce(0) { $0 + $1.changesAfterPublication.count }
    return [late == 0 ? words.nothingChanged(since: day) : words.changesHeading(late, since: day)]
  }

  private func day(_ iso: String) -> String { UnitPageWords(format: format).day(iso) }

  private func changesTable(_ index: IndexScores, _ words: ProcessWords) -> ReportBlock? {
    let rows = index.entries.flatMap { entry in
      entry.changesAfterPublication.map { step in
        [
          names.unit(entry.unit), entry.criterion, words.stage(step.stage) + " " + words.change(step, in: entry),
          day(step.at), step.evidence, step.reason,
        ]
        .map { ReportCell($0) }
      }
    }
    guard !rows.isEmpty else { return nil }
    return .table(
      ReportTable(
        caption: text("Thay đổi sau khi công bố", "Changes after publication"), columns: stepColumns, firstNumber: 6,
        rows: rows))
  }

  private var stepColumns: [String] {
    [
      ReportWords.unit[language], ReportWords.criterion[language], ReportWords.points[language], text("Ngày", "Day"),
      text("Minh chứng", "Evidence"), ReportWords.reason[language],
    ]
  }

  /// Every step of criteria that have a process.
  private func historyTable(_ index: IndexScores, _ words: ProcessWords) -> ReportBlock? {
    let rows = index.entries.filter(\.isProcess).flatMap { entry in
      entry.history.map { step in
        [
          names.unit(entry.unit), entry.criterion,
          [words.stage(step.stage), words.points(step)].filter { !$0.isEmpty }.joined(separator: " "), day(step.at),
          step.evidence, step.reason,
        ].map { ReportCell($0) }
      }
    }
    guard !rows.isEmpty else { return nil }
    let caption = text("Các bước chấm điểm", "Steps of the process")
    return .folded(caption, [ReportTable(caption: caption, columns: stepColumns, firstNumber: 6, rows: rows)])
  }

  private func table(
    _ rows: [InflationTables.Row], _ heading: String, _ words: ProcessWords, name: (String) -> String
  ) -> ReportTable {
    ReportTable(
      caption: heading, columns: [heading] + words.inflationHeadings,
      rows: rows.map { [ReportCell(name($0.code))] + words.inflationCells($0.inflation).map { ReportCell($0) } })
  }
}
