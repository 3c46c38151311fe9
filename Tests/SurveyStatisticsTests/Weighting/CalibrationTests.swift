import Testing

@testable import SurveyStatistics

@Suite struct CalibrationTests {
  private typealias F = WeightingFixture

  private func fault(_ auxiliaries: [Auxiliary], _ distance: CalibrationDistance = .linear, q: [Double]? = nil)
    -> WeightingFault?
  {
    SurveyStatisticsTests.fault { () throws(WeightingFault) in
      try Calibration(auxiliaries, distance: distance, varianceFactors: q).adjust(F.weights)
    }
  }

  private static let distances: [CalibrationDistance] = [
    .linear, .truncatedLinear(lower: 0.5, upper: 2), .raking, .truncatedRaking(lower: 0.5, upper: 2),
    .logit(lower: 0.5, upper: 2),
  ]

  @Test(arguments: distances)
  func `a total of 0 is met like any other`(distance: CalibrationDistance) throws {
    let centred = Auxiliary("centred", values: F.x.map { $0 - 370.0 / 140 }, total: 0)
    let result = try Calibration([F.totals[0], centred], distance: distance).adjust(F.weights)
    let direct = try Calibration(F.totals, distance: distance).adjust(F.weights)
    #expect(abs(F.total(result.weights, centred.values)) < 1e-11)
    for (weight, expected) in zip(result.weights, direct.weights) { #expect(agrees(weight, expected)) }
  }

  @Test(arguments: distances)
  func `auxiliaries that depend on each other are no fault if their totals agree`(distance: CalibrationDistance) throws
  {
    let twice = Auxiliary("twice", values: F.x.map { 2 * $0 }, total: 740)
    let result = try Calibration(F.totals + [twice], distance: distance).adjust(F.weights)
    let direct = try Calibration(F.totals, distance: distance).adjust(F.weights)
    for (weight, expected) in zip(result.weights, direct.weights) { #expect(agrees(weight, expected)) }
    #expect(result.diagnostics.dependent.count == 1)
  }

  @Test func `dependent auxiliaries with contradicting totals are named`() {
    let twice = Auxiliary("twice", values: F.x.map { 2 * $0 }, total: 700)
    guard case .calibrationNotConverged(let failure)? = fault(F.totals + [twice]) else {
      Issue.record("contradicting totals were met")
      return
    }
    #expect(failure.dependent.count == 1)
    #expect(["x", "twice"].contains(failure.worst.constraint))
    #expect(!failure.boundsBind)
  }

  @Test func `a total beyond what the bounds reach is refused with the reach`() throws {
    let far = [Auxiliary.intercept(rows: 9, total: 300)]
    guard case .boundsExclude("1", let lowest, let highest, 300)? = fault(far, .logit(lower: 0.5, upper: 2)) else {
      Issue.record("bounds were not seen to exclude the total")
      return
    }
    #expect(agrees(lowest, 67.5))
    #expect(agrees(highest, 270))
  }

  @Test func `totals that only together exceed the bounds name the worst constraint and that bounds bind`() {
    let far = [Auxiliary.intercept(rows: 9, total: 130), Auxiliary("x", values: F.x, total: 380)]
    guard case .calibrationNotConverged(let failure)? = fault(far, .truncatedLinear(lower: 0.9, upper: 1.1)) else {
      Issue.record("the totals were met")
      return
    }
    #expect(failure.boundsBind)
    #expect(failure.worst.error > 1e-3)
  }

  @Test func `a linear calibration far away says how many weights are negative`() throws {
    let far = [Auxiliary.intercept(rows: 9, total: 140), Auxiliary("x", values: F.x, total: 480)]
    let result = try Calibration(far).adjust(F.weights)
    #expect(result.diagnostics.negativeWeights == result.weights.filter { $0 < 0 }.count)
    #expect(result.diagnostics.negativeWeights > 0)
    #expect(agrees(F.total(result.weights, F.x), 480))
    let positive = try Calibration(far, distance: .raking).adjust(F.weights)
    #expect(positive.weights.allSatisfy { $0 > 0 })
    #expect(agrees(F.total(positive.weights, F.x), 480))
  }

  @Test func `with q in proportion to x one auxiliary gives the ratio estimator`() throws {
    let x = [Auxiliary("x", values: F.x, total: 370)]
    let result = try Calibration(x, varianceFactors: F.x).adjust(F.weights)
    let factor = 370 / F.total(F.weights, F.x)
    for (weight, base) in zip(result.weights, F.weights) { #expect(agrees(weight, factor * base)) }
    let ratio = F.total(F.weights) / F.total(F.weights, F.x)
    let residuals = try #require(result.projection).residuals(of: F.y)
    for (k, residual) in residuals.enumerated() { #expect(abs(residual - (F.y[k] - ratio * F.x[k])) < 1e-13) }
  }

  @Test func `unusable auxiliaries, bounds and variance factors are refused`() {
    #expect(fault([]) == .nothingToCalibrate)
    #expect(fault([F.totals[0], F.totals[0]]) == .duplicateName("1"))
    #expect(fault([Auxiliary("x", values: [1], total: 1)]) == .rowCount(expected: 9, found: 1))
    #expect(fault([Auxiliary("x", values: F.x, total: .nan)]) == .auxiliaryInvalid(name: "x", row: nil))
    var values = F.x
    values[4] = .nan
    #expect(fault([Auxiliary("x", values: values, total: 1)]) == .auxiliaryInvalid(name: "x", row: 4))
    #expect(fault(F.totals, q: F.x.map { $0 - 1 }) == .auxiliaryInvalid(name: "q", row: 0))
    #expect(fault(F.totals, .logit(lower: 1, upper: 2)) == .boundsInvalid(lower: 1, upper: 2))
    #expect(fault(F.totals, .truncatedLinear(lower: 0.5, upper: 0.9)) == .boundsInvalid(lower: 0.5, upper: 0.9))
    #expect(fault(F.totals, .logit(lower: 0.5, upper: .infinity)) == .boundsInvalid(lower: 0.5, upper: .infinity))
  }

  @Test func `a projection refuses columns of another length and values that are not finite`() {
    func fault(_ columns: [[Double]], _ weights: [Double]) -> WeightingFault? {
      SurveyStatisticsTests.fault { () throws(WeightingFault) in
        try CalibrationProjection(columns: columns, weights: weights)
      }
    }
    #expect(fault([[1]], [1, 2]) == .rowCount(expected: 2, found: 1))
    #expect(fault([[1, .nan]], [1, 2]) == .auxiliaryInvalid(name: "0", row: 1))
    #expect(fault([[1, 1]], [1, .infinity]) == .weightNotFinite(row: 1))
  }

  @Test func `weights from elsewhere that meet their totals have the variance of the calibration`() throws {
    let final = try Calibration(F.totals).adjust(F.weights).weights.map { ($0 * 1e6).rounded() / 1e6 }
    let external = ExternalCalibration(designWeights: F.weights, finalWeights: final, auxiliaries: F.totals)
    #expect(agrees(try F.estimates(.external(external)).se, 44.836908646, relative: 1e-6))
  }

  @Test func `weights from elsewhere are refused where a total, a zero or the design weights differ`() throws {
    func fault(_ final: [Double], base: [Double] = F.weights, on weights: [Double] = F.weights) -> WeightingFault? {
      SurveyStatisticsTests.fault { () throws(WeightingFault) in
        try ExternalCalibration(designWeights: base, finalWeights: final, auxiliaries: F.totals).adjust(weights)
      }
    }
    let final = try Calibration(F.totals).adjust(F.weights).weights
    guard case .externalTotalDiffers(let misfit)? = fault(F.weights) else {
      Issue.record("uncalibrated weights were taken")
      return
    }
    #expect(misfit.constraint == "1" && misfit.estimate == 135 && misfit.target == 140)
    var base = F.weights
    base[2] = 0
    #expect(fault(final, on: base) == .externalBaseDiffers(row: 2, expected: 12, found: 0))
    #expect(fault(final, base: base, on: base) == .externalWeightUnexpected(row: 2))
  }
}
