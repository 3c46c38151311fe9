import IndexScoring
import SatisfactionScoring
import SurveyModel
import Testing

/// Points of one unit at one criterion with a figure rule; hand values.
private func score(
  _ rule: CriterionRule, max: String = "6", _ parts: [(part: String, numerator: String, denominator: String?)],
  lastYear: String? = nil
) throws -> CriterionScore? {
  let criterion = Criterion(code: "1", title: text("1"), maximum: points(max), rule: rule)
  let figures = parts.map {
    AdministrativeFigure(
      unit: "A", criterion: "1", part: $0.part, numerator: Amount(decimal: $0.numerator) ?? .zero,
      denominator: $0.denominator.flatMap(Amount.init(decimal:)), lastYear: lastYear.flatMap(Amount.init(decimal:)))
  }
  let scores = try IndexScores(definition([criterion]), evidence: evidence([], figures: figures))
  return scores.blocks[0].units.first { $0.unit.code == "A" }?.areas.first
}

private func rate(_ text: String) -> ExactRate { ExactRate(points(text)) }

@Suite("Rules of an index") struct RuleTests {
  @Test func `full marks come from the threshold on: 93.93 % against 90 % of 6 points are 6 (Decision 766, item 5.4)`()
    throws
  {
    let rule = CriterionRule.figure(FigureRule(.share, .cappedLinear(CappedLinearRule(threshold: rate("0.9")))))
    #expect(try score(rule, [("", "9393", "10000")])?.points == points("6"))
    #expect(try score(rule, [("", "90", "100")])?.points == points("6"))
    // 6 · 0.45/0.9 = 3, exactly.
    #expect(try score(rule, [("", "45", "100")])?.points == points("3"))
  }

  @Test func `under the floor there are no points, at the floor the whole share`() throws {
    let rule = CriterionRule.figure(FigureRule(.share, .floorLinear(FloorLinearRule(floor: rate("0.95")))))
    #expect(try score(rule, max: "2", [("", "949", "1000")])?.points == .zero)
    #expect(try score(rule, max: "2", [("", "19", "20")])?.points == points("1.9"))
  }

  @Test func `a rate that equals the bound of a step reaches it, exactly`() throws {
    let ladder = LadderRule(
      steps: [("0.8", "1"), ("0.7", "0.5"), ("0.5", "0.25")].map {
        LadderRule.Step(from: rate($0.0), points: points($0.1))
      }, below: .zero)
    let rule = CriterionRule.figure(FigureRule(.share, .ladder(ladder)))
    // 0.7 and 0.8 are no doubles; 7/10 and 12/15 are what they say.
    let found = try [("12", "15"), ("7", "10"), ("69999", "100000"), ("1", "2"), ("0", "3")].map {
      try score(rule, max: "1", [("", $0.0, $0.1)])?.points
    }
    #expect(found == [points("1"), points("0.5"), points("0.25"), points("0.25"), .zero])
  }

  @Test func `growth is this year over last year less one, and can be negative`() throws {
    let ladder = LadderRule(
      steps: [("0.1", "2"), ("0", "1"), ("-0.05", "0.5")].map {
        LadderRule.Step(from: rate($0.0), points: points($0.1))
      }, below: .zero)
    let rule = CriterionRule.figure(FigureRule(.growth, .ladder(ladder)))
    let found = try ["110", "100", "96", "94"].map { try score(rule, max: "2", [("", $0, "100")])?.points }
    #expect(found == [points("2"), points("1"), points("0.5"), .zero])
  }

  @Test func `the complement of rates goes through its own conversion`() throws {
    let rule = CriterionRule.figure(
      FigureRule(.complement(["late", "disliked"]), .cappedLinear(CappedLinearRule(threshold: rate("0.9")))))
    // 1 − (6/100 + 3/75) = 0.9: full marks, exactly at the threshold.
    #expect(try score(rule, [("late", "6", "100"), ("disliked", "3", "75")])?.points == points("6"))
    // 1 − (50/100 + 5/100) = 0.45.
    #expect(try score(rule, [("late", "50", "100"), ("disliked", "5", "100")])?.points == points("3"))
    #expect(try score(rule, [("late", "50", "100")])?.outcome == .noEvidence)
  }

  @Test func `group 5 of Decision 766 gives 17.94 for Ho Chi Minh City in week 47 of 2025`() throws {
    let linear = CriterionRule.figure(FigureRule())
    let capped = CriterionRule.figure(FigureRule(.share, .cappedLinear(CappedLinearRule(threshold: rate("0.9")))))
    let parts = try [
      score(linear, [("", "9998", "10000")]), score(linear, [("", "99", "100")]),
      score(capped, [("", "9393", "10000")]),
    ]
    // 5.9988 + 5.94 + 6 = 17.9388 (checks-misc: nld.com.vn, 26/11/2025), published as 17.94.
    #expect(parts.compactMap { $0?.points }.reduce(Points.zero, +) == points("17.9388"))
  }

  @Test func `one late case in the period voids the criterion`() throws {
    let rule = CriterionRule.figure(FigureRule(voidedBy: "late"))
    #expect(try score(rule, [("", "9", "10"), ("late", "0", nil)])?.points == points("5.4"))
    let void = try score(rule, [("", "9", "10"), ("late", "1", nil)])
    #expect(void?.points == .zero && void?.outcome == .voided)
  }

  @Test(
    "a denominator of zero is worth what the definition says",
    arguments: [
      (ZeroDenominatorRule.zero, "0", "6"), (.full, "6", "6"), (.notApplicable, "0", "0"),
      // 30 of 600/12 = 50 are 0.6.
      (.lastYear(over: 12), "3.6", "6"),
    ])
  func zeroDenominator(_ policy: ZeroDenominatorRule, _ expected: String, _ maximum: String) throws {
    let found = try score(
      .figure(FigureRule(zeroDenominator: policy)), [("", "30", "0")], lastYear: "600")
    #expect(found?.points == points(expected) && found?.maximum == points(maximum))
  }

  @Test
  func `without last year's total a fallback gives no points, and a withheld rate leaves the unit without an index`()
    throws
  {
    let fallback = try score(.figure(FigureRule(zeroDenominator: .lastYear(over: 4))), [("", "30", "0")])
    #expect(fallback?.points == .zero && fallback?.outcome == .zeroDenominator(.lastYear(over: 4)))
    let withheld = try score(.figure(FigureRule(zeroDenominator: .withheld)), [("", "30", "0")])
    #expect(withheld?.outcome.withholdsIndex == true)
  }

  @Test func `faults take points off down to the floor, good deeds earn them up to the maximum`() throws {
    let fault = CriterionRule.events(PerEventRule(each: points("0.25"), direction: .deducts(floor: points("0.5"))))
    #expect(try score(fault, max: "1", [("", "1", nil)])?.points == points("0.75"))
    #expect(try score(fault, max: "1", [("", "9", nil)])?.points == points("0.5"))
    let deed = CriterionRule.events(PerEventRule(each: points("0.4"), direction: .earns))
    #expect(try score(deed, max: "1", [("", "2", nil)])?.points == points("0.8"))
    #expect(try score(deed, max: "1", [("", "3", nil)])?.points == points("1"))
  }

  @Test func `what is only monitored shows its rate and has no points and no maximum`() throws {
    let found = try score(.monitored, max: "0", [("", "3", "4")])
    #expect(found?.points == .zero && found?.maximum == .zero && found?.rate?.value == 0.75)
  }

  @Test func `a condition gives all or nothing, a number its share`() throws {
    let onTime = NumberExpression.part("on_time")
    let condition = ConditionRule(
      .truth(
        .all([
          .compare(onTime, .greaterOrEqual, .constant(rate("0.95"))),
          .compare(.part("late"), .equal, .constant(.zero)),
        ])))
    #expect(try score(.condition(condition), [("on_time", "19", "20"), ("late", "0", nil)])?.points == points("6"))
    #expect(try score(.condition(condition), [("on_time", "19", "20"), ("late", "1", nil)])?.points == .zero)
    let number = ConditionRule(.number(.smallest([.constant(.one), .quotient(.part("done"), .part("planned"))])))
    #expect(try score(.condition(number), [("done", "1", nil), ("planned", "4", nil)])?.points == points("1.5"))
    let divided = try score(.condition(number), [("done", "1", nil), ("planned", "0", nil)])
    #expect(divided?.outcome == .notComputable(.divisionByZero))
  }

  @Test func `a missing figure behind or never goes unnoticed`() throws {
    let condition = ConditionRule(
      .truth(
        .any([
          .compare(.part("a"), .greater, .constant(.zero)), .compare(.part("b"), .greater, .constant(.zero)),
        ])))
    #expect(try score(.condition(condition), [("a", "1", nil)])?.outcome == .noEvidence)
  }

  @Test func `bonus and penalty points are capped, and stay out of the maximum unless the definition counts them`()
    throws
  {
    func adjustment(_ code: String, _ sign: AdjustmentRule.Sign, counts: Bool = false) -> Criterion {
      Criterion(
        code: code, title: text(code), maximum: points("3"),
        rule: .adjustment(
          AdjustmentRule(sign, countsInMaximum: counts, children: [appraised(code + "1", max: 5)])))
    }
    let marks =
      given("1", ["A": "80", "B": "80", "C": "80"]) + given("b1", ["A": "5", "B": "1", "C": "0"])
      + given("p1", ["A": "0", "B": "5", "C": "2"])
    func index(counts: Bool) throws -> [String: Double?] {
      let criteria = [
        appraised("1", max: 100), adjustment("b", .bonus, counts: counts), adjustment("p", .penalty),
      ]
      let scores = try IndexScores(definition(criteria), evidence: evidence(marks)).blocks[0].units
      return Dictionary(uniqueKeysWithValues: scores.map { ($0.unit.code, $0.index) })
    }
    // 80 + 3 = 83; 80 + 1 − 3 = 78; 80 − 2 = 78. Over 103 where the cap counts.
    #expect(try index(counts: false) == ["A": 83, "B": 78, "C": 78])
    #expect(try index(counts: true)["A"] == 83.0 / 103 * 100)
  }

  @Test func `a criterion that does not apply leaves points and maximum: 61.46 of 70 are 87.80 (Nam Dinh 2020)`() throws
  {
    let criteria = [
      appraised("1", max: 70),
      Criterion(
        code: "2", title: text("2"), maximum: points("30"), rule: .appraised(AppraisedRule()), mayNotApply: true),
    ]
    let none = AppraisalEntry(
      unit: "A", criterion: "2", selfScore: nil, appraised: nil, final: nil, evidence: "")
    let scores = try IndexScores(definition(criteria), evidence: evidence(given("1", ["A": "61.46"]) + [none]))
    let unit = try #require(scores.blocks[0].units.first { $0.unit.code == "A" })
    #expect(unit.maximum == points("70") && unit.rank == 1)
    #expect(unit.index.map { ($0 * 100).rounded() / 100 } == 87.8)
  }

  /// 62.62 is itself rounded: 62.615 to 62.625 of 70 are 89.45 to 89.46; published as 89.45 (sonoivu.namdinh.gov.vn 1737).
  @Test func `62.62 of 70 are the 89.45 of Nam Dinh's departments in 2020, as far as 62.62 is exact`() throws {
    let index = try ["62.615", "62.62", "62.625"].map { mean in
      try IndexScores(definition([appraised("1", max: 70)]), evidence: evidence(given("1", ["A": mean])))
        .blocks[0].units.first { $0.unit.code == "A" }?.index.map { ($0 * 100).rounded() / 100 }
    }
    #expect(index == [89.45, 89.46, 89.46])
  }

  @Test func `a unit that is not ranked with the others keeps its index and grade and takes no rank from them`() throws
  {
    let block = IndexBlock(
      id: "b", title: text("B"), grades: [GradeStep(grade: text("good"), from: .zero)], unranked: ["A"])
    let plain = definition([appraised("1", max: 10)])
    let index = IndexDefinition(
      id: plain.id, title: plain.title, tier: plain.tier, year: plain.year, isIllustrative: true,
      rounding: plain.rounding, ties: .sameRank, blocks: [block], areas: plain.areas)
    let scores = try IndexScores(index, evidence: evidence(given("1", ["A": "9", "B": "8", "C": "7"]))).blocks[0]
    #expect(scores.units.map(\.unit.code) == ["B", "C", "A"])
    #expect(scores.units.map(\.rank) == [1, 2, nil])
    #expect(scores.units.last?.index == 90 && scores.units.last?.grade == text("good"))
  }

  @Test func `a void criterion gave the lowest step of a ladder, or full points where the denominator was 0`() throws {
    let ladder = RateConversion.ladder(
      LadderRule(steps: [LadderRule.Step(from: .zero, points: points("2"))], below: points("1")))
    let growth = CriterionRule.figure(FigureRule(.growth, ladder, voidedBy: "late"))
    #expect(try score(growth, [("", "5", "5"), ("late", "1", nil)])?.points == .zero)
    let full = CriterionRule.figure(FigureRule(voidedBy: "late", zeroDenominator: .full))
    #expect(try score(full, [("", "0", "0"), ("late", "1", nil)])?.outcome == .voided)
    #expect(try score(full, [("", "0", "0"), ("late", "0", nil)])?.points == points("6"))
  }

  @Test func `an assumed penalty was added to the index, and an assumed criterion kept its old maximum`() throws {
    let penalty = Criterion(
      code: "p", title: text("p"), maximum: points("3"),
      rule: .adjustment(AdjustmentRule(.penalty, countsInMaximum: false, children: [appraised("p1", max: 3)])))
    let criteria = [appraised("1", max: 60), appraised("2", max: 40), penalty]
    let marks = ["1", "2", "p1"].flatMap { given($0, ["A": $0 == "p1" ? "0" : "30", "B": "0", "C": "0"]) }
    func index(_ change: (inout IndexAssumptions) -> Void) throws -> UnitScore? {
      var assumptions = IndexAssumptions()
      change(&assumptions)
      return try IndexScores(definition(criteria), evidence: evidence(marks), assumptions: assumptions)
        .blocks[0].units.first { $0.unit.code == "A" }
    }
    #expect(try index { _ in }?.index == 60)
    #expect(try index { $0.set(points("3"), unit: "A", criterion: "p") }?.points == points("57"))
    // 30 of 60 is 60 of 120, whether the 30 points are assumed or not: (60 + 30)/160.
    for isAssumed in [false, true] {
      let unit = try index {
        if isAssumed { $0.set(points("30"), unit: "A", criterion: "1") }
        $0.setMaximum(points("120"), of: criteria[0])
      }
      #expect(unit?.index == 56.25 && unit?.isOnFewerPoints == false)
    }
  }

  @Test func `another maximum of bonus points moves their cap, and not the points below as it did`() throws {
    for countsInMaximum in [false, true] {
      let bonus = Criterion(
        code: "b", title: text("b"), maximum: points("2"),
        rule: .adjustment(
          AdjustmentRule(
            .bonus, countsInMaximum: countsInMaximum, children: [appraised("b1", max: 3), appraised("b2", max: 3)])))
      let criteria = [appraised("1", max: 10), bonus]
      let marks = given("1", ["A": "5", "B": "5", "C": "5"]) + given("b1", ["A": "1.5", "B": "0", "C": "0.5"])
      var assumptions = IndexAssumptions()
      assumptions.setMaximum(points("4"), of: bonus)
      let scores = try IndexScores(
        definition(criteria),
        evidence: evidence(marks + given("b2", ["A": "1.5", "B": "0", "C": "0"])), assumptions: assumptions)
      let units = scores.blocks[0].units
      // A: min(4, 3), which was min(2, 3); C: 0.5 under either cap.
      #expect(units.map(\.points) == [points("8"), points("5.5"), points("5")])
      #expect(units.allSatisfy { $0.maximum == points(countsInMaximum ? "14" : "10") && !$0.isOnFewerPoints })
    }
  }

  @Test func `a gate on the audit's verdict let answers pass that nobody had audited`() throws {
    let source = SurveySource(
      form: "s", node: "np", smallestBase: 1, verdicts: [.usable, .usableWithWarning], otherwise: .withheld)
    let fed = Criterion(code: "1", title: text("1"), maximum: points("10"), rule: .survey(SurveyRule(source)))
    let parts = try #require(try survey((0..<40).map { ("A", $0 % 2, 1) } + (0..<40).map { ("B", $0 % 2, 1) }))
    let found = try IndexScores(
      definition([fed]),
      evidence: IndexEvidence(
        units: units, appraisal: [], figures: [], surveys: ["s": parts],
        method: ScoringMethod(publication: PublicationRule(smallestBaseShown: 0, smallestBase: 30)),
        verdicts: ["s": ["A": .usable]])
    ).blocks[0].units
    let withheld = Dictionary(uniqueKeysWithValues: found.map { ($0.unit.code, $0.withheld) })
    #expect(withheld["A"] == .some(nil))
    #expect(withheld["B"] == .some(.verdict(criterion: "1", nil)))
  }
}
