import IndexScoring
import SurveyModel
import SurveyStatistics

/// One unit beside its block, for a terminal: areas, strengths, weaknesses, next grade, change and history.
public struct UnitText {
  private let results: RoundResults
  private let index: IndexScores
  private let format: NumberFormat
  private let words: UnitWords
  private let width: Int?
  private var language: Language { format.language }

  /// Describes units in `language`; `nil` where the round has no index.
  public init?(_ results: RoundResults, language: Language, width: Int? = 80) {
    guard let index = results.index else { return nil }
    self.results = results
    self.index = index
    self.width = width
    format = NumberFormat(language, rounding: index.definition.rounding)
    words = UnitWords(index: index, lastYear: results.lastYear, format: format)
  }

  /// The page of one unit; `nil` where there is no such unit.
  public func text(unit code: String) -> String? {
    guard let block = index.blocks.first(where: { $0.units.contains { $0.unit.code == code } }),
      let score = block.units.first(where: { $0.unit.code == code })
    else { return nil }
    let standing = UnitStanding(score, in: BlockMeans(block), level: index.level)
    var lines = [VisibleText.of(index.definition.title[language])]
    lines +=
      ReportSentences(format: format).notices(
        isSynthetic: results.round.isSynthetic, isIllustrative: index.definition.isIllustrative
      ).map { [$0] } ?? []
    lines += [VisibleText.of("\(code) \(score.unit.name[language]) · \(block.block.title[language])")]
    lines += wrapped(words.position(score, in: block))
    lines += [""] + areas(score, standing).lines(width: width)
    if !standing.unlike.isEmpty { lines += wrapped(UnitPageWords(format: format).unlike(standing.unlike)) }
    lines += [""] + (words.standing(score, standing, in: block) + words.change(score)).flatMap(wrapped)
    let history = words.history(score)
    if !history.isEmpty { lines += [""] + history.flatMap(wrapped) }
    lines += [""] + wrapped(ReportSentences(format: format).surveyErrorOnly)
    return lines.map { $0 + "\n" }.joined()
  }

  /// Points and component index of every area beside the block's mean.
  private func areas(_ score: UnitScore, _ standing: UnitStanding) -> TextTable {
    var table = TextTable(columns: [.flexible(ReportWords.areas[language])] + words.areaHeadings.map { .right($0) })
    for area in score.areas {
      let own = standing.areas.first { $0.code == area.criterion.code }
      table.rows.append(
        [VisibleText.of("\(area.criterion.code) \(area.criterion.title[language])")]
          + words.areaCells(area, of: score, own))
    }
    return table
  }

  private func wrapped(_ text: String) -> [String] {
    VisibleText.of(text).wrapped(width: width ?? 120)
  }
}
