import SatisfactionScoring
import SurveyModel

/// The sub-scores of `hailong satisfaction` for a terminal.
public enum SatisfactionText {
  /// One table per form and group, each line ended; items only where asked for.
  public static func text(
    _ scores: [SatisfactionScores], round: SurveyRound, method: ScoringMethod, language: Language,
    includesItems: Bool = true, width: Int? = 80
  ) -> String {
    let sentences = ReportSentences(format: NumberFormat(language))
    var lines = [VisibleText.of(round.title[language])]
    if let notice = sentences.notices(isSynthetic: round.isSynthetic, isIllustrative: false) { lines.append(notice) }
    for table in scores {
      lines += ["", VisibleText.of(ResultNames(round, language).form(table.form))]
      if table.isSelfSelected { lines += sentences.selfSelected.wrapped(width: width ?? 120) }
      for group in ResultNames(round, language).groups(table) {
        lines += [""]
        lines += rows(table, group: group, round: round, method: method, language, includesItems).lines(width: width)
      }
    }
    let shown = scores.flatMap(\.subScores).filter { includesItems || $0.aggregation != nil }
    let legends = sentences.reliabilityLegends(shown).flatMap { $0.wrapped(width: width ?? 120) }
    lines += [""] + legends + [sentences.methodLine(method)]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func rows(
    _ table: SatisfactionScores, group: [String], round: SurveyRound, method: ScoringMethod, _ language: Language,
    _ includesItems: Bool
  ) -> TextTable {
    let format = NumberFormat(language)
    let names = ResultNames(round, language)
    let depths = TargetDepths(table.form)
    var result = TextTable(columns: [
      .flexible(VisibleText.of(names.group(group, in: table))), .right(ReportWords.score[language]),
      .left(
        table.isSelfSelected
          ? FigureText.reason(.selfSelected)[language] : ReportSentences(format: format).shortInterval(method.level)),
      .right("n"), .right("n_eff"), .right("deff"),
    ])
    for score in table.subScores where score.group == group {
      if case .item = score.target, !includesItems { continue }
      let figure = FigureText(score, format)
      let indent = String(repeating: "  ", count: depths[score.target])
      result.rows.append([
        indent + VisibleText.of(names.target(score.target, of: table.form)), figure.value, figure.limitsIn(table),
        figure.base, figure.effectiveSize, figure.designEffect,
      ])
    }
    return result
  }
}

/// How deep a node or item stands in the satisfaction tree, for indentation.
struct TargetDepths {
  private var depths: [String: Int] = [:]

  init(_ form: SurveyForm) {
    if let root = form.satisfaction { add(root, 0) }
  }

  /// 0 for the root; an item that only feeds a node by its aggregation stands under the root.
  subscript(target: SatisfactionLayout.Target) -> Int {
    depths[target.name] ?? 1
  }

  private mutating func add(_ node: SatisfactionNode, _ depth: Int) {
    depths[node.name] = depth
    for item in node.items where depths[item] == nil { depths[item] = depth + 1 }
    for child in node.children { add(child, depth + 1) }
  }
}
