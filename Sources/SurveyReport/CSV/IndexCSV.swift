import IndexScoring
import SurveyModel

/// An index as CSV, with the member names of the JSON.
public enum IndexCSV {
  /// One record per unit: points, index, interval, grade, rank.
  public static func ranking(_ index: IndexScores, round: SurveyRound, style: CSVStyle = .machine) -> String {
    let records = index.blocks.flatMap { block in
      block.units.map { IndexJSON.row($0, of: block) }
    }
    return text(records, DataMarks(round, isIllustrative: index.definition.isIllustrative), style)
  }

  /// One record per unit and criterion of every level, with the sub-score behind survey criteria.
  public static func criteria(_ index: IndexScores, round: SurveyRound, style: CSVStyle = .machine) -> String {
    let blank = EstimateMembers.names.map { ($0, JSONValue.null) }
    let records = index.blocks.flatMap(\.units).flatMap { unit in
      unit.areas.flatMap(\.flattened).map { score -> [(String, JSONValue)] in
        let members = IndexJSON.criterion(score)
        let subScore = members.compactMap { member -> [(String, JSONValue)]? in
          if case .object(let estimate) = member.1 { estimate } else { nil }
        }.first
        return [("unit", .string(unit.unit.code))] + members.filter { $0.0 != "sub_score" }
          + (subScore ?? blank).map { ("sub_score_" + $0.0, $0.1) }
      }
    }
    return text(records, DataMarks(round, isIllustrative: index.definition.isIllustrative), style)
  }

  private static func text(_ records: [[(String, JSONValue)]], _ marks: DataMarks, _ style: CSVStyle) -> String {
    var file = CSVText(style, header: (records.first?.map(\.0) ?? []) + DataMarks.names)
    for record in records { file.append(record.map(\.1) + marks.cells) }
    return file.text
  }
}
