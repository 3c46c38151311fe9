import IndexScoring
import SurveyModel
import SurveyStatistics

/// What the ranking would be under assumptions, beside what it is; nothing of it is a result or a sampling error.
public enum WhatIfText {
  /// A table per block; units in the order that the assumptions give.
  public static func text(
    _ assumed: IndexScores, instead actual: IndexScores, of round: SurveyRound, assumptions: [String],
    language: Language, width: Int? = 80
  ) -> String {
    let format = NumberFormat(language, rounding: actual.definition.rounding)
    let sentences = ReportSentences(format: format)
    var lines = [VisibleText.of(actual.definition.title[language])]
    lines +=
      sentences.notices(isSynthetic: round.isSynthetic, isIllustrative: actual.definition.isIllustrative).map {
        [$0]
      } ?? []
    lines += sentences.notice(of: actual.definition, width: width)
    lines += [heading(language)] + assumptions.map { VisibleText.of("  " + $0) }
    let maxima = { (index: IndexScores) in index.blocks.flatMap(\.units).map { [$0.unit.code: $0.maximum] } }
    if Set(maxima(actual)) != Set(maxima(assumed)) { lines.append(divided(language)) }
    for (now, then) in zip(actual.blocks, assumed.blocks) where !then.units.isEmpty && now != then {
      lines += [""] + table(now, then, sentences.block(then), format).lines(width: width)
      lines += IndexText.withoutIndex(then, format)
    }
    if zip(actual.blocks, assumed.blocks).allSatisfy(==) { lines += ["", unchanged(language)] }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func heading(_ language: Language) -> String {
    language == .vi
      ? "GIẢ ĐỊNH, không phải kết quả; không liên quan đến sai số khảo sát:"
      : "WHAT IF, not a result, and not the survey's error:"
  }

  private static func divided(_ language: Language) -> String {
    language == .vi
      ? "  Điểm được chia cho tổng điểm tối đa mới, dù tổng đó không còn là 100."
      : "  Points are divided by the new sum of maxima, though it is 100 no more."
  }

  private static func unchanged(_ language: Language) -> String {
    language == .vi ? "Không đơn vị nào thay đổi." : "No unit changes."
  }

  private static func table(
    _ now: BlockScores, _ then: BlockScores, _ heading: String, _ format: NumberFormat
  ) -> TextTable {
    let language = format.language
    var table = TextTable(columns: [
      .right(language == .vi ? "Giả định" : "If so"), .right(language == .vi ? "Hạng" : "Rank"),
      .flexible(VisibleText.of(heading)), .right(language == .vi ? "Giả định" : "If so"),
      .right(ReportWords.index[language]), .right(language == .vi ? "Chênh lệch" : "Change"),
    ])
    let saysPoints = then.units.contains { $0.isOnFewerPoints && $0.withheld == nil }
    if saysPoints { table.columns.append(.left(ReportWords.scoredOn[language])) }
    let byCode = Dictionary(now.units.map { ($0.unit.code, $0) }) { first, _ in first }
    for unit in then.units {
      guard let before = byCode[unit.unit.code] else { continue }
      let (new, old) = (IndexFigures(unit, format), IndexFigures(before, format))
      let change = zip2(unit.index, before.index).map { $0 - $1 }
      table.rows.append(
        [
          new.rank, old.rank, VisibleText.of(unit.unit.name[language]), new.index, old.index,
          change.map { $0 == 0 ? "" : ($0 > 0 ? "+" : "") + format.text($0) } ?? NumberFormat.none,
        ] + (saysPoints ? [new.scoredOnShort ?? ""] : []))
    }
    return table
  }

  private static func zip2(_ a: Double?, _ b: Double?) -> (Double, Double)? {
    guard let a, let b else { return nil }
    return (a, b)
  }
}
