import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyReport
import Testing

extension SampleRound {
  /// The round as it is, made once.
  static let standard = Result { try SampleRound().results() }
  static let withoutIndex = Result { try SampleRound(hasIndex: false).results() }
  /// Few answers per unit, for tests that look at the form of an output only.
  static let small = Result { try SampleRound(respondentsPerUnit: 12).results() }

  var definition: IndexDefinition {
    let grades = [
      GradeStep(grade: named("Tốt", "Good"), from: Points(whole: 85)),
      GradeStep(grade: named("Khá", "Fair"), from: Points(whole: 75)),
      GradeStep(grade: named("Trung bình", "Average"), from: Points(whole: 0)),
    ]
    let survey = CriterionRule.survey(
      SurveyRule(SurveySource(form: "citizen", node: "overall", smallestBase: 30, otherwise: .rescaleDenominator)))
    let gated = CriterionRule.survey(
      SurveyRule(SurveySource(form: "citizen", node: "result", smallestBase: 10, otherwise: .withheld)))
    return IndexDefinition(
      id: "demo", title: named("Chỉ số cải cách hành chính (thành phố mẫu)", "Reform index (a made-up city)"),
      notice: notice, tier: "province", year: 2024, isIllustrative: true,
      rounding: RoundingRule(decimals: 2, mode: .halfAwayFromZero), ties: .sameRank,
      blocks: [
        IndexBlock(id: "department", title: named("Sở, ban, ngành", "Departments"), grades: grades),
        IndexBlock(id: "district", title: named("Quận, huyện", "Districts")),
      ],
      areas: [
        Criterion(
          code: "1", title: named("Công tác chỉ đạo, điều hành cải cách hành chính", "Direction"),
          maximum: Points(whole: 40), rule: .appraised(AppraisedRule())),
        Criterion(
          code: "2", title: named("Cải cách thủ tục hành chính", "Procedures"), maximum: Points(whole: 20),
          rule: .figure(FigureRule())),
        Criterion(
          code: "3", title: named("Tác động của cải cách đến người dân, tổ chức", "Impact"), maximum: Points(whole: 40),
          rule: .sum([
            Criterion(
              code: "3.1", title: named("Mức độ hài lòng chung", "Overall satisfaction"), maximum: Points(whole: 30),
              rule: survey),
            Criterion(
              code: "3.2", title: named("Hài lòng về kết quả", "Satisfaction with results"), maximum: Points(whole: 10),
              rule: gated),
          ])),
      ])
  }

  func index() throws -> IndexScores {
    let appraisal = units.enumerated().map { position, unit in
      let points = Points(units: Int64(30 + (position * 5) % 10) * 1_000_000_000 + Int64(position % 4) * 250_000_000)
      return AppraisalEntry(
        unit: unit.code, criterion: "1", selfScore: appraiser.isEmpty ? nil : Points(whole: 40), appraised: nil,
        final: points, evidence: "", by: appraiser, at: appraiser.isEmpty ? "" : "2024-12-12",
        reason: appraiser.isEmpty ? "" : text("thiếu minh chứng"),
        isAfterPublication: !appraiser.isEmpty && position == 1)
    }
    let figures = units.enumerated().map { position, unit in
      AdministrativeFigure(
        unit: unit.code, criterion: "2", numerator: Amount(whole: 800 + position * 3),
        denominator: Amount(whole: 1000))
    }
    return try IndexScores(
      definition,
      evidence: IndexEvidence(
        units: units, appraisal: appraisal, figures: figures,
        surveys: ["citizen": SurveyEvidence(totals: totals(citizen, seed: 7), published: scores(citizen, seed: 7))],
        method: method))
  }

  var findings: [Finding] {
    [
      Finding(.estimation(.stratumSinglePSU(stratum: text("hS6")))),
      Finding(.estimation(.baseTooSmall(unit: "S4", base: .exactly(20), needed: 30))),
      Finding(.estimation(.unitWithoutResponses(unit: "Q9", form: "citizen"))),
      Finding(.estimation(.roundSynthetic(round: "demo"))),
    ]
  }

  var round: SurveyRound {
    SurveyRound(
      id: "demo-2024", title: named("Khảo sát mức độ hài lòng 2024", "Satisfaction survey 2024"), isSynthetic: true,
      period: ("2024-10-01", "2024-11-30"), forms: [citizen, business], units: units,
      batches: [
        Batch(file: text("batches/citizen-1.csv"), formID: "citizen", basis: .probability, mode: .post),
        Batch(file: "batches/business-1.csv", formID: "business", basis: .selfSelected, mode: .online),
      ])
  }

  func results() throws -> RoundResults {
    let citizenScores = try scores(citizen, seed: 7)
    let businessScores = try scores(business, seed: 11, selfSelected: true)
    let accounts = [
      BatchAccount(
        batch: round.batches[0], records: 4_204, accepted: 4_187, quarantined: 17,
        unreadable: [UnreadableAnswers(item: "q2", unit: "S1", count: 3)]),
      BatchAccount(batch: round.batches[1], records: 1_000, accepted: 1_000, quarantined: 0, unreadable: []),
    ]
    return RoundResults(
      round: round, method: method, batches: accounts, byUnit: [citizenScores, businessScores],
      otherGroupings: [try scores(citizen, seed: 7, by: Grouping([.item("q1")]))], index: hasIndex ? try index() : nil,
      findings: findings,
      provenance: .init(
        program: "hailong 0.1.0",
        inputs: [.init(file: text("round.yaml"), sha256: String(repeating: "0123456789abcdef", count: 4))]))
  }
}
