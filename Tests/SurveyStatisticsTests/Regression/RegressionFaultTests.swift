import Testing

@testable import SurveyStatistics

@Suite struct RegressionFaultTests {
  private let drawn = DrawnSample(seed: 51, psus: [5, 6])

  private func fit(
    _ y: NumericColumn, on predictors: [RegressionModel.Predictor], _ family: RegressionModel.Family = .linear,
    domain: [Bool]? = nil
  ) throws -> Regression {
    try drawn.sample().regression(
      RegressionModel(y, on: predictors, family: family, domain: domain ?? drawn.everybody))
  }

  @Test func `columns that others explain are named`() throws {
    let double = NumericColumn(drawn.rows.map { 3 - 2 * $0.x })
    let group = RegressionModel.Predictor.factor(drawn.groups, domain: drawn.everybody)
    #expect(throws: RegressionFault.dependentColumns(["again"])) {
      try fit(drawn.y, on: [.numeric("x", drawn.x), group, .numeric("again", double)])
    }
    let all = RegressionModel.Predictor(
      name: "group",
      columns: drawn.groups.labels.map {
        RegressionModel.Predictor.Column(name: "group\($0)", values: .indicator(drawn.groups, of: [$0]))
      })
    #expect(throws: RegressionFault.dependentColumns(["groupc"])) { try fit(drawn.yes, on: [all], .logistic) }
  }

  @Test func `separation is told from convergence`() throws {
    let cut = NumericColumn(drawn.rows.map { $0.x > 2.9 ? 1 : 0 })
    #expect(throws: RegressionFault.separation) { try fit(cut, on: [.numeric("x", drawn.x)], .logistic) }
    // Quasi-complete: one label has nobody who says no.
    let never = NumericColumn(drawn.rows.map { $0.group == "c" || $0.isYes ? 1 : 0 })
    #expect(throws: RegressionFault.separation) {
      try fit(never, on: [.factor(drawn.groups, domain: drawn.everybody)], .logistic)
    }
    #expect(throws: RegressionFault.separation) {
      try fit(NumericColumn(drawn.rows.map { _ in 1 }), on: [.numeric("x", drawn.x)], .logistic)
    }
    // Probabilities very near 0 and 1, and yet defined: a steep line with one exception.
    let steep = NumericColumn(drawn.rows.indices.map { Double($0) })
    let nearly = NumericColumn(drawn.rows.indices.map { $0 == 14 || ($0 > 15 && $0 != 17) ? 1 : 0 })
    #expect(try fit(nearly, on: [.numeric("row", steep)], .logistic).coefficients[1].value > 0)
  }

  @Test func `responses, weights, domains and terms are checked`() throws {
    #expect(throws: RegressionFault.responseOutOfRange(row: 0, value: drawn.rows[0].y)) {
      try fit(drawn.y, on: [], .logistic)
    }
    #expect(throws: RegressionFault.noAnswers) { try fit(drawn.y, on: [], domain: drawn.everybody.map { !$0 }) }
    let negative = SurveySample(weights: [-1] + drawn.weights.dropFirst(), design: try drawn.design())
    #expect(throws: RegressionFault.negativeWeight(row: 0, value: -1)) {
      try negative.regression(RegressionModel(drawn.y, on: [], domain: drawn.everybody))
    }
    #expect(throws: RegressionFault.unknownTerm("z")) { try fit(drawn.y, on: [.numeric("x", drawn.x)]).test(["z"]) }
  }

  @Test func `single PSUs and lost replicates leave no covariance`() throws {
    let lonely = try SampleFixture(Fixture24.lonelyRows)
    #expect(throws: RegressionFault.singlePSU(strata: ["C"])) {
      try lonely.sample.regression(RegressionModel(lonely.y, on: [], domain: lonely.everybody))
    }
    let gone = try Replicates(
      weights: [drawn.weights.map { _ in 0 }], scale: 1, centering: .fullSample, degreesOfFreedom: 1)
    let sample = try drawn.sample(replicates: gone)
    #expect(throws: RegressionFault.noReplicate) {
      try sample.regression(RegressionModel(drawn.y, on: [], domain: drawn.everybody))
    }
  }

  @Test func `too few PSUs leave coefficients and errors, without tests`() throws {
    let fixture = try SampleFixture()
    let square = NumericColumn(Fixture24.rows.map { $0.x * $0.x })
    let fit = try fixture.sample.regression(
      RegressionModel(
        fixture.y, on: [.numeric("x", fixture.x), .numeric("b", fixture.b), .numeric("square", square)],
        domain: fixture.everybody))
    #expect(fit.residualDegreesOfFreedom == 0)
    #expect(fit.coefficients.allSatisfy { $0.pValue == nil && $0.interval(level: 0.95) == nil })
    #expect(try fit.test(["x"]).f == nil)
  }
}
