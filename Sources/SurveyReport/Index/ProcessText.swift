import IndexScoring
import SurveyModel

/// Self-scores beside what was decided, and changes after publication, for a terminal.
public enum ProcessText {
  /// A table by unit, one by criterion, and a line for every change after publication.
  public static func text(
    _ index: IndexScores, round: SurveyRound, language: Language, width: Int? = 80
  ) -> String {
    let format = NumberFormat(language, rounding: index.definition.rounding)
    let words = ProcessWords(format: format)
    let inflation = InflationTables(index)
    var lines = [VisibleText.of(index.definition.title[language])]
    lines +=
      ReportSentences(format: format).notices(
        isSynthetic: round.isSynthetic, isIllustrative: index.definition.isIllustrative
      ).map { [$0] } ?? []
    lines += words.inflation(inflation.total).wrapped(width: width ?? 120)
    let names = Dictionary(round.units.map { ($0.code, $0.name[language]) }) { first, _ in first }
    let titles = Dictionary(index.definition.criteria.map { ($0.code, $0.title[language]) }) { first, _ in first }
    lines += table(inflation.units, ReportWords.unit[language], names, words).lines(width: width).withGap
    lines += table(inflation.criteria, ReportWords.criterion[language], titles, words).lines(width: width).withGap
    lines += changes(index, round, words).flatMap { $0.wrapped(width: width ?? 120) }.withGap
    return lines.map { $0 + "\n" }.joined()
  }

  private static func table(
    _ rows: [InflationTables.Row], _ heading: String, _ names: [String: String], _ words: ProcessWords
  ) -> TextTable {
    var table = TextTable(columns: [.flexible(heading)] + words.inflationHeadings.map { .right($0) })
    for row in rows {
      table.rows.append(
        [VisibleText.of("\(row.code) \(names[row.code] ?? "")")] + words.inflationCells(row.inflation))
    }
    return table
  }

  private static func changes(_ index: IndexScores, _ round: SurveyRound, _ words: ProcessWords) -> [String] {
    let late = index.entries.flatMap { entry in entry.changesAfterPublication.map { (entry, $0) } }
    guard !late.isEmpty else { return round.published.map { [words.nothingChanged(since: $0)] } ?? [] }
    return [words.changesHeading(late.count, since: round.published ?? "")]
      + late.map { VisibleText.of("  \($0.0.unit) \($0.0.criterion): \(words.line($0.1, in: $0.0))") }
  }
}

extension [String] {
  /// The lines under an empty one, if there are any.
  fileprivate var withGap: [String] { isEmpty ? [] : [""] + self }
}
