import Testing

@testable import SurveyStatistics

/// Weights, totals and standard errors by R `survey` 4.1-1 on `Fixture24`, to twelve digits.
@Suite struct CalibrationReferenceTests {
  private typealias F = WeightingFixture

  @Test func `linear calibration agrees with R`() throws {
    let step = WeightingStep.calibration(Calibration(F.totals))
    let expected = [
      0.922011783111, 0.994574443298, 0.958293113204, 1.03085577339, 0.994574443298, 1.06713710349, 1.13969976367,
      1.10341843358, 0.994574443298,
    ]
    for (g, value) in zip(try F.factors(step), expected) { #expect(agrees(g, value)) }
    let found = try F.estimates(step)
    #expect(agrees(found.total, 1105.31105416))
    #expect(agrees(found.se, 44.836908646))
    #expect(agrees(found.mean, 7.89507895826))
    #expect(agrees(found.meanSE, 0.320263633186))
  }

  @Test func `the raking distance agrees with R`() throws {
    let step = WeightingStep.calibration(Calibration(F.totals, distance: .raking))
    #expect(agrees(try F.factors(step)[0], 0.92640431768))
    let found = try F.estimates(step)
    #expect(agrees(found.total, 1105.25088325))
    #expect(agrees(found.se, 44.8278888476))
  }

  @Test func `the logit distance agrees with R`() throws {
    let step = WeightingStep.calibration(Calibration(F.totals, distance: .logit(lower: 0.8, upper: 1.3)))
    #expect(agrees(try F.factors(step)[0], 0.927166976959))
    #expect(agrees(try F.factors(step)[6], 1.13964928988))
    let found = try F.estimates(step)
    #expect(agrees(found.total, 1105.24987842))
    #expect(agrees(found.se, 44.91960564))
  }

  @Test func `the truncated linear distance agrees with R`() throws {
    let step = WeightingStep.calibration(Calibration(F.totals, distance: .truncatedLinear(lower: 0.9, upper: 1.1)))
    let expected = [0.9, 1, 0.908333333333, 1.09166666667, 1, 1.1, 1.1, 1.1, 1]
    for (g, value) in zip(try F.factors(step), expected) { #expect(agrees(g, value)) }
    let found = try F.estimates(step)
    #expect(agrees(found.total, 1106.8))
    #expect(agrees(found.se, 45.2421536856))
    let diagnostics = try step.adjust(F.weights).diagnostics
    #expect(diagnostics.atLowerBound == 1)
    #expect(diagnostics.atUpperBound == 3)
  }

  @Test func `poststratification agrees with R`() throws {
    let found = try F.estimates(.poststratification(Poststratification(F.domainMargin)))
    #expect(agrees(found.total, 1076.98715109))
    #expect(agrees(found.se, 45.8740320341))
    #expect(agrees(found.mean, 7.6927653649))
    #expect(agrees(found.meanSE, 0.327671657387))
  }

  @Test func `raking gives R's weights, and the standard error of the projection on the margins`() throws {
    let step = WeightingStep.raking(Raking([F.domainMargin, F.bMargin]))
    let expected = [
      10.4535543157, 13.0972523797, 10.5364696424, 12.5442651788, 12.1010422008, 17.5607827373, 19.8017054195,
      22.9978194945, 20.9071086313,
    ]
    for (weight, value) in zip(try step.adjust(F.weights).weights, expected) { #expect(agrees(weight, value)) }
    let found = try F.estimates(step)
    #expect(agrees(found.total, 1078.51160633))
    #expect(agrees(found.se, 52.0434762007))
    #expect(agrees(found.meanSE, 0.371739115719))
  }
}
