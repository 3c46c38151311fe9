import Testing

@testable import SurveyStatistics

/// Reference: R `survey` 4.1-1 on `Fixture24`.
@Suite struct IndependenceTestTests {
  private static let kinds = ["p", "q", "p", "r", "q", "r", "p", "q", "p"]
  private let domain = Categories(name: "dom", of: Fixture24.rows.map(\.domain))
  private let b = Categories(name: "b", of: Fixture24.rows.map { "\(Int($0.b))" })
  private let kind = Categories(name: "cat", of: kinds)

  @Test func `a two by two table agrees with R`() throws {
    let fixture = try SampleFixture()
    let found = try fixture.sample.independenceTest(b, domain, domain: fixture.everybody)
    #expect(found.table.counts == [[1, 2], [4, 2]])
    #expect(found.table.weighted == [[10, 29], [64, 32]])
    #expect(agrees(found.raoScott.pearson, 1.25639889574))
    let f = try #require(found.raoScott.secondOrder)
    #expect(agrees(f.value, 2.19059205708))
    guard case .f(let df1, let df2) = f.reference else { throw TestUndefined.noVariation }
    #expect(agrees(df1, 1))
    #expect(agrees(df2, 3))
    #expect(agrees(f.pValue, 0.23542386807, relative: 1e-10))
    #expect(agrees(found.raoScott.firstOrder.pValue, 0.138855932205, relative: 1e-10))
    let wald = try #require(found.wald?.f)
    #expect(agrees(wald.value, 3.83247644853))
    #expect(agrees(wald.pValue, 0.145181812386, relative: 1e-10))
    #expect(found.wald?.adjusted == wald)
  }

  @Test func `a larger table has fractional degrees of freedom, as R's`() throws {
    let fixture = try SampleFixture()
    let found = try fixture.sample.independenceTest(kind, domain, domain: fixture.everybody)
    #expect(agrees(found.raoScott.pearson, 0.740463776777))
    let f = try #require(found.raoScott.secondOrder)
    #expect(agrees(f.value, 0.53545722333))
    guard case .f(let df1, let df2) = f.reference else { throw TestUndefined.noVariation }
    #expect(agrees(df1, 1.77446961666))
    #expect(agrees(df2, 5.32340884998))
    #expect(agrees(f.pValue, 0.594210754277, relative: 1e-10))
    #expect(agrees(found.raoScott.firstOrder.pValue, 0.58540156969, relative: 1e-10))
    #expect(found.raoScott.rank == 2)
  }

  @Test func `rows and columns may change places`() throws {
    let drawn = DrawnSample(seed: 21, psus: [6, 7, 8])
    let sample = try drawn.sample()
    let there = try sample.independenceTest(drawn.groups, drawn.answers, domain: drawn.everybody)
    let back = try sample.independenceTest(drawn.answers, drawn.groups, domain: drawn.everybody)
    #expect(agrees(back.raoScott.pearson, there.raoScott.pearson))
    #expect(agrees(back.raoScott.secondOrder?.value, try #require(there.raoScott.secondOrder?.value), relative: 1e-9))
    #expect(agrees(back.wald?.statistic, try #require(there.wald?.statistic), relative: 1e-9))
  }

  @Test func `in a simple random sample the test is nearly Pearson's`() throws {
    let drawn = DrawnSample(seed: 22, psus: [400], rowsPerPSU: 1)
    let design = try StagedDesign(rows: 400, stages: [SamplingStage()])
    let sample = SurveySample(weights: Array(repeating: 7, count: 400), design: design)
    let found = try sample.independenceTest(drawn.groups, drawn.answers, domain: drawn.everybody)
    #expect(agrees(found.raoScott.meanEffect, 1, relative: 0.02))
    #expect(agrees(found.raoScott.firstOrder.value, found.raoScott.pearson, relative: 0.02))
    var plain = 0.0
    for i in 0..<3 {
      for j in 0..<2 {
        let expected =
          Double(found.table.counts[i].reduce(0, +)) * Double(found.table.counts.reduce(0) { $0 + $1[j] }) / 400
        plain +=
          (Double(found.table.counts[i][j]) - expected) * (Double(found.table.counts[i][j]) - expected) / expected
      }
    }
    #expect(agrees(found.raoScott.pearson, plain))
  }

  @Test func `replicates bring their own degrees of freedom`() throws {
    let drawn = DrawnSample(seed: 23, psus: [5, 6, 5])
    let replicates = try Replicates.jkn(drawn.design(), weights: drawn.weights)
    let found = try drawn.sample(replicates: replicates)
      .independenceTest(drawn.groups, drawn.answers, domain: drawn.everybody)
    let linearised = try drawn.sample().independenceTest(drawn.groups, drawn.answers, domain: drawn.everybody)
    #expect(found.raoScott.degreesOfFreedom == 13)
    #expect(agrees(found.raoScott.pearson, linearised.raoScott.pearson))
    #expect(
      agrees(found.raoScott.meanEffect, linearised.raoScott.meanEffect, relative: 0.2))
  }

  @Test func `labels without rows are dropped and named`() throws {
    let fixture = try SampleFixture()
    let withoutR = Self.kinds.map { $0 != "r" }
    let found = try fixture.sample.independenceTest(kind, domain, domain: withoutR)
    #expect(found.table.rowLabels == ["p", "q"])
    #expect(found.table.droppedRows == ["r"])
    #expect(found.table.droppedColumns.isEmpty)
    #expect(found.table.base == 7)
  }

  @Test func `degenerate tables say why there is no test`() throws {
    let fixture = try SampleFixture()
    let sample = fixture.sample
    let nobody = fixture.everybody.map { !$0 }
    #expect(throws: TestUndefined.noAnswers) { try sample.independenceTest(kind, domain, domain: nobody) }
    #expect(throws: TestUndefined.singleColumn) { try sample.independenceTest(kind, domain, domain: fixture.isU) }
    #expect(throws: TestUndefined.singleRow) { try sample.independenceTest(domain, kind, domain: fixture.isU) }
    let lonely = try SampleFixture(Fixture24.lonelyRows)
    let more = Categories(name: "dom", of: Fixture24.lonelyRows.map(\.domain))
    let answer = Categories(name: "b", of: Fixture24.lonelyRows.map { "\($0.b)" })
    #expect(throws: TestUndefined.noVariance(.singlePSU(strata: ["C"]))) {
      try lonely.sample.independenceTest(answer, more, domain: lonely.everybody)
    }
    let census = try SampleFixture(Fixture24.lonelyRows.filter { $0.stratum == "C" }, rule: .certainty)
    let two = Categories(name: "two", of: ["x", "y"])
    #expect(throws: TestUndefined.noVariation) {
      try census.sample.independenceTest(two, two, domain: census.everybody)
    }
  }

  @Test func `without degrees of freedom the second order is undefined, the first is not`() throws {
    let fixture = try SampleFixture()
    let onePSUEach = Fixture24.rows.map { $0.psu == "a1" || $0.psu == "b1" }
    let found = try fixture.sample.independenceTest(b, kind, domain: onePSUEach)
    #expect(found.raoScott.degreesOfFreedom == 0)
    #expect(found.raoScott.secondOrder == nil)
    #expect(found.raoScott.mixture == nil)
    #expect(found.wald?.f == nil)
    #expect(found.raoScott.firstOrder.pValue <= 1)
  }
}
