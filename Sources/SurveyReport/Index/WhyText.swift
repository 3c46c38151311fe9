import IndexScoring
import SurveyModel
import SurveyStatistics

/// Where the points of one unit come from, down to the responses behind them, for a terminal.
public struct WhyText {
  private let results: RoundResults
  private let index: IndexScores
  private let words: WhyWords
  private let format: NumberFormat
  private let language: Language
  private let width: Int?

  /// Explains results in `language`; `nil` where the round has no index.
  public init?(_ results: RoundResults, language: Language, width: Int? = 100) {
    guard let index = results.index else { return nil }
    self.results = results
    self.index = index
    self.language = language
    self.width = width
    format = NumberFormat(language, rounding: index.definition.rounding)
    words = WhyWords(results: results, format: format)
  }

  /// The unit with all criteria, or one criterion with what stands below it; `nil` where there is no such thing.
  public func text(unit code: String, criterion: String? = nil) -> String? {
    guard let block = index.blocks.first(where: { $0.units.contains { $0.unit.code == code } }),
      let score = block.units.first(where: { $0.unit.code == code })
    else { return nil }
    var lines = [VisibleText.of(index.definition.title[language])]
    lines +=
      ReportSentences(format: format).notices(
        isSynthetic: results.round.isSynthetic, isIllustrative: index.definition.isIllustrative
      ).map { [$0] } ?? []
    lines += ReportSentences(format: format).notice(of: index.definition, width: width)
    lines += [""] + heading(score, block)
    var wanted = score.areas
    if let criterion {
      guard let found = score.areas.flatMap(\.flattened).first(where: { $0.criterion.code == criterion }) else {
        return nil
      }
      wanted = [found]
    }
    for area in wanted { lines += [""] + self.lines(area, of: score, depth: 0) }
    lines += [""] + sources(wanted)
    return lines.map { $0 + "\n" }.joined()
  }

  private func heading(_ score: UnitScore, _ block: BlockScores) -> [String] {
    let figures = IndexFigures(score, format)
    let name = "\(score.unit.code) \(score.unit.name[language])"
    guard score.withheld == nil else {
      return [VisibleText.of(name), "  " + words.withoutIndex(figures.reason ?? "")]
    }
    var parts = [
      words.points(format.text(score.points), of: format.text(score.maximum)),
      "\(ReportWords.index[language]) \(figures.index)",
      score.interval == nil ? "" : "\(ReportSentences(format: format).shortInterval(index.level)) \(figures.limits)",
      score.grade.map { "\(ReportWords.grade[language].lowercased()) \($0[language])" } ?? "",
      score.rank.map { words.rank($0, of: block.units.count { $0.rank != nil }) } ?? words.unranked,
    ]
    parts.removeAll(where: \.isEmpty)
    return [VisibleText.of(name)] + wrap(VisibleText.of(parts.joined(separator: " · ")), indent: 2)
  }

  private func lines(_ score: CriterionScore, of unit: UnitScore, depth: Int) -> [String] {
    let indent = 2 * depth
    let title = "\(score.criterion.code) \(score.criterion.title[language])"
    let points = unit.shownPoints(score).map { words.points($0, of: score) } ?? words.noPoints(score, of: unit)
    var lines = wrap(VisibleText.of("\(title): \(points)"), indent: indent)
    // Figures, errors and chances of points that are hidden would tell of them.
    if score.children.isEmpty, !score.isProtected, !unit.disclosure.hides(score.criterion.code) {
      for reason in words.reasons(score) { lines += wrap(VisibleText.of(reason), indent: indent + 4) }
    }
    for child in score.children { lines += self.lines(child, of: unit, depth: depth + 1) }
    return lines
  }

  /// The delivered files behind the surveys that feed the criteria, with the beginning of their SHA-256.
  private func sources(_ scores: [CriterionScore]) -> [String] {
    let forms = Set(scores.flatMap(\.flattened).flatMap(\.surveyParts).map(\.source.form))
    let batches = results.batches.filter { forms.contains($0.batch.formID) }
    guard !batches.isEmpty else { return [] }
    return [words.files]
      + batches.map { account in
        let file = account.batch.file
        let hash = results.provenance.inputs.first { $0.file == file || $0.file.hasSuffix("/" + file) }?.sha256
        return VisibleText.of(
          "  \(file): \(words.records(account)), SHA-256 \(hash.map { String($0.prefix(16)) + "…" } ?? NumberFormat.none)"
        )
      }
  }

  private func wrap(_ text: String, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    guard let width else { return [blanks + text] }
    return text.wrapped(width: max(20, width - indent)).map { blanks + $0 }
  }
}
