import IndexScoring
import SurveyModel

/// An index as CSV, with the member names of the JSON.
///
/// What has to stand beside every result stands in columns of every record, as `synthetic` does: a table that is sorted,
/// filtered or copied keeps it, and every reader of CSV reads it, which neither a comment nor a second file would do.
public enum IndexCSV {
  /// One record per unit: points, index, interval, grade, rank, and the change on last year where there is one.
  public static func ranking(
    _ index: IndexScores, round: SurveyRound, lastYear: YearComparison? = nil, style: CSVStyle = .machine
  ) -> String {
    let records = index.blocks.flatMap { block in
      block.units.map { IndexJSON.row($0, of: block) + change(of: $0, lastYear) }
    }
    return text(records, index, round, style)
  }

  /// One record per unit and criterion of every level, with the sub-score behind survey criteria, and what it did to the
  /// change of the index on last year.
  public static func criteria(
    _ index: IndexScores, round: SurveyRound, lastYear: YearComparison? = nil, style: CSVStyle = .machine
  ) -> String {
    let blank = EstimateMembers.names.map { ($0, JSONValue.null) }
    let records = index.blocks.flatMap(\.units).flatMap { unit in
      let changes = contributions(of: unit, lastYear)
      return unit.areas.flatMap(\.flattened).map { score -> [(String, JSONValue)] in
        let members = IndexJSON.criterion(score, of: unit)
        let subScore = members.compactMap { member -> [(String, JSONValue)]? in
          if case .object(let estimate) = member.1 { estimate } else { nil }
        }.first
        return [("unit", .string(unit.unit.code))] + members.filter { $0.0 != "sub_score" }
          + (subScore ?? blank).map { ("sub_score_" + $0.0, $0.1) }
          + [("index_change", .optional(changes[score.criterion.code]))] + change(of: unit, lastYear).suffix(1)
      }
    }
    return text(records, index, round, style)
  }

  /// The index of last year and the change; the last column says why there is none.
  private static func change(of unit: UnitScore, _ lastYear: YearComparison?) -> [(String, JSONValue)] {
    let change = lastYear?.change(of: unit.unit.code)
    return [
      ("index_then", .optional(change?.then)), ("rank_then", change?.rankThen.map(JSONValue.integer) ?? .null),
      ("change", .optional(change?.value)), ("change_se", .optional(change?.standardError)),
      ("change_ci_low", .optional(change?.interval?.low)), ("change_ci_high", .optional(change?.interval?.high)),
      (
        "change_absence",
        .string(lastYear.map { YearComparisonJSON.absence($0, of: unit.unit.code) ?? "" } ?? "no_last_year")
      ),
    ]
  }

  /// What areas and criteria made of the change, by code, but for those that are kept back.
  private static func contributions(of unit: UnitScore, _ lastYear: YearComparison?) -> [String: Double] {
    guard let parts = lastYear?.change(of: unit.unit.code)?.contributions else { return [:] }
    return (parts.areas + parts.criteria).filter { !$0.isProtected }.reduce(into: [:]) { $0[$1.code] = $1.value }
  }

  private static func text(
    _ records: [[(String, JSONValue)]], _ index: IndexScores, _ round: SurveyRound, _ style: CSVStyle
  ) -> String {
    let marks = DataMarks(round, isIllustrative: index.definition.isIllustrative)
    let notice = index.definition.notice
    let notices: [(String, JSONValue)] = [
      ("error", .string("survey_only")), ("notice_vi", .optional(notice?.vi)), ("notice_en", .optional(notice?.en)),
    ]
    var file = CSVText(style, header: (records.first?.map(\.0) ?? []) + DataMarks.names + notices.map(\.0))
    for record in records { file.append(record.map(\.1) + marks.cells + notices.map(\.1)) }
    return file.text
  }
}
