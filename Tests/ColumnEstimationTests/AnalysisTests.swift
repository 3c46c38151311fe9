import SurveyStatistics
import Testing

@testable import ColumnEstimation

/// Analyses of rows: what they ask, and that the order of rows is of no account.
@Suite struct AnalysisTests {
  /// Two strata of three PSUs of four rows; group, answer, amount.
  private func rows(shuffled seed: UInt64? = nil) -> ColumnRows {
    var generator = KeyedGenerator(seed: 9, key: ["analysis"])
    var made: [ColumnRows.Row] = []
    for stratum in ["A", "B"] {
      for psu in 0..<3 {
        for _ in 0..<4 {
          let (amount, answer) = (generator.index(below: 100), generator.index(below: 5))
          made.append(
            ColumnRows.Row(
              strata: [stratum], units: ["\(psu)"], weight: 1 + generator.uniform(),
              cells: [
                .present(text: "\(amount).25", number: Double(amount) + 0.25),
                answer == 0 ? .missing : .present(text: "\(answer)", number: Double(answer)),
              ], groups: [generator.index(below: 2) == 0 ? "g" : "h"]))
        }
      }
    }
    if let seed {
      var order = KeyedGenerator(seed: seed, key: ["order"])
      made.shuffle(using: &order)
    }
    var rows = ColumnRows(columns: ["amount", "answer"], labels: ["group"])
    for row in made { rows.append(row) }
    return rows
  }

  private var analysis: Analysis {
    var analysis = Analysis()
    analysis.design.strata = ["stratum"]
    analysis.design.units = ["psu"]
    analysis.statistics = [
      .mean("amount"), .quantile("amount", p: 0.4, rule: .hf7), .share("answer", values: ["3", "4"]),
      .correlation("amount", "answer"), .variance("amount"),
    ]
    analysis.by = [[], ["group"]]
    analysis.comparison = ComparisonRequest(.pairs, adjustment: .maximumT(draws: 200, seed: 1))
    analysis.ranking = RankingRequest(draws: 200, seed: 3)
    return analysis
  }

  @Test func `the order of rows does not change a bit`() throws {
    let plain = try analysis.run(rows())
    for seed in 1...5 as ClosedRange<UInt64> {
      let shuffled = try analysis.run(rows(shuffled: seed))
      for (a, b) in zip(plain.tables, shuffled.tables) {
        #expect(a.rows == b.rows)
        #expect(a.comparisons == b.comparisons)
        #expect(a.ranks == b.ranks)
        #expect(a.criticalValues == b.criticalValues)
      }
    }
  }

  @Test func `rows give what totals give`() throws {
    var totals = ColumnTotals(
      statistics: [.mean("amount"), .share("answer", values: ["3", "4"]), .nps("answer")], by: ["group"], hasPSUs: true)
    let table = rows()
    for row in table.rows {
      try totals.add(
        stratum: row.strata[0], psu: row.units[0], weight: row.weight, group: { _ in row.groups[0] },
        cell: { $0 == "amount" ? row.cells[0] : row.cells[1] })
    }
    var asked = Analysis()
    asked.design = analysis.design
    asked.statistics = totals.statistics
    asked.by = [["group"]]
    asked.degreesOfFreedom = .domain
    let byTotals = try totals.estimates(design: SampleDesign(), shareInterval: .kornGraubard, level: 0.95).rows
    let byRows = try asked.run(table).tables[0].rows
    #expect(byRows.map(\.group) == byTotals.map(\.group))
    for (a, b) in zip(byRows, byTotals) {
      #expect(a.estimate.base == b.estimate.base)
      #expect(a.estimate.degreesOfFreedom == b.estimate.degreesOfFreedom)
      #expect(a.estimate.rarerAnswerPSUs == b.estimate.rarerAnswerPSUs)
      let pairs = [
        (a.estimate.value, b.estimate.value), (a.estimate.standardError, b.estimate.standardError),
        (a.estimate.interval?.low, b.estimate.interval?.low), (a.estimate.designEffect, b.estimate.designEffect),
      ]
      for (x, y) in pairs {
        #expect((x == nil) == (y == nil))
        guard let expected = y else { continue }
        // Both round, in other places: twelve digits are left.
        #expect(abs(try #require(x) - expected) <= 1e-12 * abs(expected))
      }
    }
  }

  @Test func `a condition keeps the other rows in the design`() throws {
    var asked = analysis
    asked.by = [[]]
    asked.comparison = nil
    asked.ranking = nil
    asked.domain = [ColumnCondition(column: "group", values: ["g"])]
    let found = try asked.run(rows())
    #expect(found.design.psus == 6)
    var split = asked
    split.domain = []
    split.by = [["group"]]
    let byGroup = try split.run(rows()).tables[0].rows.filter { $0.group == ["g"] }
    #expect(found.tables[0].rows.map(\.estimate) == byGroup.map(\.estimate))
  }

  @Test func `weighting steps are run on every replicate and seen by the variance`() throws {
    var asked = Analysis()
    asked.design = analysis.design
    asked.statistics = [.total("amount")]
    asked.weighting = [
      .poststratify(.init(columns: ["group"], totals: ["g": 30, "h": 20])),
      .trim(upper: .medianMultiple(3), lower: nil, groups: nil, redistribution: .proportional, isStrict: true),
    ]
    let taylor = try asked.run(rows())
    #expect(taylor.weighting?.records.map(\.step) == ["poststratify", "trim"])
    // Each of 24 weights is rounded to nine decimals.
    #expect(abs(try #require(taylor.weighting?.weights.spread.sum) - 50) < 24 * 0.5e-9)
    asked.design.replicates = .made(.jkn, centering: .fullSample)
    let jackknife = try asked.run(rows())
    let errors = [taylor, jackknife].compactMap { $0.tables[0].rows[0].estimate.standardError }
    // Both see the poststratification; they differ by terms of second order.
    #expect(errors.count == 2 && abs(errors[0] / errors[1] - 1) < 0.15)
    #expect(jackknife.tables[0].rows[0].estimate.degreesOfFreedomRule == .replicates)
  }

  @Test func `waves with the same PSUs have the error of the stacked sample`() throws {
    var asked = analysis
    asked.statistics = [.mean("amount")]
    asked.by = [["group"]]
    asked.ranking = nil
    asked.comparison = ComparisonRequest(.pairs)
    let stacked = try #require(asked.run(rows()).tables[0].comparisons[0].contrast)
    asked.comparison = ComparisonRequest(.waves)
    let row = try asked.run(rows()).tables[0].comparisons[0]
    let change = try #require(row.contrast)
    #expect(abs(change.value + stacked.value) < 1e-12)
    #expect(row.change?.overlap == 1)
    // Six PSUs in both waves: the residual correlation is that of the design, up to strata of different variance.
    #expect(abs(change.standardError / stacked.standardError - 1) < 0.1)
    #expect(change.degreesOfFreedom == 4)
    #expect(row.adjustedP == change.pValue)
  }

  @Test func `bug: without PSUs no row of one wave is a row of the other`() throws {
    var asked = Analysis()
    asked.statistics = [.mean("amount")]
    asked.by = [["group"]]
    asked.comparison = ComparisonRequest(.waves)
    let table = try asked.run(rows()).tables[0]
    let errors = table.rows.compactMap(\.estimate.standardError)
    #expect(table.comparisons[0].change?.overlap == 0)
    let expected = (errors[0] * errors[0] + errors[1] * errors[1]).squareRoot()
    #expect(abs(try #require(table.comparisons[0].contrast?.standardError) / expected - 1) < 0.05)
  }

  @Test func `bug: a condition does not take PSUs out of a wave`() throws {
    var asked = analysis
    asked.statistics = [.total("amount")]
    asked.by = [["group"]]
    asked.ranking = nil
    asked.comparison = ComparisonRequest(.waves)
    asked.domain = [ColumnCondition(column: "group", values: ["g", "h"])]
    let plain = try asked.run(rows()).tables[0].comparisons[0]
    asked.domain = []
    #expect(try asked.run(rows()).tables[0].comparisons[0] == plain)
  }

  @Test func `a group whose answers are all alike has no error to be ranked by, and is named`() throws {
    var made = ColumnRows(columns: ["q"], labels: ["group"])
    for i in 0..<30 {
      let answer = i < 3 ? "0" : "\(i % 2)"
      made.append(
        ColumnRows.Row(
          units: ["\(i)"], cells: [.present(text: answer, number: nil)], groups: [i < 3 ? "a" : i < 15 ? "b" : "c"]))
    }
    var asked = Analysis()
    asked.design.units = ["psu"]
    asked.statistics = [.share("q", values: ["1"])]
    asked.by = [["group"]]
    asked.ranking = RankingRequest(draws: 200, seed: 1)
    let table = try asked.run(made).tables[0]
    #expect(table.ranks.map(\.group) == [["b"], ["c"]])
    #expect(table.unranked.first?.groups == [["a"]])
  }

  @Test func `a mean is tested against a value, and modes are compared`() throws {
    var asked = analysis
    asked.by = [[]]
    asked.comparison = nil
    asked.ranking = nil
    asked.statistics = [.mean("amount")]
    asked.meanTests = [MeanTestRequest(column: "amount", value: 50)]
    asked.modes = ModeRequest(column: "group", rule: ModeRule(negligibleDifference: 1))
    let found = try asked.run(rows())
    let (mean, test) = (found.tables[0].rows[0].estimate, try #require(found.meanTests[0].test))
    #expect(test.t == (try #require(mean.value) - 50) / (try #require(mean.standardError)))
    #expect(test.degreesOfFreedom == 4)
    #expect(found.modes[0].modes == ["g", "h"])
    #expect(found.modes[0].effect?.differences.count == 1)
  }

  @Test func `a difference or a rank that would tell a suppressed estimate is withheld`() throws {
    var asked = analysis
    asked.statistics = [.mean("amount")]
    asked.by = [["group"]]
    asked.comparison = ComparisonRequest(.whole)
    let bases = try asked.run(rows()).tables[0].rows.map(\.estimate.base)
    let least = try #require(bases.max())
    #expect(bases[0] != bases[1])
    asked.publication = [.sampleSize(SampleSizeRule(minimum: least))]
    let table = try asked.run(rows()).tables[0]
    #expect(table.rows.map(\.isSuppressed).filter { $0 }.count == 1)
    #expect(table.comparisons.map(\.isWithheld) == table.rows.map(\.isSuppressed))
    #expect(table.ranks.map(\.isWithheld) == table.rows.map(\.isSuppressed))
    #expect(Set(table.ranks.map(\.joint.rank)) == [1, 2])
  }

  @Test func `faults name what does not fit`() throws {
    var asked = analysis
    asked.weighting = [.rake([.init(columns: ["group"], totals: ["g": 30])])]
    #expect(throws: AnalysisFault.self) { try asked.run(rows()) }
    var none = ColumnRows(columns: ["amount", "answer"], labels: ["group"])
    for row in rows().rows {
      var copy = row
      copy.weight = 0
      none.append(copy)
    }
    #expect(throws: AnalysisFault.weightsAllZero) { try analysis.run(none) }
    var pairs = analysis
    pairs.design.replicates = .made(.brr, centering: .fullSample)
    #expect(throws: AnalysisFault.replicates(.needsPairs(stratum: "A", psus: 3))) { try pairs.run(rows()) }
  }

  @Test(arguments: [
    ("mean(a)/mean(b)", "mean(a) / mean(b)"), (" log( ratio(y/x) ) ^ 2", "log(ratio(y/x))^2"),
    ("2*(share(q=1,2) - net(q=4/1))", "2 * (share(q=1,2) - net(q=4/1))"), ("-nps(y)", "(0 - nps(y))"),
    ("sqrt(variance(y)) + exp(total(z)) - 1.5", "((sqrt(variance(y)) + exp(total(z))) - 1.5)"),
  ])
  func `expressions are read as they are written`(_ text: String, canonical: String) throws {
    let statistic = try #require(ColumnStatistic(function: "f=" + text))
    #expect(statistic.value == canonical)
  }

  @Test(arguments: [
    "f=", "f=1+2", "f=mean()", "f=mean(a", "f=median(a)", "f=mean(a) mean(b)", "=mean(a)", "f=mean(a)^x",
  ])
  func `what is no expression is refused`(_ text: String) {
    #expect(ColumnStatistic(function: text) == nil)
  }

  @Test func `arguments of quantiles and options are read`() {
    #expect(ColumnStatistic(quantile: "y:0.5") == .quantile("y", p: 0.5, rule: .hf1))
    #expect(ColumnStatistic(quantile: "a:b:0.25:hf7") == .quantile("a:b", p: 0.25, rule: .hf7))
    #expect(ColumnStatistic(quantile: "y:1") == nil)
    #expect(ColumnStatistic(quantile: "y:0.5:hf10") == nil)
    let options = ColumnStatistic.options("a,b=x")
    #expect(options == [.option("a", among: ["a", "b"], value: "x"), .option("b", among: ["a", "b"], value: "x")])
    #expect(ColumnStatistic.options("a") == nil)
  }

  @Test func `an option that was not chosen is no for those who chose another, and missing for those who chose none`()
    throws
  {
    var rows = ColumnRows(columns: ["a", "b"], labels: [])
    let chosen = ColumnValue.present(text: "1", number: nil)
    for (first, second) in [(chosen, chosen), (chosen, .missing), (.missing, chosen), (.missing, .missing)] {
      rows.append(ColumnRows.Row(cells: [first, second]))
    }
    var asked = Analysis()
    asked.statistics = ColumnStatistic.options("a,b") ?? []
    let found = try asked.run(rows).tables[0].rows
    #expect(found.map(\.estimate.base) == [3, 3])
    #expect(found.map(\.estimate.value) == [2.0 / 3, 2.0 / 3])
  }
}
