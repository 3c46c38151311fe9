import SatisfactionScoring
import SurveyModel

/// Sub-scores as CSV, one record per target and group, with the member names of the JSON.
public enum SatisfactionCSV {
  /// The file's text, marked as made up where `round` is, or the index that goes with it.
  ///
  /// A grouping by several tables has one column `by_…` per key of any of them; verdicts have theirs where the round has
  /// rules of reliability.
  public static func text(
    _ scores: [SatisfactionScores], round: SurveyRound, isIllustrative: Bool = false, style: CSVStyle = .machine
  ) -> String {
    let marks = DataMarks(round, isIllustrative: isIllustrative)
    let keys = scores.flatMap { $0.grouping.keys.map(\.name) }.reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let isJudged = scores.contains(where: \.isJudged)
    let target = ["form", "kind", "target", "definition", "aggregate"]
    var file = CSVText(
      style,
      header: target + keys.map { "by_" + $0 } + ["self_selected"] + EstimateMembers.names
        + (isJudged ? VerdictMembers.names : []) + DataMarks.names)
    for table in scores {
      let names = table.grouping.keys.map(\.name)
      for score in table.subScores {
        let groups = keys.map { key -> JSONValue in
          guard let position = names.firstIndex(of: key), position < score.group.count else { return .null }
          return .string(score.group[position])
        }
        let estimate = EstimateMembers.of(score.estimate, withheld: score.withheld).map(\.1)
        file.append(
          SatisfactionJSON.target(score).map(\.1) + groups + [.bool(table.isSelfSelected)] + estimate
            + (isJudged ? score.verdictCells : []) + marks.cells)
      }
    }
    return file.text
  }
}
