import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

func points(_ text: String) -> Points { Points(decimal: text) ?? .zero }

let units = ["A", "B", "C"].map { RatedUnit(code: $0, name: text("Unit \($0)"), block: "b") }

func definition(
  _ criteria: [Criterion], ties: TieRule = .sameRank,
  grades: [GradeStep] = [
    GradeStep(grade: text("good"), from: points("80")), GradeStep(grade: text("fair"), from: .zero),
  ]
) -> IndexDefinition {
  IndexDefinition(
    id: "test", title: text("Test"), tier: "province", year: 2021, isIllustrative: true,
    rounding: RoundingRule(decimals: 2, mode: .halfAwayFromZero), ties: ties,
    blocks: [IndexBlock(id: "b", title: text("Block"), grades: grades)], areas: criteria)
}

func given(_ code: String, _ scores: [String: String]) -> [AppraisalEntry] {
  scores.sorted { $0.key < $1.key }.map {
    AppraisalEntry(unit: $0.key, criterion: code, selfScore: nil, appraised: nil, final: points($0.value), evidence: "")
  }
}

let yesNo = ResponseScale(
  name: "yn",
  points: [
    ScalePoint(code: "1", label: text("yes"), score: 1, isTop: true),
    ScalePoint(code: "0", label: text("no"), score: 0),
  ])

/// A form with two items p and q and a node for each.
let surveyForm = SurveyForm(
  id: "s", version: "1", title: text("S"), roles: [:],
  items: ["p", "q"].map { Item(id: $0, kind: .coded(.yesNo, yesNo)) },
  satisfaction: SatisfactionNode(
    name: "all", definition: .top, aggregation: .meanOfItems,
    children: ["p", "q"].map {
      SatisfactionNode(name: "n" + $0, definition: .top, aggregation: .meanOfItems, items: [$0])
    }))

/// Rows (unit, p, q): 1 yes, 0 no.
func survey(_ rows: [(String, Int, Int)]) throws -> SurveyEvidence? {
  var labels = LabelColumn()
  for row in rows {
    if !labels.labels.contains(row.0) { labels.labels.append(row.0) }
    labels.indices.append(Int32(labels.labels.firstIndex(of: row.0) ?? -1))
  }
  let table = ResponseTable(
    columns: [.coded(rows.map { Int16(1 - $0.1) }), .coded(rows.map { Int16(1 - $0.2) })],
    lines: Array(1...rows.count), unit: labels, stratum: labels)
  var totals = SatisfactionTotals(form: surveyForm, grouping: .byUnit)
  try totals?.add(table)
  return totals.map { SurveyEvidence(totals: $0) }
}

func fed(_ code: String, max: Int, node: String, base: Int? = 1, otherwise: FailedGate = .zero) -> Criterion {
  Criterion(
    code: code, title: text(code), maximum: Points(whole: max),
    rule: .survey(SurveyRule(SurveySource(form: "s", node: node, smallestBase: base, otherwise: otherwise))))
}

func appraised(_ code: String, max: Int) -> Criterion {
  Criterion(code: code, title: text(code), maximum: Points(whole: max), rule: .appraised(AppraisedRule()))
}

func evidence(
  _ appraisal: [AppraisalEntry], survey: SurveyEvidence? = nil, figures: [AdministrativeFigure] = []
) -> IndexEvidence {
  IndexEvidence(
    units: units, appraisal: appraisal, figures: figures, surveys: survey.map { ["s": $0] } ?? [:],
    method: ScoringMethod(publication: PublicationRule(smallestBaseShown: 0, smallestBase: 30)))
}
