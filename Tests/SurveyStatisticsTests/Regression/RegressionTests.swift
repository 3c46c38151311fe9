import Testing

@testable import SurveyStatistics

@Suite struct RegressionTests {
  @Test func `a factor of two levels is the difference of means, as R has it`() throws {
    let fixture = try SampleFixture()
    let domain = Categories(name: "dom", of: Fixture24.rows.map(\.domain))
    let model = RegressionModel(
      fixture.y, on: [.factor(domain, domain: fixture.everybody)], domain: fixture.everybody)
    let fit = try fixture.sample.regression(model)
    #expect(fit.coefficients.map(\.name) == ["(Intercept)", "domv"])
    #expect(agrees(fit.coefficients[0].value, 6.94594594595))
    #expect(agrees(fit.coefficients[0].standardError, 1.09096913229))
    #expect(agrees(fit.coefficients[1].value, 1.74257864422))
    #expect(agrees(fit.coefficients[1].standardError, 2.63085156895))
    #expect(agrees(fit.coefficients[1].t, 0.662362964443))
    #expect(fit.residualDegreesOfFreedom == 2)
    #expect(agrees(fit.coefficients[1].pValue, 0.575854705747, relative: 1e-10))
    #expect(agrees(fit.covariance[0, 1], -1.55625829276 - 1.09096913229 * 1.09096913229))
    let test = try fit.test(["dom"])
    #expect(agrees(test.f?.value, 0.662362964443 * 0.662362964443))
    #expect(test.f?.reference == .f(df1: 1, df2: 2))
  }

  @Test func `the intercept alone is the mean, in the logistic case the log odds of the share`() throws {
    let fixture = try SampleFixture()
    let linear = try fixture.sample.regression(RegressionModel(fixture.y, on: [], domain: fixture.everybody))
    #expect(agrees(linear.coefficients[0].value, 7.73333333333))
    #expect(agrees(linear.coefficients[0].standardError, 0.88309000108))
    #expect(linear.residualDegreesOfFreedom == 3)
    #expect(linear.explainedShare.map { abs($0) < 1e-12 } == true)
    let logistic = try fixture.sample.regression(
      RegressionModel(fixture.b, on: [], family: .logistic, domain: fixture.everybody))
    let p = 0.711111111111
    #expect(agrees(logistic.coefficients[0].value, Distribution.log(p / (1 - p))))
    #expect(agrees(logistic.coefficients[0].standardError, 0.172848598624 / (p * (1 - p))))
    #expect(agrees(logistic.coefficients[0].exponentiated(level: 0.95).value, p / (1 - p)))
  }

  @Test func `a logistic factor gives the log odds of each share`() throws {
    let drawn = DrawnSample(seed: 41, psus: [6, 7])
    let sample = try drawn.sample()
    let fit = try sample.regression(
      RegressionModel(
        drawn.yes, on: [.factor(drawn.groups, domain: drawn.everybody)], family: .logistic, domain: drawn.everybody))
    let odds = (0..<3).map { group -> SmoothFunction in
      let share = MeanStatistic(drawn.yes, domain: drawn.groups.codes.map { $0 == group })
      return SmoothFunction(of: [share]) { $0[0] / (Dual(constant: 1) - $0[0]) }
    }
    let found = odds.map { sample.estimate($0) }
    let first = try #require(found[0].value)
    #expect(agrees(fit.coefficients[0].value, Distribution.log(first)))
    for group in 1..<3 {
      let value = try #require(found[group].value)
      #expect(agrees(fit.coefficients[group].value, Distribution.log(value / first), relative: 1e-10))
      let ratio = SmoothFunction(of: [odds[group], odds[0]]) { $0[0] / $0[1] }
      let error = try #require(sample.estimate(ratio).standardError) * first / value
      #expect(agrees(fit.coefficients[group].standardError, error, relative: 1e-9))
    }
  }

  @Test func `weights that repeat rows fit as the rows do, and offsets lose no digits`() throws {
    let drawn = DrawnSample(seed: 42, psus: [5, 5])
    let sample = try drawn.sample()
    func fit(_ x: NumericColumn) throws -> Regression {
      try sample.regression(RegressionModel(drawn.y, on: [.numeric("x", x)], domain: drawn.everybody))
    }
    let plain = try fit(drawn.x)
    let far = try fit(NumericColumn(deviations: drawn.rows.map(\.x), from: 1e9))
    #expect(agrees(far.coefficients[1].value, plain.coefficients[1].value, relative: 1e-13))
    #expect(agrees(far.coefficients[1].standardError, plain.coefficients[1].standardError, relative: 1e-13))
    #expect(
      agrees(far.coefficients[0].value, plain.coefficients[0].value - 1e9 * plain.coefficients[1].value))
    // Normal equations by hand.
    let (w, x, y) = (drawn.weights, drawn.rows.map(\.x), drawn.rows.map(\.y))
    let n = w.reduce(0, +)
    let (mx, my) = (zip(w, x).reduce(0) { $0 + $1.0 * $1.1 } / n, zip(w, y).reduce(0) { $0 + $1.0 * $1.1 } / n)
    let xy = w.indices.reduce(0) { $0 + w[$1] * (x[$1] - mx) * (y[$1] - my) }
    let xx = w.indices.reduce(0) { $0 + w[$1] * (x[$1] - mx) * (x[$1] - mx) }
    #expect(agrees(plain.coefficients[1].value, xy / xx))
    #expect(agrees(plain.coefficients[0].value, my - xy / xx * mx))
  }

  @Test func `without an intercept one column is a ratio`() throws {
    // β = Σ w x y/Σ w x² is the ratio of two totals.
    let drawn = DrawnSample(seed: 43, psus: [4, 5])
    let sample = try drawn.sample(withPopulation: true)
    let fit = try sample.regression(
      RegressionModel(drawn.y, on: [.numeric("x", drawn.x)], hasIntercept: false, domain: drawn.everybody))
    let products = NumericColumn(drawn.rows.map { $0.x * $0.y })
    let squares = NumericColumn(drawn.rows.map { $0.x * $0.x })
    let ratio = sample.estimate(RatioStatistic(products, to: squares, domain: drawn.everybody))
    #expect(agrees(fit.coefficients[0].value, try #require(ratio.value)))
    #expect(agrees(fit.coefficients[0].standardError, try #require(ratio.standardError)))
  }

  @Test func `with replicates the model is fitted to each`() throws {
    let drawn = DrawnSample(seed: 44, psus: [6, 6, 6])
    let replicates = try Replicates.jkn(drawn.design(), weights: drawn.weights)
    for family in RegressionModel.Family.allCases {
      let model = RegressionModel(
        family == .linear ? drawn.y : drawn.yes, on: [.numeric("x", drawn.x)], family: family,
        domain: drawn.everybody)
      let refitted = try drawn.sample(replicates: replicates).regression(model)
      let linearised = try drawn.sample().regression(model)
      #expect(refitted.coefficients[1].value == linearised.coefficients[1].value)
      #expect(
        agrees(
          refitted.coefficients[1].standardError, linearised.coefficients[1].standardError, relative: 0.25))
      #expect(refitted.residualDegreesOfFreedom == 14)
      #expect(refitted.failedReplicates == 0)
    }
    // A label of one PSU alone: its replicate has no such column.
    let label = Categories(name: "f", of: drawn.rows.map { $0.stratum == "s0" && $0.psu == "p0" ? "z" : "a" })
    let fit = try drawn.sample(replicates: replicates).regression(
      RegressionModel(drawn.y, on: [.factor(label, domain: drawn.everybody)], domain: drawn.everybody))
    #expect(fit.failedReplicates == 1)
  }

  @Test func `missing values take rows out, as a domain does`() throws {
    let drawn = DrawnSample(seed: 45, psus: [5, 5])
    let sample = try drawn.sample()
    let x = NumericColumn(drawn.rows.enumerated().map { $0 % 4 == 0 ? nil : $1.x })
    let missing = try sample.regression(RegressionModel(drawn.y, on: [.numeric("x", x)], domain: drawn.everybody))
    let domain = try sample.regression(
      RegressionModel(drawn.y, on: [.numeric("x", drawn.x)], domain: drawn.rows.indices.map { $0 % 4 != 0 }))
    #expect(missing == domain)
    #expect(missing.base == drawn.rows.indices.count { $0 % 4 != 0 })
  }
}
