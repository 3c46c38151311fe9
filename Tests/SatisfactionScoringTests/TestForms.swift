import SatisfactionScoring
import SurveyModel
import SurveyStatistics

func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

/// Very dissatisfied to very satisfied, scores 1 to 5, two top and two bottom boxes.
let fivePoints = ResponseScale(
  name: "sat5",
  points: (1...5).map {
    ScalePoint(code: "\($0)", label: text("\($0)"), score: Double($0), isTop: $0 >= 4, isBottom: $0 <= 2)
  })

func ordinal(_ id: String, _ scale: ResponseScale = fivePoints) -> Item {
  Item(id: id, kind: .coded(.ordinal, scale))
}

func form(_ items: [Item], roles: [ColumnRole: String] = [:], _ satisfaction: SatisfactionNode) -> SurveyForm {
  SurveyForm(id: "test", version: "1", title: text("Test"), roles: roles, items: items, satisfaction: satisfaction)
}

/// Answers are given by code; 0 is a blank.
func table(
  _ rows: [(unit: String, weight: Double, answers: [Int])], psus: [String]? = nil
) -> ResponseTable {
  var units = LabelColumn()
  for row in rows {
    if !units.labels.contains(row.unit) { units.labels.append(row.unit) }
    units.indices.append(Int32(units.labels.firstIndex(of: row.unit) ?? -1))
  }
  let items = rows[0].answers.count
  let columns = (0..<items).map { item in
    ResponseColumn.coded(
      rows.map { $0.answers[item] == 0 ? MissingReason.blank.rawValue : Int16($0.answers[item] - 1) })
  }
  let psu = psus.map { labels in
    LabelColumn(labels: labels, indices: labels.indices.map { Int32($0) })
  }
  return ResponseTable(
    columns: columns, lines: Array(2..<(rows.count + 2)), unit: units, psu: psu, weights: rows.map(\.weight))
}

func scores(
  _ form: SurveyForm, _ table: ResponseTable, by grouping: Grouping = .everybody,
  method: ScoringMethod = ScoringMethod(publication: PublicationRule(smallestBaseShown: 0, smallestBase: 0))
) throws -> [SubScore] {
  guard var totals = SatisfactionTotals(form: form, grouping: grouping) else { return [] }
  try totals.add(table)
  return try SatisfactionScores(totals, method: method).subScores
}

extension [SubScore] {
  func value(_ name: String, _ group: [String] = []) -> Double? {
    first { $0.target.name == name && $0.group == group }?.estimate.value
  }
}
